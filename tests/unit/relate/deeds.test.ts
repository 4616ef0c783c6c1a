import assert from "node:assert/strict";
import { test } from "node:test";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { isSubjectMatter } from "../../../src/loaders/relate/attendance.js";
import { isOfOwn } from "../../../src/loaders/relate/ownOffice.js";
import { toAnnotation } from "../../../src/loaders/toAnnotation.js";
import type { ArticleRecord } from "../../../src/models/records.js";

const extractor = createExtractor({ lexicon: await loadLexicon() });

const articleOf = (...lines: string[]): ArticleRecord => {
  const text = lines.join("\n");
  const document = { source: "a.txt", sha256: "0".repeat(64), text, encoding: "UTF-8" };
  const record = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  return record.articles[0] as ArticleRecord;
};
const annotated = (...lines: string[]) => toAnnotation("a.txt", articleOf(...lines));

const HEAD = ["凤凰县林业局党组2006年工作总结", "中共凤凰县林业局党组"];

test("the subject of the sentence organizes, its campaign is the one the sentence names", () => {
  const article = annotated(
    ...HEAD,
    "在保持共产党员先进性教育活动中,凤凰县林业局党组召开了基层党员座谈会,发放调查问卷300份。",
  );
  const meeting = article.activities.find(({ name }) => name.includes("座谈会"));
  assert.deepEqual(meeting?.organizers, ["凤凰县林业局党组"]);
  assert.equal(meeting?.campaign, "保持共产党员先进性教育活动");
  const body = article.organizations.find(({ name }) => name === "凤凰县林业局党组");
  assert.deepEqual(body?.runs, ["保持共产党员先进性教育活动"]);
});

test("a slogan is raised by the body that puts it forward and used in the campaign of its sentence", () => {
  const article = annotated(...HEAD, "先进性教育开展后,凤凰县林业局党组提出了“守绿护山、富民兴林”的口号。");
  const [slogan] = article.slogans;
  assert.equal(slogan?.text, "守绿护山、富民兴林");
  assert.equal(slogan?.raisedBy, "凤凰县林业局党组");
  assert.equal(slogan?.usedIn, "保持共产党员先进性教育活动");
});

test("the article cites its works, and every evidence is verbatim in its passage", () => {
  const article = articleOf(...HEAD, "凤凰县林业局党组印发了《护林员管理办法》,开展了“大排查”专项行动。");
  assert.ok(article.relations.some(({ type }) => type === "CITES"));
  for (const { evidence } of article.relations) {
    for (const { passage, start, end, quote } of evidence) {
      assert.equal(article.passages[passage]?.text.slice(start, end), quote);
    }
  }
});

test("who chairs and addresses a meeting takes part in it, who only reports it does not", () => {
  const article = annotated(
    "凤凰县林业局召开春季造林动员大会",
    "3月5日,凤凰县林业局召开春季造林动员大会。会议由副局长龙安平主持。局长田守业作了动员讲话。",
    "通讯员吴小满报道。",
  );
  const meeting = article.activities.find(({ name }) => name.includes("动员大会"));
  assert.deepEqual([...(meeting?.participants ?? [])].sort(), ["田守业", "龙安平"].sort());
});

test("a deed under a numbered opening belongs to the campaign that the opening names, until the next one", () => {
  const article = annotated(
    ...HEAD,
    "(一)开展“护林”系列活动,守好一方绿。",
    "局里举办了防火知识讲座。",
    "(二)抓好队伍建设。",
    "局里举办了法律知识讲座。",
  );
  const of = (word: string) => article.activities.find(({ name }) => name.includes(word))?.campaign;
  assert.equal(of("防火"), "“护林”系列活动");
  assert.equal(of("法律"), null);
});

test("a body that acts once does not organize what an unknown body did in another sentence", () => {
  const article = annotated(
    "学习教育情况汇报",
    "云澜区委、区政府联合举办党史知识竞赛。会后,凤凰县林业局党组召开了座谈会。",
    "麻冲乡团委派人参加。",
  );
  const contest = article.activities.find(({ name }) => name.includes("知识竞赛"));
  assert.ok(contest);
  assert.ok(!contest.organizers.includes("凤凰县林业局党组"), contest.organizers.join());
});

test("the title tells whose text it is, and a clause of time lends no organizer", () => {
  const article = annotated(
    "凤凰县林业局召开护林防火工作会议",
    "3月5日,护林防火工作会议在县城举行。",
    "凤凰县委部署后,我局立即举办了扑火队员培训班。",
  );
  const organizers = article.activities.map(({ name, organizers }) => [name, organizers]);
  assert.deepEqual(organizers, [
    ["护林防火工作会议", ["凤凰县林业局"]],
    ["扑火队员培训班", ["凤凰县林业局"]],
  ]);
});

test("all who are listed as present take part, whose speech is studied does not", () => {
  const article = annotated(
    "凤凰县林业局召开造林总结暨表彰大会",
    "2009年3月5日,凤凰县林业局召开造林总结暨表彰大会。会议由凤凰县林业局局长田守业主持。凤凰县林业局副局长龙安平、各林场场长和县直单位代表参加会议。",
    "会上,全体人员学习了胡锦涛总书记在全国林业会议上的讲话。共80余人参加会议。",
  );
  assert.equal(article.activities.length, 2);
  for (const { participants, date } of article.activities) {
    assert.deepEqual([...participants].sort(), ["田守业", "龙安平"].sort());
    assert.equal(date, "2009-03-05");
  }
});

test("a leader who visits organizes nothing through his body, one who chairs a meeting of his own does", () => {
  const article = annotated(
    ...HEAD,
    "凤凰县县长田守业到凤凰县林业局检查指导春季造林。",
    "凤凰县林业局局长龙安平主持召开护林员座谈会。",
  );
  const [visit, meeting] = article.activities;
  assert.deepEqual([visit?.organizers, visit?.participants], [[], ["田守业"]]);
  assert.deepEqual(meeting?.participants, ["龙安平"]);
  assert.equal(meeting?.organizers.length, 1);
});

const campaignOf = (word: string, ...lines: string[]): string | null | undefined =>
  annotated(...lines).activities.find(({ name }) => name.includes(word))?.campaign;

test("one of many matters that a deed looks into is not the campaign that it belongs to", () => {
  const line =
    "2020年5月,凤凰县林业局党组围绕疫情防控、扫黑除恶专项斗争、优化营商环境等重大决策部署开展了监督检查,发现问题87个。";
  assert.equal(campaignOf("监督检查", ...HEAD, line) ?? null, null);
});

test("a deed of years before a drive began does not belong to it", () => {
  const lines = [
    "凤凰县林业局深入学习实践科学发展观活动总结",
    "凤凰县林业局开展深入学习实践科学发展观活动。2003年3月,凤凰县林业局举办了护林知识竞赛。",
  ];
  assert.equal(campaignOf("竞赛", ...lines) ?? null, null);
});

test("whom a leader visits, and whose speech is studied, takes no part", () => {
  const article = annotated(
    "凤凰县林业局召开护林工作会议",
    "5月6日,凤凰县林业局召开护林工作会议,局长龙永吉主持。会议学习了县委书记麻建军同志在全县会议上的讲话内容。",
  );
  const meeting = article.activities.find(({ name }) => name.includes("会议"));
  assert.deepEqual(meeting?.participants, ["龙永吉"]);
  assert.ok(isSubjectMatter("5月6日,局长龙永吉到县敬老院走访敬老院院长"));
  assert.ok(!isSubjectMatter("走访结束后,敬老院院长"));
});

test("guests of a news item attend the event of its opening, who orders a visit does not make it", () => {
  const article = annotated(
    "云岭街道举办庆祝晚会",
    "6月30日,云岭街道党工委在文化广场举办“永远跟党走”文艺晚会。",
    "云岭区委副书记麻建军,云岭街道党工委书记龙永吉、办事处主任石大川等街道班子成员出席了活动。",
    "随后举行护林志愿队授旗仪式。",
  );
  const evening = article.activities.find(({ name }) => name.includes("晚会"));
  assert.deepEqual(evening?.participants.slice().sort(), ["麻建军", "龙永吉", "石大川"].sort());
  const visit = annotated(...HEAD, "5月6日,县委书记麻建军作出批示要求,林业局工作组到大寨村走访护林员12户。");
  assert.ok(visit.activities.every(({ participants }) => participants.length === 0));
});

test("a campaign told of another year, or named in a gloss, does not reach the rest of its paragraph", () => {
  const year = "1991年,全县开展学雷锋活动,评出先进个人38名。1994年,凤凰县林业局党组举办了护林知识竞赛。";
  assert.equal(campaignOf("竞赛", ...HEAD, year) ?? null, null);
});

test("who is quoted, or was at one of many gatherings, is told to attend none", () => {
  const article = annotated(
    "凤凰县林业局召开护林工作会议",
    "5月6日,凤凰县林业局召开护林工作会议,局长龙永吉主持。",
    "龙永吉指出,胡锦涛总书记多次强调,要保护好森林。要牢固树立胡锦涛同志提出的生态文明理念。",
  );
  const meeting = article.activities.find(({ name }) => name.includes("护林工作会议"));
  assert.deepEqual(meeting?.participants, ["龙永吉"]);
  const many = annotated(
    ...HEAD,
    "2006年,凤凰县林业局党组举办学习会30次。凤凰县林业局党组书记龙永吉带头参加所在支部的学习教育。",
  );
  assert.ok(many.activities.every(({ name, participants }) => !name.includes("学习会") || participants.length === 0));
});

test("an event that is only the source of a spirit is nobody's deed", () => {
  const article = articleOf(
    "凤凰县林业局召开护林工作会议",
    "5月6日,凤凰县林业局召开护林工作会议,局长龙永吉主持。会议传达学习了全省护林防火工作会议精神。",
  );
  const deeds = article.entities.filter(({ type, name }) => type === "ACTIVITY" && name.includes("防火"));
  assert.ok(article.relations.every(({ from, to }) => deeds.every(({ key }) => key !== from && key !== to)));
});

test("the sentence that shows whose a body is and where bears the owner's name", () => {
  const { entities, relations } = articleOf(
    "2006年工作总结",
    "工会组织护林。",
    "凤凰县林业局工会5月4日举办护林演讲比赛,凤凰县林业局局长龙永吉参加。",
  );
  const union = entities.find(({ name }) => name === "凤凰县林业局工会");
  const told = relations.find(({ type, from }) => type === "PART_OF" && from === union?.key);
  assert.ok(told?.evidence.every(({ quote }) => quote.includes("凤凰县林业局工会")));
});

test("the evidence of who took part and of where a body is names both", () => {
  const { entities, relations } = articleOf(
    "凤凰县召开护林工作会议",
    "5月6日,中共凤凰县委召开护林工作会议。",
    "县委书记麻建军出席会议,县林业局局长龙永吉主持会议。",
  );
  const shown = relations.filter(({ type }) => type === "TOOK_PART_IN" || type === "LOCATED_IN");
  assert.ok(shown.length >= 3);
  for (const { from, to, evidence } of shown) {
    const text = evidence.map(({ quote }) => quote).join();
    for (const entity of entities.filter(({ key }) => key === from || key === to))
      assert.ok([entity.name, ...entity.mentions.map(({ surface }) => surface)].some((form) => text.includes(form)));
  }
});

test("who reports of a drive, or comes to a later event, takes no part", () => {
  const article = annotated(
    "凤凰县林业局召开护林工作会议",
    "5月6日,凤凰县林业局召开护林工作会议,局长龙永吉主持。",
    "会上,副局长石大川通报了为期30天的清山大会战。",
    "8日晚,局长龙永吉看望护林员。办公室主任麻建军参加座谈。",
  );
  const [meeting, drive] = ["工作会议", "大会战"].map((word) =>
    article.activities.find(({ name }) => name.includes(word)),
  );
  assert.deepEqual(meeting?.participants.slice().sort(), ["石大川", "龙永吉"].sort());
  assert.deepEqual(drive?.participants ?? [], []);
});

test("a drive that is one member of a list holds for that member, one that is only built on for nothing", () => {
  const listed = "一是开展“七进”主题活动,组织护林讲座。二是举办护林知识竞赛,80名职工参加。";
  assert.equal(campaignOf("竞赛", ...HEAD, listed) ?? null, null);
  const built = annotated(
    "凤凰县林业局召开帮扶工作会议",
    "5月6日,凤凰县林业局召开巩固脱贫攻坚成果工作会议。",
    "会议要求巩固拓展脱贫攻坚成果。",
    "5月8日,凤凰县林业局举办护林知识竞赛。",
  );
  assert.ok(built.activities.every(({ campaign }) => campaign === null));
});

test("leaders who open a sentence as a list and go somewhere all do what it tells of there", () => {
  const article = annotated(
    "凤凰县林业局",
    "2006年6月8日,凤凰县林业局副局长石大川、办公室主任麻建军和工作队队员赴白岩寨村,与村干部进行了座谈,并深入农户开展调研。",
  );
  assert.ok(article.activities.length > 0);
  for (const { participants } of article.activities)
    assert.deepEqual(participants.slice().sort(), ["石大川", "麻建军"].sort());
});

test("the visit of the writer's own leader is his body's deed", () => {
  assert.ok(isOfOwn("5月6日,局党组书记、局长", 12, "凤凰县林业局"));
  assert.ok(!isOfOwn("5月6日,县水务局党组成员、副局长", 16, "凤凰县林业局"));
  assert.ok(!isOfOwn("5月6日,局长", 7, "白岩寨小学"));
});

test("guests that a list parts from the writer's own people attend, whatever they were sent for", () => {
  const article = annotated(
    "凤凰县医院召开创先争优活动动员会",
    "2010年3月19日,凤凰县医院召开创先争优活动动员大会。凤凰县委创先争优活动指导检查组副组长石大川同志,凤凰县卫生局党委副书记麻建军同志;医院院领导、科室党员共200余人参加了会议。",
  );
  const meeting = article.activities.find(({ name }) => name.includes("动员"));
  assert.deepEqual(meeting?.participants.slice().sort(), ["石大川", "麻建军"].sort());
});

test("all of a list who set out the tasks of a meeting attend it, who only sent somebody does nothing there", () => {
  const article = annotated(
    "凤凰县召开护林工作会议",
    "2008年2月28日,凤凰县召开护林工作会议。",
    "会上,县委副书记石大川,副县长麻建军、龙永吉分别就护林、防火;造林、封山等工作作了安排。",
  );
  const meeting = article.activities.find(({ name }) => name.includes("护林工作会议"));
  assert.deepEqual(meeting?.participants.slice().sort(), ["石大川", "麻建军", "龙永吉"].sort());
  const sent = annotated(...HEAD, "受凤凰县委书记麻建军的派遣,工作队员走访护林员12户。");
  assert.ok(sent.activities.every(({ participants }) => participants.length === 0));
});

test("a deed is not part of the drive that others carry out beside it, but of the first that it is said to serve", () => {
  const beside = "凤凰县林业局党组举办了护林知识竞赛,中小学生开展了科技、文化、卫生“三下乡”活动。";
  assert.equal(campaignOf("竞赛", ...HEAD, "护林工作有新的进展。", "林区面貌有了改变。", beside) ?? null, null);
  const both = "为推进党史学习教育和政法队伍教育整顿工作,凤凰县林业局党组举办护林知识竞赛。";
  assert.equal(campaignOf("竞赛", "凤凰县林业局党组2021年工作总结", "中共凤凰县林业局党组", both), "党史学习教育");
});

test("nobody is told to attend an event that came before the one that is told of", () => {
  const article = annotated(
    "凤凰县林业局举行专题报告会",
    "这是凤凰县林业局在召开创先争优活动动员大会之后,开展的又一教育活动。局长龙永吉主持。",
  );
  assert.ok(article.activities.every(({ name, participants }) => !name.includes("动员") || participants.length === 0));
});

test("nobody takes part through a place that bears his name, and the guests of one event are not those of the other", () => {
  const named = annotated(...HEAD, "5月6日,凤凰县林业局党组到周恩来纪念馆参观学习。周恩来总理的事迹感人。");
  assert.ok(named.activities.every(({ participants }) => participants.length === 0));
  const looked = annotated(...HEAD, "5月6日,凤凰县林业局党组参观了周恩来总理出生地、读书房。周恩来总理的事迹感人。");
  assert.ok(looked.activities.every(({ participants }) => participants.length === 0));
  const two = annotated(
    "凤凰县林业局召开护林报告会",
    "5月6日,凤凰县林业局召开护林报告会和防火表彰大会。局长龙永吉主持。",
  );
  const [talk, honours] = ["报告会", "表彰大会"].map((word) => two.activities.find(({ name }) => name.includes(word)));
  assert.deepEqual(talk?.participants, ["龙永吉"]);
  assert.deepEqual(honours?.participants ?? [], []);
});
