// The evidence of relations between entities with the whole passage and the file it stands in, ready to be checked by hand.
// $limit = 50
MATCH (a:Entity)-[r]->(b:Entity)
WHERE size(coalesce(r.passages, [])) > 0
UNWIND range(0, size(r.passages) - 1) AS position
WITH a, r, b, r.passages[position] AS passageId, r.quotes[position] AS quote, r.methods[position] AS rule
MATCH (p:Passage {id: passageId})<-[:HAS_PASSAGE]-(article:Article)<-[:CONTAINS]-(d:Document)
RETURN a.name AS from, type(r) AS relation, b.name AS to, quote, rule, p.text AS passage, d.sources[0] AS source
ORDER BY source, p.id, relation, from, to, quote
LIMIT $limit
