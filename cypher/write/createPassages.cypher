UNWIND $rows AS row
MATCH (a:Article {id: row.from})
CREATE (a)-[:HAS_PASSAGE]->(p:Passage {id: row.id})
SET p += row.properties
