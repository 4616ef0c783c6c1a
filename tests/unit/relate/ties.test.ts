import assert from "node:assert/strict";
import { test } from "node:test";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { toAnnotation } from "../../../src/loaders/toAnnotation.js";

const extractor = createExtractor({ lexicon: await loadLexicon() });

const annotated = (...lines: string[]) => {
  const document = { source: "a.txt", sha256: "0".repeat(64), text: lines.join("\n"), encoding: "UTF-8" };
  const record = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  const [article] = record.articles;
  assert.ok(article);
  return toAnnotation("a.txt", article);
};
const deedOf = (word: string, ...lines: string[]) => {
  const deed = annotated(...lines).activities.find(({ name }) => name.includes(word));
  assert.ok(deed, `no deed with ${word}`);
  return deed;
};

test("who goes along with a visitor takes part in his survey, whose body holds nothing", () => {
  const deed = deedOf(
    "调研",
    "省林业厅专职副厅长田守业到古丈县调研护林工作",
    "5月6日,省林业厅专职副厅长田守业一行到古丈县调研护林工作。古丈县委书记龙安平,县委常委、宣传部部长石大川陪同调研。",
  );
  assert.deepEqual([...deed.participants].sort(), ["田守业", "石大川", "龙安平"].sort());
  assert.deepEqual(deed.organizers, []);
});

test("those listed behind the verb as present take part", () => {
  const deed = deedOf(
    "主题党日",
    "凤凰县林业局党支部开展主题党日活动",
    "5月6日,凤凰县林业局党支部在苗圃开展“青山常在”主题党日活动。参加活动的有凤凰县林业局副局长龙安平、党支部书记石大川等十余人。",
  );
  assert.deepEqual([...deed.participants].sort(), ["石大川", "龙安平"].sort());
});

test("the branch that stands behind another one in a heading holds the event together with it", () => {
  const deed = deedOf(
    "主题党日",
    "守绿护山——苗圃第一党支部与县林业局第二党支部联合开展“主题党日”活动",
    "2018年5月6日,苗圃第一党支部与县林业局第二党支部联合开展“主题党日”活动。",
  );
  assert.equal(deed.organizers.length, 2, String(deed.organizers));
});

test("whom a deed is done to does not do it", () => {
  const deed = deedOf(
    "水渠",
    "凤凰县水务局驻村工作队工作情况",
    "5月6日,凤凰县水务局驻村工作队请来技术员对云岭村的水渠进行了维修。",
  );
  assert.ok(!deed.organizers.some((name) => name.includes("云岭村")), String(deed.organizers));
});

test("an event does not belong to the drive that the name of the event joined to it bears", () => {
  const deed = deedOf(
    "表彰大会",
    "凤凰县妇联召开会议",
    "3月7日,凤凰县妇联召开庆“三八”表彰大会暨“护林巾帼行动”推进会。",
  );
  assert.equal(deed.campaign, null);
});

test("several leaders who open a sentence do all that it tells", () => {
  const deed = deedOf(
    "捐赠",
    "凤凰县林业局为护林员送温暖",
    "5月6日,凤凰县林业局局长田守业、副局长龙安平以及苗圃负责人为云岭村护林员捐赠了200件棉衣。",
  );
  assert.deepEqual([...deed.participants].sort(), ["田守业", "龙安平"].sort());
});

test("an event with a matter of its own does not belong to the drive of the report held beside it", () => {
  const deed = deedOf(
    "表彰大会",
    "凤凰县林业局召开会议",
    "6月29日,凤凰县林业局召开党史学习教育报告会和优秀护林员表彰大会。",
  );
  assert.equal(deed.campaign, null);
});

test("the committee of a unit that is only called by its noun does not stand for the unit", () => {
  const deed = deedOf("总结大会", "9月2日下午,我院召开护林防火工作总结大会。", "党委书记田守业代表医院党委作了报告。");
  assert.deepEqual(deed.organizers, []);
});

test("nobody of the text holds what visitors do who only passed through", () => {
  const deed = deedOf(
    "走访调研",
    "5月5日上午,县长田守业到云岭镇调研。凤凰县政府办公室及云岭镇相关负责人参加。田守业一行先后来到各村,对苗圃建设进行走访调研。",
  );
  assert.deepEqual(deed.organizers, []);
});
