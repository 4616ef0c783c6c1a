// The relations between the given entities.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:PART_OF|LOCATED_IN|HOLDS_POSITION|RUNS|ORGANIZED|TOOK_PART_IN|RAISED|USED_IN]->(b:Entity)
WHERE b.id IN $ids
WITH r, a.id AS fromId, b.id AS toId
ORDER BY size(coalesce(r.passages, [])) DESC, type(r), fromId, toId, coalesce(r.title, '')
LIMIT $limit
RETURN [type(r), fromId, toId, r.title, r.confidence, r.passages, r.spans, r.quotes, r.confidences, r.methods] AS item
