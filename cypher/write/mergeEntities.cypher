UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:__LABEL__
SET e += row.properties
