// Writers of several processes take turns: each reads what is stored, joins it with what is new and writes it back.
MERGE (lock:WriterLock {id: "writer"})
SET lock.id = "writer"
