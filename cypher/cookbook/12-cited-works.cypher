// Which documents and works are cited, how often, and by whom.
MATCH (a:Article)-[:CITES]->(w:CitedWork)
OPTIONAL MATCH (a)-[:ISSUED_BY]->(o:Organization)
WITH w, count(DISTINCT a) AS articles, min(o.name) AS anIssuer
RETURN w.name AS work, w.number AS number, articles, anIssuer
ORDER BY articles DESC, work
