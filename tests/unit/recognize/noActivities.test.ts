import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeActivities } from "../../../src/loaders/recognize/activities.js";
import { resolveActivities } from "../../../src/loaders/resolve/activities.js";
import { Genre } from "../../../src/models/enums.js";
import { articleOf, type ArticleParts } from "./articleOf.js";

const activitiesOf = (line: string, parts?: ArticleParts) => {
  const context = articleOf([line], parts);
  return resolveActivities(context, recognizeActivities(context, []));
};
const namesOf = (line: string) => activitiesOf(line).map(({ name }) => name);

test("duties, attributes and sources of a spirit are no deeds", () => {
  assert.deepEqual(namesOf("要进一步加强学习,提高认识。"), []);
  assert.deepEqual(namesOf("认真贯彻全县经济工作会议精神。"), []);
  assert.deepEqual(namesOf("对收集到的意见逐条整改。"), []);
  assert.deepEqual(namesOf("党员的学习热情高涨。"), []);
});

test("what is demanded in a speech is no deed, the items of a plan are", () => {
  const line = "他强调,各支部要开好专题组织生活会。";
  assert.deepEqual(activitiesOf(line), []);
  assert.deepEqual(
    activitiesOf("4月,召开专题组织生活会。", { genre: Genre.PLAN }).map(({ name }) => name),
    ["专题组织生活会"],
  );
});

test("a noun that names a room, records or an agenda is no event", () => {
  assert.deepEqual(namesOf("村里的党员活动中心全天开放。"), []);
  assert.deepEqual(namesOf("共翻阅支委会、组织生活会等各类记录30余本。"), []);
  assert.deepEqual(namesOf("认真学习县长在全县防汛工作会议上的重要讲话精神。"), []);
});

test("a higher body's meeting that marks a time, and notes that are looked through, are no deeds", () => {
  assert.deepEqual(namesOf("全市防火工作会议之后,我局立即行动。"), []);
  assert.deepEqual(namesOf("督查组查看了学习笔记70余本。"), []);
});

test("several ways told in passing are no deeds, a verb after 党 is part of a noun", () => {
  assert.deepEqual(namesOf("采取举办读书班、组织培训、演讲比赛等多种形式推动学习。"), []);
  assert.deepEqual(namesOf("各级党组织认真组织学习。"), []);
  assert.deepEqual(namesOf("6月,举办村党组织书记培训班。"), ["村党组织书记培训班"]);
});

test("a points list of what is asked for holds no deeds, nor do aspects and helpers", () => {
  const line = "会上,副局长提出三点意见。一是各支部要召开专题组织生活会。二是做好民主测评工作。";
  assert.deepEqual(activitiesOf(line, { genre: Genre.NEWS }), []);
  assert.deepEqual(namesOf("检查组围绕学习、调研、满意度测评等方面了解情况。"), []);
  assert.deepEqual(namesOf("与老人的帮扶人、社区民警商量。"), []);
});

test("a verb that somebody speaks with, a visitor's gift and a labelled pilot are no deeds", () => {
  assert.deepEqual(namesOf("选手李蕾演讲身边事迹获得好评。"), []);
  assert.deepEqual(namesOf("书记带着慰问品走访了老党员3名。"), ["走访老党员"]);
  assert.deepEqual(namesOf("该村是“邻里志愿服务”试点单位。"), []);
});

test("work that is spoken of is no deed without a verb that carries it out", () => {
  assert.deepEqual(namesOf("大家进一步提升志愿服务的水平,弘扬好风气。"), []);
  assert.deepEqual(namesOf("正在这里开展支教工作的两位老师很受欢迎。"), []);
  assert.deepEqual(namesOf("捐赠都体现了大家的情谊。"), []);
  assert.deepEqual(namesOf("全镇开展扎实而富有成效的帮扶。"), []);
  assert.deepEqual(namesOf("3月5日,团委组织了敬老志愿服务。"), ["敬老志愿服务"]);
});

test("what somebody asks for in paragraphs of their own, and what a text foresees in general, are no deeds", () => {
  const lines = [
    "3月2日,县局召开青年小组成立大会。副局长到会并提出三点要求:",
    "一、建好队伍。各支部召开专题组织生活会,开展业务知识竞赛。",
  ];
  const context = articleOf(lines, { genre: Genre.NEWS });
  assert.deepEqual(
    resolveActivities(context, recognizeActivities(context, [])).map(({ name }) => name),
    ["青年小组成立大会"],
  );
  assert.deepEqual(
    activitiesOf("下一步,该院将创新开展形式多样的红色教育。", { genre: Genre.NEWS }).map(({ name }) => name),
    [],
  );
});

test("institutions and education that is received in general are no deeds, wreaths laid are", () => {
  assert.deepEqual(namesOf("坚持落实组织生活会、民主评议党员等党的组织生活制度。"), []);
  assert.deepEqual(namesOf("大家接受了深刻的党性教育。"), []);
  assert.deepEqual(namesOf("4月3日,党员在纪念碑前敬献花篮。"), ["在纪念碑前敬献花篮"]);
});

test("a phrase whose name stands before what carries it is no event", () => {
  assert.deepEqual(namesOf("全乡开展以“小板凳课堂”为载体的实践活动。"), []);
});

test("setting a topic up is a deed, setting up talks on topics is the begin of another phrase", () => {
  assert.deepEqual(namesOf("坚持读书为本,建立“中心组领学、专题辅导导学”模式。"), []);
});

test("what a speaker goes on to say, what rests on an event and what is asked of whom are no deeds", () => {
  const news = { genre: Genre.NEWS };
  const said = "3月2日,青石镇召开护林动员会。书记强调,要守住山林。护林员认真开展隐患排查活动。";
  assert.deepEqual(
    activitiesOf(said, news).map(({ name }) => name),
    ["护林动员会"],
  );
  assert.deepEqual(namesOf("以开展护林灭火实战演练、救援演练为抓手,提高了本领。"), []);
  assert.deepEqual(activitiesOf("会议还要求责任人摸清底数,开好村民动员会。", news), []);
  assert.deepEqual(activitiesOf("镇长对专家莅临青石指导工作表示感谢。", news), []);
});

test("a name that points back, a sundry kind of events and a drive in short are no events", () => {
  assert.deepEqual(namesOf("通过此次护林日活动,大家提高了认识。"), []);
  assert.deepEqual(namesOf("镇里积极开展多种志愿服务活动。"), []);
  assert.deepEqual(namesOf("在学习实践活动中,大家积极投入。"), []);
  assert.deepEqual(namesOf("村民通过广播等方式获取活动消息。"), []);
});

test("a word in a title and the end of a quotation tell no deed", () => {
  assert.deepEqual(namesOf("会议听取了《青石镇护林工作初步安排意见》。"), []);
  assert.deepEqual(namesOf("做好联系贫困村、帮扶困难群众”的工作。"), []);
});

test("what is given away, aspects of a report and what something is called are no deeds", () => {
  assert.deepEqual(namesOf("支部将捐款交给了民政所。"), []);
  assert.deepEqual(namesOf("站长从组织落实,公开承诺,改进不足等方面作了汇报。"), []);
  assert.deepEqual(namesOf("护林工作是“一号”工程。"), []);
  assert.deepEqual(namesOf("现场颁发了“身边的护林人”征文奖。"), []);
});

test("a drive that is asked for, combined with others or only marks a time is no deed", () => {
  const news = { genre: Genre.NEWS };
  assert.deepEqual(activitiesOf("县工会要求各单位深入开展“比护林、比巡山”劳动竞赛。", news), []);
  assert.deepEqual(activitiesOf("县局把它与“星级林场”创建活动相结合。", news), []);
  assert.deepEqual(activitiesOf("自4月开展民主评议护林站活动以来,成效明显。", news), []);
});

test("works that were looked at, the source of a speech and what others will study are no deeds", () => {
  assert.deepEqual(namesOf("县长察看林场部分改造工程时作了指示。"), []);
  assert.deepEqual(namesOf("学习县长在全县护林动员大会暨培训班开班式上的讲话。"), []);
  assert.deepEqual(activitiesOf("其他支部也将在今后几天组织学习护林文件精神。", { genre: Genre.NEWS }), []);
});

test("a sort of meetings that is only spoken of is no deed", () => {
  assert.deepEqual(namesOf("“主题党日”一般以支部为单位组织。"), []);
});
