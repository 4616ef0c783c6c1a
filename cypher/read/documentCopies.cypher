UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:SAME_TEXT_AS]-(other:Document)
RETURN d.id AS id, d.sources AS sources, other.id AS otherId, other.sources AS otherSources, r.similarity AS similarity
