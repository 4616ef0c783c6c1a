import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { cleanDocument } from "../../../src/loaders/clean/cleanDocument.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import type { SegmentedArticle } from "../../../src/loaders/segment/SegmentedArticle.js";
import { segmentDocument } from "../../../src/loaders/segment/segmentDocument.js";
import { Genre } from "../../../src/models/enums.js";
import type { TextLexicon } from "../../../src/models/lexicon/TextLexicon.js";
import type { SourceText } from "../../../src/models/sourceText.js";

describe("segmenting a document", () => {
  let lexicon: TextLexicon;

  before(async () => {
    lexicon = await loadLexicon();
  });

  const segment = (text: string, stated: SourceText["stated"] = {}): readonly SegmentedArticle[] =>
    segmentDocument(cleanDocument({ text }, { lexicon }), stated, lexicon);

  const only = (text: string, stated: SourceText["stated"] = {}): SegmentedArticle => {
    const articles = segment(text, stated);
    assert.equal(articles.length, 1);
    return articles[0] as SegmentedArticle;
  };

  const body =
    "今年以来，局党组坚持围绕中心、服务大局，把机关党建工作摆上重要位置，先后召开专题会议四次，研究解决突出问题十二个。";

  it("reads title, issuer, date and number of a plan, its title on two lines", () => {
    const article = only(
      `某卫发〔2012〕7号\n某某县卫生局\n关于开展“四比四看”活动\n实施方案\n各乡镇卫生院：\n${body}\n某某县卫生局\n二○一二年三月九日`,
    );
    assert.equal(article.title, "关于开展“四比四看”活动实施方案");
    assert.equal(article.issuerLine, "某某县卫生局");
    assert.equal(article.issuedOn, "2012-03-09");
    assert.equal(article.documentNumber, "某卫发〔2012〕7号");
    assert.equal(article.genre, Genre.PLAN);
    const roles = article.passages.map(({ role }) => role);
    assert.deepEqual(roles, ["byline", "byline", "title", "title", "body", "body", "byline", "date"]);
  });

  for (const [written, date] of [
    ["（2005年2月28 日）", "2005-02-28"],
    ["二〇一一年十月", "2011-10"],
    ["2009.6.12", "2009-06-12"],
    ["二○○八年十二月三十一日", "2008-12-31"],
    ["2007年", "2007"],
  ] as const) {
    it(`reads the date ${written}`, () => {
      assert.equal(only(`关于机关党建工作的情况报告\n${written}\n${body}`).issuedOn, date);
    });
  }

  it("takes the date that a page states where the text has none, and the title", () => {
    const article = only(body.repeat(2), { title: "水利局结对帮扶", publishedAt: "2012-05-03T08:00:00Z" });
    assert.equal(article.issuedOn, "2012-05-03");
    assert.equal(article.title, "水利局结对帮扶");
  });

  it("parts a compilation at its markers and prefers the title below the announcement", () => {
    const text = [
      "第一篇：抓学习的做法",
      "突出“三抓三促”抓学习的做法",
      "某某镇党委书记×××",
      body,
      "第二篇：结对帮扶见实效",
      "结对帮扶见实效",
      "某某局党组",
      body,
    ].join("\n");
    const [first, second, ...more] = segment(text);
    assert.equal(more.length, 0);
    assert.equal(first?.title, "突出“三抓三促”抓学习的做法");
    assert.equal(first?.issuerLine, "某某镇党委");
    assert.equal(first?.ordinal, 1);
    assert.equal(second?.title, "结对帮扶见实效");
    assert.equal(second?.issuerLine, "某某局党组");
    assert.deepEqual(
      segment(text.replaceAll(/第([一二])篇：/gu, "范文$1：")).map(({ title }) => title),
      [first?.title, second?.title],
    );
  });

  it("parts an unmarked compilation where a new title and issuer begin", () => {
    const text = `机关党建工作情况报告\n中共某某县委组织部\n${body.repeat(2)}\n\n结对帮扶活动的几点做法\n某某县水利局党组\n${body.repeat(2)}`;
    assert.deepEqual(
      segment(text).map(({ title, issuerLine }) => [title, issuerLine]),
      [
        ["机关党建工作情况报告", "中共某某县委组织部"],
        ["结对帮扶活动的几点做法", "某某县水利局党组"],
      ],
    );
  });

  it("does not take the annex of a notice for another article, and finds the date between them", () => {
    const article = only(
      `关于印发活动方案的通知\n各单位：\n${body}\n中共某某区委\n2013年4月9日\n“双联双带”活动实施方案\n${body}\n一、活动主题\n${body}`,
    );
    assert.equal(article.issuedOn, "2013-04-09");
    assert.equal(article.genre, Genre.NOTICE);
  });

  it("tells every passage the headings above it", () => {
    const article = only(
      `机关党建工作情况报告\n${body}\n一、主要做法\n（一）抓学习\n1、集中学习。每月两次，${body}\n${body}\n（二）抓整改\n${body}\n二、存在的问题\n${body}`,
    );
    const above = article.passages.filter(({ role }) => role === "body").map(({ heading }) => heading);
    assert.deepEqual(above, [
      null,
      "一、主要做法 > （一）抓学习 > 1、集中学习",
      "一、主要做法 > （一）抓学习 > 1、集中学习",
      "一、主要做法 > （二）抓整改",
      "二、存在的问题",
    ]);
  });

  it("takes the kind of text from the last word of the title, and news from its credits", () => {
    const genre = (head: string): Genre => only(`${head}\n${body}`).genre;
    assert.equal(genre("关于转发调研报告的通知"), Genre.NOTICE);
    assert.equal(genre("在全县动员大会上的讲话"), Genre.SPEECH);
    assert.equal(genre("机关党建工作总结"), Genre.REPORT);
    assert.equal(genre("基层党建工作创新的思考"), Genre.ESSAY);
    assert.equal(genre("党旗飘在码头\n2012-05-03 来源：某某日报"), Genre.NEWS);
  });

  it("gives passages and sentences that stand where they say", () => {
    const source = `機關黨(dǎng)建工作\n第一句話。“第二句！”第三句？“什麼樣的教師最美？”、“怎樣做？”的問題都要回答。`;
    const cleaned = cleanDocument({ text: source }, { lexicon });
    const [article] = segmentDocument(cleaned, {}, lexicon);
    const [title, passage] = article?.passages ?? [];
    assert.equal(title?.text, "机关党建工作");
    assert.equal(source.slice(title?.sourceStart, title?.sourceEnd), "機關黨(dǎng)建工作");
    assert.deepEqual(
      passage?.sentences.map(({ start, end }) => passage.text.slice(start, end)),
      ["第一句话。", "“第二句！”", "第三句？", "“什么样的教师最美？”、“怎样做？”的问题都要回答。"],
    );
  });

  it("has no articles in a text of nothing but furniture", () => {
    assert.deepEqual(segment("当前位置：首页 > 党建\n【打印本页】\n"), []);
  });
});
