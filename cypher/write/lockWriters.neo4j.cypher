// Writers of several processes take turns: each reads what is stored, joins it with what is new and writes it back.
// The unique id is locked until the transaction ends; the node itself never gets into the graph.
MERGE (lock:WriterLock {id: "writer"})
DELETE lock
