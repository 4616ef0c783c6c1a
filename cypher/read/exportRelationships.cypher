MATCH (a:__NEAR__)-[r:__TYPE__]->(b)
WHERE a.id IN $ids
RETURN a.id AS from, b.id AS to, properties(r) AS properties
