// Dated mentions of an entity by month, or by year where the article states no month.
MATCH (n:Entity {id: $id})<-[r:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(a:Article)
WHERE a.issuedOn IS NOT NULL
RETURN substring(a.issuedOn, 0, 7) AS period, count(r) AS mentions, count(DISTINCT a.id) AS articles
ORDER BY period
