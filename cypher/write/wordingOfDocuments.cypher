UNWIND $ids AS id
MATCH (d:Document {id: id})-[:CONTAINS]->(:Article)-[:HAS_PASSAGE]->(p:Passage)
WITH d, p
ORDER BY p.id
RETURN d.id AS id, p.text AS text
