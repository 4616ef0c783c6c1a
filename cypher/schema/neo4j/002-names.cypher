// Pages by name are read from these in order instead of being sorted.
CREATE INDEX Entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX Organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX Leader_name IF NOT EXISTS FOR (n:Leader) ON (n.name);
CREATE INDEX Campaign_name IF NOT EXISTS FOR (n:Campaign) ON (n.name);
CREATE INDEX Slogan_name IF NOT EXISTS FOR (n:Slogan) ON (n.name);
CREATE INDEX Activity_name IF NOT EXISTS FOR (n:Activity) ON (n.name);
CREATE INDEX Place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX CitedWork_name IF NOT EXISTS FOR (n:CitedWork) ON (n.name);
