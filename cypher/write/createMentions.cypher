UNWIND $rows AS row
MATCH (p:Passage {id: row.from})
MATCH (e:Entity {id: row.to})
CREATE (p)-[m:MENTIONS]->(e)
SET m += row.properties
