// SKIP 0 keeps the planner from merging the two parts: both ends are found first, and the one with fewer relations is
// searched for what lies between them.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b SKIP 0
MATCH (a)-[r:__TYPE__]->(b)
WHERE coalesce(r.title, "") = row.title
SET r += row.properties
