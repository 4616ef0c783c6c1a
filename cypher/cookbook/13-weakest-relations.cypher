// The relations to check first: those whose best evidence is weakest.
// $limit = 25
MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS relation, a.name AS from, b.name AS to, r.confidence AS confidence, r.methods[0] AS rule
ORDER BY confidence, relation, from, to, rule
LIMIT $limit
