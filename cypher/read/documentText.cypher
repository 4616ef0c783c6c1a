MATCH (d:Document {id: $id})
RETURN d.text AS text, d.sources AS sources, d.sha256 AS sha256, d.encoding AS encoding,
       d.extractorVersion AS extractorVersion
