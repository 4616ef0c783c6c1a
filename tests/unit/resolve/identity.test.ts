import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  articleIdOf,
  documentIdOf,
  documentIdWithin,
  entityIdentity,
  passageIdOf,
} from "../../../src/loaders/resolve/identity.js";
import { CampaignScope, EntityType, OrganizationKind, SloganKind } from "../../../src/models/enums.js";
import type { EntityRecord, OrganizationRecord, SloganRecord } from "../../../src/models/records.js";

const [here, there] = ["aa", "bb"].map((byte) => articleIdOf(documentIdOf(byte.repeat(32)), 1)) as [string, string];
const base = { key: "e1", aliases: [], mentions: [] };

function organization(name: string, more: Partial<OrganizationRecord> = {}): EntityRecord {
  const record = { ...base, name, type: EntityType.ORGANIZATION, kind: OrganizationKind.OTHER } as const;
  return { ...record, level: null, masked: false, qualifier: null, ...more };
}

function slogan(name: string, more: Partial<SloganRecord> = {}): EntityRecord {
  return { ...base, name, type: EntityType.SLOGAN, kind: SloganKind.SLOGAN, items: [], ...more };
}

function drive(name: string, qualifier: string | null): EntityRecord {
  const dates = { nameEn: null, startedOn: null, endedOn: null };
  return {
    ...base,
    ...dates,
    name,
    type: EntityType.CAMPAIGN,
    scope: CampaignScope.LOCAL,
    lexiconKey: null,
    qualifier,
  };
}

const idOf = (entity: EntityRecord, article = here) => entityIdentity(entity, article).id;

describe("ids", () => {
  it("lead from a passage to its document", () => {
    const documentId = documentIdOf("cd".repeat(32));
    const passageId = passageIdOf(articleIdOf(documentId, 12), 345);
    assert.equal(passageId, "psg-cdcdcdcdcdcdcdcdcdcd-012-00345");
    assert.equal(documentIdWithin(passageId), documentId);
  });

  it("are one for a local drive of one place, whatever its marks, and two for namesakes elsewhere or of no known place", () => {
    assert.equal(idOf(drive("“进千家”活动", "清河县"), here), idOf(drive("进千家", "清河县"), there));
    assert.notEqual(idOf(drive("“进千家”活动", "清河县"), here), idOf(drive("“进千家”活动", "白河县"), there));
    assert.notEqual(idOf(drive("“进千家”活动", null), here), idOf(drive("“进千家”活动", null), there));
  });

  it("are one for a body that both documents place alike", () => {
    const placed = organization("教育局", { qualifier: "清河县" });
    assert.equal(idOf(placed, here), idOf(placed, there));
    assert.equal(idOf(placed), idOf(organization("清河县教育局", { qualifier: "清河县" })));
  });

  it("are one for the full and the short name of a Party body, and for those who lead it", () => {
    const body = (name: string) => idOf(organization(name, { qualifier: "清河县" }));
    assert.equal(body("中共清河县委员会"), body("清河县委"));
    assert.equal(body("中共清河县委"), body("清河县委"));
    assert.equal(body("中共清河县教育局委员会"), body("清河县教育局党委"));
    assert.equal(body("中共清河县纪律检查委员会"), body("清河县纪委"));
    assert.equal(body("中共清河县直属机关工作委员会"), body("清河县直属机关工委"));
    assert.notEqual(body("中共清河县委"), body("清河县"));
    assert.notEqual(body("清河县卫生健康委员会"), body("清河县卫生健康委"));
    const leader = (qualifier: string) => idOf({ ...base, name: "方远川", type: EntityType.LEADER, qualifier });
    assert.equal(leader("中共清河县委员会"), leader("清河县委"));
  });

  it("keep a body apart that no place tells from its namesakes, or that is masked", () => {
    for (const body of [organization("街道党委"), organization("**区委", { masked: true, qualifier: "某市" })]) {
      assert.notEqual(idOf(body, here), idOf(body, there));
      assert.equal(entityIdentity(body, here).local, true);
    }
  });

  it("tell formulas of one name apart by what they list, and only formulas", () => {
    const formula = { kind: SloganKind.FORMULA };
    const [first, second] = [
      ["学得好", "做得好"],
      ["学得好", "带得好"],
    ];
    assert.notEqual(
      idOf(slogan("两个好", { ...formula, items: first })),
      idOf(slogan("两个好", { ...formula, items: second })),
    );
    assert.equal(idOf(slogan("两个好", { items: first })), idOf(slogan("两个好", { items: second })));
  });

  it("do not depend on the punctuation of a slogan", () => {
    assert.equal(idOf(slogan("学在前,干在前")), idOf(slogan("学在前 干在前!"), there));
  });

  it("of different types are different for the same name", () => {
    const leader: EntityRecord = { ...base, name: "清河", type: EntityType.LEADER, qualifier: "清河" };
    assert.notEqual(idOf(organization("清河", { qualifier: "清河" })).slice(4), idOf(leader).slice(4));
  });
});
