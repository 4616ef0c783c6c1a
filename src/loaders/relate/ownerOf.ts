import { Level, OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { tellsOneEvent } from "../recognize/tellsOneEvent.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { committeeOf, placeActing } from "./placeActing.js";
import { TYPES, fitsUnit } from "./selfUnit.js";
import { JOINED } from "./subjects.js";
import type { Subject } from "./subjects.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A body that acts once, among others, does not make the text its own: better no actor than a wrong one. */
const OWNER_ACTS = 2;

/**
 * The body whose text or drive an article is: it signs it, else its title names it, else it acts most, else the text
 * speaks of it as its own, else it opens the news item; null where none can be told.
 */
export function ownerOf(
  { article }: ArticleContext,
  organizations: readonly OrganizationRecord[],
  subjects: ReadonlyMap<number, readonly Subject[]>,
): string | null {
  const counts = new Map<string, number>();
  // What the center decides is told in everybody's text: it owns none of them; nor does the medium that carries it.
  const named = organizations.filter(({ kind, name }) => kind !== OrganizationKind.MEDIA && !GROUND.test(name));
  const own = named.filter(({ level, kind }) => level !== Level.CENTRAL || UNITS.has(kind));
  const keys = new Set(own.map(({ key }) => key));
  const bodies = article.passages.filter(({ role }) => role === "body");
  for (const { ordinal } of bodies)
    for (const { key } of subjects.get(ordinal) ?? []) if (keys.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const unit = ownUnit(article);
  const place = tellsOneEvent(article) ? placeActing(article.title ?? "", "", organizations) : undefined;
  const opening = openingOf(article);
  const most = [...counts]
    .filter(
      ([key, acts]) =>
        acts > OWNER_ACTS ||
        own.some((body) => body.key === key && body.mentions.some(({ passage }) => passage <= opening)),
    )
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0];
  const told =
    signer(article, organizations) ??
    place ??
    eventHolder(article, titled(article, named, unit), { named, subjects }) ??
    (article.sourceLine === null || SPEECH.test(article.title ?? "")
      ? null
      : formed(article.sourceLine, own, organizations));
  // `某县召开…会议`: of a place that acts in the title none of the bodies named otherwise need hold the event.
  if (told !== null || place === null) return told;
  if (CHRONICLE.test(article.title ?? "")) return null;
  const owner =
    (most && (most[1] >= OWNER_ACTS || organizations.length === 1) ? most[0] : null) ??
    (unit === null ? null : called(unit, own)) ??
    (tellsOneEvent(article)
      ? (opener(article, own, { subjects, named }) ?? openingPlace(article, organizations))
      : null) ??
    root(own, counts) ??
    (tellsOneEvent(article) ? headed(article.title ?? "", organizations) : narrator(article, own, subjects));
  return eventHolder(article, owner, { named, subjects });
}

/** A chronicle tells of the deeds of many. */
const CHRONICLE = /大事(?:记|年表|辑要|辑录)/u;

/** How many passages of the body open an article: who is first named further down does not make it his own. */
const OPENING = 3;

/** Ordinal of the last passage of the opening. */
function openingOf({ passages }: SegmentedArticle): number {
  return passages.filter(({ role }) => role === "body")[OPENING - 1]?.ordinal ?? Infinity;
}

/** Where something takes place: the university holds it. */
const GROUND = /校区$/u;

/** Who publishes a speech did not hold what it was given at. */
const SPEECH = /(?:上|中)的?(?:重要)?(?:讲话|致辞|致词|发言|演讲|报告|开幕词)|(?:讲话|致辞)$/u;

function formed(
  source: string,
  own: readonly OrganizationRecord[],
  organizations: readonly OrganizationRecord[],
): string | null {
  const line = source.trim();
  const named = own.find(({ name, aliases }) => [name, ...aliases].includes(line));
  // `来源:云岭镇`
  return named?.key ?? (/(?:[省市县区镇乡]|街道)$/u.test(line) ? committeeOf(line, organizations) : null);
}

/** In the news of one event the organ of the unit in the title that holds it, where the opening names that. */
function eventHolder(article: SegmentedArticle, key: string | null, { named, subjects }: Acting): string | null {
  const unit = named.find((body) => body.key === key);
  if (!unit || !tellsOneEvent(article)) return key;
  const holder = named.find((body) => body.key === opener(article, named, { named, subjects }));
  return holder && [unit.name, ...unit.aliases].some((form) => holder.name.startsWith(form)) ? holder.key : key;
}

/** Units of the center that write of themselves. */
const UNITS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.COMPANY,
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
]);

/** The desk of a unit that is not named hands in what the unit does. */
const DESK = /^(?:党委)?(?:组织|宣传|统战|人事|学工|学生|教务|党群|综合)(?:工作)?[部处科]$|^(?:党政|党委)?办公室$/u;

function signer(article: SegmentedArticle, organizations: readonly OrganizationRecord[]): string | null {
  const issuer = article.issuerLine;
  if (!issuer || DESK.test(issuer)) return null;
  const heads = new Set(
    article.passages.filter(({ role }) => role === "byline" || role === "title").map(({ ordinal }) => ordinal),
  );
  const named = organizations.find(({ name, aliases }) => [name, ...aliases].some((form) => form === issuer));
  const within = organizations
    .filter(({ mentions }) => mentions.some(({ passage, surface }) => heads.has(passage) && issuer.startsWith(surface)))
    .sort((left, right) => right.name.length - left.name.length)[0];
  return (named ?? within)?.key ?? null;
}

/** A title that names a visitor: `某督查组来我院检查`. */
const COMES = /^[\p{Script=Han}]{0,12}?(?:来[我本校院局]|莅临|来到|一行)/u;

/** Where others go: `某支部到某社区开展…`. */
const GONE = /(?:到|赴|走进|来到|前往|深入|进驻)$/u;

/** The body that the title opens with (`某县财政局召开…`), or that it names alone, if the text calls it its own. */
function titled(
  { passages }: SegmentedArticle,
  own: readonly OrganizationRecord[],
  unit: string | null,
): string | null {
  const titles = new Map(passages.filter(({ role }) => role === "title").map(({ ordinal, text }) => [ordinal, text]));
  const named = flatMap(own, ({ key, name, mentions }) => {
    const mention = mentions.find(({ passage }) => titles.has(passage));
    if (!mention) return [];
    const title = titles.get(mention.passage) ?? "";
    if (COMES.test(title.slice(mention.end)) || GONE.test(title.slice(0, mention.start))) return [];
    return unit === null || !TYPES.has(unit) || fitsUnit(unit, name) ? [{ key, mention }] : [];
  });
  const opening = named
    .filter(({ mention }) => mention.start <= 1)
    .sort((left, right) => right.mention.end - left.mention.end)[0];
  return (opening ?? (named.length === 1 ? named[0] : undefined))?.key ?? null;
}

const SELF =
  /[我本](?<unit>[校院局厅馆所镇乡县市区村厂处]|社区|街道|公司|集团|中心|支部)(?![\p{Script=Han}]{0,2}(?:长|级)|[\p{Script=Han}]{2}系统)/gu;
/** The noun by which the writer calls his body his own (`我校`, `我局`), the one he uses most. */
function ownUnit({ passages }: SegmentedArticle): string | null {
  const counts = new Map<string, number>();
  for (const { text } of passages)
    if (text.includes("我") || text.includes("本"))
      for (const match of matchesOf(text, SELF)) {
        const unit = match.groups?.["unit"] ?? "";
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
      }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}

/** The body that is called so, and what stands around it; nobody where unrelated bodies are called so. */
function called(unit: string, own: readonly OrganizationRecord[]): string | null {
  const fitting = own.filter(({ name }) => fitsUnit(unit, name));
  const [shortest] = [...fitting].sort((left, right) => left.name.length - right.name.length);
  if (!shortest || !fitting.every(({ name }) => name.startsWith(shortest.name))) return null;
  return fitting.sort((left, right) => right.mentions.length - left.mentions.length)[0]?.key ?? null;
}

const VISITS = /(?:督导|督查|指导|巡视|巡察|检查)组$/u;

/**
 * The unit that all bodies of the text belong to, by their names, where one of them acts; its committee where it is a
 * place. Groups that visit belong to somebody else.
 */
function root(all: readonly OrganizationRecord[], acting: ReadonlyMap<string, number>): string | null {
  const own = all.filter(({ name }) => !VISITS.test(name));
  if (own.length < 2 || !own.some(({ key }) => acting.has(key))) return null;
  const [shortest] = [...own].sort((left, right) => left.name.length - right.name.length);
  const front = shortest?.name.replace(PLACE_BODY, "") ?? "";
  if (!own.every(({ name }) => name.startsWith(front))) return null;
  const committee = own.find(
    ({ name, kind }) =>
      kind === OrganizationKind.PARTY_COMMITTEE && PLACE_BODY.test(name) && name.replace(PLACE_BODY, "") === front,
  );
  if (committee) return acting.has(committee.key) ? committee.key : null;
  return shortest?.key ?? null;
}

/** The committee of the place that acts in the first sentence. */
function openingPlace({ passages }: SegmentedArticle, organizations: readonly OrganizationRecord[]): string | null {
  const first = passages.find(({ role }) => role === "body");
  const [sentence] = first?.sentences ?? [];
  return first && sentence
    ? (placeActing(first.text.slice(sentence.start, sentence.end), "", organizations) ?? null)
    : null;
}

/** A place that heads the title of a news item: `【云岭镇】…启动`, `云岭镇“…”活动启动`. */
const PLACE_FIRST = /^(?:【(?<marked>[^】]{2,8})】|(?<plain>[\p{Script=Han}]{1,8}?(?:[省市县区镇乡]|街道))(?=“))/u;

function headed(title: string, organizations: readonly OrganizationRecord[]): string | null {
  const { marked, plain } = PLACE_FIRST.exec(title)?.groups ?? {};
  const place = marked ?? plain;
  return place === undefined ? null : committeeOf(place, organizations);
}

/** What makes a committee or government of the name of its place. */
const PLACE_BODY = /(?<=[\p{Script=Han}*×][省市县区镇乡村道])(?:党委|党工委|工委|委|委员会|人民政府|政府|办事处)$/u;

/** `甲局、乙局作了典型发言`: guests of the event. */
const SPOKE = /^(?:[、和与及]|等)?[^,，。;；]{0,24}?(?:作|做|进行)了?[^,，。;；]{0,6}(?:发言|交流|汇报|介绍)/u;
const SPOKE_REACH = 40;

/** Whose year a report or yearbook tells of: the one body that is the subject of its first sentence. */
function narrator(
  { passages }: SegmentedArticle,
  own: readonly OrganizationRecord[],
  subjects: ReadonlyMap<number, readonly Subject[]>,
): string | null {
  const first = passages.find(({ role }) => role === "body");
  const [sentence] = first?.sentences ?? [];
  const acting = (subjects.get(first?.ordinal ?? -1) ?? []).filter(
    ({ mention }) => mention.end <= (sentence?.end ?? 0),
  );
  const before = first?.text.slice(0, acting[0]?.mention.start) ?? "";
  const [only, other] = acting;
  return only && !other && YEAR.test(before) && own.some(({ key }) => key === only.key) ? only.key : null;
}

const YEAR = /^(?:【[^】]{1,12}】\s*)?(?:\d{4}年|近年来|今年以来|一年来|几年来|(?:19|20)\d{2}年以来)[,，]?$/u;

interface Acting {
  /** The bodies of the article but for media. */
  readonly named: readonly OrganizationRecord[];
  readonly subjects: ReadonlyMap<number, readonly Subject[]>;
}

/** Who acts first in the opening of a news item, and alone. */
function opener(
  { passages }: SegmentedArticle,
  own: readonly OrganizationRecord[],
  { named, subjects }: Acting,
): string | null {
  const keys = new Set(own.map(({ key }) => key));
  const others = new Set(named.map(({ key }) => key));
  for (const { ordinal, text } of passages.filter(({ role }) => role === "body").slice(0, 2)) {
    const acting = subjects.get(ordinal) ?? [];
    const at = acting.findIndex(({ key }) => keys.has(key));
    const [first, second] = acting.slice(at);
    if ((at < 0 ? acting : acting.slice(0, at)).some(({ key }) => others.has(key))) return null;
    if (at < 0 || !first || SPOKE.test(text.slice(first.mention.end, first.mention.end + SPOKE_REACH))) continue;
    return second && JOINED.test(text.slice(first.mention.end, second.mention.start)) ? null : first.key;
  }
  return null;
}
