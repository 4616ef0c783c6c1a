import { OrganizationKind } from "../../models/enums.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import { namedUnit } from "./namedUnit.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import { findNationalBodies } from "./nationalBodies.js";
import { placesBefore, walkBody, type OrganizationBody, type Surroundings } from "./organizationBody.js";
import { endKey, organizationWords, type OrganizationHead } from "./organizationWords.js";
import { listOf } from "./organizationLists.js";
import { formOf, isGeneric, kindOf } from "./organizationForms.js";
import type { PlaceCandidate } from "./places.js";
import { findShortUnits } from "./shortUnits.js";
import { findStatedMedia } from "./statedMedia.js";
import { tokenEdges, type TokenEdges } from "./tokenEdges.js";
import { restIsOffice } from "./wordRests.js";
import { matchesOf } from "../clean/matchesOf.js";

/** After these, an ending was the beginning of another word. */
const CONTINUED = /^(会议|员会议|生活|建设年)/u;

/** Finds names of organizations in all passages, from left to right, so that owners stand before what they own. */
export function recognizeOrganizations(
  context: ArticleContext,
  places: readonly PlaceCandidate[],
): OrganizationCandidate[] {
  const byPassage = new Map<number, PlaceCandidate[]>();
  for (const place of places) byPassage.set(place.passage, [...(byPassage.get(place.passage) ?? []), place]);
  const found = context.article.passages.flatMap((passage) =>
    organizationsOf(context, passage, byPassage.get(passage.ordinal) ?? []),
  );
  return withoutChance(context, found);
}

function organizationsOf(
  context: ArticleContext,
  passage: SegmentedPassage,
  places: readonly PlaceCandidate[],
): OrganizationCandidate[] {
  const words = organizationWords(context.lexicon);
  const { text, ordinal } = passage;
  const edges = tokenEdges(context.tokens(ordinal));
  const ownerEnding = new Map<number, OrganizationCandidate>();
  const placeEnding = new Map<number, PlaceCandidate>();
  for (const place of places) if (!placeEnding.has(place.end)) placeEnding.set(place.end, place);
  const around: Surroundings = { passage: ordinal, text, edges, words, placeEnding, ownerEnding };
  const found: OrganizationCandidate[] = [];
  const add = (candidate: OrganizationCandidate): void => {
    found.push(candidate);
    ownerEnding.set(candidate.end, candidate);
  };
  const nationals = findNationalBodies(text, words, edges);
  const owned = ownUnits(text);
  const media = findStatedMedia(text);
  const short = findShortUnits(around);
  for (let end = 2; end <= text.length; end += 1) {
    const settlement = settlementOwner(placeEnding.get(end), text, placeEnding);
    if (settlement) add(settlement);
    const own = owned.get(end);
    if (own) add({ ...own, passage: ordinal });
    const national = nationals.get(end);
    if (national) {
      add({ ...national, passage: ordinal });
      continue;
    }
    const medium = media.get(end);
    if (medium) {
      add(namedUnit(around, medium, "organization.source"));
      continue;
    }
    const unit = short.get(end);
    const known = bestAt(end, around);
    const best = unit && (!known || known.form === "bare") ? namedUnit(around, unit, "organization.unit.short") : known;
    if (!best) continue;
    for (const member of listOf(best, around)) add(member);
    const office = text.startsWith("机关", end) ? withOffice(best, text) : null;
    if (office) found.push(office);
  }
  return withoutParts(found);
}

type Unplaced = Omit<OrganizationCandidate, "passage">;

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
  if ((!long && !short) || !endsHere(edges, end) || CONTINUED.test(text.slice(end, end + 3))) return null;
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
    // `李春林局长`, `某中学校长`: the office that follows takes the end of the word.
    if (head.class === "unit" && around.text[end] === "长") continue;
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
  if (head.class === "party" && text[headStart - 1] === "党" && /^(总支|支部|工委)/u.test(head.suffix)) return null;
  const walked = walkBody(head, headStart, around);
  if (walked.relative === "各") return null;
  const body = withPartyName(sentBody(walked, head, text), head, text);
  if (isGeneric(body, head, end, around)) return null;
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

/** `我校`, `本院`: the unit that writes, by where the word ends. */
function ownUnits(text: string): ReadonlyMap<number, Unplaced> {
  const found = new Map<number, Unplaced>();
  for (const match of matchesOf(text, OWN_UNIT)) {
    const head = match[1] as string;
    const start = match.index;
    const end = start + match[0].length;
    if (head.length === 1 && NOT_UNIT.test(text[end] ?? "")) continue;
    found.set(end, {
      start,
      end,
      surface: match[0],
      method: "organization.own",
      confidence: 0.7,
      form: "bare",
      kind: OrganizationKind.OTHER,
      headClass: "unit",
      head,
      relative: "",
      deictic: "own",
      places: [],
      owner: null,
      body: "",
      national: null,
      masked: false,
    });
  }
  return found;
}

const OWN_UNIT = /[我本](校区|校|院|局|委|厂|公司|集团|中心|社区|街道|村|馆|站|所|行|矿|会|处|队|社|园|场)/gu;

/** `本会议`, `本校长`, `本处分`: another word. */
const NOT_UNIT = /[长议员场分伍区团计谈]/u;

const CONFIDENCE = { full: 0.85, relative: 0.7, bare: 0.55 } as const;
const COMMON_METHOD = "organization.unit.common";
const COMMON_CONFIDENCE = 0.6;

/** `县残联机关`: the body's own offices, the body itself in another form. */
function withOffice(candidate: OrganizationCandidate, text: string): OrganizationCandidate | null {
  const { kind, form, headClass, start, end } = candidate;
  if (form === "bare" || !OFFICED.has(kind) || headClass === "committee") return null;
  if (OFFICE_BODY.test(text.slice(end + 2, end + 6))) return null;
  return { ...candidate, end: end + 2, written: text.slice(start, end + 2) };
}

const OFFICED: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.GOVERNMENT,
  OrganizationKind.MASS_ORGANIZATION,
  OrganizationKind.PARTY_ORGAN,
]);
/** With these `机关` makes another word or another body. */
const OFFICE_BODY = /^(党|支部|工会|团|妇|事务|作风|干部|工委|效能|大院|单位|报|总支|第|各)/u;

/** Inside 《 》 common words make titles, not names. */
function isQuotedWork(text: string, offset: number): boolean {
  return text.lastIndexOf("《", offset) > text.lastIndexOf("》", offset);
}

const SUBJECT_BEFORE = /(^|[。!！\n—]|[日讯午晚晨来][,，]?|以来[,，])\s*$/u;
const DEED_AFTER =
  /^(党委|党组|党工委|党总支|党支部|直属党支部|机关党委|工会|召开|举行|组织|开展|举办|成立|印发|下发|启动|在.{1,20}(召开|举行|举办)|[“"])/u;

/** The subject of a sentence that does something, or that has a Party body. */
function isSubject(text: string, start: number, end: number): boolean {
  return SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 6), start)) && DEED_AFTER.test(text.slice(end, end + 28));
}

/** A name made of common words is one if the article uses it again, has it in its head, or names a body of it. */
function withoutChance(context: ArticleContext, found: readonly OrganizationCandidate[]): OrganizationCandidate[] {
  const counts = new Map<string, number>();
  for (const { surface } of found) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const heads = new Set(
    context.article.passages.filter(({ role }) => role === "title" || role === "byline").map(({ ordinal }) => ordinal),
  );
  const texts = new Map(context.article.passages.map(({ ordinal, text }) => [ordinal, text]));
  const acts = ({ passage, start, end }: OrganizationCandidate): boolean =>
    isSubject(texts.get(passage) ?? "", start, end);
  const named = new Set(
    found
      .filter((candidate) => candidate.method === COMMON_METHOD)
      .filter(
        (candidate) => heads.has(candidate.passage) || (counts.get(candidate.surface) ?? 0) > 1 || acts(candidate),
      )
      .map(({ surface }) => surface),
  );
  const stands = (candidate: OrganizationCandidate | null): boolean =>
    candidate === null ||
    ((candidate.method !== COMMON_METHOD || named.has(candidate.surface)) && stands(candidate.owner));
  return found.filter(stands);
}

/** `中共` before a committee belongs to its name; before a unit it belongs to the committee of the unit. */
function withPartyName(body: OrganizationBody, head: OrganizationHead, text: string): OrganizationBody {
  if (head.class === "unit" || (head.class === "department" && /[局厅署]$/u.test(head.suffix))) return body;
  const name = PARTY_NAMES.find((known) => text.endsWith(known, body.start));
  return name === undefined ? body : { ...body, start: body.start - name.length };
}

const PARTY_NAMES = ["中共", "中国共产党"] as const;

/** `驻县水利局纪检监察组` is sent to the office, not part of it. */
function sentBody(body: OrganizationBody, head: OrganizationHead, text: string): OrganizationBody {
  if (!/^纪检(监察)?组$/u.test(head.suffix) || !body.owner || text[body.start - 1] !== "驻") return body;
  return { ...body, start: body.start - 1, owner: null, body: body.owner.surface, relative: "", sent: true };
}

function endsHere(edges: TokenEdges, end: number): boolean {
  const token = edges.covering(end - 1);
  return token !== null && (token.end === end || restIsOffice(token.word.slice(end - token.start)));
}

/** An ending of one or two characters must be a word, or the end of a word that is a name itself. */
function beginsHere(edges: TokenEdges, start: number, { suffix, class: headClass }: OrganizationHead): boolean {
  const token = edges.covering(start);
  if (!token || token.start === start) return true;
  if (headClass === "department" || headClass === "committee" || headClass === "party") return true;
  if (headClass === "part" && suffix === "处") return /^(m|l|n)/u.test(token.tag);
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
  const places = placesBefore(place.start, placeEnding);
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
