MATCH (n:__LABEL__)
UNWIND keys(n) AS property
RETURN DISTINCT property
ORDER BY property
