// Narrows the candidates of a substring search; what counts as a hit is CONTAINS itself.
CREATE TEXT INDEX Entity_searchText IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
