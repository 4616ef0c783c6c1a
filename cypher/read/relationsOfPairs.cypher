// For each pair of neighbors the relation between them that most passages state.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})
CALL (a, pair) {
  MATCH (a)-[r:PART_OF|LOCATED_IN|HOLDS_POSITION|RUNS|ORGANIZED|TOOK_PART_IN|RAISED|USED_IN]-(b:Entity {id: pair[1]})
  WITH r ORDER BY size(coalesce(r.passages, [])) DESC, coalesce(r.confidence, 0.0) DESC, type(r), startNode(r).id, coalesce(r.title, '') LIMIT 1
  RETURN [type(r), startNode(r).id, endNode(r).id, r.title, r.confidence, r.passages, r.spans, r.quotes, r.confidences, r.methods] AS item
}
RETURN item
