// The documents among $ids, and those that any of $sources is a source of: nearly all have one, which is compared first.
MATCH (d:Document)
WHERE d.id IN $ids
   OR d.sources[0] IN $sources
   OR (size(d.sources) > 1 AND any(source IN d.sources WHERE source IN $sources))
RETURN d.id AS id, d.sources AS sources, d.extraction AS extraction, d.loadedAt AS loadedAt
ORDER BY id
