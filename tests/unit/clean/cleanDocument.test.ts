import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import type { CleanedText } from "../../../src/loaders/clean/CleanedText.js";
import { cleanDocument } from "../../../src/loaders/clean/cleanDocument.js";
import type { CleaningResources } from "../../../src/loaders/clean/CleaningResources.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { loadWordModel } from "../../../src/loaders/read/loadWordModel.js";
import { Script } from "../../../src/models/enums.js";

describe("cleaning a document", () => {
  let resources: CleaningResources;

  before(async () => {
    resources = { lexicon: await loadLexicon(), words: loadWordModel() };
  });

  const clean = (text: string): CleanedText => cleanDocument({ text }, resources);
  const cleaned = (text: string): string => clean(text).mapped.text;
  const lines = (text: string): string[] =>
    cleaned(text)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");

  /** Some ordinary sentences, so that a short garbled stretch is not the whole text. */
  const around = "区委组织部召开座谈会，听取基层党支部书记的意见，研究下一步工作安排。";

  it("takes inline pinyin out and leads back to the annotated source", () => {
    const source = "縣(xiàn)委書(shū)記到會(huì)講話，鎮(zhèn)長(zhǎng)主持。";
    const { mapped, script } = clean(source);
    assert.equal(mapped.text, "县委书记到会讲话，镇长主持。");
    assert.equal(script, Script.HANT);
    const at = mapped.text.indexOf("书记");
    const span = mapped.toSource({ start: at, end: at + 2 });
    assert.equal(source.slice(span.start, span.end), "書(shū)記");
  });

  it("leaves brackets with letters alone where they are no pinyin", () => {
    assert.equal(cleaned("甲类(a)和乙类(b)，考核分为(A)(B)两等。"), "甲类(a)和乙类(b)，考核分为(A)(B)两等。");
  });

  it("converts to Simplified by the sense of the word", () => {
    const source = "會後他看著裡面的著名麵館，皇后與乾坤，乾淨整齊，隻身前往。";
    assert.equal(cleaned(source), "会后他看着里面的著名面馆，皇后与乾坤，干净整齐，只身前往。");
  });

  it("leaves a Simplified text as it is, also the characters that Traditional shares", () => {
    const source = "著名作家乾隆年间藉以扬名，瞭望塔下，王後街。";
    assert.equal(cleaned("著名作家乾隆年间藉以扬名，瞭望塔下。"), "著名作家乾隆年间藉以扬名，瞭望塔下。");
    assert.ok(cleaned(source).startsWith("著名作家乾隆年间"));
  });

  it("resolves entities that were escaped twice and takes stray tags out, but no titles in angle brackets", () => {
    assert.deepEqual(
      lines("一是学习。&amp;nbsp;&amp;ldquo;两手抓&amp;rdquo;</P>二是<b>整改</b>《某某讲话<专题摘编>》"),
      ["一是学习。 “两手抓”", "二是整改《某某讲话<专题摘编>》"],
    );
  });

  it("mends a slip of one lost byte and puts it on record", () => {
    const bytes = iconv.encode("党员干部带头", "gbk");
    const shifted = iconv.decode(bytes.subarray(1, bytes.length - 1), "gbk");
    const source = `${around}会上提出，?${shifted}?，广泛开展走访慰问活动。${around}`;
    const { mapped, repairs } = clean(source);
    assert.equal(mapped.text, `${around}会上提出，党员干部带头，广泛开展走访慰问活动。${around}`);
    assert.equal(repairs.length, 1);
    const [repair] = repairs;
    assert.ok(repair);
    assert.equal(repair.method, "gbk-slip");
    assert.ok(repair.confidence > 0.5 && repair.confidence <= 1);
    assert.equal(source.slice(repair.source.start, repair.source.end), repair.before);
    assert.ok(repair.before.startsWith("?"));
    // Every character of it leads back to its own place, not only the whole.
    const at = mapped.text.indexOf("干部带头");
    const { start, end } = mapped.toSource({ start: at, end: at + 2 });
    assert.ok(start > repair.source.start && end < repair.source.end);
    assert.ok(end - start <= 3);
  });

  it("mends a run that nothing marks", () => {
    const bytes = iconv.encode("工作作风明显转变，群众满意度不断提高，各项任务全面完成", "gbk");
    const shifted = iconv.decode(bytes.subarray(1, bytes.length - 1), "gbk").replaceAll("\uFFFD", "");
    const { mapped, repairs } = clean(`${around}经过整改，${shifted}。\n${around}`);
    assert.match(mapped.text, /作风明显转变/u);
    assert.match(mapped.text, /群众满意度不断提高/u);
    assert.equal(repairs[0]?.method, "gbk-slip-run");
  });

  it("reads UTF-8 that was taken for Latin-1 or GBK", () => {
    const text = "县水利局党组认真学习贯彻会议精神，切实加强领导。";
    assert.equal(cleaned(iconv.decode(Buffer.from(text), "latin1")), text);
    const taken = iconv.decode(Buffer.from(text), "gbk").replaceAll("\uFFFD", "?");
    assert.equal(cleaned(`${taken}\n${taken}\n${taken}\n`).split("\n")[0], text);
  });

  it("puts lost brackets of a document number back", () => {
    assert.equal(cleaned("某教发?2012?7号"), "某教发〔2012〕7号");
  });

  it("counts what it cannot mend and leaves it unknown", () => {
    const { mapped, damage } = clean(`${around}共拨付\uFFFD\uFFFD万元。`);
    assert.ok(damage > 0);
    assert.match(mapped.text, /\uFFFD/u);
  });

  it("leaves questions alone", () => {
    const source = "什么是党性?怎样锻炼党性?我们要经常问一问自己。组织观念淡薄了?学习放松了?";
    assert.equal(cleaned(source), source);
    assert.equal(clean(source).repairs.length, 0);
  });

  it("leaves out navigation, counters, copyright and teasers", () => {
    const body = "七月一日，镇党委召开表彰大会，表彰先进党支部五个，镇党委书记到会讲话，全镇党员参加了会议。".repeat(3);
    const source = [
      "当前位置：首页 > 党建 > 正文",
      "镇党委召开表彰大会",
      "2012-07-02 来源：某某网 点击数：128",
      body,
      "【打印本页】【关闭窗口】",
      "版权所有，未经许可不得转载",
      "相关文章",
      "某某村召开座谈会……全文阅读",
      body,
    ].join("\n");
    assert.deepEqual(lines(source), ["镇党委召开表彰大会", "2012-07-02 来源：某某网", body]);
    assert.ok(clean(source).furniture > body.length);
  });

  it("takes page numbers out of sentences, but no counts and dates", () => {
    assert.equal(
      cleaned("会议开得热烈,2 大家畅所欲言,3名代表发言,5月底前完成,1进一步统一了思想。"),
      "会议开得热烈,大家畅所欲言,3名代表发言,5月底前完成,进一步统一了思想。",
    );
  });

  it("sets a glued title apart and drops its repetitions", () => {
    const title = "在全区教育活动总结大会上的讲话";
    const body =
      "同志们，这次会议的主要任务是总结教育活动，部署下一阶段的工作，进一步巩固和扩大教育成果，推动各项工作再上新台阶。";
    assert.deepEqual(lines(`${title}${body}\n${body}\n${title}\n${title}(2)\n`), [title, body, body]);
  });

  it("joins lines that the layout broke in mid-sentence, and no headings", () => {
    const long =
      "一年来，党委坚持把思想建设放在首位，组织党员干部认真学习理论，先后举办培训班六期，参加学习的党员达到三百八十人次，切实增强了党";
    assert.deepEqual(lines(`${long}\n员干部的责任意识。\n一、加强领导\n学习有计划。`), [
      `${long}员干部的责任意识。`,
      "一、加强领导",
      "学习有计划。",
    ]);
  });

  it("joins all lines of a text that was cut at one width, not its paragraphs", () => {
    const cut = [
      "青溪县水利局",
      "【概况】 加强班子建设,凝聚力得到提高。修订完善了",
      "《水利工程管理办法》,规范了干部理论学习的制度,召",
      "开学习交流会5次,写出体会文章二十三篇,学习的成效",
      "“看得见、摸得着”,为基层解决困难12个,干部受到了教",
      "育。",
      "【防汛】 建立健全各项制度,落实了责任,巡查人员的数",
      "量比上年增加三成,保证了安全。",
    ];
    const [, first, ...rest] = cut;
    assert.deepEqual(lines(cut.join("\n")), [
      "青溪县水利局",
      [first, ...rest.slice(0, 4)].join(""),
      rest.slice(4).join(""),
    ]);
    assert.deepEqual(lines(cut.map((line) => `${line}。`).join("\n")).length, cut.length);
  });

  it("never throws, always maps into the source, and does the same again", () => {
    const unit = fc.constantFrom(
      ...[..."党委会議書記（）()?？！。，、“”\n 　<>&;zhēngōu123﹁臵"],
      ...["<p>", "&amp;nbsp;", "\uFFFD", "\ue000", "😀", "第一篇："],
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (text) => {
        const { mapped } = clean(text);
        for (let at = 0; at < mapped.text.length; at += 1) {
          const { start, end } = mapped.toSource({ start: at, end: at + 1 });
          assert.ok(start >= 0 && start <= end && end <= text.length);
        }
        assert.equal(cleaned(text), mapped.text);
      }),
      { numRuns: 200 },
    );
  });
});
