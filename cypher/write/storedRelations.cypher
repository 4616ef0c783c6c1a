// Only among entities that were stored before: what a new entity has is new.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:__TYPE__]->(b:Entity {id: row.to})
RETURN row.from AS from, row.to AS to, properties(r) AS properties
