import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findWritingClause } from "../../../src/cli/findWritingClause.js";

describe("findWritingClause", () => {
  for (const [cypher, clause] of [
    ["CREATE (:Organization {id: 'x'})", "CREATE"],
    ["MATCH (n) SET n.name = 'x'", "SET"],
    ["match (n) detach delete n", "DETACH"],
    ["MATCH (n)\nREMOVE n.name", "REMOVE"],
    ["MERGE (n:Place {id: 1}) RETURN n", "MERGE"],
    ["DROP INDEX organization_id", "DROP"],
    ["MATCH (n) CALL (n) { SET n.x = 1 } RETURN n", "SET"],
    ["MATCH (n) FOREACH (x IN [1] | SET n.x = x)", "FOREACH"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "LOAD"],
    ["/* only reading */ INSERT (:Place)", "INSERT"],
    ["MATCH (n) // no writing\nDELETE n", "DELETE"],
    ["RETURN 'it''s' AS x UNION MATCH (n) DELETE n RETURN 1 AS x", "DELETE"],
  ] as const) {
    it(`finds ${clause} in ${JSON.stringify(cypher)}`, () => assert.equal(findWritingClause(cypher), clause));
  }

  for (const cypher of [
    "MATCH (o:Organization) RETURN o.name AS name ORDER BY name LIMIT 10",
    "MATCH (n) WHERE n.name = 'DELETE me' RETURN n",
    'MATCH (n) WHERE n.name CONTAINS "SET \\" MERGE" RETURN n',
    "MATCH (n:`CREATE`) RETURN n // MERGE it later",
    "MATCH (n:Set)-[:CREATE|MERGE]->(m) RETURN n.delete AS gone, $set AS given",
    "RETURN {create: 1, drop : 2} AS settings",
    "MATCH (n) RETURN n.settings, n.offset, n.created",
  ]) {
    it(`finds nothing in ${JSON.stringify(cypher)}`, () => assert.equal(findWritingClause(cypher), null));
  }
});
