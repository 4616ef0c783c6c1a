MATCH (d:Document {id: $id})
RETURN d.text AS text, d.textSha256 AS textSha256, d.sources AS sources, d.sha256 AS sha256, d.encoding AS encoding,
       d.extractorVersion AS extractorVersion
