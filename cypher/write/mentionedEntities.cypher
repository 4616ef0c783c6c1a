UNWIND $ids AS id
MATCH (d:Document {id: id})-[:CONTAINS]->(:Article)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id
ORDER BY id
