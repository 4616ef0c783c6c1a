// Documents and articles by the place of the body that issued the article, year and genre.
MATCH (d:Document)-[:CONTAINS]->(a:Article)
OPTIONAL MATCH (a)-[:ISSUED_BY]->(:Organization)-[:LOCATED_IN]->(p:Place)
WITH p.id AS place, substring(a.issuedOn, 0, 4) AS year, a.genre AS genre, d, a
RETURN place, year, genre, count(DISTINCT d.id) AS documents, count(DISTINCT a.id) AS articles
