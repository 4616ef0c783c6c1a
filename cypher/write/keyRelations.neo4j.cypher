// Where each relation stands among those of the entity it ends at, ordered by name: that entity, then name, id and office.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity)
WITH r, m.id + '\u0001' + n.name + '\u0001' + n.id + CASE WHEN type(r) = 'HOLDS_POSITION' THEN '\u0001' + coalesce(r.title, '') ELSE '' END AS key
WHERE r.keyName IS NULL OR r.keyName <> key
SET r.keyName = key
