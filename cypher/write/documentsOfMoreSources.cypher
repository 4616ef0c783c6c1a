// Those that were loaded from several paths, any of which may be among $sources.
MATCH (d:Document {keySources: true})
WHERE any(source IN d.sources WHERE source IN $sources)
RETURN d.id AS id, d.sources AS sources, d.extraction AS extraction, d.loadedAt AS loadedAt
