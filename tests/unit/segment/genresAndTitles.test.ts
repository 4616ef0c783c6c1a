import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { cleanDocument } from "../../../src/loaders/clean/cleanDocument.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import type { SegmentedArticle } from "../../../src/loaders/segment/SegmentedArticle.js";
import { segmentDocument } from "../../../src/loaders/segment/segmentDocument.js";
import { Genre } from "../../../src/models/enums.js";
import type { TextLexicon } from "../../../src/models/lexicon/TextLexicon.js";

describe("titles, credits and genres of pages", () => {
  let lexicon: TextLexicon;

  before(async () => {
    lexicon = await loadLexicon();
  });

  const body =
    "今年以来，局党组坚持围绕中心、服务大局，把机关党建工作摆上重要位置，先后召开专题会议四次，研究解决突出问题十二个。";

  const first = (...lines: readonly string[]): SegmentedArticle => {
    const [article] = segmentDocument(cleanDocument({ text: lines.join("\n") }, { lexicon }), {}, lexicon);
    return article as SegmentedArticle;
  };

  it("takes from a title what sites and papers set around it", () => {
    assert.equal(first("原标题：一条心干到底", body).title, "一条心干到底");
    assert.equal(first("一条心干到底（聚焦农村党建）", body).title, "一条心干到底");
    assert.equal(first("7在作风建设大会上的讲话", body).title, "在作风建设大会上的讲话");
    assert.equal(first("作风建设办法（试行）", body).title, "作风建设办法（试行）");
  });

  it("takes a line that tells what was set up for the title, not for who issued the text", () => {
    const article = first("青溪市成立河道整治领导小组", body);
    assert.equal(article.title, "青溪市成立河道整治领导小组");
    assert.equal(article.issuerLine, null);
  });

  it("takes a cut line of a yearbook for text", () => {
    const article = first("青溪县水利局", "【概况】 加强班子建设，凝聚力得到提高。修订完", "善了制度。", body);
    assert.notEqual(article.title, "【概况】 加强班子建设，凝聚力得到提高。修订完");
  });

  it("reads a date behind an empty label, and the source above what a page sets below", () => {
    assert.equal(first("我县召开会议", "信息来源:      更新时间:2012-09-29 15:07:05", body).issuedOn, "2012-09-29");
    assert.equal(first("省局召开会议", "28.09.2017  21:55", body).issuedOn, "2017-09-28");
    assert.equal(first("强军为民", body, "来源:青溪日报", "记者:林明", "标签: #新闻 #文化").sourceLine, "青溪日报");
  });

  it("takes titles and first sentences that tell of an event for news", () => {
    assert.equal(first("我县召开创先争优活动总结大会", body).genre, Genre.NEWS);
    assert.equal(first("3月5日上午，青溪县水利局召开动员大会。会议由局长主持。").genre, Genre.NEWS);
    assert.equal(first("青溪县水利局关于开展读书活动的通知", body).genre, Genre.NOTICE);
    assert.equal(first("青溪县水利局开展读书活动情况汇报", body).genre, Genre.REPORT);
  });
});
