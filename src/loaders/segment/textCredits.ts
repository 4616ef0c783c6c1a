import type { HeadLine } from "./HeadLine.js";
import { issuerOf, readHeadLine } from "./readHeadLine.js";
import type { StructurePatterns } from "./structurePatterns.js";

const MEDIUM =
  "[\\p{Script=Han}]{1,10}?(?:网|社|报|电视台|广播电台|频道|在线(?:[\\p{Script=Han}]{2,4}频道)?|网[\\p{Script=Han}]{2,4}站|客户端)";
const NOT_OWN = "(?!本(?:报|网|台|刊|社))";

/** How the first paragraph names its medium: `【某某网】`, `某某社某地7月1日电`, `某某网讯`, `某某网（记者…）2月4日`. */
const leads = [
  new RegExp(`^【\\s*(?<medium>${NOT_OWN}${MEDIUM})\\s*】`, "u"),
  new RegExp(
    `^(?:据)?(?<medium>${NOT_OWN}${MEDIUM})(?:\\s*(?:讯|消息|报道)|[\\p{Script=Han}]{2,4}消息)(?=[\\s(（:：,，\\d])`,
    "u",
  ),
  new RegExp(
    `^(?<medium>${NOT_OWN}${MEDIUM})[\\p{Script=Han}]{0,8}\\s*(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日\\s*(?:专?电|讯|消息)`,
    "u",
  ),
  new RegExp(
    `^(?<medium>${NOT_OWN}${MEDIUM})[\\p{Script=Han}]{0,6}[(（][^()（）]{2,24}[)）]\\s*(?:\\d{4}年)?\\d{1,2}月`,
    "u",
  ),
];

const closing = /(?<=[。！？!?”])\s*[(（](?<inside>[^()（）。]{2,40})[)）]\s*\|?$/u;
const alone = /^[(（](?<inside>[^()（）。]{2,40})[)）]\s*\|?$/u;
const desk = /^[\p{Script=Han}“”]{2,30}(?:处|科|室|股|办|队|所|馆|社|组)$/u;
const person = /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}]\s[\p{Script=Han}])$/u;

/** The medium that the first paragraph names as its own. */
export function mediumOfLead(text: string): string | null {
  for (const lead of leads) {
    const medium = lead.exec(text)?.groups?.medium;
    if (medium !== undefined) return medium;
  }
  return null;
}

/** Who is credited in brackets at the end of the last paragraph: `…取得实效。（局宣传科）`. */
export function closingCredit(text: string, patterns: StructurePatterns): HeadLine | null {
  const inside = closing.exec(text)?.groups?.inside;
  return inside === undefined ? null : creditOf(inside.trim(), patterns);
}

/** The same on a line of its own; names of persons alone are a credit as well. */
export function bracketedCredit(text: string, patterns: StructurePatterns): HeadLine | null {
  const inside = alone.exec(text)?.groups?.inside?.trim();
  if (inside === undefined) return null;
  const credit = creditOf(inside, patterns);
  if (credit) return credit;
  const names = inside
    .replace(/(?:全媒体|融媒体|特约|本报|本网)?(?:记者|通讯员)\s*[:：]?/gu, " ")
    .split(/[\s、,，/／]+/u)
    .filter((name) => name !== "");
  return names.length > 0 && names.every((name) => person.test(name)) ? { role: "byline" } : null;
}

function creditOf(inside: string, patterns: StructurePatterns): HeadLine | null {
  if (patterns.source.test(inside)) {
    const line = readHeadLine(inside, patterns, true);
    if (line?.source !== undefined) return { role: "byline", source: line.source };
  }
  const credited = inside.replace(/^(?:供稿(?:单位)?|作者|单位|撰稿|文)\s*[:：/／]?\s*/u, "").replace(/\s*供稿$/u, "");
  const issuer = credited
    .split(/[\s、,，]+/u)
    .find((part) => issuerOf(part, patterns) !== null || (part.length >= 4 && desk.test(part)));
  if (issuer === undefined && !/[、,，].*供稿$/u.test(inside)) return null;
  // Several desks that wrote it together did so for a body that only the text can name.
  return issuer === undefined || /[、,，]/u.test(credited) ? { role: "byline" } : { role: "byline", issuer };
}
