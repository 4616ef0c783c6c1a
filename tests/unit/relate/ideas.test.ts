import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf, recordOf, runnersOf } from "../extractionOf.js";

const annotated = (...lines: string[]) => annotationOf(lines.join("\n"));

const MASS_LINE = "党的群众路线教育实践活动";

test("who deploys a campaign runs it, together with the body that carries it out", () => {
  const runners = runnersOf(
    MASS_LINE,
    "石门县粮食局召开党的群众路线教育实践活动动员会",
    "3月5日,石门县粮食局召开党的群众路线教育实践活动动员会。",
    "按照中央和石门县委的统一部署,教育实践活动分三个环节。",
  );
  assert.deepEqual(runners, ["中共中央", "石门县委", "石门县粮食局"].sort());
});

test("a body whose paper starts a drive runs it, a medium that reports does not", () => {
  const runners = runnersOf(
    "“干净加油站”创建活动",
    "石门县粮食局推进“干净加油站”创建活动",
    "石门县商务局《关于在全县开展“干净加油站”创建活动的通知》下发后,各站动手早。",
    "石门日报报道了“干净加油站”创建活动。",
  );
  assert.ok(runners.includes("石门县商务局"));
  assert.ok(!runners.includes("石门日报"));
});

test("a body right in front of the verb runs the drive, the place where it is held does not", () => {
  const lines = ["石门县粮食局工作总结", "2018年来我们石门县粮食局机关党支部继续开展了“薪火相传”主题活动。"];
  assert.ok(runnersOf("“薪火相传”主题活动", ...lines).includes("石门县粮食局机关党支部"));
  const visit = ["石门县粮食局赴桃源县红色教育基地开展党纪学习教育", "石门县粮食局开展党纪学习教育。"];
  assert.deepEqual(runnersOf("党纪学习教育", ...visit), ["石门县粮食局"]);
});

test("a campaign named as a model is not run by who learns from it", () => {
  const runners = runnersOf("“三讲”教育", "石门县粮食局工作总结", "石门县粮食局总结吸取了“三讲”教育的成功经验。");
  assert.deepEqual(runners, []);
});

const raiserOf = (text: string, ...lines: string[]) =>
  annotated(...lines).slogans.find((slogan) => slogan.text === text)?.raisedBy;
const HEAD = ["石门县粮食局2014年工作总结", "石门县粮食局"];

test("a body raises its own theme and its own label, not what it follows or learns", () => {
  assert.equal(
    raiserOf("守粮于仓、藏粮于技", ...HEAD, "石门县粮食局以“守粮于仓、藏粮于技”为主题开展竞赛。"),
    "石门县粮食局",
  );
  assert.equal(raiserOf("三看三比", ...HEAD, "石门县粮食局对标“三看三比”查找不足。"), null);
  assert.equal(raiserOf("诚心诚意为人民服务", ...HEAD, "石门县粮食局坚持“诚心诚意为人民服务”的宗旨。"), null);
});

test("a body that speaks in the next sentence raises what it says, not the leader of the sentence before", () => {
  const lines = [
    ...HEAD,
    "局长彭少川强调,要牢记“四个守牢”。石门县粮食局党组提出,要以实干为先,叫响“粮满仓、人心安”的口号。",
  ];
  assert.equal(raiserOf("粮满仓、人心安", ...lines), "石门县粮食局党组");
  assert.equal(raiserOf("四个守牢", ...lines), "彭少川");
});

test("what a speaker wants furthered was raised before", () => {
  const line = "局长彭少川要求,努力推进粮食系统“二次创业”。";
  assert.equal(raiserOf("二次创业", ...HEAD, line), null);
});

test("a leader raises what he says, another one what he is said to have put forward", () => {
  const lines = [
    "石门县粮食局召开安全会议",
    "3月5日,石门县粮食局召开安全会议。",
    "局长彭少川指出,要认真做好各项工作,努力做到“四个守牢”,确保粮库平安。",
  ];
  assert.equal(raiserOf("四个守牢", ...lines), "彭少川");
  const others = [...lines.slice(0, 2), "大家学习彭少川局长讲话精神,聚焦“四个守牢”查找问题。"];
  assert.equal(raiserOf("四个守牢", ...others), null);
});

test("what somebody else is said to have put forward is not the subject's, nor what a leader only repeats", () => {
  assert.equal(
    raiserOf("守住粮仓、放心粮油", ...HEAD, "石门县粮食局离上级局提出的“守住粮仓、放心粮油”目标还有差距。"),
    null,
  );
  const lines = ["石门县粮食局召开会议", "局长彭少川把站里的“六条禁令”再次重申。"];
  assert.equal(raiserOf("六条禁令", ...lines), null);
});

test("the label of a local drive is raised by the body that decides on the drive", () => {
  const lines = ["什么是“三送”?村支书说:“就是送种子、送技术、送销路。”", "青石镇党委决定在全镇开展“三送”活动。"];
  assert.equal(raiserOf("三送", "青石镇:“三送”解民忧", ...lines), "青石镇党委");
});

const qualifierOf = (campaign: string, ...lines: string[]) => {
  const record = recordOf(lines.join("\n")).entities.find(({ name }) => name === campaign);
  return record && "qualifier" in record ? record.qualifier : undefined;
};

test("a local drive is told from namesakes by the county of the body whose text it is, or by the unit whose own it is", () => {
  const tell = (body: string) =>
    qualifierOf("“双进双促”活动", `${body}工作总结`, `${body}开展“双进双促”活动,${body}干部下到村里。`);
  assert.equal(tell("石门县粮食局"), "石门县");
  assert.equal(tell("石门县人民医院"), "石门县人民医院");
  assert.equal(qualifierOf("“双进双促”活动", "各地开展“双进双促”活动。"), null);
});

test("what a speaker wants followed or carried out, and what a body that is followed demanded, is not theirs", () => {
  const follow = "局长彭少川要求,按照“守粮有责、守土有责”的要求抓落实。";
  assert.equal(raiserOf("守粮有责、守土有责", ...HEAD, follow), null);
  const central = "局长彭少川强调,要贯彻落实“三个至上”指导思想。";
  assert.equal(raiserOf("三个至上", ...HEAD, central), null);
  const body = "按照石门县委要求,商务部门把好“进口关、出口关、储存关、运输关”的目标落到实处。";
  assert.notEqual(raiserOf("进口关、出口关、储存关、运输关", ...HEAD, body), "石门县委");
});

const useOf = (text: string, ...lines: string[]) =>
  annotated(...lines).slogans.find((slogan) => slogan.text === text)?.usedIn;

test("a motto of the center belongs to its campaign, what is said everywhere only to the one its sentence names", () => {
  const lines = ["石门县粮食局扎实开展党的群众路线教育实践活动", "石门县粮食局开展党的群众路线教育实践活动,办好实事。"];
  assert.equal(
    useOf("照镜子、正衣冠、洗洗澡、治治病", ...lines, "班子成员做到“照镜子、正衣冠、洗洗澡、治治病”的要求。"),
    MASS_LINE,
  );
  assert.equal(useOf("四个自信", ...lines, "干部坚定“四个自信”。"), null);
});

test("the member of a list is not used in the drive that stands beside it in the list", () => {
  const lines = [
    "石门县粮食局开展党的群众路线教育实践活动",
    "石门县粮食局开展党的群众路线教育实践活动,通过建立“三联三帮”机制、开展“四访四促”主题实践活动,办好实事。",
  ];
  assert.equal(useOf("三联三帮", ...lines), MASS_LINE);
});

test("nobody runs the drive whose state he hears, or that his own drive is said to serve", () => {
  const heard = ["石门县粮食局工作总结", "石门县粮食局听取了各站开展党纪学习教育情况的汇报。"];
  assert.deepEqual(runnersOf("党纪学习教育", ...heard), []);
  const serves = [
    "石门县粮食局开展“守粮有我”主题实践活动",
    "“守粮有我”主题实践活动是石门县粮食局开展党纪学习教育的重要载体。",
  ];
  assert.ok(!runnersOf("党纪学习教育", ...serves).includes("石门县粮食局"));
});

test("the body whose head speaks at the meeting that sets a campaign going carries it out", () => {
  const lines = ["石门县粮食局局长在全县粮食系统创先争优活动动员大会上的讲话", "同志们:", "下面我讲三点意见。"];
  assert.deepEqual(runnersOf("创先争优活动", ...lines), ["石门县粮食局"]);
});

test("who holds an event has chosen its theme", () => {
  const line = "石门县粮食局举办以“颗粒归仓、丰收在望”为主题的演讲比赛。";
  assert.equal(raiserOf("颗粒归仓、丰收在望", ...HEAD, line), "石门县粮食局");
});

test("what stands in a sentence before the drive, or beside one in a title, is not used in it", () => {
  const ahead = [
    "石门县粮食局工作总结",
    "石门县粮食局坚持以“业务抓实、服务抓细”为出发点,着眼于队伍建设和库容库貌的全面改善,结合本地实际,开展“星级粮站”创建活动。",
  ];
  assert.equal(useOf("业务抓实、服务抓细", ...ahead), null);
  const titled = [
    "石门县粮食局工作总结",
    "印发《关于开展党纪学习教育的通知》后,全局推广“日清日结、账账相符”的经验做法。",
  ];
  assert.equal(useOf("日清日结、账账相符", ...titled), null);
});

test("the label of another campaign is not used in the one that follows it", () => {
  const lines = ["石门县粮食局党纪学习教育总结", "石门县粮食局开展党纪学习教育,重温“三讲”要求,找差距。"];
  assert.equal(useOf("三讲", ...lines), null);
});

test("the drives of a text that opens with what has happened since a national campaign began are part of that", () => {
  const lines = [
    "党纪学习教育开展以来,石门县粮食局创新方式。",
    "“三开放”活动开展以来,“三开放”活动办了十场,“三开放”即开放粮库、开放账目、开放化验室。",
  ];
  const drive = annotated(...lines).campaigns.find(({ name }) => name === "“三开放”活动");
  assert.equal(drive?.partOf, "党纪学习教育");
});

test("an earlier campaign that another one followed, and the name of a leading group, tell of no runner", () => {
  const earlier = [
    "石门县粮食局工作总结",
    "石门县粮食局认识到,开展先进性教育活动是继“三讲”教育、“三个代表”学教活动之后的又一重大举措。",
  ];
  assert.deepEqual(runnersOf("“三讲”教育", ...earlier), []);
});

test("the caption of a picture heads no paragraph, and who responds to a drive does not run it", () => {
  const caption = [
    "石门一中开展“书香润心”主题教育活动",
    "话剧社志愿者正在朗诵",
    "各班同学走进社区,深入开展党纪学习教育,办好实事。",
  ];
  assert.ok(!runnersOf("党纪学习教育", ...caption).includes("话剧社"));
  const responds = ["石门县粮食局工作总结", "石门县粮食局积极响应“光盘行动”,办好食堂。"];
  assert.deepEqual(runnersOf("光盘行动", ...responds), []);
});

test("nobody raises a doctrinal label by repeating it", () => {
  const lines = [...HEAD, "局长彭少川强调,要坚定“四个自信”,做到“四个守牢”。"];
  assert.equal(raiserOf("四个自信", ...lines), null);
  assert.equal(raiserOf("四个守牢", ...lines), "彭少川");
});

test("a label of one list is not used in the drive before it, and a motto of a campaign is raised by no speaker", () => {
  const list = ["石门县政府工作报告", "石门县政府围绕开展“六大行动”、实现“五大突破”总体思路,团结干部群众。"];
  assert.equal(useOf("五大突破", ...list), null);
  const motto = [...HEAD, "局长彭少川指出,要以“照镜子、正衣冠、洗洗澡、治治病”的总要求抓整改。"];
  assert.equal(raiserOf("照镜子、正衣冠、洗洗澡、治治病", ...motto), null);
  const coined = "石门县粮食局结合窗口评比提出“一张笑脸一份情”的要求,号召职工办好实事。";
  assert.equal(raiserOf("一张笑脸一份情", ...HEAD, coined), "石门县粮食局");
});

test("a theme belongs to the campaign right behind it, and what runs through a campaign to that one", () => {
  const theme = [
    "石门县司法局工作总结",
    "今年是“七五”普法启动之年,石门县司法局开展了以“学法律、树新风”为主题的宪法宣传周活动。",
  ];
  assert.equal(useOf("学法律、树新风", ...theme), "宪法宣传周活动");
  const text =
    "石门县委把创先争优活动与“项目攻坚年”等活动紧密结合,把“三保三促”(保增长促赶超、保民生促和谐、保稳定促发展)贯穿于创先争优活动全过程。";
  assert.equal(useOf("三保三促", "石门县委工作总结", text), "创先争优活动");
});

test("the owner of a text runs what nobody else does there only if the title or the issuer's line names it", () => {
  const lines = ["山里飞出幸福歌", "石门县委书记彭少川来到沙坪村。", "在各级关怀下,村里顺利实现了脱贫攻坚任务。"];
  assert.deepEqual(runnersOf("脱贫攻坚", ...lines), []);
});

test("who tells what a speech of the center puts forward has not raised it", () => {
  const lines = [...HEAD, "局长彭少川指出,“七一”重要讲话全面回顾了光辉历程,要理解和把握“四个守住”。"];
  assert.equal(raiserOf("四个守住", ...lines), null);
  const own = [...HEAD, "石门县粮食局把“三保三促”(保粮源促收购、保库存促安全、保供应促稳定)贯穿全年工作。"];
  assert.equal(raiserOf("三保三促", ...own), "石门县粮食局");
});

test("a sentence that begins with the verb goes on with the subject before it; a gloss in brackets is carried out by nobody", () => {
  const lines = ["青石县年鉴", "2009年,石门县粮食局主动服务大局,提高干部素质。开展优化环境“提速年”活动,制发意见。"];
  assert.deepEqual(runnersOf("优化环境“提速年”活动", ...lines), ["石门县粮食局"]);
  const gloss = "石门县粮食局统一部署“一帮双促”(支部帮支部,促稳定、促脱贫攻坚)活动。";
  assert.deepEqual(runnersOf("脱贫攻坚", "石门县粮食局工作总结", gloss), []);
});

test("places that a body goes to do not run what it does there", () => {
  const lines = [
    "青石银行开展“七一”系列党建活动",
    "6月30日,青石银行党委组织全体党员赴桃源县烈士纪念馆和石门县革命博物馆开展“七一”系列党建活动。",
  ];
  assert.ok(!runnersOf("“七一”系列党建活动", ...lines).some((name) => /馆$/u.test(name)));
});

test("what a sentence without subject puts forward is its body's; what is learnt of a body is not put forward there", () => {
  const own = [...HEAD, "石门县粮食局抓好队伍。积极倡导职工“对岗位讲奉献,对储户讲责任,对个人讲自律”。"];
  assert.equal(raiserOf("对岗位讲奉献,对储户讲责任,对个人讲自律", ...own), "石门县粮食局");
  const learnt = [...HEAD, "大家领会了青石村支部“两个第一”的革命精神,深受教育。"];
  assert.equal(raiserOf("两个第一", ...learnt), null);
});

test("who acts for the aim of a campaign runs it, who leads one deed of the article does not", () => {
  const aim = ["青石网(通讯员 李平)为深入推进党史学习教育,3月30日,石门县检察院组织党员干警赴青石纪念馆开展缅怀活动。"];
  assert.deepEqual(runnersOf("党史学习教育", "石门县检察院缅怀先烈", ...aim), ["石门县检察院"]);
  const led = [
    "石门县医院开展建院六十周年系列庆祝活动",
    "石门县医院开展了建院六十周年系列庆祝活动。",
    "6月26日,义诊在广场举行,义诊由石门县医院党办牵头,群众说好。",
  ];
  assert.ok(!runnersOf("建院六十周年系列庆祝活动", ...led).includes("石门县医院党办"));
});

test("a pronoun that speaks stands for the leader who reported, not for whom he has just named", () => {
  const lines = [
    ...HEAD,
    "局长彭少川汇报了收购工作。他指出,督导组组长李益明的讲话意义深远。他强调,要以“四查四看”抓好每一个环节。",
  ];
  assert.equal(raiserOf("四查四看", ...lines), "彭少川");
});

test("the aim of another clause is not used in the campaign before it", () => {
  const lines = [...HEAD, "石门县粮食局推进党纪学习教育,积极构建“资源共享、优势互补、合作共赢”的工作格局。"];
  assert.equal(useOf("资源共享、优势互补、合作共赢", ...lines), null);
});

test("who calls the meeting of a campaign runs it, also where the aim is a sentence of its own", () => {
  const called = ["青石老年大学迎七一", "6月29日,青石老年大学临时党委召开党史学习教育报告会,学员参加。"];
  assert.ok(runnersOf("党史学习教育", ...called).includes("青石老年大学临时党委"));
  const aim = [
    "青石消防大队联合共建",
    "为深化“牢记训词 永做卫士”主题教育,构建共建新格局。6月7日,石门县消防救援大队联合粮站开展党日活动。",
  ];
  assert.ok(runnersOf("“牢记训词 永做卫士”主题教育", ...aim).includes("石门县消防救援大队"));
});

test("a label that a campaign has in common with others is its motto only where it is named", () => {
  const lines = [...HEAD, "副局长彭少川指出这次挂牌就是为了亮身份,主动做到“五个带头”:带头学习,带头服务。"];
  assert.equal(raiserOf("五个带头", ...lines), "彭少川");
});
