import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

function placesOf(...lines: string[]): string[] {
  return [...annotationOf(`${lines.join("\n")}\n`).places].sort();
}

test("A town whose name the dictionary cuts into single characters is found whole behind a sure left edge.", () => {
  assert.deepEqual(placesOf("简报", "工作队来到歙县霞坑镇。伏岭镇、澡溪镇、安墩镇也开展了活动。"), [
    "伏岭镇",
    "安墩镇",
    "歙县",
    "澡溪镇",
    "霞坑镇",
  ]);
});

test("Every member of a list of villages is a place, however its name is made.", () => {
  assert.deepEqual(placesOf("公告", "检查了石潭村、太库村、九三村、五渡村的账目。"), [
    "九三村",
    "五渡村",
    "太库村",
    "石潭村",
  ]);
});

test("A list that says what its members are lends them its ending.", () => {
  assert.deepEqual(placesOf("简报", "街道新建了于坝、柏西、侯店等6个村的活动室。"), ["于坝", "侯店", "柏西"]);
});

test("What describes villages or what is done in them is no name.", () => {
  assert.deepEqual(
    placesOf("简报", "全县建成党员示范村,干部进村入户,先锋旗映社区,各试点村和贫困村都有联系人,工作队驻村。"),
    [],
  );
});

test("The short form of a county is a place where the tagger takes it for one or the article has the full name.", () => {
  assert.deepEqual(placesOf("简报", "构建和谐绩溪,是全体党员的心愿。"), ["绩溪"]);
  assert.deepEqual(placesOf("简报", "平原县召开大会,平原今年变化大。"), ["平原县"]);
  assert.deepEqual(placesOf("简报", "从山区到平原,各地都在学习。"), []);
});

test("A county that no list holds is told by its committee or government.", () => {
  assert.deepEqual(placesOf("简报", "3月2日,岚坪县委召开大会。岚坪县人民政府作了部署。"), ["岚坪县"]);
  assert.deepEqual(placesOf("简报", "开发区委、新区政府和代表县委讲话的同志。"), []);
});

test("Former names of the nineties are known.", () => {
  assert.deepEqual(placesOf("简报", "余杭市委、武进县委召开会议。"), ["余杭市", "武进县"]);
});

test("A masked letter stands for one place.", () => {
  assert.deepEqual(placesOf("简报", "X县和某市开展了活动。"), ["X县", "某市"]);
});

test("Neither a count nor the verbs in front of a common word are part of a place's name.", () => {
  const { places } = annotationOf("市领导来永泰县调研指导社区党建工作,会上表彰了10名青湾镇优秀教师。\n");
  assert.deepEqual([...places].sort(), ["永泰县", "青湾镇"].sort());
});
