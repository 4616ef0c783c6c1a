import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeActivities } from "../../../src/loaders/recognize/activities.js";
import { resolveActivities } from "../../../src/loaders/resolve/activities.js";
import { ActivityKind, EntityType, Genre } from "../../../src/models/enums.js";
import { articleOf, type ArticleParts } from "./articleOf.js";

const activitiesOf = (line: string, parts?: ArticleParts) => {
  const context = articleOf([line], parts);
  return resolveActivities(context, recognizeActivities(context, []));
};
const namesOf = (line: string) => activitiesOf(line).map(({ name }) => name);

test("an event is named by its noun and what stands before it", () => {
  assert.deepEqual(namesOf("3月,镇党委召开了春耕生产动员大会。"), ["春耕生产动员大会"]);
  assert.deepEqual(namesOf("工会举办职工书画展和消防知识讲座。"), ["职工书画展", "消防知识讲座"]);
});

test("a verb inside a noun ends no name", () => {
  assert.deepEqual(namesOf("5月,学校举办研究生微党课大赛。"), ["研究生微党课大赛"]);
});

test("what a gathering is for belongs to its name, facing the flag is no oath", () => {
  assert.deepEqual(namesOf("12月4日,卫生院召开志愿者协会成立大会。"), ["志愿者协会成立大会"]);
  assert.deepEqual(namesOf("面对鲜红党旗,重温入党誓词。"), ["重温入党誓词"]);
});

test("events that share a noun are split, groups that share a course are not", () => {
  assert.deepEqual(namesOf("春节期间举办了象棋、拔河、跳绳比赛。"), ["象棋比赛", "拔河比赛", "跳绳比赛"]);
  assert.deepEqual(namesOf("举办了组织委员、宣传委员培训班。"), ["组织委员、宣传委员培训班"]);
});

test("the members of a quoted list take the noun at its end", () => {
  assert.deepEqual(namesOf("相继开展“夕阳红”、“小书桌”等活动。"), ["“夕阳红”活动", "“小书桌”活动"]);
});

test("a deed is told by verb and object, with its figures", () => {
  const [deed] = activitiesOf("支部走访慰问困难党员32户,送去慰问金9600元。");
  assert.equal(deed?.kind, ActivityKind.VISIT_OR_AID);
  assert.equal(deed?.quote, "走访慰问困难党员32户");
  assert.deepEqual(deed?.measures, ["32户"]);
});

test("kinds follow the wording", () => {
  const kind = (line: string) => activitiesOf(line)[0]?.kind;
  assert.equal(kind("局里发放了调查问卷500份。"), ActivityKind.SURVEY);
  assert.equal(kind("各支部与镇党委签订了目标责任书。"), ActivityKind.PLEDGE);
  assert.equal(kind("县里召开了总结表彰大会。"), ActivityKind.CEREMONY);
  assert.equal(kind("党员在广场重温入党誓词。"), ActivityKind.PLEDGE);
  assert.equal(kind("村里新建文化广场3处。"), ActivityKind.CONSTRUCTION);
});

test("a date before the deed in its sentence is its date, a month later than the issue of a plan is this year's", () => {
  assert.equal(activitiesOf("2009年6月20日,学校举办了红歌演唱会。")[0]?.date, "2009-06-20");
  const plan = activitiesOf("9月中旬,召开庆祝教师节座谈会。", { genre: Genre.PLAN, issuedOn: "2012-03" });
  assert.equal(plan[0]?.date, "2012-09");
});

test("a quote is verbatim and at most 40 characters", () => {
  const line = "邀请市里的专家、劳动模范和农业、林业、水利、畜牧等部门的技术骨干为全镇种养大户和党员干部授课。";
  for (const { quote } of activitiesOf(line)) {
    assert.ok(line.includes(quote));
    assert.ok(quote.length <= 40);
  }
});

test("events joined by 暨 are two, event nouns side by side are one", () => {
  assert.deepEqual(namesOf("县里召开了护林工作总结暨防火表彰大会。"), ["护林工作总结大会", "防火表彰大会"]);
  assert.deepEqual(namesOf("6月召开了群众评议座谈会。"), ["群众评议座谈会"]);
});

test("no name and no quote holds a mark without its partner", () => {
  for (const line of ["为新党员上了“入党第一课”专题党课。", "学习“三会一课”和举办专题讲座。"]) {
    for (const { name, quote } of activitiesOf(line)) {
      assert.equal(name.split("“").length, name.split("”").length, name);
      assert.equal(quote.split("“").length, quote.split("”").length, quote);
    }
  }
});

test("an anniversary, a feast and a quotation stand inside the name of the event held for them", () => {
  assert.deepEqual(namesOf("7月1日,林场召开庆祝中国共产党成立90周年大会。"), ["庆祝中国共产党成立90周年大会"]);
  assert.deepEqual(namesOf("镇里举办了“我在岗位上闪光”演讲比赛。"), ["“我在岗位上闪光”演讲比赛"]);
  assert.deepEqual(namesOf("6月,召开纪念建党85周年暨双先表彰大会。"), ["纪念建党85周年大会", "双先表彰大会"]);
});

test("what is announced and then narrated is one deed", () => {
  const deeds = activitiesOf("举办法治知识竞赛。5月8日,司法所举办了法治知识竞赛。");
  assert.deepEqual(
    deeds.map(({ name, date }) => [name, date]),
    [["法治知识竞赛", null]],
  );
  assert.equal(deeds[0]?.mentions.length, 2);
});

test("a label takes the date of the sentence that narrates it", () => {
  const [deed] = activitiesOf("举办护林防火培训班。2013年3月9日,60名护林员到县里听课。");
  assert.equal(deed?.date, "2013-03-09");
});

test("a date in brackets behind the name is its date; an anniversary tells the year of an undated text", () => {
  assert.equal(activitiesOf("举办红歌演唱会(2011年6月28日)。")[0]?.date, "2011-06-28");
  assert.equal(activitiesOf("6月30日,召开庆祝建党95周年大会。")[0]?.date, "2016-06-30");
});

test("the title of a speech names the gathering that it was given at", () => {
  const context = articleOf(["同志们:今天我们开会。"], {
    title: "在全县造林绿化总结暨春防工作动员大会上的讲话",
    issuedOn: "2008-03-02",
    genre: Genre.SPEECH,
  });
  assert.deepEqual(
    resolveActivities(context, recognizeActivities(context, [])).map(({ name, date }) => [name, date]),
    [
      ["全县造林绿化总结大会", "2008-03-02"],
      ["春防工作动员大会", "2008-03-02"],
    ],
  );
});

test("a heading counts in a plan, in a report it only announces", () => {
  const lines = ["二、举办消防安全知识讲座"];
  const passages = (genre: Genre) => {
    const context = articleOf(lines, { genre });
    const article = {
      ...context.article,
      passages: context.article.passages.map((passage) => ({ ...passage, role: "heading" as const })),
    };
    return resolveActivities({ ...context, article }, recognizeActivities({ ...context, article }, []));
  };
  assert.deepEqual(
    passages(Genre.PLAN).map(({ name }) => name),
    ["消防安全知识讲座"],
  );
  assert.deepEqual(passages(Genre.REPORT), []);
});

test("words behind a name say that the event was held, or that it only fronts another noun", () => {
  assert.deepEqual(namesOf("全县护林防火推进会在凤凰林场召开。"), ["全县护林防火推进会"]);
  assert.deepEqual(namesOf("9月10日前把演讲稿报到局办公室。"), []);
  assert.deepEqual(namesOf("组织党员观看了警示教育片。").length, 1);
});

test("one oath told in several words is one deed", () => {
  assert.equal(activitiesOf("党员面对党旗,举起右手,庄严宣誓,重温入党誓词。").length, 1);
});

test("no deed begins with a part of a person's name", () => {
  const text = "支部书记田向红带领党员集中学习实施方案。";
  const start = text.indexOf("田向红");
  const mention = { passage: 0, start, end: start + 3, surface: "田向红", method: "test", confidence: 1 };
  const leader = { key: "leader-1", name: "田向红", aliases: [], mentions: [mention], qualifier: null };
  const deeds = recognizeActivities(articleOf([text]), [{ type: EntityType.LEADER, ...leader }]);
  assert.deepEqual(
    deeds.map(({ surface, name }) => [surface, name]),
    [["带领党员集中学习", "带领党员集中学习"]],
  );
});

test("two names joined by 暨 are whole, the parts of a plan in quotation marks are no events", () => {
  assert.deepEqual(namesOf("6月,县里举行“绿满山川”植树造林攻坚暨清河护水秋季行动启动仪式。"), [
    "“绿满山川”植树造林攻坚启动仪式",
    "清河护水秋季行动启动仪式",
  ]);
  assert.deepEqual(namesOf("3月,召开第一阶段活动总结暨第二阶段动员大会。"), [
    "第一阶段活动总结大会",
    "第二阶段动员大会",
  ]);
  assert.deepEqual(namesOf("按照“学习动员、召开座谈会、落实整改”三个环节推进。"), []);
});

test("an event whose noun stands inside a quoted name is named by all of it", () => {
  assert.deepEqual(namesOf("10月,街道开展了“党员先锋活动日”活动。"), ["“党员先锋活动日”活动"]);
  assert.deepEqual(namesOf("镇里举办了“山乡新貌”为主题的农耕知识竞赛。"), ["“山乡新貌”农耕知识竞赛"]);
});

test("each member of a list keeps the figure right behind it", () => {
  const deeds = activitiesOf("全年举办中心组学习会12次、专题学习班3次、法治讲座6次。");
  assert.deepEqual(
    deeds.map(({ name, measures }) => [name, measures]),
    [
      ["中心组学习会", ["12次"]],
      ["专题学习班", ["3次"]],
      ["法治讲座", ["6次"]],
    ],
  );
});

test("those present are counted at the meeting, not at what follows it", () => {
  const [meeting, show] = activitiesOf("6月28日,矿务局召开表彰大会暨职工文艺汇演。共300余人参加会议。");
  assert.deepEqual([meeting?.measures, show?.measures], [["300余人"], []]);
});

test("a bare meeting is named by who held it, one that nobody is said to have held is none", () => {
  assert.deepEqual(namesOf("11月9日,林业局党组召开会议,传达文件。"), ["林业局党组召开会议"]);
  assert.deepEqual(namesOf("4月6日,召开会议,传达文件。"), []);
});

test("people sent out, lists drawn up and troubles settled count with their figures", () => {
  assert.deepEqual(namesOf("全县选派320名第一书记驻村。"), ["选派320名第一书记"]);
  assert.deepEqual(namesOf("临时支部列出清单12项。"), ["列出清单"]);
  assert.deepEqual(namesOf("为社区解决实际困难30多个。"), ["为社区解决实际困难"]);
  assert.deepEqual(namesOf("要切实解决实际困难。"), []);
});

test("the title of a notice names the event that it announces", () => {
  const context = articleOf(["各支部:现将有关事项通知如下。"], {
    title: "关于举办全镇春季护林知识竞赛的通知",
    genre: Genre.NOTICE,
  });
  assert.deepEqual(
    resolveActivities(context, recognizeActivities(context, [])).map(({ name }) => name),
    ["全镇春季护林知识竞赛"],
  );
});

test("studying counts where it is told as done, not as an item of a meeting", () => {
  assert.deepEqual(namesOf("年内,全队集中学习了《内务条令》。"), ["集中学习《内务条令》"]);
  assert.deepEqual(namesOf("认真学习《内务条令》。"), []);
  assert.deepEqual(namesOf("3月2日,厂里召开职工大会,学习了《安全生产法》。"), ["职工大会"]);
});

test("what follows a figure in a list of gifts is another deed, what is counted took place", () => {
  assert.deepEqual(namesOf("2010年,为灾区捐款5200元、认购彩票300元。"), ["为灾区捐款5200元"]);
  assert.deepEqual(
    activitiesOf("今年召开党员大会4次,支委会12次。").map(({ name, measures }) => [name, measures]),
    [
      ["党员大会", ["4次"]],
      ["支委会", ["12次"]],
    ],
  );
  assert.deepEqual(namesOf("“邻里学堂”开展了11期。"), ["“邻里学堂”"]);
});

test("guests in front of a meeting and joined nouns of its name are told apart", () => {
  assert.deepEqual(namesOf("学校专门召开包括企业负责人在内的专题研究会。"), ["专题研究会"]);
  assert.deepEqual(namesOf("6月1日,学校举办校史与校训专题报告会。"), ["校史与校训专题报告会"]);
});

test("the meeting of a speech's title and the one its opening tells of are one", () => {
  const context = articleOf(["同志们:局党组决定召开全局护林防火工作动员大会,这次会议十分重要。"], {
    title: "局长在护林防火工作动员会上的讲话",
    genre: Genre.SPEECH,
  });
  assert.equal(resolveActivities(context, recognizeActivities(context, [])).length, 1);
});

test("a notice counts for the body that issued it, a vote at a meeting for itself", () => {
  assert.deepEqual(namesOf("4月22日,省林业厅下发通知,要求加强巡护。").length, 1);
  assert.deepEqual(namesOf("要按照下发通知执行。"), []);
});

test("games of one activity are no contests, a team is no clinic, help in the fields counts", () => {
  assert.deepEqual(namesOf("3月5日,局里组织职工开展了跳绳、踢毽、接力赛等健身趣味活动。").includes("踢毽赛"), false);
  assert.deepEqual(namesOf("镇里组织医疗义诊、义务理发等青年服务队下村。").includes("医疗义诊"), false);
  assert.deepEqual(namesOf("党员到田间帮助农户抢收水稻。"), ["帮助农户抢收水稻"]);
  assert.deepEqual(namesOf("开展了多场次的安全生产知识竞赛。"), ["安全生产知识竞赛"]);
});

test("a quote never ends within a figure", () => {
  const [deed] = activitiesOf("职工为灾民送去方便面、牛奶、矿泉水等价值2400多元的食品。");
  assert.ok(deed?.quote.endsWith("2400多元"));
});

test("numbered sessions are named in full, a meeting that only marks the time and the Centre's are left out", () => {
  assert.deepEqual(namesOf("11月14日,县政协第二届委员会常务委员会第十次会议在县城举行。"), [
    "县政协第二届委员会常务委员会第十次会议",
  ]);
  assert.deepEqual(namesOf("省委工作会议后,我局及时部署。"), []);
  assert.deepEqual(namesOf("中共中央隆重举行了庆祝建党95周年大会。"), []);
});
