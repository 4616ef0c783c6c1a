UNWIND $rows AS row
MATCH (a:__NEAR__ {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:__TYPE__]->(b)
SET r += row.properties
