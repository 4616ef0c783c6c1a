UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
SET n += row.properties
