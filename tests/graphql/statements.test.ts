import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type FieldNode, Kind, parse } from "graphql";
import { OrganizationListArguments } from "../../src/models/arguments/OrganizationListArguments.js";
import { OrganizationFilter } from "../../src/models/filters/OrganizationFilter.js";
import { Direction, OrderField } from "../../src/models/Order.js";
import { bestStatement } from "../../src/resolvers/loaders/bestStatement.js";
import { nodesStatement } from "../../src/resolvers/loaders/nodesStatement.js";
import { encodeCursor } from "../../src/resolvers/page/cursor.js";
import { type ListArguments, type ListSource, planPage } from "../../src/resolvers/page/planPage.js";
import { relationsSource } from "../../src/resolvers/page/relationsSource.js";
import { RELATIONSHIPS } from "../../src/resolvers/relationships.js";
import { type Selection, selectionOf } from "../../src/resolvers/selection.js";
import { RelationType } from "../../src/models/enums.js";

function select(fields: string): Selection {
  const [definition] = parse(`{ list { ${fields} } }`).definitions;
  assert.ok(definition?.kind === Kind.OPERATION_DEFINITION);
  const fieldNodes = definition.selectionSet.selections as FieldNode[];
  return selectionOf({ fieldNodes, fragments: {}, variableValues: {} } as never);
}

function plan(source: ListSource, args: ListArguments, fields: string) {
  const filter = args.filter ? { filter: Object.assign(new OrganizationFilter(), args.filter) } : {};
  const given = Object.assign(new OrganizationListArguments(), args, filter);
  const { statement, parameters } = planPage(source, given, select(fields));
  return { text: statement.text, parameters };
}

const ALL: ListSource = { label: "Organization", via: null };
const OF_CAMPAIGN: ListSource = { label: "Organization", via: RELATIONSHIPS.campaignOrganizations };

describe("The statement of a page", () => {
  it("reads the first names in the order of their index, and only what is selected", () => {
    assert.deepEqual(plan(ALL, { first: 5 }, "nodes { name kind }"), {
      text: `CALL () {
  MATCH (n:Organization) WHERE n.name IS NOT NULL
  WITH n ORDER BY n.name, n.id LIMIT $limit
  RETURN collect([n.name, n.id, n.kind, n.name]) AS items
}
RETURN items`,
      parameters: { limit: 6 },
    });
  });

  it("asks for all parents at once, and for one row more than the page holds", () => {
    const after = encodeCursor("MENTIONS_DESC", [3, "id"]);
    const orderBy = { field: OrderField.MENTIONS, direction: Direction.DESC };
    const fields = "totalCount pageInfo { hasPreviousPage } edges { confidence evidence { quote } node { id } }";
    assert.deepEqual(plan(OF_CAMPAIGN, { first: 2, after, orderBy }, fields), {
      text: `UNWIND $parents AS parent
MATCH (p:Campaign {id: parent})
CALL (p) {
  MATCH (p)<-[r:RUNS]-(n:Organization) WHERE n.mentionCount <= $after0 AND (n.mentionCount < $after0 OR (n.id < $after1))
  WITH r, n ORDER BY n.mentionCount DESC, n.id DESC LIMIT $limit
  RETURN collect([n.mentionCount, n.id, r.confidence, r.passages, null, r.quotes, null, null]) AS items
}
CALL (p) {
  RETURN COUNT { (p)<-[:RUNS]-() } AS total
}
RETURN parent, items, total, EXISTS { MATCH (p)<-[r:RUNS]-(n:Organization) WHERE n.mentionCount >= $after0 AND (n.mentionCount > $after0 OR (n.id >= $after1)) } AS preceding`,
      parameters: { after0: 3, after1: "id", limit: 3 },
    });
  });

  it("reads a page from the end of the list backwards", () => {
    const before = encodeCursor("NAME_ASC", ["甲", "id"]);
    const { text } = plan(ALL, { last: 1, before }, "nodes { id }");
    assert.match(text, /WHERE n\.name <= \$before0 AND \(n\.name < \$before0 OR \(n\.id < \$before1\)\)/);
    assert.match(text, /ORDER BY n\.name DESC, n\.id DESC/);
  });

  it("counts without reading rows where only the number is asked for", () => {
    const filter = { kind: ["SCHOOL"], placeId: "place" };
    assert.deepEqual(plan(OF_CAMPAIGN, { filter }, "totalCount"), {
      text: `UNWIND $parents AS parent
MATCH (p:Campaign {id: parent})
CALL (p) {
  MATCH (p)<-[r:RUNS]-(n:Organization) WHERE n.kind IN $kind AND EXISTS { MATCH (n)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..8]->(:Place {id: $placeId}) }
  RETURN count(r) AS total
}
RETURN parent, total`,
      parameters: { kind: ["SCHOOL"], placeId: "place" },
    });
  });

  it("never has a value of the query in its text", () => {
    const evil = "x'}) DETACH DELETE n //";
    const filter = { nameContains: evil, placeId: evil, campaignId: evil, source: evil };
    const { text, parameters } = plan(OF_CAMPAIGN, { filter }, "nodes { id }");
    assert.ok(!text.includes("DELETE"));
    assert.deepEqual([parameters.placeId, parameters.campaignId, parameters.source], [evil, evil, evil]);
  });

  it("follows relations of the asked types either way, and tells them apart by their ends", () => {
    const source = relationsSource([RelationType.RUNS, RelationType.CITES]);
    const { text } = plan(source, { first: 1 }, "nodes { type }");
    assert.match(text, /MATCH \(p\)-\[r:CITES\|RUNS\]-\(n\)\n/);
    assert.match(text, /ORDER BY type\(r\), startNode\(r\)\.id, endNode\(r\)\.id, coalesce\(r\.title, ''\)/);
  });
});

describe("The other statements", () => {
  it("take the best-evidenced target of each parent", () => {
    assert.equal(
      bestStatement(RELATIONSHIPS.organizationPlace, ["name"]).text,
      `UNWIND $parents AS parent
MATCH (p:Organization {id: parent})
CALL (p) {
  MATCH (p)-[r:LOCATED_IN]->(n:Place)
  WITH r, n ORDER BY size(coalesce(r.passages, [])) DESC, coalesce(r.confidence, 0.0) DESC, n.id LIMIT 1
  RETURN [n.id, n.name] AS item
}
RETURN parent, item`,
    );
  });

  it("look nodes up by id under a label that has an index", () => {
    assert.equal(
      nodesStatement("Passage", ["text"]).text,
      `UNWIND $ids AS id\nMATCH (n:Passage {id: id})\nRETURN [n.id, n.text] AS item`,
    );
    assert.match(nodesStatement("Node", []).text, /MATCH \(n:Entity \{id: id\}\) RETURN n\n {2}UNION ALL/);
  });
});
