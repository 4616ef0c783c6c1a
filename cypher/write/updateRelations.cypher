UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:__TYPE__]->(b:Entity {id: row.to})
WHERE coalesce(r.title, "") = row.title
SET r = row.properties
