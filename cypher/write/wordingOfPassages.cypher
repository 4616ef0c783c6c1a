UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN p.id AS id, p.text AS text
