// Everything inside an organization, up to five levels down.
// $organization = "委"
MATCH path = (part:Organization)-[:PART_OF*1..5]->(whole:Organization)
WHERE whole.name CONTAINS $organization
RETURN DISTINCT whole.name AS whole, part.name AS part, length(path) AS depth, part.kind AS kind
ORDER BY whole, depth, part
