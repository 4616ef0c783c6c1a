import { Genre, OrganizationKind } from "../../models/enums.js";
import type { MentionRecord, OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/** An issuer that no line of the head names, with the rule that found it. */
export interface ImpliedIssuer {
  readonly organization: OrganizationRecord;
  readonly mention: MentionRecord;
  readonly method: string;
  readonly confidence: number;
}

interface Named {
  readonly organization: OrganizationRecord;
  readonly mention: MentionRecord;
}

type Rule = (article: SegmentedArticle, named: readonly Named[]) => Named | null;

/** Passages of the end in which signatures stand. */
const LAST_PASSAGES = 4;
const FIRST_PASSAGES = 4;
/** What follows the body that a news item on its own page is about. */
const DEED =
  /^[\s::]*(召开|举行|举办|开展|组织|赴|启动|部署|传达|学习|扎实|深入|积极|认真|全面|多措并举|党委|党支部|庆|纪念|喜迎|迎|[“"])/u;

/** What follows the author in the title of an official paper. */
const AUTHOR = /^\s?(?:关于|印发|转发)/u;

/** The method of `我校`, `本院`. */
const OWN = "organization.own";
/** The method of `该校`. */
const NAMED = "organization.named";
const SHORT_FORM = 4;
const ARRIVAL = /(?:来到|前往|走进|参观|走访|到|赴)$/u;

const RULES: readonly (readonly [Rule, string, number])[] = [
  [signed, "issued-by.signature", 0.8],
  [authorOfTitle, "issued-by.author", 0.8],
  [agency, "issued-by.agency", 0.8],
  [ownWord, "issued-by.own", 0.6],
  [closingBracket, "issued-by.bracket", 0.6],
  [openingBracket, "issued-by.bracket", 0.6],
  [subjectOfTitle, "issued-by.title", 0.4],
  [subjectOfOpening, "issued-by.opening", 0.35],
];

/** Who issued an article that has no line for it: its signature, a news agency, the body that says `我` of itself. */
export function impliedIssuer(
  article: SegmentedArticle,
  organizations: readonly OrganizationRecord[],
): ImpliedIssuer | null {
  const named = flatMap(organizations, (organization) =>
    organization.mentions.map((mention) => ({ organization, mention })),
  );
  for (const [rule, method, confidence] of RULES) {
    const found = rule(article, named);
    if (found) return { method, confidence, ...found };
  }
  return null;
}

/** A passage near the end that is nothing but a name. */
function signed({ passages }: SegmentedArticle, named: readonly Named[]): Named | null {
  const last = new Map(passages.slice(-LAST_PASSAGES).map(({ ordinal, text }) => [ordinal, text.trim()]));
  return named.find(({ mention }) => mention.passage > 0 && last.get(mention.passage) === mention.surface) ?? null;
}

/** `某局关于…的通知`: such titles begin with who writes. */
function authorOfTitle({ title, passages }: SegmentedArticle, named: readonly Named[]): Named | null {
  if (title === null) return null;
  const heads = new Set(passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal));
  const authors = named.filter(
    ({ mention: { passage, surface } }) =>
      heads.has(passage) && title.startsWith(surface) && AUTHOR.test(title.slice(surface.length, surface.length + 3)),
  );
  return longest(authors);
}

/** `(负责单位:宣传部)`: who is to do something. */
const CHARGED = /^[^::]{2,6}(?:单位|部门)\s*[::]/u;

/** `(…宣传处)` at the very end. */
function closingBracket({ passages }: SegmentedArticle, named: readonly Named[]): Named | null {
  const last = passages.at(-1);
  const match = last ? /[(（]([^()（）]{2,24})[)）]\s*$/u.exec(last.text) : null;
  if (!last || !match || CHARGED.test(match[1] as string)) return null;
  const inside = named.filter(({ mention }) => mention.passage === last.ordinal && mention.start > match.index);
  return longest(inside);
}

/** `(某某县委宣传部 某人)3月2日,…`: the desk and the writers in front of the text. */
function openingBracket({ passages }: SegmentedArticle, named: readonly Named[]): Named | null {
  const first = passages.find(({ role }) => role === "body");
  const match = first ? /^\s*[(（]([^()（）。,，]{4,40}\s[^()（）。,，]{2,20})[)）]/u.exec(first.text) : null;
  if (!first || !match) return null;
  return longest(named.filter(({ mention: { passage, end } }) => passage === first.ordinal && end < match[0].length));
}

/** `新华网北京3月2日电`, `本报讯` of a medium that is named there. */
function agency({ passages }: SegmentedArticle, named: readonly Named[]): Named | null {
  const texts = new Map(passages.slice(0, FIRST_PASSAGES).map(({ ordinal, text }) => [ordinal, text]));
  return (
    named.find(({ organization, mention }) => {
      const rest = texts.get(mention.passage)?.slice(mention.end, mention.end + 24) ?? "";
      const opens = (texts.get(mention.passage)?.slice(0, mention.start).trim() ?? "x") === "";
      return organization.kind === OrganizationKind.MEDIA && opens && /^[^,,。]{0,20}[电讯]/u.test(rest);
    }) ?? null
  );
}

/** The unit that the text calls its own: `我校`, `本院`. */
function ownWord({ passages }: SegmentedArticle, named: readonly Named[]): Named | null {
  const texts = new Map(passages.map(({ ordinal, text }) => [ordinal, text]));
  const own = named.filter(
    ({ organization, mention }) => mention.method === OWN && !isOnlyVisited(organization, texts),
  );
  const counts = new Map<OrganizationRecord, number>();
  for (const { organization } of own) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  const most = own.sort((left, right) => (counts.get(right.organization) ?? 0) - (counts.get(left.organization) ?? 0));
  return most[0] ?? null;
}

/** Hosts of a visit are named where the guests come to them; who says `我公司` are the guests. */
function isOnlyVisited({ mentions }: OrganizationRecord, texts: ReadonlyMap<number, string>): boolean {
  const named = mentions.filter(({ method, surface }) => method !== OWN && surface.length > SHORT_FORM);
  return (
    named.length > 0 &&
    named.every(({ passage, start }) => ARRIVAL.test(texts.get(passage)?.slice(Math.max(0, start - 3), start) ?? ""))
  );
}

/** Papers name whom they are about in their titles, not who wrote them. */
const PAPERS: ReadonlySet<Genre> = new Set([Genre.PLAN, Genre.NOTICE, Genre.SPEECH, Genre.ESSAY]);

/** News on the page of the body that its title begins with. */
function subjectOfTitle({ passages, genre }: SegmentedArticle, named: readonly Named[]): Named | null {
  const title = passages.find(({ role }) => role === "title");
  if (!title || PAPERS.has(genre) || named.some(({ organization }) => organization.kind === OrganizationKind.MEDIA)) {
    return null;
  }
  const opening = named.filter(
    ({ mention }) =>
      mention.passage === title.ordinal &&
      /(^|[—|｜\s])$/u.test(title.text.slice(0, mention.start)) &&
      DEED.test(title.text.slice(mention.end, mention.end + 6)),
  );
  return longest(opening);
}

/** Units that tell of themselves on their own pages. */
const TELLING: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
]);
const PRESS = /本报|本网|本刊|本台|记者|通讯员/u;
const ACTS =
  /^(?:召开|举行|举办|开展|组织|启动|隆重|成立|在.{1,20}(?:召开|举行|举办)|[自于].{1,24}(?:开展|召开|举办|举行))/u;
const CLAUSE_START = /(?:^|[,，。;；日讯午晚])$/u;
const OPENING_PASSAGES = 2;

/** The one unit of the text that its first sentences tell a deed of, and that it speaks of again. */
function subjectOfOpening({ passages, genre }: SegmentedArticle, named: readonly Named[]): Named | null {
  if (PAPERS.has(genre) || named.some(({ organization: { kind } }) => kind === OrganizationKind.MEDIA)) return null;
  const body = passages.filter(({ role }) => role === "body").slice(0, OPENING_PASSAGES);
  if (body.some(({ text }) => PRESS.test(text))) return null;
  const units = new Set(
    named.filter(({ organization: { kind } }) => TELLING.has(kind)).map(({ organization }) => organization),
  );
  if (units.size !== 1) return null;
  const found = named.find(({ organization, mention }) => {
    const text = body.find(({ ordinal }) => ordinal === mention.passage)?.text;
    if (text === undefined || !units.has(organization) || mention.surface.length < SHORT_FORM) return false;
    return CLAUSE_START.test(text.slice(0, mention.start)) && ACTS.test(text.slice(mention.end, mention.end + 32));
  });
  // `该行`: somebody else speaks of it.
  const told = found?.organization.mentions.filter(({ method }) => method !== NAMED) ?? [];
  return told.length > 1 ? (found ?? null) : null;
}

function longest(found: readonly Named[]): Named | null {
  return [...found].sort((left, right) => right.mention.surface.length - left.mention.surface.length)[0] ?? null;
}
