// What is left of the entities among $ids: how often they are mentioned, and what the documents claim of them.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(:Passage)
WITH e, count(m) AS mentionCount, collect(CASE WHEN m.name IS NULL THEN null ELSE properties(m) END) AS claims
RETURN e.id AS id, labels(e) AS labels, mentionCount, claims
