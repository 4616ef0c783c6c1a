MATCH (d:Document {id: $id})-[:CONTAINS]->(:Article)-[:HAS_PASSAGE]->(p:Passage)-[m:MENTIONS]->(e:Entity)
RETURN p.id AS passageId, e.id AS entityId, m.start AS start, m.end AS end, m.surface AS surface
ORDER BY passageId, start, end, entityId
