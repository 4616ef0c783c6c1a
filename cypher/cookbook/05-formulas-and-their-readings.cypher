// One formula, different contents: what each numbered formula lists, item by item.
// $part = ""
MATCH (s:Slogan {kind: "FORMULA"})
WHERE size(s.items) > 0 AND any(name IN [s.name] + coalesce(s.aliases, []) WHERE name CONTAINS $part)
UNWIND range(0, size(s.items) - 1) AS position
RETURN s.name AS formula, s.id AS reading, position + 1 AS number, s.items[position] AS item
ORDER BY formula, reading, number
