// How often campaigns are mentioned, month by month, by the date of the article.
// $campaign = ""
MATCH (c:Campaign)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(a:Article)
WHERE a.issuedOn IS NOT NULL AND any(name IN [c.name] + coalesce(c.aliases, []) WHERE name CONTAINS $campaign)
WITH c.name AS campaign, substring(a.issuedOn, 0, 7) AS month, count(*) AS mentions, count(DISTINCT a) AS articles
RETURN campaign, month, mentions, articles
ORDER BY campaign, month
