// What campaigns consist of: activities of each kind, with an example.
MATCH (a:Activity)
OPTIONAL MATCH (a)-[:PART_OF]->(c:Campaign)
WITH coalesce(c.name, "(no campaign)") AS campaign, a.kind AS kind, count(a) AS activities, min(a.name) AS example
RETURN campaign, kind, activities, example
ORDER BY campaign, activities DESC, kind
