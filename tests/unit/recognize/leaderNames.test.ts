import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

const namesIn = (sentence: string): string[] =>
  annotationOf(`青溪县召开工作会议\n全体人员参加了此次学习。\n${sentence}\n大家表示要继续努力。\n`)
    .leaders.map(({ name }) => name)
    .sort();

/** Invented sentences whose names take a rule of their own, with the names a careful reader finds. */
const SENTENCES: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  // Given names that end or begin like a word of grammar
  ["县人大常委会副主任宋致和、副县长唐进同到会。", ["宋致和", "唐进同"]],
  ["县长许清和主持会议。", ["许清和"]],
  ["县委书记魏大同强调,要抓好落实。", ["魏大同"]],
  ["局长孟为民同志作了动员讲话。", ["孟为民"]],
  ["县委书记李明和县长王强到会。", ["李明", "王强"]],
  // Rare and compound surnames
  ["镇党委书记渠永昌、镇长赫连城到场。", ["渠永昌", "赫连城"]],
  ["县委书记公维平主持会议。", ["公维平"]],
  ["副县长尉迟明、上官云飞陪同调研。", ["上官云飞", "尉迟明"]],
  ["县政协主席于泰山,副主席隋海滨到会。", ["于泰山", "隋海滨"]],
  ["团委丛培英书记宣读了倡议书。", ["丛培英"]],
  ["政教处芦文太主任作了说明。", ["芦文太"]],
  // Names that are words, where the text writes them again and again
  ["镇党委书记时光率队走访企业。时光指出,服务要到位。时光要求,措施要落实。", ["时光"]],
  // Names of other peoples
  ["县长才旺多杰出席仪式。", ["才旺多杰"]],
  ["旗长额尔敦巴图主持会议。", ["额尔敦巴图"]],
  ["县委常委热合曼·艾山江带队检查。", ["热合曼·艾山江"]],
  // Names set wide
  ["县委书记 罗  兵 出席大会。", ["罗兵"]],
  ["副组长:孟 伟 任小军 丁 一", ["丁一", "任小军", "孟伟"]],
  // Lists
  ["副市长严东升、康桂枝、吉羊洋、丹增、卫民生等参加活动。", ["严东升", "丹增", "卫民生", "吉羊洋", "康桂枝"]],
  [
    "选举高文海为市委书记,次仁顿珠(藏族)、高玉洁(女,回族)、马清源为市委副书记。",
    ["次仁顿珠", "马清源", "高文海", "高玉洁"],
  ],
  // A surname of two characters with a title
  ["欧阳书记最后讲话。", ["欧阳书记"]],
];

for (const [sentence, names] of SENTENCES) {
  test(`Names are read whole in: ${sentence}`, () => assert.deepEqual(namesIn(sentence), [...names].sort()));
}

test("A given name may end in a word of grammar where an office and a verb stand around it.", () => {
  assert.deepEqual(namesIn("督导组组长石建为进行了点评。"), ["石建为"]);
  assert.deepEqual(namesIn("在徐建中书记的带领下,党员参观了展览。"), ["徐建中"]);
});

test("The last name of a list may stand before `与` and who comes along.", () => {
  assert.deepEqual(namesIn("党委委员江文用、杨明钟、梁国彪与全体党员一起参加活动。"), ["杨明钟", "梁国彪", "江文用"]);
});

test("Whom a text remembers does not enter as an authority.", () => {
  assert.deepEqual(namesIn("党员们深切缅怀周恩来同志的功勋。"), []);
});

test("No given name ends in the first character of `副教授`.", () => {
  assert.deepEqual(namesIn("学院经济学系主任邓鑫副教授主持活动。"), ["邓鑫"]);
});
