MATCH (d:Document {id: $id})-[:CONTAINS]->(a:Article)-[:HAS_PASSAGE]->(p:Passage)
RETURN p.id AS id, a.id AS articleId, a.ordinal AS article, p.ordinal AS passage, p.text AS text, p.heading AS heading,
       p.sourceStart AS sourceStart, p.sourceEnd AS sourceEnd
ORDER BY article, passage
