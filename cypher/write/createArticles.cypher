UNWIND $rows AS row
MATCH (d:Document {id: row.from})
CREATE (d)-[:CONTAINS]->(a:Article {id: row.id})
SET a += row.properties
