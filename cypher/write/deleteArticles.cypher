UNWIND $ids AS id
MATCH (:Document {id: id})-[:CONTAINS]->(a:Article)
DETACH DELETE a
