// Entities that one passage names together with a campaign, by the number of such passages.
// $campaign = "活动"
// $limit = 50
MATCH (c:Campaign)<-[:MENTIONS]-(p:Passage)-[:MENTIONS]->(e:Entity)
WHERE c.name CONTAINS $campaign AND e.id <> c.id
WITH c, e, count(DISTINCT p) AS passages
RETURN c.name AS campaign, [label IN labels(e) WHERE label <> "Entity"][0] AS type, e.name AS entity, passages
ORDER BY passages DESC, campaign, type, entity
LIMIT $limit
