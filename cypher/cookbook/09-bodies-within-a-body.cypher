// Everything inside an organization, up to five levels down.
// $organization = "委"
MATCH path = (part:Organization)-[:PART_OF*1..5]->(whole:Organization)
WHERE any(name IN [whole.name] + coalesce(whole.aliases, []) WHERE name CONTAINS $organization)
RETURN DISTINCT whole.name AS whole, part.name AS part, length(path) AS depth, part.kind AS kind
ORDER BY whole, depth, part
