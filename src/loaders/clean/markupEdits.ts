import type { Edit } from "./Edit.js";
import { matchEdits } from "./matchEdits.js";
import { matchesOf } from "./matchesOf.js";

/** Tags that copies of pages leave in a text; only known names, so that `<专题摘编>` stays. */
const tag =
  /<\/?(?:p|br|div|span|font|strong|b|i|u|em|a|td|tr|table|tbody|th|li|ul|ol|h[1-6]|img|center|hr|o:p|st1:\w+|script|style|section|article)(?:\s[^<>\n]{0,200})?\/?>/giu;

const BREAKS = /^<\/?(?:p|br|div|tr|li|h[1-6]|table|section|article)\b/iu;

/** Entities, also escaped twice or more: `&amp;amp;nbsp;`. */
const entity = /&(?:amp;)*(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}\d?));/giu;

const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  times: "×",
  bull: "•",
  copy: "©",
  laquo: "«",
  raquo: "»",
};

/**
 * Bold print of Markdown at the beginning of a line: `**某某网讯** 7月1日`. Behind its end stands a space, a colon or nothing;
 * asterisks that mask a name (`**县**镇`) stand before characters of the name.
 */
const bold = /(?<=(?:^|\n)[ \t>#-]{0,6})\*\*[^*\s][^*\n]{0,60}\*\*(?=[\s:：]|$)/gu;
const MARK = "**";

/** Edits that resolve entities, take out stray tags and the asterisks of bold print; a tag that ends a block becomes a line feed. */
export function markupEdits(text: string): readonly Edit[] {
  const tags = matchEdits(text, tag, ([found]) => (BREAKS.test(found) ? "\n" : ""));
  const entities = matchEdits(text, entity, ({ groups = {} }) => {
    if (groups.name !== undefined) return named[groups.name.toLowerCase()] ?? null;
    const code = groups.decimal === undefined ? Number.parseInt(groups.hexadecimal ?? "", 16) : Number(groups.decimal);
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
  });
  return [...tags, ...entities, ...boldEdits(text)].sort((a, b) => a.start - b.start).filter(apart);
}

function boldEdits(text: string): readonly Edit[] {
  if (!text.includes(MARK)) return [];
  const edits: Edit[] = [];
  for (const { 0: printed, index } of matchesOf(text, bold)) {
    const end = index + printed.length;
    edits.push({ start: index, end: index + MARK.length, text: "" }, { start: end - MARK.length, end, text: "" });
  }
  return edits;
}

/** Drops an edit that begins inside the one before. */
function apart(edit: Edit, index: number, edits: readonly Edit[]): boolean {
  const before = edits[index - 1];
  return before === undefined || before.end <= edit.start;
}
