// Narrows the candidates of a substring search; what counts as a hit is CONTAINS itself.
CREATE TEXT INDEX Entity_searchText IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
// The same for the lists of one type, filtered by part of a name.
CREATE TEXT INDEX Organization_searchText IF NOT EXISTS FOR (n:Organization) ON (n.searchText);
CREATE TEXT INDEX Leader_searchText IF NOT EXISTS FOR (n:Leader) ON (n.searchText);
CREATE TEXT INDEX Campaign_searchText IF NOT EXISTS FOR (n:Campaign) ON (n.searchText);
CREATE TEXT INDEX Slogan_searchText IF NOT EXISTS FOR (n:Slogan) ON (n.searchText);
CREATE TEXT INDEX Activity_searchText IF NOT EXISTS FOR (n:Activity) ON (n.searchText);
CREATE TEXT INDEX Place_searchText IF NOT EXISTS FOR (n:Place) ON (n.searchText);
CREATE TEXT INDEX CitedWork_searchText IF NOT EXISTS FOR (n:CitedWork) ON (n.searchText);
// Two characters, as most words of Chinese have, are too few for a text index; this one holds them in pairs.
CREATE FULLTEXT INDEX Entity_pairs IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
