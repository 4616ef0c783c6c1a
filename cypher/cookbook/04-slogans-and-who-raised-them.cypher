// Slogans, who raised them, in which campaigns they are used, and when they are first attested.
// $kind = "SLOGAN"
MATCH (s:Slogan {kind: $kind})
OPTIONAL MATCH (s)<-[:RAISED]-(raiser:Entity)
OPTIONAL MATCH (s)-[:USED_IN]->(c:Campaign)
WITH s, raiser.name AS raisedBy, c.name AS campaign
RETURN DISTINCT s.name AS slogan, raisedBy, campaign, s.firstAttestedOn AS firstAttested, s.mentionCount AS mentions
ORDER BY mentions DESC, slogan, raisedBy, campaign
