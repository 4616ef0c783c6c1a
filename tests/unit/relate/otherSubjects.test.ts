import assert from "node:assert/strict";
import { mkdtemp, cp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { otherSubjects } from "../../../src/loaders/relate/otherSubjects.js";
import { CampaignGraphError } from "../../../src/models/CampaignGraphError.js";
import { EntityType, OrganizationKind } from "../../../src/models/enums.js";
import type { OrganizationRecord } from "../../../src/models/records.js";

const LEXICON = fileURLToPath(new URL("../../../lexicon/", import.meta.url));
const others = otherSubjects(await loadLexicon());

const body = (name: string, aliases: readonly string[] = []): OrganizationRecord => ({
  type: EntityType.ORGANIZATION,
  key: name,
  name,
  aliases,
  kind: OrganizationKind.SCHOOL,
  level: null,
  masked: false,
  qualifier: null,
  mentions: [],
});

test("a clause that names another body before its deed has a subject of its own", () => {
  const school = body("松岭县第二中学", ["县二中"]);
  for (const clause of ["7月梅园村党小组", "当天上午石桥供电所", "柳河街道", "青山供销合作社"])
    assert.equal(others.act(clause, "开展义务劳动", school), true, clause);
});

test("onlookers, visiting groups and leaders of a place are other subjects, too", () => {
  const school = body("松岭县第二中学");
  assert.equal(others.act("多家媒体纷纷", "报道了这次活动", school), true);
  assert.equal(others.act("县督导组成员", "到校检查", school), true);
  assert.equal(others.act("松岭县主要领导", "走访慰问教师", school), true);
  assert.equal(others.act("松岭县主要领导", "走访慰问教师", body("松岭县委")), false);
});

test("the body itself, its place and common words for it are no other subject", () => {
  const school = body("松岭县第二中学", ["县二中"]);
  for (const clause of ["7月县二中", "学校", "随后,各村", "积极", "9月在石桥村"])
    assert.equal(others.act(clause, "开展义务劳动", school), false, clause);
  assert.equal(others.act("柳河街道", "开展义务劳动", body("柳河街道党工委")), false);
});

test("a sentence that begins with units and how many they sent opens with others", () => {
  const university = body("松岭大学");
  assert.equal(others.open("文学院、化学学院等组织80名志愿者", university), true);
  assert.equal(others.open("松岭大学12名志愿者", university), false);
  assert.equal(others.open("学校组织80名志愿者", university), false);
});

test("an ending that the lexicon of organizations gains is a noun of subjects at once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "campaign-graph-lexicon-"));
  await cp(LEXICON, folder, { recursive: true });
  const file = join(folder, "organizations.yaml");
  assert.equal(others.act("7月东岭茶馆", "举办读书会", undefined), false);
  await writeFile(file, (await readFile(file, "utf8")).replace("[代表团, ", "[茶馆, 代表团, "));
  const wider = otherSubjects(await loadLexicon(folder));
  assert.equal(wider.act("7月东岭茶馆", "举办读书会", undefined), true);
});

test("a list of words for subjects that is missing or is no list is told by the name of its file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "campaign-graph-lexicon-"));
  await cp(LEXICON, folder, { recursive: true });
  const file = join(folder, "subjects.yaml");
  const words = await readFile(file, "utf8");
  for (const broken of [
    words.replace("openingVerbs:", "closingVerbs:"),
    words.replace(/^endings: .*$/mu, "endings: 局"),
  ]) {
    await writeFile(file, broken);
    await assert.rejects(loadLexicon(folder), (error: unknown) => {
      return (
        error instanceof CampaignGraphError && error.code === "BAD_INPUT" && error.message.includes("subjects.yaml")
      );
    });
  }
});
