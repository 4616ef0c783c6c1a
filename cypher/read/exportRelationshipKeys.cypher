MATCH (:__NEAR__)-[r:__TYPE__]->()
UNWIND keys(r) AS property
RETURN DISTINCT property
