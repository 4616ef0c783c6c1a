UNWIND $ids AS id
MATCH (:Document {id: id})-[:CONTAINS]->(:Article)-[:HAS_PASSAGE]->(p:Passage)
DETACH DELETE p
