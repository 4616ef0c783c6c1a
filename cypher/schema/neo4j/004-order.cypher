// Pages by name of a much related entity are read from these in order, however many relations it has.
CREATE INDEX PART_OF_keyName IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.keyName);
CREATE INDEX LOCATED_IN_keyName IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.keyName);
CREATE INDEX HOLDS_POSITION_keyName IF NOT EXISTS FOR ()-[r:HOLDS_POSITION]-() ON (r.keyName);
CREATE INDEX RUNS_keyName IF NOT EXISTS FOR ()-[r:RUNS]-() ON (r.keyName);
CREATE INDEX ORGANIZED_keyName IF NOT EXISTS FOR ()-[r:ORGANIZED]-() ON (r.keyName);
CREATE INDEX TOOK_PART_IN_keyName IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.keyName);
CREATE INDEX RAISED_keyName IF NOT EXISTS FOR ()-[r:RAISED]-() ON (r.keyName);
CREATE INDEX USED_IN_keyName IF NOT EXISTS FOR ()-[r:USED_IN]-() ON (r.keyName);
