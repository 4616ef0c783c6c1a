// Which campaigns reach furthest: how many organizations run them, how many documents name them, and since when.
// $limit = 20
MATCH (c:Campaign)
OPTIONAL MATCH (c)<-[:RUNS]-(o:Organization)
WITH c, count(DISTINCT o) AS organizations
MATCH (c)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(:Article)<-[:CONTAINS]-(d:Document)
WITH c, organizations, count(DISTINCT d) AS documents
RETURN c.name AS campaign, c.scope AS scope, organizations, documents, c.firstAttestedOn AS firstAttested
ORDER BY organizations DESC, documents DESC, campaign
LIMIT $limit
