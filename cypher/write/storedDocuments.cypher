UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.sources AS sources, d.extraction AS extraction, d.loadedAt AS loadedAt
