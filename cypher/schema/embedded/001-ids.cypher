// MERGE and look-ups by id read these indexes; without them a load takes quadratic time.
CREATE INDEX Entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX Organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX Leader_id IF NOT EXISTS FOR (n:Leader) ON (n.id);
CREATE INDEX Campaign_id IF NOT EXISTS FOR (n:Campaign) ON (n.id);
CREATE INDEX Slogan_id IF NOT EXISTS FOR (n:Slogan) ON (n.id);
CREATE INDEX Activity_id IF NOT EXISTS FOR (n:Activity) ON (n.id);
CREATE INDEX Place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX CitedWork_id IF NOT EXISTS FOR (n:CitedWork) ON (n.id);
CREATE INDEX Document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX Article_id IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX Passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
