UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, properties(e) AS properties
