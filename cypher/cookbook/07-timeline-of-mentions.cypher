// How often campaigns are mentioned, month by month, by the date of the article.
// $campaign = ""
MATCH (c:Campaign)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(a:Article)
WHERE c.name CONTAINS $campaign AND a.issuedOn IS NOT NULL
WITH c.name AS campaign, substring(a.issuedOn, 0, 7) AS month, count(*) AS mentions, count(DISTINCT a) AS articles
RETURN campaign, month, mentions, articles
ORDER BY campaign, month
