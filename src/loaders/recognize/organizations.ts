import { OrganizationKind } from "../../models/enums.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { findArmyUnits } from "./armyUnits.js";
import type { ArticleContext } from "./ArticleContext.js";
import { findCountedBodies } from "./countedBodies.js";
import { namedUnit } from "./namedUnit.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import { findNationalBodies } from "./nationalBodies.js";
import { placesBefore, walkBody, type OrganizationBody, type Surroundings } from "./organizationBody.js";
import { COMMON_METHOD, withoutChance } from "./organizationChance.js";
import { endKey, organizationWords, type OrganizationHead } from "./organizationWords.js";
import { listOf } from "./organizationLists.js";
import { formOf, isGeneric, kindOf } from "./organizationForms.js";
import { knownNamesIn, shortFormsOf, type KnownName } from "./organizationShortForms.js";
import type { PlaceCandidate } from "./places.js";
import { ownUnits } from "./ownUnits.js";
import { sharedBodies } from "./sharedEndings.js";
import { findPartyCommittees } from "./partyCommittees.js";
import { findShortUnits } from "./shortUnits.js";
import { findStatedMedia } from "./statedMedia.js";
import { tokenEdges, type TokenEdges } from "./tokenEdges.js";
import { restIsOffice } from "./wordRests.js";

/** After these, an ending was the beginning of another word. */
const CONTINUED = /^(会议|员会议|生活|建设年|院校|旧址|[字发办函文]{0,2}[〔[［(（]\s*(?:19|20)\d\d)/u;

/** Finds names of organizations in all passages, from left to right, so that owners stand before what they own. */
export function recognizeOrganizations(
  context: ArticleContext,
  places: readonly PlaceCandidate[],
): OrganizationCandidate[] {
  const byPassage = new Map<number, PlaceCandidate[]>();
  for (const place of places) byPassage.set(place.passage, [...(byPassage.get(place.passage) ?? []), place]);
  const { passages } = context.article;
  const scan = (passage: SegmentedPassage, known: ReadonlyMap<number, KnownName>): OrganizationCandidate[] =>
    organizationsOf(context, passage, { places: byPassage.get(passage.ordinal) ?? [], known });
  const found = passages.map((passage) => scan(passage, NONE_KNOWN));
  const names = shortFormsOf(passages, found.flat(), (ordinal) => tokenEdges(context.tokens(ordinal)));
  if (names.length > 0) {
    passages.forEach((passage, index) => {
      const known = knownNamesIn(passage.text, names);
      if (known.size > 0) found[index] = scan(passage, known);
    });
  }
  return withoutChance(context, found.flat());
}

const NONE_KNOWN: ReadonlyMap<number, KnownName> = new Map();

function organizationsOf(
  context: ArticleContext,
  passage: SegmentedPassage,
  {
    places,
    known: names,
  }: { readonly places: readonly PlaceCandidate[]; readonly known: ReadonlyMap<number, KnownName> },
): OrganizationCandidate[] {
  const words = organizationWords(context.lexicon);
  const { text, ordinal } = passage;
  const edges = tokenEdges(context.tokens(ordinal));
  const ownerEnding = new Map<number, OrganizationCandidate>();
  const placeEnding = byEnd(places);
  const around: Surroundings = { passage: ordinal, text, edges, words, placeEnding, ownerEnding };
  const found: OrganizationCandidate[] = [];
  const add = (candidate: OrganizationCandidate): void => {
    found.push(candidate);
    ownerEnding.set(candidate.end, candidate);
  };
  const whole = wholeNames(around);
  const owned = ownUnits(text);
  const short = new Map([...findShortUnits(around), ...findArmyUnits(text)]);
  const counted = findCountedBodies(around);
  const named = endsOf(text.length, [placeEnding, owned, whole, short, names, counted]);
  for (let end = 2; end <= text.length; end += 1) {
    if (named[end] === 0 && words.endings[text.charCodeAt(end - 1)] === 0) continue;
    const settlement = settlementOwner(placeEnding.get(end), text, placeEnding);
    const own = owned.get(end);
    for (const body of [settlement, own && { passage: ordinal, ...own }, ...(counted.get(end) ?? [])])
      if (body) add(body);
    const sure = whole.get(end);
    if (sure) {
      add(sure);
      continue;
    }
    const unit = short.get(end);
    const known = bestAt(end, around);
    const name = names.get(end);
    if (name && known?.form !== "full") {
      const { kind, full } = name;
      const candidate = namedUnit(around, { start: end - name.name.length, end, kind }, "organization.short-form");
      add(full === null ? candidate : { ...candidate, shortFor: full });
      continue;
    }
    const best = unit && (!known || known.form === "bare") ? namedUnit(around, unit, "organization.unit.short") : known;
    if (!best) {
      found.push(...sharedBodies(end, around));
      continue;
    }
    for (const member of listOf(withNumber(best, text), around)) add(member);
    found.push(...withOffice(best, text));
  }
  return withoutParts(found);
}

/** Names that stand in the text as a whole, by where they end: bodies known all over the country first. */
function wholeNames(around: Surroundings): ReadonlyMap<number, OrganizationCandidate> {
  const { text, passage, words, edges } = around;
  const found = new Map<number, OrganizationCandidate>();
  for (const [end, medium] of findStatedMedia(text)) found.set(end, namedUnit(around, medium, "organization.source"));
  for (const [end, committee] of findPartyCommittees(around))
    found.set(end, namedUnit(around, committee, "organization.party.full"));
  for (const [end, national] of findNationalBodies(text, words, edges)) found.set(end, { passage, ...national });
  return found;
}

/** The first place that ends at each offset. */
function byEnd(places: readonly PlaceCandidate[]): ReadonlyMap<number, PlaceCandidate> {
  const found = new Map<number, PlaceCandidate>();
  for (const place of places) if (!found.has(place.end)) found.set(place.end, place);
  return found;
}

/** 1 for each offset at which one of the names ends: the others need no look at each of the lists. */
function endsOf(length: number, lists: readonly ReadonlyMap<number, unknown>[]): Uint8Array {
  const ends = new Uint8Array(length + 1);
  for (const list of lists) for (const end of list.keys()) ends[end] = 1;
  return ends;
}

const RANK: Readonly<Record<OrganizationCandidate["form"], number>> = { full: 0, relative: 1, bare: 2 };

/**
 * Of all endings that the text ends in at an offset, the one that makes the fullest name, then the one that begins
 * first: `政府办公室` alone would lose the place of `…县人民政府办公室`.
 */
function bestAt(end: number, around: Surroundings): OrganizationCandidate | null {
  const { text, edges, words } = around;
  if (words.endings[text.charCodeAt(end - 1)] === 0) return null;
  const long = words.headsByEnd.get(endKey(text, end));
  const short = words.headsByEnd.get(text.charCodeAt(end - 1));
  if ((!long && !short) || !endsHere(edges, end) || CONTINUED.test(text.slice(end, end + 8))) return null;
  return bestOf(short ?? NONE, end, { around, best: bestOf(long ?? NONE, end, { around, best: null }) });
}

const NONE: readonly OrganizationHead[] = [];
/** `团县委` is no `县委`. */
const LEAGUE = /^团[省市县区州旗工]委$/u;

function bestOf(
  heads: readonly OrganizationHead[],
  end: number,
  { around, best: known }: { readonly around: Surroundings; readonly best: OrganizationCandidate | null },
): OrganizationCandidate | null {
  let best = known;
  for (const head of heads) {
    if (head.suffix.length > 2 && !around.text.endsWith(head.suffix, end)) continue;
    if (head.suffix === "小学" && around.text[end - 3] === "中") continue;
    // `某大学校长`, `老年大学校办`: the ending is not a word of its own.
    if (head.suffix === "学校" && around.text[end - 3] === "大") continue;
    // `李春林局长`, `某中学校长`: the office that follows takes the end of the word.
    if (head.class === "unit" && around.text[end] === "长") continue;
    if (head.suffix === "矿" && /[大业工泉产区难山石物井务藏脉]/u.test(around.text[end] ?? "")) continue;
    if (head.suffix === "司" && around.text[end - 2] === "公") continue;
    if (head.suffix === "传媒" && around.text.startsWith("集团", end)) continue;
    const candidate = candidateAt(head, end, around);
    if (!candidate) continue;
    if (LEAGUE.test(head.suffix)) return candidate;
    const closer = best === null ? -1 : RANK[candidate.form] - RANK[best.form] || candidate.start - best.start;
    // `市场监督管理局`: known fields of work are surer than an ending that is longer.
    const surer = closer === 0 && head.class === "department" && best?.headClass === "unit";
    if (closer < 0 || surer) best = candidate;
  }
  return best;
}

function candidateAt(head: OrganizationHead, end: number, around: Surroundings): OrganizationCandidate | null {
  const { text, edges, passage } = around;
  const headStart = end - head.suffix.length;
  if (!beginsHere(edges, headStart, head)) return null;
  if (head.class === "party" && /[党团]/u.test(text[headStart - 1] ?? "") && /^(总支|支部|工委)/u.test(head.suffix))
    return null;
  const walked = walkBody(head, headStart, around);
  if (walked.relative === "各") return null;
  // `驻村工作队`: the ending of its own is the longer one.
  if (walked.relative === "村" && text[walked.start - 1] === "驻") return null;
  const body = withLeagueName(withPartyName(sentBody(walked, head, text), head, text), head, text);
  if (
    isGeneric(body, head, end, around) ||
    (head.suffix === WORKING && !body.fronted && body.owner?.headClass !== "committee")
  )
    return null;
  const found = formOf(body, head);
  if (found === null || (found.common && isQuotedWork(text, body.start))) return null;
  const { form, common } = found;
  if (form === "bare" && OTHER_BODY.test(text.slice(end, end + 4))) return null;
  const surface = text.slice(body.start, end);
  return {
    passage,
    start: body.start,
    end,
    surface,
    method: common ? COMMON_METHOD : `organization.${head.class}.${form}`,
    confidence: common ? COMMON_CONFIDENCE : CONFIDENCE[form],
    form,
    kind: kindOf(head, body, surface),
    headClass: head.class,
    head: head.suffix,
    relative: body.relative,
    deictic: body.deictic,
    places: body.places,
    owner: body.owner,
    body: body.body,
    national: null,
    masked: body.masked,
  };
}

/** `党委中心组`, `党委会`: a meeting or a study group of the body. */
const OTHER_BODY = /^(理论|中心组|会(?!同)|扩大会)/u;

const CONFIDENCE = { full: 0.85, relative: 0.7, bare: 0.55 } as const;
const COMMON_CONFIDENCE = 0.6;

/** `县残联机关`: the body's own offices, the body itself in another form. */
function withOffice(candidate: OrganizationCandidate, text: string): readonly OrganizationCandidate[] {
  const { kind, form, headClass, start, end } = candidate;
  if (!text.startsWith("机关", end)) return [];
  if (form === "bare" || !OFFICED.has(kind) || headClass === "committee") return [];
  if (OFFICE_BODY.test(text.slice(end + 2, end + 6))) return [];
  return [{ ...candidate, end: end + 2, written: text.slice(start, end + 2) }];
}

const OFFICED: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.GOVERNMENT,
  OrganizationKind.MASS_ORGANIZATION,
  OrganizationKind.PARTY_ORGAN,
]);
/** With these `机关` makes another word or another body. */
const OFFICE_BODY = /^(党|支部|工会|团|妇|事务|作风|干部|工委|效能|大院|单位|报|总支|第|各)/u;

/** `巡回指导组第三组`: one of the teams that a team is made of. */
function withNumber(candidate: OrganizationCandidate, text: string): OrganizationCandidate {
  const number =
    candidate.headClass === "group" ? TEAM_NUMBER.exec(text.slice(candidate.end, candidate.end + 6)) : null;
  if (!number) return candidate;
  const end = candidate.end + number[0].length;
  return { ...candidate, end, surface: text.slice(candidate.start, end), head: candidate.head + number[0] };
}

const TEAM_NUMBER = /^第[一二三四五六七八九十\d]{1,3}小?组/u;

/** Inside 《 》 common words make titles, not names. */
function isQuotedWork(text: string, offset: number): boolean {
  return text.lastIndexOf("《", offset) > text.lastIndexOf("》", offset);
}

/** `中共` before a committee belongs to its name; before a unit it belongs to the committee of the unit. */
function withPartyName(body: OrganizationBody, head: OrganizationHead, text: string): OrganizationBody {
  if (head.class === "unit" || (head.class === "department" && /[局厅署]$/u.test(head.suffix))) return body;
  const names = head.suffix === COMMITTEE || head.class === "committee" ? COMMITTEE_NAMES : PARTY_NAMES;
  const name = names.find((known) => text.endsWith(known, body.start));
  return name === undefined ? body : { ...body, start: body.start - name.length, fronted: true };
}

const COMMITTEE = "委员会";
/** Behind the name of the Party or of a committee alone: the field of any other is a part of its name. */
const WORKING = "工作委员会";

/** `团某某区委` is the committee of the Youth League. */
function withLeagueName(body: OrganizationBody, head: OrganizationHead, text: string): OrganizationBody {
  const league = head.class === "committee" && body.places.length > 0 && text[body.start - 1] === "团";
  return league && text[body.start - 2] !== "集" ? { ...body, start: body.start - 1 } : body;
}

const PARTY_NAMES = ["中共", "中国共产党"] as const;
const COMMITTEE_NAMES = [...PARTY_NAMES, "中国共产主义青年团", "共青团"] as const;

/** `驻县水利局纪检监察组` is sent to the office, not part of it. */
function sentBody(body: OrganizationBody, head: OrganizationHead, text: string): OrganizationBody {
  if (!/^纪检(监察)?组$/u.test(head.suffix) || !body.owner || text[body.start - 1] !== "驻") return body;
  return { ...body, start: body.start - 1, owner: null, body: body.owner.surface, relative: "", sent: true };
}

function endsHere(edges: TokenEdges, end: number): boolean {
  const token = edges.covering(end - 1);
  if (token === null || token.end === end || token.word === "所在") return token !== null;
  return restIsOffice(token.word.slice(end - token.start));
}

/** An ending of one or two characters must be a word, or the end of a word that is a name itself. */
function beginsHere(edges: TokenEdges, start: number, { suffix, class: headClass }: OrganizationHead): boolean {
  const token = edges.covering(start);
  if (!token || token.start === start) return true;
  if (headClass === "department" || headClass === "committee" || headClass === "party") return true;
  if (headClass === "part" && /^[处司]$/u.test(suffix)) return /^(m|l|n)/u.test(token.tag);
  return suffix.length > 1 || /^n[stzr]/u.test(token.tag);
}

/** Villages, communities and streets are bodies where a Party body or a committee follows their name. */
function settlementOwner(
  place: PlaceCandidate | undefined,
  text: string,
  placeEnding: ReadonlyMap<number, PlaceCandidate>,
): OrganizationCandidate | null {
  if (!place || place.method !== "place.settlement" || /[镇乡]$/u.test(place.surface)) return null;
  const kind = /街道[)）]?$/u.test(place.surface) ? OrganizationKind.GOVERNMENT : OrganizationKind.VILLAGE_OR_COMMUNITY;
  const { end } = place;
  const places = placesBefore(streetStart(place.start, text, placeEnding), placeEnding);
  const start = places[0]?.start ?? place.start;
  return {
    passage: place.passage,
    end,
    surface: text.slice(start, end),
    method: "organization.settlement.place",
    confidence: 0.6,
    form: "full",
    headClass: "settlement",
    head: "",
    kind,
    relative: "",
    deictic: null,
    owner: null,
    body: place.surface,
    national: null,
    masked: place.masked,
    start,
    places,
  };
}

const LONGEST_STREET = 7;

/** Where a street begins that stands between a known place and a community; the offset itself where none does. */
function streetStart(offset: number, text: string, placeEnding: ReadonlyMap<number, PlaceCandidate>): number {
  if (placeEnding.has(offset) || !/[街路]/u.test(text[offset - 1] ?? "")) return offset;
  for (let start = offset - 3; start > offset - 1 - LONGEST_STREET; start -= 1)
    if (placeEnding.has(start)) return start;
  return offset;
}

/** A shorter ending inside a longer one that was found too is no name of its own: `党委` in `机关党委`. */
function withoutParts(found: readonly OrganizationCandidate[]): OrganizationCandidate[] {
  const longestByStart = new Map<number, OrganizationCandidate>();
  for (const candidate of found) {
    const known = longestByStart.get(candidate.end);
    if (!known || known.end - known.start < candidate.end - candidate.start)
      longestByStart.set(candidate.end, candidate);
  }
  return [...longestByStart.values()];
}
