UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN n.id AS id, [n.keyWording, n.keyBandA, n.keyBandB, n.keyBandC, n.keyBandD] AS keys
