import type { Span } from "../../models/span.js";
import { matchesOf } from "../clean/matchesOf.js";

const NUMBER = "(?:(?:\\d{1,3}(?: \\d{3})+|\\d[\\d,，.]*)(?:[-—~～至到]+\\d[\\d.]*)?|[一二两三四五六七八九十百千万]+)";
const UNIT =
  "(?:个百分点|个多?月|个小时|平方米|平方公里|公里|千米|公斤|千克|立方米|人次|万元|亿元|元|余?名|多?名|人|位|户|份|条|件|篇|场次|场|期|次|台|套|册|本|幅|块|处|座|栋|幢|间|所|家|个|支|对|项|批|辆|棵|株|亩|吨|米|里|天|年|小时|学时|课时|分钟|字|%|％|‰|张|面|封|届|轮|节|堂|组|辈|部|部分|万字|周|个月|斤|袋|桶|眼|孔|杯|箱|瓶|双|副|床|盏|口|头|只|道|例|宗|起|桩)";
const FIGURE = new RegExp(
  `(?:达|超过|累计|共计?|总计|各)?(?<figure>(?:(?<=为期|历时|短短)[两一]个?[天周月](?:半(?![年天月个数载]))?)|第[一二三四五六七八九十\\d]+名|[特一二三]等奖|(?:近|约|超(?!过)|逾|不少于|不低于|不超过)?(?:(?:数|上|好几)(?=[十百千万]))?${NUMBER}(?:多|余|几|来)?(?:万|亿|千|百)?(?:多|余)?${UNIT}(?:余|多)?(?:元|次|人|名|半(?![年天月个数载]))?(?:以上|以下|左右|以内)?)`,
  "gu",
);
/** Small counts in words are no figures: `一次`, `一个`, `一张`, `两项`. */
const TRIVIAL =
  /^一(?!等奖).{1,2}$|^两(?:个|次|项|种|批|些|件|份|条|年|天|部分|组|道|面|起|节|里|口|处|对|头)$|^[一二三四五六七八九十]+(?:是|年|届|元)$/u;
/** A plan sets by it how often something is to be done: `开展一次走访`. */
const ONCE_PLANNED = /(?:开展|组织|举办|会商|参加|过)$/u;

/** Years, anniversaries, set phrases (`百年`, `万里`) and classes of a year. */
const NO_FIGURE =
  /^\d{4}年$|^[百千万][^余多几]$|^[百千万]+[年里家户人]|周$|届$|^\d+年$|^[一二三四五六七八九十]+(?:字|面)$|^百分|^(?:三八|五一|五四|六一|七一|八一|十一)节$/u;

/** Names and titles: what stands in their marks measures nothing (`“五个好”`, `《十条禁令》`). */
const QUOTED = /“[^”]{1,40}”|《[^》]{1,60}》/gu;

/** How long something lasted is a figure however small: `为期两天`. */
const LASTING = /为期|历时|短短/u;
/** `近一个月里`, `三个月来`: a date told from today, no length. */
const SINCE = /^(?:近|约)?[一二两三四五六七八九十\d]+(?:个多?月|年|天|周)$/u;

const SHEET = /(?:信息|简报|专刊|通讯|快报|动态|月刊|周刊|报|刊)(?:总|第)?$/u;

/** `四个`, `三项`: words that count what follows rather than measure a deed. */
const COUNTING = /^[一二两三四五六七八九十]{1,2}(?:个|项|次|套|大|种|类|部|道|面|轮|口|头|层|支|对|组|部分)$/u;

/** A figure as it is written, with its unit. */
export interface Figure extends Span {
  readonly text: string;
}

/** The figures of a stretch of text, as written; ordinals, dates and years are none. */
export function findFigures(text: string, offset = 0): Figure[] {
  const found: Figure[] = [];
  const bare =
    text.includes("”") || text.includes("》") ? text.replace(QUOTED, (quoted) => "□".repeat(quoted.length)) : text;
  for (const match of matchesOf(bare, FIGURE)) {
    const figure = match.groups?.["figure"] ?? "";
    const start = match.index + match[0].length - figure.length;
    if (SINCE.test(figure) && /^(?:里|以?来)/u.test(text.slice(start + figure.length))) continue;
    const lasting = LASTING.test(text.slice(Math.max(0, start - 2), start));
    const planned = figure === "一次" && ONCE_PLANNED.test(text.slice(Math.max(0, start - 2), start));
    // `七里`, `八亩坪` are places.
    if (
      /^[一二三四五六七八九十]{1,2}(?:里|亩(?=$))$/u.test(figure) &&
      /^\p{Script=Han}?/u.test(text.slice(start + figure.length))
    )
      continue;
    // `信息第1034期`, `简报12期:`: the number of the sheet that the text stands in.
    if (figure.endsWith("期") && SHEET.test(text.slice(Math.max(0, start - 4), start))) continue;
    // `四家屯` is a place.
    if (/节$/u.test(figure) && text[start + figure.length] === "气") continue;
    if (/家$/u.test(figure) && /^[屯庄村河沟湾店寨坪]/u.test(text.slice(start + figure.length))) continue;
    if ((!lasting && !planned && TRIVIAL.test(figure)) || (!planned && COUNTING.test(figure)) || NO_FIGURE.test(figure))
      continue;
    // Classes and spans of years: `4—5年级`, `2004-2005年度`.
    if (figure.endsWith("年") && (/^[级度]/u.test(text.slice(start + figure.length)) || /^\d{4}/u.test(figure)))
      continue;
    if (
      /[第\dA-Za-z]\s?$/u.test(text.slice(0, start)) ||
      /^(?:月|日|号|时|点)/u.test(text.slice(start + figure.length))
    )
      continue;
    found.push({ start: offset + start, end: offset + start + figure.length, text: figure });
  }
  return found;
}
