UNWIND $ids AS id
MATCH (:Document {id: id})-[:CONTAINS]->(:Article)-[:HAS_PASSAGE]->(n:Passage)
RETURN n.id AS id, [n.keyWording, n.keyBandA, n.keyBandB, n.keyBandC, n.keyBandD] AS keys
