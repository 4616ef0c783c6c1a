/** Numbering of Chinese outlines, outermost first; `PLAIN` is a short line without any. */
export enum HeadingKind {
  PART,
  CHINESE,
  BRACKETED_CHINESE,
  DIGIT,
  BRACKETED_DIGIT,
  ORDINAL,
  POINT,
  PLAIN,
}

export interface Heading {
  readonly kind: HeadingKind;
  readonly text: string;
  /** The whole line is the heading; otherwise it opens a paragraph. */
  readonly alone: boolean;
}

const numberings: readonly (readonly [HeadingKind, RegExp])[] = [
  [HeadingKind.PART, /^第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|编)/u],
  [HeadingKind.CHINESE, /^[一二三四五六七八九十]{1,3}\s*[、.．]/u],
  [HeadingKind.BRACKETED_CHINESE, /^[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]/u],
  [HeadingKind.DIGIT, /^\d{1,2}\s*(?:[、．]|\.(?!\d))/u],
  [HeadingKind.BRACKETED_DIGIT, /^(?:[(（]\s*\d{1,2}\s*[)）]|\d{1,2}[)）]|[①-⑳])/u],
  [
    HeadingKind.ORDINAL,
    /^第[一二三四五六七八九十]{1,2}(?:[,，、:：]|(?=[\p{Script=Han}]{2})(?![届批次期个年条款项轮步阶篇章节部]))/u,
  ],
  [HeadingKind.POINT, /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|[—―─–－-]{2,})/u],
];

/** Most lines begin with none of what a numbering begins with. */
const NUMBERED = /^[第一二三四五六七八九十(（\d①-⑳—―─–－-]/u;

const LONGEST_HEADING = 45;
/** Headings of the first level are whole sentences in some reports. */
const LONGEST_CHINESE_HEADING = 100;
const LONGEST_PLAIN_HEADING = 30;

/** The heading that a line is or opens with, or null. */
export function headingOf(line: string): Heading | null {
  const numbered = NUMBERED.test(line) ? numberings.find(([, pattern]) => pattern.test(line)) : undefined;
  if (numbered === undefined) return plainHeading(line);
  const [kind] = numbered;
  const longest = kind === HeadingKind.CHINESE ? LONGEST_CHINESE_HEADING : LONGEST_HEADING;
  if (line.length <= longest && !/[。;；！!]./u.test(line)) return { kind, text: bare(line), alone: true };
  const opening = /^[^。:：;；!！]{2,45}[。:：]/u.exec(line)?.[0];
  return opening === undefined ? null : { kind, text: bare(opening), alone: false };
}

function plainHeading(line: string): Heading | null {
  const isShort = line.length >= 2 && line.length <= LONGEST_PLAIN_HEADING;
  const isHeading = isShort && /[\p{Script=Han}”’」》)）]$/u.test(line) && !/[。;；,，:：【]/u.test(line);
  return isHeading ? { kind: HeadingKind.PLAIN, text: line, alone: true } : null;
}

const bare = (heading: string): string => heading.replace(/[。:：;；.]$/u, "").trim();
