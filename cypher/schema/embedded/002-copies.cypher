// Copies of a text find each other by these, however many texts there are.
CREATE INDEX Document_keyWording IF NOT EXISTS FOR (n:Document) ON (n.keyWording);
CREATE INDEX Document_keyBandA IF NOT EXISTS FOR (n:Document) ON (n.keyBandA);
CREATE INDEX Document_keyBandB IF NOT EXISTS FOR (n:Document) ON (n.keyBandB);
CREATE INDEX Document_keyBandC IF NOT EXISTS FOR (n:Document) ON (n.keyBandC);
CREATE INDEX Document_keyBandD IF NOT EXISTS FOR (n:Document) ON (n.keyBandD);
CREATE INDEX Passage_keyWording IF NOT EXISTS FOR (n:Passage) ON (n.keyWording);
CREATE INDEX Passage_keyBandA IF NOT EXISTS FOR (n:Passage) ON (n.keyBandA);
CREATE INDEX Passage_keyBandB IF NOT EXISTS FOR (n:Passage) ON (n.keyBandB);
CREATE INDEX Passage_keyBandC IF NOT EXISTS FOR (n:Passage) ON (n.keyBandC);
CREATE INDEX Passage_keyBandD IF NOT EXISTS FOR (n:Passage) ON (n.keyBandD);
