// Dated activities one relation away from an entity, by month.
MATCH (n:Entity {id: $id})-[:ORGANIZED|TOOK_PART_IN|PART_OF]-(a:Activity)
WHERE a.date IS NOT NULL
RETURN substring(a.date, 0, 7) AS period, count(DISTINCT a.id) AS activities
ORDER BY period
