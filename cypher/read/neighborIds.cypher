// For each entity the entities one relation away.
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[:PART_OF|LOCATED_IN|HOLDS_POSITION|RUNS|ORGANIZED|TOOK_PART_IN|RAISED|USED_IN]-(n:Entity)
RETURN id, collect(DISTINCT n.id) AS neighbors
