import assert from "node:assert/strict";
import { test } from "node:test";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { toAnnotation } from "../../../src/loaders/toAnnotation.js";
import { isAnothersDeed, isDoneTo } from "../../../src/loaders/relate/anothersDeed.js";
import { otherSubjects } from "../../../src/loaders/relate/otherSubjects.js";
import { partyBodyOf } from "../../../src/loaders/relate/partyBodyOf.js";
import { committeeOf, placeActing } from "../../../src/loaders/relate/placeActing.js";
import { unitNamed } from "../../../src/loaders/relate/unitNamed.js";
import type { ArticleRecord, OrganizationRecord } from "../../../src/models/records.js";

const lexicon = await loadLexicon();
const extractor = createExtractor({ lexicon });
const others = otherSubjects(lexicon);

const recordOf = (...lines: string[]): ArticleRecord => {
  const document = { source: "a.txt", sha256: "0".repeat(64), text: lines.join("\n"), encoding: "UTF-8" };
  const record = extractor.extract({ ...document, encodingConfidence: 1, undecodable: 0, stated: {} });
  return record.articles[0] as ArticleRecord;
};
const annotated = (...lines: string[]) => toAnnotation("a.txt", recordOf(...lines));
const isBody = (entity: ArticleRecord["entities"][number]): entity is OrganizationRecord =>
  entity.type === "ORGANIZATION";
const organizersOf = (word: string, ...lines: string[]): string[] | undefined =>
  annotated(...lines)
    .activities.find(({ name }) => name.includes(word))
    ?.organizers.slice()
    .sort();

const HEAD = ["凤凰县林业局党委2016年工作总结", "中共凤凰县林业局委员会"];

test("bodies of a list organize together, even where one between them is unknown", () => {
  const found = organizersOf(
    "演讲比赛",
    ...HEAD,
    "5月4日,凤凰县林业局工会、宣传教育科、凤凰县林业局团委在苗圃举办护林演讲比赛,80名职工参加。",
  );
  assert.ok(found?.includes("凤凰县林业局工会") && found.includes("凤凰县林业局团委"), String(found));
});

test("bodies named behind an event as those who hold it are its organizers", () => {
  const found = organizersOf(
    "知识竞赛",
    ...HEAD,
    "6月2日,我局职工代表队在县城举办的护林知识竞赛中获奖。本次竞赛由凤凰县总工会、凤凰县水务局联合主办。",
  );
  assert.deepEqual(found, ["凤凰县总工会", "凤凰县水务局"].sort());
});

test("who goes to an event of somebody above does not organize it", () => {
  assert.deepEqual(organizersOf("培训班", ...HEAD, "8月2日,凤凰县林业局党委班子成员参加了全市护林骨干培训班。"), []);
  assert.deepEqual(
    organizersOf("专题会议", ...HEAD, "7月8日,凤凰县林业局党委班子成员参加了凤凰县水务局防汛专题会议。"),
    ["凤凰县水务局"],
  );
});

test("who invites a speaker holds his lecture", () => {
  const found = organizersOf(
    "专题报告",
    ...HEAD,
    "9月3日,凤凰县林业局邀请凤凰县委党校副校长龙安平同志作深入学习生态文明思想的专题报告。",
  );
  assert.deepEqual(found, ["凤凰县林业局"]);
});

test("the bare noun of the unit acts where it is the subject, not its Party body", () => {
  const { entities } = recordOf("云岭街道党委2016年党建工作总结", "中共云岭街道党委", "云岭街道地处县城东部。");
  const bodies = entities.filter((entity) => entity.type === "ORGANIZATION");
  const [party, unit] = ["云岭街道党委", "云岭街道"].map((name) => bodies.find((body) => body.name === name));
  assert.ok(party && unit);
  assert.equal(unitNamed("去年以来,街道共投资50万元,", party, bodies), unit.key);
  assert.equal(unitNamed("去年以来,街道的团委", party, bodies), null);
  assert.equal(unitNamed("去年以来,学校组织", party, bodies), null);
});

test("the government that an office names does not act where its head does", () => {
  const lines = [
    "庆祝大会在县城召开",
    "7月1日,中共凤凰县委召开庆祝大会,县长龙永吉宣读表彰决定。县长龙永吉强调要抓好护林。",
    "会上表彰先进基层党组织12个。",
  ];
  const deeds = annotated(...lines).activities;
  assert.ok(deeds.length > 0);
  assert.ok(deeds.every(({ organizers }) => !organizers.some((name) => name.endsWith("政府"))));
});

const own = recordOf(...HEAD, "凤凰县林业局党委召开会议。").entities.find(
  (entity) => entity.type === "ORGANIZATION" && entity.aliases.includes("凤凰县林业局党委"),
) as OrganizationRecord;

test("a clause with an unknown body or an onlooker for its subject is another's", () => {
  assert.ok(others.act("在白岩寨护林党小组召开的", "专题组织生活会", own));
  assert.ok(others.act("公司团委", "组织护林讲解", own));
  assert.ok(others.act("媒体", "报道了护林队的事迹", own));
});

test("all bodies of a kind, the place of a deed, and the writer's own body are no other subject", () => {
  for (const clause of ["各党支部要", "党委", "林业局党委", "在白岩寨村", "组织党员到白岩寨村", "深入白岩寨社区"])
    assert.ok(!others.act(clause, "开展义务植树", own), clause);
});

test("the writer's own unit is not the visitor that the title names", () => {
  const lines = [
    "湘西州卫生局督查组来我院检查创先争优活动",
    "11月2日,湘西州卫生局督查组来我院检查。",
    "近期,我院举办护理技能竞赛,80名护士参加。",
  ];
  assert.deepEqual(organizersOf("竞赛", ...lines), []);
});

test("an organizer that the sentence leaves out is shown where it is told", () => {
  const record = recordOf(
    "凤凰县林业局召开护林工作会议",
    "5月6日,凤凰县林业局召开护林工作会议。",
    "会议结束后,凤凰县委办公室来电祝贺。",
    "5月9日组织护林知识竞赛,80名职工参加。",
  );
  const contest = record.entities.find(({ type, name }) => type === "ACTIVITY" && name.includes("竞赛"));
  const told = record.relations.find(({ type, to }) => type === "ORGANIZED" && to === contest?.key);
  assert.ok(told?.evidence.some(({ quote }) => quote.includes("凤凰县林业局")));
});

test("a Party body of the unit holds the unit's deeds of Party life", () => {
  const lines = [
    "凤凰县林业局召开专题民主生活会",
    "5月6日,凤凰县林业局召开专题民主生活会,凤凰县林业局党组书记龙永吉主持。",
    "会前,该局组织召开了党组会。",
  ];
  const bodies = recordOf(...lines).entities.filter((entity) => entity.type === "ORGANIZATION");
  const [unit, party] = ["凤凰县林业局", "凤凰县林业局党组"].map((name) => bodies.find((body) => body.name === name));
  assert.ok(unit && party);
  assert.equal(partyBodyOf(unit, "专题民主生活会", bodies), party.key);
  assert.equal(partyBodyOf(unit, "护林知识竞赛", bodies), null);
});

test("who guards an event does not hold it, nor does the owner of a text what an unfitting unit holds", () => {
  assert.deepEqual(organizersOf("论坛", ...HEAD, "在“2016森林论坛”安全保卫工作中,护林员得到好评。") ?? [], []);
  assert.deepEqual(organizersOf("运动会", ...HEAD, "6月3日,学校在操场举办春季运动会,300人参加。"), []);
});

test("a place that acts stands for its committee, and for nobody where the text names none", () => {
  const bodies = recordOf("凤凰县委召开会议", "7月1日,中共凤凰县委召开会议。").entities.filter(
    (entity) => entity.type === "ORGANIZATION",
  );
  assert.equal(placeActing("7月8日,凤凰县", "召开护林动员大会", bodies), bodies[0]?.key);
  assert.equal(placeActing("古丈县", "举办护林知识竞赛", bodies), null);
  assert.equal(placeActing("在凤凰县", "举办护林知识竞赛", bodies), undefined);
});

test("a group that was sent holds what it chairs, and a line of running text heads no section", () => {
  assert.ok(others.act("会后督导组主持", "进行了民主测评", own));
  const lines = [
    "精神文明建设",
    "凤凰县林业局坚持以人为本,开展护林宣",
    "传。在农民中开展科技致富竞赛活动,在青年中开展植树竞赛活动,",
  ];
  assert.deepEqual(organizersOf("竞赛", ...lines) ?? [], []);
});

test("a sentence that opens with bodies that the text does not list tells of them", () => {
  assert.ok(others.open("农学院12名志愿者分别前往山村进行护林宣传", own));
  assert.ok(others.open("农学院、林学院等学院带领学生开展护林宣传", own));
  assert.ok(!others.open("各党支部组织80名党员开展护林宣传", own));
  assert.ok(!others.open("林业局党委组织80名党员开展护林宣传", own));
});

test("the body right in front of a deed does it, whoever else its clause names", () => {
  const lines = [
    "凤凰县林业局护林纪实",
    "9月6日,护林员龙永吉、麻建军,4家企业负责人以及凤凰县水务局为山村学校捐赠了图书300册。",
    "9月8日,在凤凰县水务局召开的护林座谈会上,大家提出意见12条。",
  ];
  assert.deepEqual(organizersOf("捐赠", ...lines), ["凤凰县水务局"]);
  assert.deepEqual(organizersOf("座谈会", ...lines), ["凤凰县水务局"]);
});

test("who lends the room or wins a prize does not hold the event, and no caption heads a section", () => {
  const room = "5月27日,全国护林技术研讨会在我局举行,200名专家参加。";
  assert.deepEqual(organizersOf("研讨会", ...HEAD, room) ?? [], []);
  assert.deepEqual(organizersOf("大赛", ...HEAD, "在2016年护林技能大赛中,我局获得一等奖2项。") ?? [], []);
  const found = organizersOf("演讲比赛", ...HEAD, "凤凰县林业局工会正在护林", "5月4日,举办护林演讲比赛,80名职工参加。");
  assert.ok(!found?.includes("凤凰县林业局工会"));
});

test("the gathering that bears a body's name is its own, and a guest of one sentence does nothing in the next", () => {
  const lines = [
    "凤凰县护林纪实",
    "2月28日,县委书记麻建军主持召开凤凰县委十二届第4次常委会议。",
    "凤凰县水务局领导等20人参加了会议。会后组织义务植树,80名干部参加。",
  ];
  assert.deepEqual(organizersOf("常委会议", ...lines), ["凤凰县委"]);
  assert.ok(!organizersOf("植树", ...lines)?.includes("凤凰县水务局"));
});

test("who made a film or heads an unlisted organ does not act, whoever helps to hold an event does", () => {
  const shown = organizersOf(
    "观看",
    ...HEAD,
    "9月6日,凤凰县林业局组织职工观看由凤凰县广播电视局等单位联合摄制的纪录片《护林人》。",
  );
  assert.ok(!shown?.includes("凤凰县广播电视局"), String(shown));
  const helped = organizersOf(
    "知识竞赛",
    ...HEAD,
    "6月2日,护林知识竞赛在文化广场举行,本次竞赛由凤凰县总工会主办,凤凰县水务局协办。",
  );
  assert.deepEqual(helped, ["凤凰县总工会", "凤凰县水务局"].sort());
});

test("a gathering behind its motto belongs to the body that its name begins with", () => {
  const lines = ["林区动态", "近日,“为林海添彩”——凤凰县林业局建局60周年大会在县城召开,会上表彰了先进。"];
  assert.deepEqual(organizersOf("60周年大会", ...lines), ["凤凰县林业局"]);
});

test("an event of a wider circle or of another place is not that of the body whose text it is", () => {
  const body = {
    name: "凤凰县白岩寨小学",
    aliases: ["白岩寨小学"],
    qualifier: "凤凰县",
  } as unknown as OrganizationRecord;
  const places = recordOf("花垣县护林大会召开", "5月6日,花垣县护林大会召开。").entities;
  assert.ok(isAnothersDeed("全县教育工作会议", body, []));
  assert.ok(isAnothersDeed("花垣县护林动员大会", body, places));
  assert.ok(!isAnothersDeed("全校护林动员大会", body, places));
  assert.ok(!isAnothersDeed("花垣县考察座谈会", body, places));
});

test("an event of a place that acts in the title is that of its committee, not of a body that speaks there", () => {
  const lines = [
    "凤凰县召开护林工作会议",
    "4月22日,护林工作会议召开,凤凰县委常委龙永吉出席会议并讲话。",
    "凤凰县水务局、疾控中心作了典型发言。会议提出,要认真落实凤凰县委《意见》。",
  ];
  assert.deepEqual(organizersOf("护林工作会议", ...lines), ["凤凰县委"]);
});

test("a short form behind the rest of its name acts, but not where all bodies of a kind follow", () => {
  const head = ["云岭镇党委2016年工作总结", "中共云岭镇委员会"];
  assert.deepEqual(
    organizersOf("知识竞赛", "云岭动态", "5月6日,在县委的倡导下,云岭镇党委在全镇党员中组织开展护林知识竞赛。"),
    ["云岭镇党委"],
  );
  const others = "凤凰县政府成立了护林小组,各乡镇也成立了相应组织,并举办护林知识竞赛。";
  assert.ok(!organizersOf("知识竞赛", ...head, others)?.includes("凤凰县政府"));
});

test("the people whom their head leads act for their body", () => {
  const line = "9月22日,凤凰县委常委、政法委书记龙永吉组织凤凰县委政法委全体干部职工,深入到白岩寨村开展护林知识竞赛。";
  assert.deepEqual(organizersOf("知识竞赛", "护林动态", line), ["凤凰县委政法委"]);
});

test("the committee of the place whose bodies alone the text names holds what no sentence gives to another", () => {
  const lines = [
    "护林工作开展以来,云岭镇党委、云岭镇政府立即成立护林工作领导小组。",
    "通过多种形式深入宣传,举办护林知识竞赛。",
  ];
  assert.deepEqual(organizersOf("知识竞赛", ...lines), ["云岭镇党委"]);
});

test("the place that opens a news item or heads its title stands for its committee", () => {
  const opening = "2008年2月28日,凤凰县隆重召开全县工作会议,凤凰县委副书记龙永吉主持。";
  assert.deepEqual(organizersOf("责任书", opening, "凤凰县委书记石大川讲话。", "会上签订了2008年护林责任书。"), [
    "凤凰县委",
  ]);
  const headed = [
    "【云岭镇】“护林户”挂牌启动",
    "8月30日上午,云岭镇“护林户”挂牌启动仪式在白岩寨村举行,云岭镇党委书记龙永吉出席。",
  ];
  assert.deepEqual(organizersOf("仪式", ...headed), ["云岭镇党委"]);
});

test("who opens a news item holds its parts, not a body above it, nor one whose envoy speaks", () => {
  const lines = [
    "8月29日上午,云岭镇白岩寨村党支部召开专题组织生活会。云岭镇党委副书记石大川参加会议。",
    "会上,云岭镇第七督导组督导员麻建军进行了点评;对所有党员进行了民主测评。",
  ];
  assert.deepEqual(organizersOf("民主测评", ...lines), ["云岭镇白岩寨村党支部"]);
});

test("who speaks at an event, is visited, or is named behind the places above it", () => {
  const spoke = "10月18日,凤凰县林业局在全省护林经验交流会上作了发言。";
  assert.deepEqual(organizersOf("交流会", "护林动态", spoke) ?? [], []);
  const firm = { name: "青溪木业集团有限公司", aliases: ["青溪木业"] } as unknown as OrganizationRecord;
  assert.ok(isDoneTo("各商会秘书长一行前往青溪木业集团有限公司参观", firm));
  assert.ok(!isDoneTo("青溪木业集团有限公司到白岩寨村走访", firm));
  assert.ok(isDoneTo("护林行动在县城青溪木业启动", firm));
  assert.ok(!isDoneTo("在青溪木业的支持下举行护林竞赛", firm));
  assert.equal(
    committeeOf("湘西州凤凰县", recordOf(...HEAD, "凤凰县委召开会议。").entities.filter(isBody)) === null,
    false,
  );
  assert.equal(committeeOf("花垣县", recordOf(...HEAD, "凤凰县委召开会议。").entities.filter(isBody)), null);
});

test("an event whose speech alone is relayed is nobody's", () => {
  const relayed = "7月9日,凤凰县林业局召开会议。会议传达了省领导在全省护林工作会议上的讲话。";
  assert.deepEqual(organizersOf("全省护林工作会议", ...HEAD, relayed) ?? [], []);
});

test("a body that a year's report begins with goes on acting, a medium named on the way does not", () => {
  const lines = [
    "【概况】2012年,凤凰县委宣传部围绕中心开展工作。",
    "全年在中央电视台发稿31条。举办护林知识竞赛,80名职工参加。",
  ];
  assert.deepEqual(organizersOf("知识竞赛", "宣传工作", ...lines), ["凤凰县委宣传部"]);
});

test("the second of two bodies that act together may be named in part, and how a body is made up is no deed", () => {
  const joint = "7月22日,凤凰县总工会与青溪片凤凰县水务局共同举办护林知识竞赛。";
  assert.deepEqual(organizersOf("知识竞赛", "护林动态", joint), ["凤凰县总工会", "凤凰县水务局"].sort());
  const madeUp = "凤凰县护林工作领导小组下设办公室。10月19日举办护林知识竞赛。";
  assert.ok(!organizersOf("知识竞赛", ...HEAD, madeUp)?.some((name) => name.includes("小组")));
});

test("an item of a plan is theirs whom its label makes responsible, unless it has a subject of its own", () => {
  const plan = [
    "凤凰县林业局关于开展护林活动的通知",
    "3、12月上旬,举行护林知识竞赛。(负责单位:凤凰县总工会、凤凰县水务局)",
  ];
  assert.deepEqual(organizersOf("知识竞赛", ...plan), ["凤凰县总工会", "凤凰县水务局"].sort());
  const own = "1、12月上旬,凤凰县委举行护林知识竞赛。(负责单位:凤凰县总工会)";
  assert.deepEqual(organizersOf("知识竞赛", plan[0] ?? "", own), ["凤凰县委"]);
});

test("a list of people with their schools makes no school act", () => {
  const list = "会上,白岩寨小学刘大山、青溪中学武小兵等四位校长表态;向凤凰县林业局递交了护林责任状。";
  assert.ok(!organizersOf("责任状", "护林动态", "5月2日,护林动员会召开。", list)?.includes("白岩寨小学"));
});

test("a body does not act through a group of its own that the text does not list, but does where it sets one up", () => {
  const head = ["护林动态", "今年护林工作有了进展。"];
  const group = "9月22日,凤凰县委宣讲团成员龙永吉在白岩寨村举办护林报告会。";
  assert.ok(!organizersOf("报告会", ...head, group)?.includes("凤凰县委"));
  const sets = "9月22日,凤凰县委成立检查组,举办护林报告会。";
  assert.deepEqual(organizersOf("报告会", ...head, sets), ["凤凰县委"]);
});
