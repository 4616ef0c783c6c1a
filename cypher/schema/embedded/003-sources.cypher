// The document that was loaded from a path is found by these.
CREATE INDEX Document_keySource IF NOT EXISTS FOR (n:Document) ON (n.keySource);
CREATE INDEX Document_keySources IF NOT EXISTS FOR (n:Document) ON (n.keySources);
