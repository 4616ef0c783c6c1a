MATCH (a:Article)-[r]->(t:Entity)
WHERE a.id IN $ids AND r.quotes IS NOT NULL
RETURN a.id AS source, type(r) AS type, t.id AS target, r.passages AS passages, r.spans AS spans, r.quotes AS quotes
ORDER BY source, type, target
