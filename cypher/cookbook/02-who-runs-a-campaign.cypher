// Who runs a campaign, by part of one of its names, and the words that say so.
// $campaign = "活动"
MATCH (o:Organization)-[r:RUNS]->(c:Campaign)
WHERE any(name IN [c.name] + coalesce(c.aliases, []) WHERE name CONTAINS $campaign)
UNWIND r.quotes AS quote
RETURN DISTINCT c.name AS campaign, o.name AS organization, o.level AS level, r.confidence AS confidence, quote
ORDER BY campaign, organization, quote
