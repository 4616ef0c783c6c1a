import { isMediumAlone } from "./isMediumAlone.js";
import type { HeadLine } from "./HeadLine.js";
import { headingOf, HeadingKind } from "./headingOf.js";
import { readLabels } from "./readLabels.js";
import type { StructurePatterns } from "./structurePatterns.js";
import { writtenDates } from "./writtenDate.js";

const LONGEST_TITLE = 60;
const LONGEST_ISSUER = 36;

/** A line that tells what a body did is a title, whatever it ends in: `某市成立…领导小组`. */
const deed = /成立|召开|举行|举办|开展|印发|启动|部署|走访|慰问|传达|荣获|喜获|荣膺/u;
/** `【概况】 某某…,某某`: a paragraph of a yearbook, cut where the printed line ends. */
const entry = /^【[^】]{2,8}】.*[,，、。]/u;

/** `某发〔2011〕14号`, also with the brackets lost: `某发?2011?14号`. */
const documentNumber =
  /^[\p{Script=Han}]{2,14}\s*[〔[［(（【?？]?\s*(?:19|20)\d\d\s*[〕\]］)）】?？]\s*第?\s*\d{1,4}\s*号$/u;

const dashes = /^[—―─–－-]{1,4}\s*/u;
const mediumName = /^[\p{Script=Han}]{2,12}(?:报|网|网站|杂志|电视台|通讯社|在线)$/u;
/** `A2版`, `第8版` behind the name and the day of a paper. */
const sheet = /\s*第?\s*[A-Z]?\d{1,3}\s*版$/u;
const redHead = /^(\S{4,30}?)文件$/u;
const postedAt =
  /(?:发布|更新|上传|录入|出版|添加)(?:时间|日期|于)|时间\s*[:：]|日期\s*[:：]|编辑\s*[:：]|\d{1,2}:\d{2}/u;
/** `第12期`, `2009年第3期（总第27期）`. */
const issue =
  /^[(（[〔]?(?:(?:19|20)\d\d[〕)\]）]?\s*年?\s*)?第\s*[\d一二三四五六七八九十]{1,4}\s*期\s*(?:[(（]?\s*总第?\s*\d{1,4}\s*期\s*[)）]?)?[)）]?$/u;
/** `日期:2019/03/27 来源: 作者:某某`: when and by whom a page was put up. */
const postLine = /^(?:日期|时间)\s*[:：].*(?:来源|作者|编辑|审核人?|通讯员|录入|浏览|点击)/u;
const contents = /^(?:本期(?:要目|导读|目录|内容|提要)|目\s*录|要\s*目)\s*[:：]?$|^[●•◆■★▲◎]\s*[^。；;]{4,40}$/u;
const journal = /^(?<name>[\p{Script=Han}]{2,12})\s*(?:19|20)\d\d\s*年\s*第?\s*\d{1,2}\s*期$/u;
/** `某某网记者 李四 见习记者 王五` */
const reporters =
  /^(?<medium>(?!本)[\p{Script=Han}]{2,8}(?:网|报|台|社))?\s*(?:(?:见习|实习|特约|首席|全媒体|融媒体)?(?:记者|通讯员)\s*[:：]?\s*(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]\s[\p{Script=Han}])(?:[\s、/／]+|$)(?:[\p{Script=Han}]{2,3}(?:[\s、/／]+|$))*)+$/u;
/** What sites write for a source that is none. */
const NO_SOURCE = /^(?:本站|本网|本网站|网络|互联网|未知|原创|佚名|转载|不详|无|其他|作者)/u;
/** One name, or several that blanks part. */
const persons =
  /^(?:[\p{Script=Han}×*]{2,4}|[\p{Script=Han}]\s{1,4}[\p{Script=Han}]|(?:(?:[\p{Script=Han}]{2,3}|[\p{Script=Han}][ 　][\p{Script=Han}])(?:[ 　、]+|$)){2,6})$/u;
/** A speaker or author below the title. */
const speaker = /^[^。；;：:]{2,30}[\s、]\s*[\p{Script=Han}×*]{2,4}$|^[\p{Script=Han}×*]{2,4}(?:老师|同志)$/u;

/**
 * Reads a line of the head of an article, or returns null where the text itself begins.
 * `titled` tells whether a title line was seen before: a short name below it is an author.
 */
export function readHeadLine(text: string, patterns: StructurePatterns, titled: boolean): HeadLine | null {
  const labels = readLabels(text);
  if (labels) return labels;
  const date = writtenDates(text)[0]?.value;
  const dated = date === undefined ? {} : { date };
  const rest = date === undefined ? text : withoutDates(text);
  const medium = date === undefined ? undefined : mediumName.exec(rest.replace(sheet, ""))?.[0];
  if (medium !== undefined) return { role: "byline", ...dated, posted: true, source: medium };
  if (date !== undefined && rest.length <= 4)
    return { role: "date", ...dated, ...(postedAt.test(text) ? { posted: true } : {}) };
  if (date !== undefined && postLine.test(text)) return readCredit(text, patterns, dated);
  if (titled && date === undefined && isMediumAlone(text)) return { role: "byline", source: text };
  const known = readFixedForm(text);
  if (known) return known;
  if (dashes.test(text) && text.length <= 2 * LONGEST_TITLE) return readSubtitle(text, patterns, dated);
  if (text.length <= 2 * LONGEST_TITLE && isCredit(text, patterns)) return readCredit(text, patterns, dated);
  if (beginsText(text, patterns)) return null;
  const issuer = issuerOf(text, patterns) ?? (date === undefined ? null : issuerOf(rest, patterns));
  if (issuer !== null) return { role: "byline", issuer, ...dated };
  if (titled && isPerson(text, patterns)) return { role: "byline", ...dated };
  if (date !== undefined && date.length > 4 && /^(?:19|20)\d\d\s*[年.-]/u.test(text))
    return { role: "byline", ...dated };
  return { role: "title" };
}

/** A line that begins with its time may name its source behind it. */
const CREDITED = /(?:来源|供稿|发布单位|作者)\s*[:：]\s*\S/u;

function readFixedForm(text: string): HeadLine | null {
  if (documentNumber.test(text)) return { role: "byline", documentNumber: text };
  if (issue.test(text)) return { role: "byline", issue: true };
  if (contents.test(text) || (/^(?:日期|时间)\s*[:：]/u.test(text) && !CREDITED.test(text))) return { role: "byline" };
  const paper = reporters.exec(text)?.groups;
  if (paper) return { role: "byline", ...(paper.medium === undefined ? {} : { source: paper.medium }) };
  const name = journal.exec(text)?.groups?.name;
  return name === undefined ? null : { role: "byline", source: name };
}

function isPerson(text: string, patterns: StructurePatterns): boolean {
  if (patterns.titleNoun.test(text)) return false;
  if (persons.test(text)) return true;
  return speaker.test(text) && (patterns.officeEnding.test(text) || /(?:老师|同志)$/u.test(text));
}

function beginsText(text: string, patterns: StructurePatterns): boolean {
  const heading = headingOf(text);
  return (
    text.length > LONGEST_TITLE ||
    entry.test(text) ||
    (heading !== null && heading.kind !== HeadingKind.PLAIN) ||
    patterns.salutation.test(text) ||
    /^(?:[【[]?\s*(?:摘\s*要|关键词|内容提要))/u.test(text) ||
    /[。；;]$/u.test(text)
  );
}

function isCredit(text: string, patterns: StructurePatterns): boolean {
  if (/[。！？!?]/u.test(text)) return false;
  return (
    patterns.author.test(text) || (patterns.source.test(text) && text.length <= LONGEST_TITLE) || postedAt.test(text)
  );
}

function readCredit(text: string, patterns: StructurePatterns, dated: { date?: string }): HeadLine {
  const mark = patterns.source.exec(text);
  const source = mark && sourceIn(text.slice(mark.index + mark[0].length));
  const issuer = text
    .split(/\s+|发布(?:时间|日期|单位)[:：]?|(?:来源|作者|单位|供稿)[:：]/u)
    .find((part) => part !== source && issuerOf(part, patterns) !== null);
  const posted = dated.date === undefined ? {} : { posted: true };
  return { role: "byline", ...dated, ...posted, ...(source ? { source } : {}), ...(issuer ? { issuer } : {}) };
}

function sourceIn(text: string): string | undefined {
  const { titled, plain } =
    /^(?:《(?<titled>[^》]{2,16})》|(?<plain>[^\s(（)）《》,，:：|｜]{2,20})(?![^\s(（)）《》,，|｜]))/u.exec(text)
      ?.groups ?? {};
  const source = titled ?? plain;
  return source === undefined || NO_SOURCE.test(source) ? undefined : source;
}

/** A subtitle may hold issuer and date behind it: `──…汇报 中共某某局党组（2002年4月）`. */
function readSubtitle(text: string, patterns: StructurePatterns, dated: { date?: string }): HeadLine {
  const parts = text.replace(dashes, "").split(/\s+/u);
  const last = withoutDates(parts.at(-1) ?? "");
  const issuer = parts.length > 1 ? issuerOf(last, patterns) : null;
  const subtitle = (issuer === null ? parts : parts.slice(0, -1)).join(" ");
  return { role: "title", subtitle, ...dated, ...(issuer === null ? {} : { issuer }) };
}

/** The body that a line names and nothing else, or nothing but a person who speaks for it; as written. */
export function issuerOf(text: string, patterns: StructurePatterns): string | null {
  const red = redHead.exec(text)?.[1];
  const line = red ?? text;
  if (line.length < 3 || line.length > LONGEST_ISSUER || /[。，,;；:：“”《》、]/u.test(line)) return null;
  if (patterns.issuerEnding.test(line) && !/^关于|的/u.test(line) && !deed.test(line)) return line;
  const office = patterns.officeEnding.exec(line);
  if (office === null || office.index === 0) return null;
  const person = line.slice(office.index + office[0].length);
  const body = line.slice(0, office.index);
  const named =
    /^[\s、]*(?:同志)?\s*(?![进到来赴为在谈带讲看走])[\p{Script=Han}×*]{1,4}(?:\s[\p{Script=Han}])?(?:同志)?$/u.test(
      person,
    );
  return named && patterns.issuerEnding.test(body) ? body : null;
}

/** The text without its dates and the brackets and blanks around them. */
export function withoutDates(text: string): string {
  let rest = text;
  for (const { start, end } of [...writtenDates(text)].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/[()（）[\]【】\s]|\d{1,2}:\d{2}(?::\d{2})?/gu, "");
}
