// Entities that one passage names together with a campaign, by the number of such passages.
// $campaign = "活动"
// $limit = 50
MATCH (c:Campaign)<-[:MENTIONS]-(p:Passage)-[:MENTIONS]->(e:Entity)
WHERE e.id <> c.id AND any(name IN [c.name] + coalesce(c.aliases, []) WHERE name CONTAINS $campaign)
WITH c, e, count(DISTINCT p) AS passages
RETURN c.name AS campaign, [label IN labels(e) WHERE label <> "Entity"][0] AS type, e.name AS entity, passages
ORDER BY passages DESC, campaign, type, entity
LIMIT $limit
