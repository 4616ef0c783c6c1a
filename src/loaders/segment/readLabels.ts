import type { HeadLine } from "./HeadLine.js";
import { writtenDates } from "./writtenDate.js";
import { matchesOf } from "../clean/matchesOf.js";

/**
 * Labels of the table that government sites set above a document (the catalogue of the Regulations on Open Government
 * Information); some only stand beside others.
 */
const ISSUER =
  "发布机构|发文机关|发文单位|发布单位|公开主体|制发机关|编发单位|提交部门|提交单位|供稿单位|供稿部门|发布部门|报送单位";
const DATE = "成文日期|制发日期";
/** These are often those of the page; the date under the text is surer. */
const POSTED = "生成日期|发文日期|印发日期|发布日期|发布时间|公开日期|录入时间|更新时间|提交时间|提交日期";
const TITLE = "名\\s*称|标\\s*题|信息名称|文件名称";
const NUMBER = "文\\s*号|发文字号";
const OTHER =
  "索引号|信息索引|组配分类|信息分类|主题分类|体裁分类|公开方式|公开范围|公开责任部门|生效时间|生效日期|废止时间|废止日期|有效性|效力状态|信息来源|内容概述|关键词|主题词|体\\s*裁";
const FIRST = `${ISSUER}|${DATE}|${TITLE}|生成日期|发文日期|印发日期|${NUMBER}|${OTHER}`.replace("|关键词|主题词", "");

const opens = new RegExp(`^(?:${FIRST})\\s*[:：]`, "u");
const label = new RegExp(
  `(?<=^|\\s)(?:(?<issuer>${ISSUER})|(?<date>${DATE})|(?<posted>${POSTED})|(?<title>${TITLE})|(?<number>${NUMBER})|${OTHER})\\s*[:：]\\s*`,
  "gu",
);

/** What a line of such a table says, or null for any other line. */
export function readLabels(text: string): HeadLine | null {
  if (!opens.test(text)) return null;
  const labels = matchesOf(text, label);
  const said: { -readonly [Field in keyof HeadLine]: HeadLine[Field] } = { role: "byline" };
  labels.forEach(({ groups = {}, 0: found, index }, at) => {
    const value = text.slice(index + found.length, labels[at + 1]?.index).trim();
    if (value === "") return;
    const date = writtenDates(value)[0]?.value;
    if (groups.issuer !== undefined) said.issuer = value;
    else if (groups.title !== undefined) said.titled = value;
    else if (groups.number !== undefined) said.documentNumber = value;
    else if (date !== undefined && groups.date !== undefined) Object.assign(said, { date, posted: false });
    else if (date !== undefined && groups.posted !== undefined) {
      said.date ??= date;
      said.posted ??= true;
    }
  });
  return said;
}
