import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeCampaigns } from "../../../src/loaders/recognize/campaigns.js";
import { resolveCampaigns } from "../../../src/loaders/resolve/campaigns.js";
import { CampaignScope, Genre } from "../../../src/models/enums.js";
import { articleOf, type ArticleParts } from "./articleOf.js";

const campaignsOf = (lines: readonly string[], parts?: ArticleParts) => {
  const context = articleOf(lines, parts);
  return resolveCampaigns(context, recognizeCampaigns(context));
};
const namesOf = (lines: readonly string[], parts?: ArticleParts) => campaignsOf(lines, parts).map(({ name }) => name);

test("a national campaign is known by its name, its aliases and its dates, with quotation marks or without", () => {
  const [first] = campaignsOf(["去年,我镇扎实开展“三讲”教育,取得成效。"]);
  assert.equal(first?.lexiconKey, "three-stresses");
  assert.equal(first?.scope, CampaignScope.NATIONAL);
  assert.equal(first?.startedOn, "1998-11");
  assert.deepEqual(namesOf(["全镇推进三严三实专题教育。"]), ["“三严三实”专题教育"]);
});

test("a short form names a campaign only beside its full name", () => {
  assert.deepEqual(namesOf(["教育实践活动开展以来,机关面貌一新。"]), []);
  const [campaign] = campaignsOf(["我局召开党的群众路线教育实践活动动员会。", "教育实践活动开展以来,机关面貌一新。"]);
  assert.equal(campaign?.lexiconKey, "mass-line");
  assert.equal(campaign?.mentions.length, 2);
});

test("a short form shared by several campaigns goes to the one that the article names", () => {
  const [campaign] = campaignsOf(["“不忘初心、牢记使命”主题教育开展以来,主题教育成效明显。"]);
  assert.equal(campaign?.lexiconKey, "original-aspiration");
});

test("a local drive with a series, a coined label or a place in the title is a campaign", () => {
  assert.deepEqual(namesOf(["乡里开展了“暖冬”系列活动。"]), ["“暖冬”系列活动"]);
  assert.deepEqual(namesOf(["全区推行“四联四促”活动。"]), ["“四联四促”活动"]);
  assert.deepEqual(namesOf(["今年开展“金秋敬老”活动,成效好。"], { title: "“金秋敬老”活动总结" }), ["“金秋敬老”活动"]);
});

test("a single named event is no campaign, nor is a figure of speech", () => {
  assert.deepEqual(namesOf(["院里举办了“青春之歌”演讲比赛活动。"]), []);
  assert.deepEqual(namesOf(["把这件事办成“群众满意工程”。"]), []);
  assert.deepEqual(namesOf(["社区开展了“邻里一家亲”活动。"]), []);
});

test("a drive that carries a national name is part of that campaign", () => {
  const names = namesOf([
    "创先争优活动开展以来,党委抓创先争优岗位比武活动。",
    "创先争优岗位比武活动分三步,创先争优活动成效好。",
  ]);
  assert.deepEqual(names, ["创先争优活动", "创先争优岗位比武活动"]);
});

test("the clauses of a national name may be set apart by any mark, and its name may go on with 工作", () => {
  assert.deepEqual(namesOf(["全站开展“不忘初心·牢记使命”主题教育。"]), ["“不忘初心、牢记使命”主题教育"]);
  const [campaign] = campaignsOf([
    "我所召开党史学习教育动员会,部署党史学习教育工作。",
    "政法队伍教育整顿工作同步进行。",
  ]);
  assert.deepEqual(campaign?.aliases, ["党史学习教育工作"]);
});

test("a clause of a local drive's label names no national campaign", () => {
  assert.deepEqual(namesOf(["镇党委决定在全镇开展“创先争优、再造云岭”大讨论活动。"]), [
    "“创先争优、再造云岭”大讨论活动",
  ]);
});

test("a drive that a committee decides on for all its units is a campaign, one activity among others is not", () => {
  assert.deepEqual(namesOf(["县委决定,从三月起在全县开展“千干进万户”活动。"]), ["“千干进万户”活动"]);
  assert.deepEqual(
    namesOf(["三月在全县开展以机关联系贫困村为主要内容的“联村富民”行动。", "“联村富民”行动分三步走。"]),
    ["“联村富民”行动"],
  );
  assert.deepEqual(namesOf(["馆里办了“晨读”活动、“夜读”活动。", "来的人多。"]), []);
});

test("a label of digits or a year under a motto is a drive, a hotline or a day is not", () => {
  assert.deepEqual(namesOf(["全县推进“2468”扶贫行动。"]), ["“2468”扶贫行动"]);
  assert.deepEqual(namesOf(["局里把今年定为“服务提升年”。"]), ["“服务提升年”"]);
  assert.deepEqual(namesOf(["分局举办“110”宣传活动。", "所里开展“520”家风日活动。"]), []);
});

test("a plan is about the drive that its first paragraph names", () => {
  const lines = [
    "根据上级妇联部署,经研究,开展“姐妹同心、共建家园”活动。现提出如下意见:",
    "一、指导思想:依靠各村妇女组织。",
    "二、目标任务:各村结成一对。",
  ];
  assert.deepEqual(namesOf(lines), ["“姐妹同心、共建家园”活动"]);
});

test("the title of a notice names the drive that it starts", () => {
  assert.deepEqual(namesOf(["现将有关事项通知如下。"], { title: "关于在全系统开展廉洁家风月活动的通知" }), [
    "廉洁家风月活动",
  ]);
});

test("a drive named in one breath with a national campaign is a campaign", () => {
  const names = namesOf(["督查组检查了党的群众路线教育实践活动和“清风正气”活动开展情况。", "“清风正气”笔记写得好。"]);
  assert.deepEqual(names, ["党的群众路线教育实践活动", "“清风正气”活动"]);
});

test("the noun of a drive's name stands for it where no other drive ends so", () => {
  const [campaign] = campaignsOf([
    "全乡启动“敢闯敢试”大讨论,召开“敢闯敢试”大讨论动员会。",
    "通过大讨论活动,干部想得更深。",
  ]);
  assert.deepEqual(campaign?.aliases, ["大讨论活动", "敢闯敢试"]);
});

test("a theme does not name the activities held under it; a body of the Party may stand in a drive's name", () => {
  assert.deepEqual(namesOf(["院党委开展以“清心、正行、立德”为主题的系列宣讲活动。"]), []);
  assert.deepEqual(namesOf(["全校深入开展“四强”基层党组织创建活动。"]), ["“四强”基层党组织创建活动"]);
});

test("a year under a motto and a project needs no more than its words", () => {
  assert.deepEqual(namesOf(["公司巩固管理提升年成果。"]), ["管理提升年"]);
  assert.deepEqual(namesOf(["党委以“头雁工程”建设为抓手。"]), ["“头雁工程”建设"]);
});

test("what is done with a quoted aim is no drive's name", () => {
  assert.deepEqual(namesOf(["局里把“林业强县”目标写进年度计划。"]), []);
});

test("a label that the name of a national campaign takes in is that campaign, a larger number makes another name", () => {
  const visits = namesOf(["全县开展“大走访”开门评警活动。", "“开门评警”活动进入第二阶段。"]);
  assert.deepEqual(visits, ["“大走访”爱民实践活动"]);
  assert.ok(!namesOf(["启动“百千万工程”绿化攻坚。"]).includes("“千村示范、万村整治”工程"));
});

test("what has been going on since then is a drive, a contest and a counted set of battles are none", () => {
  assert.deepEqual(namesOf(["自校园周边环境集中整治行动开展以来,镇里出动三百人次。"]), ["校园周边环境集中整治行动"]);
  assert.deepEqual(namesOf(["车间开展“四个最优”比拼活动。", "全镇打好污染防治等“三大”攻坚战。"]), []);
  assert.deepEqual(namesOf(["公司着力打造“三位一体”的活动格局。"]), []);
});

test("a drive is named by the title of the paper that starts it and by the time since it began, not inside another title", () => {
  assert.deepEqual(
    namesOf(["县里印发《关于在全县开展“守护碧水”主题实践活动的通知》。", "“守护碧水”主题实践活动进展顺利。"]),
    ["“守护碧水”主题实践活动"],
  );
  assert.deepEqual(namesOf(["自“情暖夕阳”志愿服务月活动启动以来,各支部上门三百次。"]), ["“情暖夕阳”志愿服务月活动"]);
});

test("a label in marks beside the full name of another national campaign is a campaign, too", () => {
  assert.deepEqual(namesOf(["继“三讲”、“三个代表”学教活动之后,全镇又有新的部署。"]), [
    "“三讲”教育",
    "“三个代表”重要思想学习教育活动",
  ]);
});

test("the first part of a school's name behind a quoted sentence ends no drive", () => {
  assert.deepEqual(namesOf(["“排队的时间明显少了。”江北工程大学的老师说。"]), []);
});

test("two drives between one pair of marks are no third one", () => {
  const names = namesOf(["矿上全面启动“暖心活动、放心工程”。", "全矿开展“暖心活动”系列活动,实施“放心工程”专项行动。"]);
  assert.ok(!names.some((name) => name.includes("、")));
});

test("an improvement of the villages is no national action by itself, and 哈工程 is a college", () => {
  assert.deepEqual(namesOf(["全县农村人居环境整治取得成效,要抓好农村人居环境整治工作。"]), []);
  assert.deepEqual(namesOf(["县里部署农村人居环境整治三年行动。"]), ["农村人居环境整治三年行动"]);
  assert.deepEqual(namesOf(["推动“红船讲堂”哈工程样板建设。"]), []);
  assert.deepEqual(namesOf(["这是“一把手”工程,必须抓好。"]), []);
});

test("the outing that a news item tells of is no campaign, unless it goes on", () => {
  const title = "青石中学开展“情暖夕阳”志愿服务活动";
  const news = { title, genre: Genre.NEWS };
  assert.deepEqual(namesOf(["5月12日,青石中学团委到敬老院开展“情暖夕阳”志愿服务活动。"], news), []);
  assert.deepEqual(namesOf(["5月12日,青石中学启动“情暖夕阳”志愿服务活动,为期两个月。"], news), [
    "“情暖夕阳”志愿服务活动",
  ]);
});

test("what a national campaign is combined with are drives, and a motto year is one of them", () => {
  const text = "把创先争优活动与“千人进万家,送策送技能”活动、“问计基层,共谋发展”活动、“项目攻坚年”等活动紧密结合。";
  assert.deepEqual(namesOf([text]).sort(), [
    "“千人进万家,送策送技能”活动",
    "“问计基层,共谋发展”活动",
    "“项目攻坚年”活动",
    "创先争优活动",
  ]);
});

test("a plan is about the drive of its title, and a short label is told by the words before it", () => {
  assert.deepEqual(namesOf(["为庆祝国庆,制定本方案。"], { title: "歌唱家乡、建设青石系列活动的实施方案" }), [
    "歌唱家乡、建设青石系列活动",
  ]);
  assert.deepEqual(namesOf(["开展优化营商环境“提速年”活动,制发意见。"]), ["优化营商环境“提速年”活动"]);
});

test("a coined label with 教育 is a drive, also where its meaning stands in brackets before the noun", () => {
  assert.deepEqual(namesOf(["全乡深入开展“四问”教育,实行联系制度。"]), ["“四问”教育"]);
  const [drive] = campaignsOf(["开展“一联双促”(机关支部联系村支部,促稳定、促发展)活动。"]);
  assert.equal(drive?.name, "“一联双促”活动");
});

test("a drive that lasts for months is a campaign, one that was held is an event", () => {
  assert.deepEqual(namesOf(["全县开展为期五个月的“金盾宣传行动”,走村入户。"]), ["金盾宣传行动"]);
  assert.deepEqual(namesOf(["年初,我校支部与青石镇支部举行了“结对共建促和谐”牵手活动,全校教师深入社区。"]), []);
  assert.deepEqual(namesOf(["3月以来,全县开展为期一个月的以“学法、守法、用法”为主题的春季法治宣传月活动。"]), [
    "春季法治宣传月活动",
  ]);
});

test("创先争优 as a virtue among others is no campaign, in an article about the campaign it is", () => {
  assert.deepEqual(namesOf(["倡导创先争优、志愿服务、爱心帮扶,营造良好氛围。"]), []);
  const [campaign] = campaignsOf(["我局召开创先争优活动动员会,会上提出要深化创先争优。"]);
  assert.equal(campaign?.mentions.length, 2);
});

test("a clause of a longer label is the same drive, a series around a day is one, a general name none", () => {
  const office = ["召开“转变作风年 效能提速年”活动动员会,全年推进。", "签订“效能提速年”活动责任书。"];
  assert.deepEqual(namesOf(office), ["“转变作风年 效能提速年”活动"]);
  assert.deepEqual(namesOf(["支部开展“世界水日”系列活动,走进社区。"]), ["“世界水日”系列活动"]);
  assert.deepEqual(namesOf(["三、开展志愿服务活动", "支部组织开展志愿服务活动,清扫街道。"]), []);
  assert.deepEqual(namesOf(["学校支部以“双比双亮”活动为抓手,办好学校。"]), ["“双比双亮”活动"]);
});

test("what has gone on since then, and what one's work is combined with, are drives", () => {
  assert.deepEqual(namesOf(["自全省开展创建“群众满意窗口”活动以来,各所亮点纷呈。"]), ["创建“群众满意窗口”活动"]);
  assert.deepEqual(namesOf(["局里把服务工作与全省“星级规范粮站”创建活动相结合。"]), ["“星级规范粮站”创建活动"]);
  assert.deepEqual(namesOf(["完成“2012破难攻坚大行动”各项任务。"]), ["2012破难攻坚大行动"]);
});

test("a drive that is launched or deepened is a campaign, titles of honour and a brotherhood of army and people are none", () => {
  assert.deepEqual(namesOf(["县里联合开展的“院坝说事”活动在青石村正式启动,将走遍各村。"]), ["“院坝说事”活动"]);
  assert.deepEqual(namesOf(["村里将“同心共建”主题活动不断推向深入。"]), ["“同心共建”主题活动"]);
  assert.deepEqual(namesOf(["巾帼建功标兵和致富能手参加了座谈。"]), []);
  assert.deepEqual(namesOf(["给镇里的双拥共建注入了动力。"]), []);
});
