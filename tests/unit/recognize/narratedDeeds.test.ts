import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeActivities } from "../../../src/loaders/recognize/activities.js";
import { resolveActivities } from "../../../src/loaders/resolve/activities.js";
import { ActivityKind, Genre } from "../../../src/models/enums.js";
import { articleOf, type ArticleParts } from "./articleOf.js";

const activitiesOf = (lines: string | readonly string[], parts?: ArticleParts) => {
  const context = articleOf(typeof lines === "string" ? [lines] : lines, parts);
  return resolveActivities(context, recognizeActivities(context, []));
};
const namesOf = (lines: string | readonly string[], parts?: ArticleParts) =>
  activitiesOf(lines, parts).map(({ name }) => name);

test("a deed told in plain words is found: opening, reporting upwards, rescue, study on the spot", () => {
  assert.deepEqual(namesOf("6月8日,青石镇党群服务中心正式揭牌。"), ["青石镇党群服务中心正式揭牌"]);
  assert.deepEqual(namesOf("村委会向镇党委报送了水库整改情况报告。"), ["向镇党委报送水库整改情况报告"]);
  assert.deepEqual(namesOf("当晚,突击队转移群众120余人。"), ["转移群众"]);
  assert.deepEqual(namesOf("下午,党员们来到茶园观摩学习。"), ["来到茶园观摩学习"]);
  assert.deepEqual(namesOf("支部党员清扫主干道和绿化带,粘贴海报60余份。"), ["清扫主干道和绿化带", "粘贴海报"]);
});

test("a plan that is drawn up counts when it says of what", () => {
  assert.deepEqual(namesOf("镇里制定了青石镇山塘清淤工作方案。"), ["制定青石镇山塘清淤工作方案"]);
  assert.deepEqual(namesOf("各村制定了切实可行的实施方案。"), []);
});

test("counted work is a deed without a verb that brings it about", () => {
  assert.deepEqual(
    activitiesOf("上专题党课 4次,考察调研15人次。").map(({ name, measures }) => [name, measures]),
    [
      ["专题党课", ["4次"]],
      ["考察调研15人次", ["15人次"]],
    ],
  );
});

test("what is visited is part of the name of a visit", () => {
  assert.deepEqual(namesOf("6月,支部前往云岭参观云岭战役旧址。"), ["前往云岭参观云岭战役旧址"]);
  assert.deepEqual(namesOf("大家了解了战时支部活动以及红军的照片、文物。"), []);
});

test("the name of a meeting keeps what it is for, whatever verbs that holds", () => {
  assert.deepEqual(namesOf("1月6日,青石镇召开青石镇推进山塘清淤、建立巡查制度动员大会。"), [
    "青石镇推进山塘清淤、建立巡查制度动员大会",
  ]);
  assert.deepEqual(namesOf("镇里举办首届中国·青石灯谜节。"), ["首届中国·青石灯谜节"]);
});

test("the title of a commendation names it, that of a speech at a ceremony a ceremony", () => {
  const parts = { title: "关于表彰2012年度护林先进集体的通报", genre: Genre.NOTICE };
  assert.deepEqual(namesOf("各村:现予公布。", parts), ["表彰2012年度护林先进集体"]);
  const speech = activitiesOf("同志们:", { title: "在护林员培训班结业仪式上的讲话", genre: Genre.SPEECH });
  assert.deepEqual(
    speech.map(({ kind }) => kind),
    [ActivityKind.CEREMONY],
  );
});

test("papers handed out are those of the survey told before, a retold gift is one deed", () => {
  const survey = activitiesOf("6月,支部开展问卷调查。共发放问卷90份,收回88份。");
  assert.deepEqual(
    survey.map(({ name }) => name),
    ["问卷调查"],
  );
  assert.deepEqual(survey[0]?.measures, ["90份", "88份"]);
  const news = { genre: Genre.NEWS };
  const lines = ["6月3日,支部党员为青石村困难户捐款1200元。", "支部正式发起了助农捐款活动。"];
  assert.equal(activitiesOf(lines, news).length, 1);
});

test("a figure with words of its own is none of the deed counted before it", () => {
  const [hung, spread] = activitiesOf("共悬挂横幅50余处,张贴标语700余张,出动宣传车9辆,参与群众300余人。");
  assert.deepEqual(hung?.measures, ["50余处"]);
  assert.deepEqual(spread?.measures, ["700余张", "300余人"]);
});

test("what a paragraph sums up behind the deed measures it", () => {
  const lines = ["5月3日,青石镇卫生院义诊活动在广场举行。", "此次活动共量血压90余人次,发药60余份。深受欢迎。"];
  assert.deepEqual(activitiesOf(lines, { genre: Genre.NEWS })[0]?.measures, ["90余人次", "60余份"]);
});

test("what was studied is part of the name, who only prepares to watch has not studied", () => {
  assert.deepEqual(namesOf("镇长带领全体职工学习了县里的护林文件精神。"), ["带领全体职工学习县里的护林文件精神"]);
  assert.deepEqual(namesOf("会议安排了组织收看。"), []);
});

test("a name that is joined inside its quotation marks is one, its noun alone points back to it", () => {
  assert.equal(namesOf("支部举行了“共建青石村暨党员进山村”结对活动。").length, 1);
  const lines = ["镇里组织开展自愿捐款活动。", "二。", "各支部组织党员开展捐款活动。"];
  assert.deepEqual(namesOf(lines), ["自愿捐款活动"]);
});

test("a sign handed out with an honour, and the place of a visit in short, are shares of one deed", () => {
  assert.equal(namesOf("县局授予青石村等3个单位“护林先锋”称号,并颁发牌匾。").length, 1);
  const visit = ["6月3日,支部党员参观云岭第一个支部纪念馆。", "参观人员来到纪念馆,在讲解员引领下参观了纪念馆。"];
  assert.deepEqual(namesOf(visit, { genre: Genre.NEWS }), ["参观云岭第一个支部纪念馆"]);
});

test("a gift told with its sum is not renamed by what it is called afterwards", () => {
  const lines = ["6月3日,支部党员为青石村困难户捐款1200元。", "支部正式发起了助农捐款活动。"];
  assert.deepEqual(namesOf(lines, { genre: Genre.NEWS }), ["为青石村困难户捐款1200元"]);
});

test("going somewhere to judge, and handing in a report by its title, are deeds", () => {
  assert.deepEqual(namesOf("6月3日,代表们到县林业局开展上门评议。"), ["到县林业局开展上门评议"]);
  assert.deepEqual(namesOf("会后,县局向政协提交《关于护林评议整改情况的报告》。"), [
    "向政协提交《关于护林评议整改情况的报告》",
  ]);
});

test("a meeting or course keeps the whole of what it is held for", () => {
  assert.deepEqual(namesOf("3月9日,县局召开迎接市里对山林管护考核工作部署会。"), ["迎接市里对山林管护考核工作部署会"]);
  assert.deepEqual(namesOf("5月,举办全县组织系统学习贯彻护林会议精神专题研讨班。"), [
    "全县组织系统学习贯彻护林会议精神专题研讨班",
  ]);
  assert.deepEqual(namesOf("2月3日,2022年度护林述职评议考核会议在县城召开。"), ["2022年度护林述职评议考核会议"]);
});

test("a talk is told with the title that it has", () => {
  assert.deepEqual(namesOf("书记作了《把握要求,推动护林工作》的专题辅导报告。"), [
    "《把握要求,推动护林工作》的专题辅导报告",
  ]);
});

test("who was honoured measures the ceremony, not a deed beside it", () => {
  const line = "6月28日晚,林场举行2021年“两优一先”表彰大会,对14名优秀党员进行了表彰。表彰大会在歌声中开始。";
  const [ceremony, ...rest] = activitiesOf(line, { genre: Genre.NEWS });
  assert.deepEqual([ceremony?.name, ceremony?.measures, rest], ["2021年“两优一先”表彰大会", ["14名"], []]);
});

test("what was visited and who was honoured are told by the verb done", () => {
  const [visit] = activitiesOf("党员们参观了青石村产业基地和村史馆。");
  assert.deepEqual([visit?.name, visit?.kind], ["参观青石村产业基地", ActivityKind.VISIT_OR_AID]);
  assert.deepEqual(namesOf("会议还表彰了2010年成绩突出的先进单位。"), ["表彰2010年成绩突出的先进单位"]);
});

test("the figure of all who took part is that of the event, not of the first of its deeds", () => {
  const lines = ["近日,青石镇组织开展“山村清洁日”活动。", "本次活动参与人数600余人,发放倡议书5000余份。"];
  const [event, handed] = activitiesOf(lines, { genre: Genre.NEWS });
  assert.deepEqual([event?.measures, handed?.measures], [["600余人"], ["5000余份"]]);
});

test("a drive launched at a place is a ceremony, which is referred to afterwards", () => {
  const lines = ["3月10日,“护林先锋行动”在青石村启动。", "启动仪式上,县局向全县发出护林倡议。"];
  assert.deepEqual(namesOf(lines, { genre: Genre.NEWS }), ["“护林先锋行动”在青石村启动", "向全县发出护林倡议"]);
});

test("what is told of a ceremony behind a speech is no part of the speech", () => {
  const line = "林军强调,各站要守住山林。启动仪式上,主办方为获奖代表颁发荣誉证书。";
  assert.deepEqual(namesOf(line, { genre: Genre.NEWS }), ["为获奖代表颁发荣誉证书"]);
});

test("of those sent somewhere the activity is told, of help its work is no deed", () => {
  assert.deepEqual(namesOf("6月,支部组织30余名党员赴云岭老区青石镇,开展了“重温历史”主题党日活动。"), [
    "“重温历史”主题党日活动",
  ]);
  assert.deepEqual(namesOf("帮扶工作队从解决村民的困难入手。"), []);
});
