// The entities of the given labels that most passages name together with one.
MATCH (e:Entity {id: $id})<-[:MENTIONS]-(p:Passage)
WITH DISTINCT e, p
MATCH (p)-[:MENTIONS]->(n:Entity)
WHERE n.id <> e.id AND any(label IN labels(n) WHERE label IN $labels)
WITH DISTINCT n, p
MATCH (p)<-[:HAS_PASSAGE]-(a:Article)
WITH n.id AS id, count(DISTINCT p.id) AS passages, count(DISTINCT a.id) AS articles
ORDER BY passages DESC, articles DESC, id
LIMIT $limit
RETURN id, passages, articles
