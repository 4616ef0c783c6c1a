MATCH (near:__NEAR__)-[:__TYPE__]->()
RETURN DISTINCT near.id AS id
