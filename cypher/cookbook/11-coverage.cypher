// What the collection covers: articles for each year and genre, so that a gap in the graph can be told from a gap in the sources.
MATCH (d:Document)-[:CONTAINS]->(a:Article)
WITH coalesce(substring(a.issuedOn, 0, 4), "undated") AS year, a.genre AS genre, count(a) AS articles,
  count(DISTINCT d) AS documents
RETURN year, genre, articles, documents
ORDER BY year, genre
