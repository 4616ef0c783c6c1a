// Texts that have one of the keys, with all of theirs.
UNWIND $keys AS key
MATCH (n:__LABEL__ {__KEY__: key})
RETURN n.id AS id, [n.keyWording, n.keyBandA, n.keyBandB, n.keyBandC, n.keyBandD] AS keys
