UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.sources = row.sources
