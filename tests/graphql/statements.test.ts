import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type FieldNode, Kind, parse } from "graphql";
import { OrganizationListArguments } from "../../src/models/arguments/OrganizationListArguments.js";
import { OrganizationFilter } from "../../src/models/filters/OrganizationFilter.js";
import { Direction, OrderField } from "../../src/models/Order.js";
import { bestQuestion } from "../../src/resolvers/loaders/bestQuestion.js";
import { anyNodesStatement, nodesQuestion } from "../../src/resolvers/loaders/nodesStatement.js";
import { parentsParameters, parentsStatement } from "../../src/resolvers/loaders/parentsStatement.js";
import { encodeCursor } from "../../src/resolvers/page/cursor.js";
import {
  type ConnectionSource,
  type ListArguments,
  planConnection,
  planList,
} from "../../src/resolvers/page/planPage.js";
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

function given(args: ListArguments): OrganizationListArguments {
  const filter = args.filter ? { filter: Object.assign(new OrganizationFilter(), args.filter) } : {};
  return Object.assign(new OrganizationListArguments(), args, filter);
}

/** Of all organizations, or of the neighbors of each parent. */
function plan(source: ConnectionSource | null, args: ListArguments, fields: string) {
  if (source === null) {
    const { statement, parameters } = planList("Organization", given(args), select(fields));
    return { text: statement.text, parameters };
  }
  const { question } = planConnection(source, given(args), select(fields));
  return { text: parentsStatement([question]).text, parameters: question.parameters };
}

const ALL = null;
const OF_CAMPAIGN: ConnectionSource = { label: "Organization", via: RELATIONSHIPS.campaignOrganizations };

describe("The statement of a page", () => {
  it("reads the first names in the order of their index, and only what is selected", () => {
    assert.deepEqual(plan(ALL, { first: 5 }, "nodes { name kind }"), {
      text: `CALL () {
  MATCH (n:Organization) WHERE n.name IS NOT NULL
  WITH n ORDER BY n.name, n.id LIMIT $limit
  RETURN collect([n.name, n.id, n.kind]) AS items
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
      parentsStatement([bestQuestion(RELATIONSHIPS.organizationPlace, ["name"])]).text,
      `UNWIND $parents AS parent
MATCH (p:Organization {id: parent})
CALL (p) {
  MATCH (p)-[r:LOCATED_IN]->(n:Place)
  WITH r, n ORDER BY size(coalesce(r.passages, [])) DESC, coalesce(r.confidence, 0.0) DESC, n.id LIMIT 1
  RETURN collect([n.id, n.name]) AS best
}
RETURN parent, best`,
    );
  });

  it("look nodes up by id under a label that has an index", () => {
    assert.equal(
      parentsStatement([nodesQuestion("Passage", ["text"])]).text,
      `UNWIND $parents AS parent\nMATCH (p:Passage {id: parent})\nRETURN parent, [p.id, p.text] AS item`,
    );
    assert.match(anyNodesStatement([]).text, /MATCH \(n:Entity \{id: id\}\) RETURN n\n {2}UNION ALL/);
  });

  it("answer several questions about the same nodes at once, each with its own parameters", () => {
    const pageOf = (source: ConnectionSource, first: number) =>
      planConnection(source, given({ first }), select("nodes { id }")).question;
    const questions = [
      nodesQuestion("Organization", ["name"]),
      pageOf({ label: "Campaign", via: RELATIONSHIPS.organizationCampaigns }, 2),
      pageOf(relationsSource([RelationType.RUNS]), 3),
    ];
    const { name, text } = parentsStatement(questions);
    assert.equal(name, "nodes/Organization + page/Organization.campaigns + page/Entity.relations");
    assert.match(text, /^UNWIND \$parents AS parent\nMATCH \(p:Organization \{id: parent\}\)\nCALL/);
    assert.match(text, /LIMIT \$limit_1\n.*AS items_1\n\}\nCALL[^]*LIMIT \$limit_2\n.*AS items_2/);
    assert.match(text, /RETURN parent, \[p\.id, p\.name\] AS item, items_1, items_2$/);
    assert.deepEqual(parentsParameters(questions), { limit_1: 3, limit_2: 4 });
  });
});
