import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { alignProposals } from "../../../src/loaders/propose/alignProposals.js";
import type { EntityProposal, RelationProposal } from "../../../src/loaders/propose/ArticleProposals.js";
import { ActivityKind, EntityType, Genre, OrganizationKind, RelationType } from "../../../src/models/enums.js";
import type { ArticleRecord, OrganizationRecord } from "../../../src/models/records.js";

const TEXT = "2011年6月3日，青石镇党委在河口广场举办红歌会，镇党委书记柳春明带头领唱，300人到场，学生周小雨献花。";

const committee: OrganizationRecord = {
  type: EntityType.ORGANIZATION,
  key: "organization-1",
  name: "青石镇党委",
  aliases: [],
  kind: OrganizationKind.PARTY_COMMITTEE,
  level: null,
  masked: false,
  qualifier: null,
  mentions: [{ passage: 0, start: 10, end: 15, surface: "青石镇党委", method: "rule", confidence: 0.9 }],
};

const article: ArticleRecord = {
  ordinal: 1,
  title: null,
  issuedOn: null,
  genre: Genre.NEWS,
  passages: [{ ordinal: 0, text: TEXT, heading: null, sourceStart: 0, sourceEnd: TEXT.length }],
  entities: [committee],
  relations: [],
};

function entity(type: EntityType, name: string, more: Partial<EntityProposal> = {}): EntityProposal {
  const mentions = [{ passage: 0, surface: name }];
  return { key: name, type, name, kind: null, mentions, date: null, measures: [], items: [], ...more };
}

function relation(type: RelationType, [from, to]: readonly [string, string], quote: string): RelationProposal {
  return { type, from, to, title: null, passage: 0, quote };
}

const known = entity(EntityType.ORGANIZATION, "青石镇党委", { kind: "PARTY_COMMITTEE" });
const concert = entity(EntityType.ACTIVITY, "举办红歌会", {
  kind: "CULTURE_AND_SPORT",
  date: "2011年6月3日",
  measures: ["300人", "500人"],
});
const leader = entity(EntityType.LEADER, "柳春明");
const holds = relation(
  RelationType.HOLDS_POSITION,
  ["柳春明", "青石镇党委"],
  "青石镇党委在河口广场举办红歌会，镇党委书记柳春明",
);
const office = { ...holds, title: "书记" };

function align(entities: EntityProposal[], relations: RelationProposal[] = []) {
  const { article: aligned, ...counts } = alignProposals(article, { entities, relations, malformed: 0 }, "model.m");
  return { entities: aligned.entities.slice(1), relations: aligned.relations, ...counts };
}

describe("alignProposals", () => {
  it("adds what stands in the text, with the method and the stretch that names it", () => {
    const [added] = align([concert]).entities;
    assert.ok(added?.type === EntityType.ACTIVITY);
    assert.deepEqual(
      [added.name, added.kind, added.quote, added.date],
      ["举办红歌会", ActivityKind.CULTURE_AND_SPORT, "举办红歌会", "2011-06-03"],
    );
    const [mention] = added.mentions;
    assert.deepEqual([mention?.method, mention?.confidence], ["model.m", 0.5]);
    assert.equal(TEXT.slice(mention?.start, mention?.end), "举办红歌会");
  });

  it("keeps of dates and figures only those that the passage writes", () => {
    const [added] = align([concert]).entities;
    assert.ok(added?.type === EntityType.ACTIVITY);
    assert.deepEqual(added.measures, ["300人"]);
    const [undated] = align([{ ...concert, date: "2012年" }]).entities;
    assert.ok(undated?.type === EntityType.ACTIVITY);
    assert.equal(undated.date, null);
  });

  it("adds a relation whose quotation names both ends", () => {
    const { relations } = align([known, leader], [office]);
    assert.deepEqual(
      relations.map(({ type, from, to, title }) => [type, from, to, title]),
      [["HOLDS_POSITION", "proposed-leader-1", "organization-1", "书记"]],
    );
    const evidence = relations[0]?.evidence[0];
    assert.equal(TEXT.slice(evidence?.start, evidence?.end), evidence?.quote);
  });

  it("takes an entity that the rules know for theirs", () => {
    assert.deepEqual(align([known]), { entities: [], relations: [], accepted: 0, rejected: 0 });
  });

  it("turns away what is worded otherwise, cuts across what the rules found, or lacks its kind", () => {
    const proposals = [
      entity(EntityType.PLACE, "河口大广场"),
      entity(EntityType.ORGANIZATION, "镇党委在", { kind: "PARTY_COMMITTEE" }),
      { ...concert, kind: null },
      entity(EntityType.ORGANIZATION, "河口广场", { kind: "COURT" }),
    ];
    assert.deepEqual(align(proposals), { entities: [], relations: [], accepted: 0, rejected: 4 });
  });

  it("turns away relations that the graph has not, or that their quotation does not show", () => {
    const entities = [known, leader, concert];
    const relations = [
      office,
      relation(RelationType.ORGANIZED, ["举办红歌会", "青石镇党委"], "青石镇党委在河口广场举办红歌会"),
      relation(RelationType.ORGANIZED, ["青石镇党委", "举办红歌会"], "在河口广场举办红歌会"),
      relation(RelationType.TOOK_PART_IN, ["柳春明", "举办红歌会"], "举办红歌会，书记柳春明带头领唱"),
      { ...holds, title: "镇长" },
    ];
    assert.deepEqual(
      align(entities, relations).relations.map(({ type }) => type),
      ["HOLDS_POSITION"],
    );
  });

  it("lets no person in without an office", () => {
    const pupil = entity(EntityType.LEADER, "周小雨");
    const took = relation(RelationType.TOOK_PART_IN, ["周小雨", "举办红歌会"], TEXT);
    const aligned = align([pupil, concert], [took]);
    assert.deepEqual([aligned.entities.map(({ name }) => name), aligned.relations], [["举办红歌会"], []]);
    assert.equal(aligned.rejected, 2);
  });

  it("leaves what the rules found as it is", () => {
    const { article: aligned } = alignProposals(article, { entities: [known], relations: [], malformed: 3 }, "model.m");
    assert.deepEqual(aligned, article);
  });
});
