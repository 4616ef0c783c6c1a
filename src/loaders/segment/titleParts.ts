import { writtenDates } from "./writtenDate.js";

/** What sites add behind a title: how long the text is, how many are collected, the name of a file. */
const additions = [
  /\s*[(（]?\d{2,6}字[)）]?(?:[(（]全文\d+字[)）])?$/u,
  /\s*[(（【[]\s*(?:精选|通用|优秀|最新|合集|汇编|共|热门|推荐|必备|实用)?\s*[\d一二三四五六七八九十]{1,3}\s*篇\s*[)）】\]]$/u,
  /\.(?:docx?|pdf|txt|wps)$/u,
  /[\s_|｜-]+(?:公文|文秘|范文|党建)\p{Script=Han}{0,4}网?$/u,
];

/** What sites and printers set in front of a title: that it is not theirs, the number of the text in its file. */
const fronts = [/^原标题\s*[:：]\s*/u, /^\d{1,2}(?=在|关于)/u];

/** The column of a paper behind a title: `（聚焦…）`, `（系列报道·之一）`. */
const column = /\s*[(（](?=[^()（）]*(?:聚焦|走基层|专访|系列报道|特别报道|·))[^()（）]{4,40}[)）]$/u;

const bracketed = /\s*[(（]\s*(?<inside>[^()（）]{4,14})\s*[)）]$/u;

/** A title without what sites add to it, and the date that it ends with in brackets. */
export function titleParts(line: string): { readonly title: string; readonly date: string | null } {
  let title = line;
  for (const front of fronts) title = title.replace(front, "");
  title = title.replace(column, "");
  for (const addition of additions) title = title.replace(addition, "");
  const found = bracketed.exec(title);
  const inside = found?.groups?.inside ?? "";
  const [date] = writtenDates(inside);
  if (!found || !date || date.end - date.start < inside.trim().length) return { title, date: null };
  return { title: title.slice(0, found.index), date: date.value };
}
