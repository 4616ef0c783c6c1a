UNWIND $rows AS row
MATCH (a:__LABEL__ {id: row.from})
MATCH (b:__LABEL__ {id: row.to})
CREATE (a)-[:SAME_TEXT_AS {similarity: row.similarity}]->(b)
