// How much evidence is stored between two entities. SKIP 0 keeps the planner from merging the two parts: both ends are
// found first, and the one with fewer relations is searched for what lies between them.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b SKIP 0
MATCH (a)-[r:__TYPE__]->(b)
RETURN row.from AS from, row.to AS to, sum(size(coalesce(r.passages, [])) + size(coalesce(r.documents, []))) AS evidence
