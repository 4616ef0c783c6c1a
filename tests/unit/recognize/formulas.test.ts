import assert from "node:assert/strict";
import { test } from "node:test";
import { recognizeSlogans } from "../../../src/loaders/recognize/slogans.js";
import { resolveSlogans } from "../../../src/loaders/resolve/slogans.js";
import { isNumberedLabel } from "../../../src/loaders/recognize/numberedLabels.js";
import { SloganKind } from "../../../src/models/enums.js";
import { articleOf } from "./articleOf.js";

const slogansOf = (...lines: string[]) => resolveSlogans(recognizeSlogans(articleOf(lines), []));
const itemsOf = (...lines: string[]) => slogansOf(...lines).find(({ kind }) => kind === SloganKind.FORMULA)?.items;
const { formulas } = articleOf([]).lexicon;

test("a number with a noun or adjective is a label, plain counting and set words are not", () => {
  for (const label of ["四个带头", "三抓三促", "一岗双责", "五好", "六进社区"])
    assert.ok(isNumberedLabel(label, formulas), label);
  for (const word of ["两委", "十七大", "三个方面", "一对一", "十三五", "三个代表", "五好支部", "四项措施"])
    assert.ok(!isNumberedLabel(word, formulas), word);
});

test("items are read from brackets, after 即 and after 就是", () => {
  assert.deepEqual(itemsOf("落实“三在前”(学习在前、服务在前、吃苦在前)要求。"), ["学习在前", "服务在前", "吃苦在前"]);
  assert.deepEqual(itemsOf("推行“两诺两评”,即:公开承诺,上门践诺;党员互评,群众参评。"), [
    "公开承诺",
    "上门践诺",
    "党员互评",
    "群众参评",
  ]);
  assert.deepEqual(itemsOf("“双带”就是带头致富、带领致富。"), ["带头致富", "带领致富"]);
});

test("items are read from 一是… 二是… and from a list right before the label", () => {
  assert.deepEqual(itemsOf("干部要做到“三个走进”:一是走进农户,问需求;二是走进企业,解难题;三是走进课堂,送知识。"), [
    "走进农户",
    "走进企业",
    "走进课堂",
  ]);
  assert.deepEqual(itemsOf("镇里实行定人员、定时间、定地点的“三定”工作法和“三定”要求。"), [
    "定人员",
    "定时间",
    "定地点",
  ]);
});

test("items are read from the headings that follow, when there are as many as the label counts", () => {
  assert.deepEqual(
    itemsOf("支部做到了“三个突出”。", "一、突出学习", "学得深。", "二、突出服务", "办得实。", "三、突出实效"),
    ["突出学习", "突出服务", "突出实效"],
  );
});

test("a number outside the marks belongs to the label", () => {
  const [formula] = slogansOf("工作中坚持四个“不放过”。");
  assert.equal(formula?.name, "四个不放过");
});

test("a list that does not fit the label gives no items", () => {
  assert.deepEqual(itemsOf("落实“五个必到”(家家到、户户到)要求。"), []);
});

test("items are read from quotation marks before the label or behind its colon, and the list is no slogan beside it", () => {
  const lines = ["开展以“强班子、带队伍、促和谐”为主要内容的“三抓”工程建设。"];
  assert.deepEqual(itemsOf(...lines), ["强班子", "带队伍", "促和谐"]);
  assert.equal(slogansOf(...lines).length, 1);
  assert.deepEqual(itemsOf("提出“两心两力”的要求:“爱心、耐心,定力、活力”。"), ["爱心", "耐心", "定力", "活力"]);
  assert.deepEqual(itemsOf("干部发挥学缘、业缘、乡缘“三缘”优势。"), ["学缘", "业缘", "乡缘"]);
});

test("a list behind a colon may end with its clause, and an answer may give the list", () => {
  assert.deepEqual(itemsOf("镇里定下“三大任务”:修通村道、改好水厂、建成学校,要求各站包干。"), [
    "修通村道",
    "改好水厂",
    "建成学校",
  ]);
  assert.deepEqual(itemsOf("什么是“三送”?老支书说:“就是送种子、送技术、送销路。”"), ["送种子", "送技术", "送销路"]);
});

test("a label may end with 一批, and a measured noun in quotation marks is a label", () => {
  assert.deepEqual(
    slogansOf("落实“四个一批”,抓住“五项重点”。").map(({ name }) => name),
    ["四个一批", "五项重点"],
  );
});

test("a proverb is no label, and a quotation right before a label is not its list", () => {
  assert.deepEqual(
    slogansOf("大家坚持“一方有难、八方支援”的精神。").map(({ kind }) => kind),
    [SloganKind.SLOGAN],
  );
  assert.deepEqual(itemsOf("“人来得少、坐得散、听得烦、走得早。”“四定四学”制度立起来了。"), []);
});

test("figures between marks are a label where a noun says of what, years and emergency numbers are none", () => {
  const labels = (line: string) => slogansOf(line).map(({ name }) => name);
  assert.deepEqual(labels("村里推行“3+2”工作法,管好河道。"), ["3+2"]);
  assert.deepEqual(labels("以“421”区域党建为抓手。"), ["421"]);
  assert.deepEqual(labels("落实“119”工作要求,纪念“1998”抗洪机制。"), []);
});

test("a label with its number inside is one where its members bear its head", () => {
  assert.deepEqual(itemsOf("开展“以案三讲”(讲法、讲纪、讲责)教育。"), ["讲法", "讲纪", "讲责"]);
  assert.deepEqual(slogansOf("开展“大战三伏”(早出、晚归、轮休)会战。"), []);
});

test("a label of the center has the members that one paragraph says, wherever in it", () => {
  const line = "要在严以修身上下功夫,做到严以用权、严以律己,坚持谋事要实、创业要实、做人要实,践行“三严三实”。";
  assert.equal(itemsOf(line)?.length, 6);
  assert.deepEqual(itemsOf("践行“三严三实”,做到严以修身。"), []);
  assert.deepEqual(itemsOf("“两访一评”,就是要沉下去,摸实情,解难题。"), []);
});

test("a list goes to the label right before it, and to both of a pair that count the same", () => {
  const twin =
    "紧扣“三个环节点”,强化“三个意识”。一是紧扣发动,强化责任意识。二是紧扣承诺,强化服务意识。三是紧扣点评,强化竞争意识。";
  const found = slogansOf(twin).find(({ name }) => name === "三个意识");
  assert.deepEqual(found?.items, ["强化责任意识", "强化服务意识", "强化竞争意识"]);
  const other = "争创“三带头”标兵,做到三个好:一是班子好。二是队伍好。三是机制好。";
  assert.deepEqual(slogansOf(other).find(({ name }) => name === "三带头")?.items, []);
});

test("members that are scattered over the paragraph end with the label's head", () => {
  const line = "做到“三个到位”。通过抓班子,确保责任到位;通过抓教育,确保认识到位;通过抓支部,确保载体到位。";
  assert.deepEqual(itemsOf(line), ["确保责任到位", "确保认识到位", "确保载体到位"]);
});

test("what stands in front of a list is no part of its first member, and what runs on to the label is no list", () => {
  assert.deepEqual(itemsOf("镇里开展的体验式、互动式、情景式“三式”课堂受到欢迎。"), ["体验式", "互动式", "情景式"]);
  assert.deepEqual(itemsOf("促进以智能、技能、体能提升为核心的职工队伍“三能”提升。"), []);
});

test("members of one length right before a label are its list, bodies are none", () => {
  assert.deepEqual(itemsOf("要突出铸牢忠诚、扫清积弊、弘扬正气“三大任务”,抓好落实。"), [
    "铸牢忠诚",
    "扫清积弊",
    "弘扬正气",
  ]);
  assert.deepEqual(itemsOf("着眼学习、查摆、整改“三大环节”,逐项抓好。"), ["学习", "查摆", "整改"]);
  assert.deepEqual(itemsOf("贯彻落实省委、市委、县委“三项部署”,抓好工作。"), []);
});

test("the six before 六位一体 are its members", () => {
  const line = "全面打造动态管控、戒毒治疗、心理矫正、帮扶救助、就业扶助、宣传教育“六位一体”的服务平台。";
  assert.deepEqual(itemsOf(line), ["动态管控", "戒毒治疗", "心理矫正", "帮扶救助", "就业扶助", "宣传教育"]);
});

test("a bracket behind other words is not the list, and a label may have one of several lists", () => {
  const line = "全力落实“三查三改”要求,定下工作制(即书记总负责、委员抓落实、干部包到户)。";
  assert.deepEqual(itemsOf(line), []);
  assert.deepEqual(itemsOf("争当“四有”军人,做到有灵魂、有本事、有血性、有品德。"), [
    "有灵魂",
    "有本事",
    "有血性",
    "有品德",
  ]);
});
