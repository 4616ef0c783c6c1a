// Who holds which office, in what body, and the passage that states it.
// $minConfidence = 0.5
MATCH (l:Leader)-[r:HOLDS_POSITION]->(o:Organization)
WHERE r.confidence >= $minConfidence
RETURN l.name AS leader, r.title AS title, o.name AS organization, r.quotes[0] AS quote, r.passages[0] AS passage
ORDER BY organization, title, leader, passage
