MATCH (p:Passage) WHERE p.id IN $ids RETURN p.id AS id, p.text AS text
