// The entities that the documents mention: how often, and what they claim of them.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:CONTAINS]->(:Article)-[:HAS_PASSAGE]->(:Passage)-[m:MENTIONS]->(e:Entity)
WITH e, count(m) AS mentions, collect(CASE WHEN m.name IS NULL THEN null ELSE properties(m) END) AS claims
RETURN e.id AS id, mentions, claims
