// The best-evidenced entities one relation away from any of $ids, without those already $seen.
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[r:PART_OF|LOCATED_IN|HOLDS_POSITION|RUNS|ORGANIZED|TOOK_PART_IN|RAISED|USED_IN]-(n:Entity)
WHERE NOT n.id IN $seen
WITH n.id AS neighbor, sum(size(coalesce(r.passages, []))) AS weight, max(n.mentionCount) AS mentions
ORDER BY weight DESC, mentions DESC, neighbor
LIMIT $limit
RETURN neighbor
