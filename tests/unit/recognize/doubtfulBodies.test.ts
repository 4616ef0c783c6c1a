import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

/** The leaders of a text as `name: title@organization; …`, titles in alphabetical order. */
function leadersOf(...lines: string[]): string[] {
  return annotationOf(`${lines.join("\n")}\n`).leaders.map(
    ({ name, positions }) =>
      `${name}: ${positions
        .map(({ title, organization }) => `${title}@${organization ?? "?"}`)
        .sort()
        .join("; ")}`,
  );
}

test("A department beside an office of a committee is that committee's, not the one that another body has.", () => {
  assert.deepEqual(leadersOf("青溪县委统战部来到青溪大学调研。", "青溪大学党委常委、统战部部长林守拙介绍了情况。"), [
    "林守拙: 常委@青溪大学党委; 部长@青溪大学统战部",
  ]);
});

test("A branch of a unit that no record names is not one of the unit before.", () => {
  assert.deepEqual(leadersOf("座谈会在石桥村直属党支部召开。", "会上,新农村发展研究院直属党支部书记童有田参加座谈。"), [
    "童有田: 直属党支部书记@?",
  ]);
});

test("Of several committees the one that the sentence does not name is not guessed.", () => {
  assert.deepEqual(
    leadersOf("会上交流了青溪县石桥镇党委、青溪县桃源镇党委的经验。", "最后,党委书记林守拙作总结讲话。"),
    ["林守拙: 党委书记@?"],
  );
});

test("What takes place at a campus is of the university, whose committee has no other name here.", () => {
  assert.deepEqual(leadersOf("我校在江北校区召开党建工作推动会。校党委书记林守拙主持会议并讲话。"), [
    "林守拙: 书记@校党委",
  ]);
});

test("A committee has one secretary: one named in full leaves no room for another by a common word.", () => {
  assert.deepEqual(leadersOf("会议邀请青溪大学党委书记童有田作辅导。", "党委书记林守拙表示,要把实事办好。"), [
    "童有田: 书记@青溪大学党委",
    "林守拙: 书记@?",
  ]);
});

test("The dean of a college that no record names is not the one of another college.", () => {
  assert.deepEqual(leadersOf("水声工程学院教授作报告,校长助理兼智能科学与工程学院院长林守拙出席会议。"), [
    "林守拙: 校长助理@?; 院长@?",
  ]);
});

test("A Party school beside the title is not the college of the text.", () => {
  assert.deepEqual(leadersOf("园艺学院召开培训会。", "党校常务副校长林守拙作报告。"), ["林守拙: 常务副校长@?"]);
});

test("A masked name is taken whole.", () => {
  assert.deepEqual(leadersOf("市委***书记作了重要讲话。"), ["***: 书记@市委"]);
});

test("Of a college of two fields no record of the second field alone is the body.", () => {
  assert.deepEqual(leadersOf("青溪大学召开座谈会。", "统计与数据科学学院党委书记林守拙参加座谈。"), [
    "林守拙: 书记@统计与数据科学学院党委",
  ]);
});

test("Of a department of two fields no record of the second field alone is the body.", () => {
  assert.deepEqual(leadersOf("食品学院召开会议。", "食品质量与安全系主任林守拙表示要努力。"), ["林守拙: 系主任@?"]);
});

test("A name that begins with a person and what the person does is no body.", () => {
  assert.deepEqual(leadersOf("校党委书记林守拙出席活动。", "林守拙就学校党委的工作作了介绍。"), [
    "林守拙: 书记@校党委",
  ]);
});

test("The departments whose heads are listed behind the secretary are those of the secretary's committee.", () => {
  assert.deepEqual(
    leadersOf("青溪大学召开座谈会。", "桃源县委书记林守拙、组织部部长童有田、宣传部部长白云亭参加座谈。"),
    ["林守拙: 书记@桃源县委", "童有田: 部长@桃源县委组织部", "白云亭: 部长@桃源县委宣传部"],
  );
});

test("The unit of a text is the one of its own words, not an office that its opening names.", () => {
  assert.deepEqual(
    leadersOf(
      "我院召开动员会",
      "3月19日,我院召开动员大会。县卫生局党委副书记童有田,医院全体党员参加会议。",
      "党总支书记林守拙宣读《桃源县医院工作方案》。",
    ).filter((line) => line.startsWith("林守拙")),
    ["林守拙: 书记@桃源县医院党总支"],
  );
});

test("The committee of the school is none of one of its colleges.", () => {
  assert.deepEqual(
    leadersOf(
      "学校召开述职会",
      "园艺学院党委、食品学院党委作了述职。园艺学院党委交流经验,食品学院党委书记童有田发言。",
      "驻校纪检监察组组长、校党委副书记林守拙通报情况。",
    ).filter(
      (line) =>
        line.includes("学院党委; ") || line.startsWith("林守拙: 副书记@园") || line.startsWith("林守拙: 副书记@食"),
    ),
    [],
  );
});

test("The head of a service team is not the head of the unit beside it.", () => {
  assert.deepEqual(leadersOf("青溪大学党委书记、团长林守拙到会。"), ["林守拙: 书记@青溪大学党委; 团长@?"]);
});

test("A name of which only the common words were found is no body of an office.", () => {
  assert.deepEqual(leadersOf("座谈会上,部消防救援局党委书记林守拙、区新一代企业家商会会长童有田先后发言。"), [
    "林守拙: 党委书记@?",
    "童有田: 会长@?",
  ]);
});

test("A bureau beside the head of a county is none of the town that the text is about.", () => {
  assert.deepEqual(leadersOf("桃源镇召开推进会,县政府副县长、公安局局长林守拙到会指导。"), [
    "林守拙: 副县长@县政府; 局长@?",
  ]);
});

test("A college that the text names for its own secretary alone is not the school.", () => {
  assert.deepEqual(
    leadersOf("表彰会由学校党委副书记林守拙主持。", "会上,外国语学院党委副书记童有田代表先进集体发言。"),
    ["林守拙: 党委副书记@?", "童有田: 副书记@外国语学院党委"],
  );
});

test("A political department behind the holder of another office is of the same bureau.", () => {
  assert.deepEqual(leadersOf("青溪市公安局政治部召开例会。", "省公安厅副厅长林守拙、政治部主任童有田到会。"), [
    "林守拙: 副厅长@省公安厅",
    "童有田: 政治部主任@?",
  ]);
});

test("A rank before a bureau is not one of the bureau.", () => {
  assert.deepEqual(leadersOf("青溪市公安局召开党委会。", "副市长、一级巡视员、市公安局党委书记林守拙主持会议。"), [
    "林守拙: 一级巡视员@?; 书记@青溪市公安局党委; 副市长@?",
  ]);
});

test("A secretary of a secretariat is none of the Party group beside it.", () => {
  assert.deepEqual(leadersOf("青溪县妇联副主席、书记处书记林守拙出席活动。"), [
    "林守拙: 书记处书记@青溪县妇联; 副主席@青溪县妇联",
  ]);
});

test("A name may end in the word for and, hold rare characters that the text repeats, and begin behind a joint.", () => {
  assert.deepEqual(
    leadersOf(
      "县委书记林守和等县领导参加。县长孙窠格到青溪镇调研。孙窠格指出问题,孙窠格提出要求。",
      "在县委和童有田副县长的领导下,工作稳步推进。",
    ).map((line) => line.split(":")[0]),
    ["林守和", "孙窠格", "童有田"],
  );
});

test("The given name of a holder is no place that could tell which city the text is of.", () => {
  assert.deepEqual(leadersOf("我院召开党员大会,市卫健委党委副书记童桂林出席会议。"), ["童桂林: 副书记@市卫健委党委"]);
});

test("The government beside the head of a district is not the city's.", () => {
  assert.deepEqual(leadersOf("市政府秘书长林守拙带队调研,区委常委、政府副区长童有田参加。"), [
    "林守拙: 秘书长@市政府",
    "童有田: 副区长@区政府; 常委@区委",
  ]);
});

test("A bureau beside an office of a company is none of the city.", () => {
  const [leader] = leadersOf("青溪市矿业公司党委常委兼安监局局长林守拙致辞,青溪市安监局派员参加。");
  assert.match(leader ?? "", /局长@\?/u);
});

test("A word of time may stand before a name that a title follows.", () => {
  assert.deepEqual(leadersOf("市统计局召开会议。最后林守明书记作了演讲。"), ["林守明: 书记@?"]);
});
