// The entities among $ids that are left, with a few of the claims that documents make of each.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(:Passage)
  WHERE m.name IS NOT NULL
  WITH m LIMIT $limit
  RETURN collect(properties(m)) AS claims
}
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties, claims
