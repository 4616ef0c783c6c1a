import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { cleanDocument } from "../../../src/loaders/clean/cleanDocument.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import type { SegmentedArticle } from "../../../src/loaders/segment/SegmentedArticle.js";
import { segmentDocument } from "../../../src/loaders/segment/segmentDocument.js";
import { Genre } from "../../../src/models/enums.js";
import type { TextLexicon } from "../../../src/models/lexicon/TextLexicon.js";

describe("heads and feet of ordinary pages", () => {
  let lexicon: TextLexicon;

  before(async () => {
    lexicon = await loadLexicon();
  });

  const body =
    "今年以来，局党组坚持围绕中心、服务大局，把机关党建工作摆上重要位置，先后召开专题会议四次，研究解决突出问题十二个。";

  const only = (...lines: readonly string[]): SegmentedArticle => {
    const articles = segmentDocument(cleanDocument({ text: lines.join("\n") }, { lexicon }), {}, lexicon);
    assert.equal(articles.length, 1);
    return articles[0] as SegmentedArticle;
  };

  const texts = (article: SegmentedArticle): readonly string[] => article.passages.map(({ text }) => text);

  it("prefers the date of the text to that of the page", () => {
    const article = only("在作风建设大会上的讲话（2013年4月2日）", "某某网 2014-01-05 10:22:31 讲话", "同志们：", body);
    assert.equal(article.title, "在作风建设大会上的讲话");
    assert.equal(article.issuedOn, "2013-04-02");
    assert.equal(only("作风建设情况", "发布时间：2014-01-05 点击：31", body).issuedOn, "2014-01-05");
    assert.equal(only("作风建设情况", "日期:2014/01/05 来源: 作者:某某", body).issuedOn, "2014-01-05");
    assert.equal(
      only("作风建设情况报告", "2014-01-05 来源：某某网", body, "某某县水利局", "二O一三年四月二日").issuedOn,
      "2013-04-02",
    );
  });

  it("reads the table that government sites set above a document", () => {
    const article = only(
      "索引号: 00312/201401 信息分类: 通知",
      "发布机构: 某某县财政局 生成日期: 2014-01-23",
      "名称: 某某县财政局关于印发工作规则的通知 文号: 某财〔2014〕3号",
      "某某县财政局关于印发工作规则的通知",
      "各股室：",
      body,
    );
    assert.equal(article.title, "某某县财政局关于印发工作规则的通知");
    assert.equal(article.issuerLine, "某某县财政局");
    assert.equal(article.issuedOn, "2014-01-23");
    assert.equal(article.documentNumber, "某财〔2014〕3号");
    assert.deepEqual(
      article.passages.map(({ role }) => role),
      ["byline", "byline", "byline", "title", "body", "body"],
    );
  });

  it("takes the title below the masthead of a bulletin, and what issues the bulletin", () => {
    const article = only(
      "教育活动简报",
      "第12期（总第30期）",
      "某某县水利局教育活动领导小组办公室      2009年6月20日",
      "本期要目：",
      "●局党组开展谈心活动",
      "局党组开展谈心活动",
      body,
    );
    assert.equal(article.title, "局党组开展谈心活动");
    assert.equal(article.issuerLine, "某某县水利局教育活动领导小组办公室");
    assert.equal(article.issuedOn, "2009-06-20");
  });

  it("takes the medium from the first words of news, but not the paper's own name for itself", () => {
    const source = (lead: string): string | null => only(`${lead}，${body}`).sourceLine;
    assert.equal(source("【某某新闻网】（记者 李四）近期"), "某某新闻网");
    assert.equal(source("某某网讯 1月31日"), "某某网");
    assert.equal(source("某某社西宁7月1日电 记者获悉"), "某某社");
    assert.equal(source("本报讯 近日"), null);
    assert.equal(only(`某某网讯 1月31日，${body}`).genre, Genre.NEWS);
  });

  it("takes the body that is credited in brackets at the end, and none where several desks are", () => {
    assert.equal(only(body, `会议取得圆满成功。（县水利局办公室）`).issuerLine, "县水利局办公室");
    assert.equal(only(body, "（县水利局宣传科供稿）").issuerLine, "县水利局宣传科");
    assert.equal(only(body, "（党办、宣传部供稿）").issuerLine, null);
    const { passages } = only(body, "（通讯员 李四 王五）");
    assert.deepEqual(passages.at(-1)?.role, "byline");
  });

  it("keeps names of authors and speakers out of the title", () => {
    const article = only("实干立镇 服务兴镇", "李 四 王小五 赵 六", "县委副书记、县长  李四", body);
    assert.equal(article.title, "实干立镇 服务兴镇");
    assert.deepEqual(
      article.passages.map(({ role }) => role),
      ["title", "byline", "byline", "body"],
    );
  });

  it("takes a title that begins with a year for one, and cuts what sites add to titles", () => {
    const plan = only("2012年卫生局学习活动计划方案", body);
    assert.equal(plan.title, "2012年卫生局学习活动计划方案");
    assert.equal(plan.issuedOn, null);
    assert.equal(only("机关党建工作总结3200字(全文3215字)", body).title, "机关党建工作总结");
    assert.equal(only("机关党建工作总结（精选3篇）", body).title, "机关党建工作总结");
  });

  it("sets a title apart from the greeting that a copy glued to it, and drops the teaser above the text", () => {
    const speech = `同志们：${body.repeat(2)}`;
    const title = "在机关作风建设大会上的讲话";
    const article = only(title, `${title}（2013年4月2日）${speech.slice(0, 60)}…`, `${title}（2013年4月2日）${speech}`);
    assert.equal(article.title, title);
    assert.equal(article.issuedOn, "2013-04-02");
    assert.equal(texts(article).filter((text) => text.startsWith("同志们")).length, 1);
    const news = `${title}，${body}`;
    assert.ok(texts(only(title, news)).includes(news));
  });

  it("parts a compilation whose titles differ only in their number", () => {
    const parts = (...titles: readonly string[]): readonly (string | null)[] => {
      const text = titles.map((title, index) => `${title}\n第${index}篇的正文。${body.repeat(2)}`).join("\n");
      return segmentDocument(cleanDocument({ text }, { lexicon }), {}, lexicon).map(({ title }) => title);
    };
    assert.deepEqual(parts("机关党建材料范文第1篇", "机关党建材料范文第2篇"), ["机关党建材料", "机关党建材料"]);
    assert.deepEqual(parts("机关党建工作总结一", "机关党建工作总结二"), ["机关党建工作总结", "机关党建工作总结"]);
    assert.deepEqual(parts("机关党建工作总结", "典型案例1", "典型案例2"), ["机关党建工作总结"]);
  });

  it("finds several signatures above the date between a notice and its annex", () => {
    const article = only(
      "关于印发活动方案的通知",
      "各乡镇：",
      body,
      "中共某某县委办公室",
      "某某县人民政府办公室",
      "2012年4月12日",
      "某某县文明创建活动方案",
      body,
    );
    assert.equal(article.issuerLine, "中共某某县委办公室");
    assert.equal(article.issuedOn, "2012-04-12");
  });

  it("leaves out what sites of model texts and news set around a text", () => {
    const article = only(
      "欢迎来到某某范文网!",
      "加入VIP会员",
      "收藏 分享(赏)",
      "上传人:ab****c 文档编号:1234 上传时间:2013-04-14 格式:DOC 页数:3",
      "亲,该文档总共3页,全部预览完了",
      "机关党建工作总结",
      "小编:",
      "|",
      body,
      "(温馨提示:会员免费下载全站内容)",
      "编辑：李四 审核：王五",
      "联系电话：0000-1234567",
      "- 下一篇:机关党建工作计划",
    );
    assert.deepEqual(texts(article), ["机关党建工作总结", body]);
    assert.equal(article.issuedOn, null);
  });
});
