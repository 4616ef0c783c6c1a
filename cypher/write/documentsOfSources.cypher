// Nearly all documents have one source, which an index finds.
UNWIND $sources AS source
MATCH (d:Document {keySource: source})
RETURN d.id AS id, d.sources AS sources, d.extraction AS extraction, d.loadedAt AS loadedAt
