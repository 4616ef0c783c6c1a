import assert from "node:assert/strict";
import { it } from "node:test";
import { readHtml } from "../../../src/loaders/read/formats/readHtml.js";

it("a page that lost the beginning of its body keeps its text", () => {
  const page = [
    "<!DOCTYPE html>\n<html>\n<head><title>支部简报</title></head>",
    '<div class="nav"><a href="/">首页</a> | <a href="/xw">新闻</a></div>',
    "<p>三月二日，支部召开党员大会，学习讨论年度计划。会议由支部书记主持，全体党员参加。</p>",
    "<p>会后，党员分组走访群众，收集意见。各组当天就把意见整理成册，交给支部委员会研究。</p>\n</html>",
  ].join("\n");
  const { text } = readHtml(Buffer.from(page));
  assert.match(text, /三月二日，支部召开党员大会/);
  assert.match(text, /交给支部委员会研究。/);
});
