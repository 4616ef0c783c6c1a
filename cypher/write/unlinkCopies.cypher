// The one that a link begins at has few, the one it ends at may have thousands.
UNWIND $rows AS row
MATCH (a:__LABEL__ {id: row.from})-[r:SAME_TEXT_AS]->(b:__LABEL__ {id: row.to})
DELETE r
