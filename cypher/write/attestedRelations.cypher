// Relations that passages of $documents state, by the part of a passage's id that is the document's, or that the
// lexicon states for one of them.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE any(passage IN coalesce(r.passages, []) WHERE ("doc-" + substring(passage, 4, 20)) IN $documents)
   OR any(document IN coalesce(r.documents, []) WHERE document IN $documents)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
