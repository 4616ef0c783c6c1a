UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:SAME_TEXT_AS]-(:Document)
DELETE r
