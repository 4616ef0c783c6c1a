import { OrganizationKind } from "../../models/enums.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import { placesBefore, walkBody, type OrganizationBody, type Surroundings } from "./organizationBody.js";
import { organizationWords, type OrganizationHead, type OrganizationWords } from "./organizationWords.js";
import type { PlaceCandidate } from "./places.js";
import { tokenEdges, type TokenEdges } from "./tokenEdges.js";

/** What may follow an ending inside one dictionary word: the rest names an office or a part of the body. */
const OFFICE_REST =
  /^(党校|组织部|宣传部|统战部|办公室|办公厅|书记|部长|长|主席|主任|常委|委员|秘书长|成员|干部|机关|班子|领导|办|检察长|院长|校长|处|系统)/u;
/** After these, an ending was the beginning of another word. */
const CONTINUED = /^(会议|员会议|生活|建设年)/u;

/** Finds names of organizations in all passages, from left to right, so that owners stand before what they own. */
export function recognizeOrganizations(
  context: ArticleContext,
  places: readonly PlaceCandidate[],
): OrganizationCandidate[] {
  const byPassage = new Map<number, PlaceCandidate[]>();
  for (const place of places) byPassage.set(place.passage, [...(byPassage.get(place.passage) ?? []), place]);
  return context.article.passages.flatMap((passage) =>
    organizationsOf(context, passage, byPassage.get(passage.ordinal) ?? []),
  );
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
  const around: Surroundings = { text, edges, words, placeEnding, ownerEnding };
  const found: OrganizationCandidate[] = [];
  const add = (candidate: OrganizationCandidate): void => {
    found.push(candidate);
    ownerEnding.set(candidate.end, candidate);
  };
  for (let end = 2; end <= text.length; end += 1) {
    const settlement = settlementOwner(placeEnding.get(end), text, placeEnding);
    if (settlement) add(settlement);
    const national = nationalAt(words, edges, text, end);
    if (national) {
      add({ ...national, passage: ordinal });
      continue;
    }
    for (const head of words.headsByEnd.get(text[end - 1] as string) ?? []) {
      if (!text.endsWith(head.suffix, end)) continue;
      const candidate = candidateAt(head, end, around);
      if (!candidate) continue;
      add({ ...candidate, passage: ordinal });
      break;
    }
  }
  return withoutParts(found);
}

type Unplaced = Omit<OrganizationCandidate, "passage">;

function nationalAt(words: OrganizationWords, edges: TokenEdges, text: string, end: number): Unplaced | null {
  const token = edges.covering(end - 1);
  if (!token) return null;
  // The phrase table looks forward: try where words begin, within the longest national name.
  for (let start = Math.max(0, end - 14); start < end - 1; start += 1) {
    const hit = words.national.at(text, start);
    if (!hit || hit.end !== end || !nationalStands(hit, edges, text)) continue;
    return {
      ...{ start, end, surface: hit.phrase, method: "organization.national", confidence: 0.97 },
      ...{ form: "full", kind: hit.value.kind, headClass: "organ", head: hit.phrase, relative: "", deictic: null },
      ...{ places: [], owner: null, body: "", national: hit.value, masked: false },
    };
  }
  return null;
}

/** `中央` stands for the Central Committee unless a longer name or an adjective begins or ends there. */
function nationalStands(
  { start, end, phrase }: { start: number; end: number; phrase: string },
  edges: TokenEdges,
  text: string,
): boolean {
  const first = edges.covering(start);
  if (first && first.start < start) return false;
  const last = edges.covering(end);
  if (last && last.start < end && !OFFICE_REST.test(last.word.slice(end - last.start)))
    return phrase === "中央" ? /^中央(领导|政治局|精神|要求|文件|军委)/u.test(text.slice(start)) : false;
  return !(
    phrase === "中央" && /^(空调|大街|商务|财经|民族|音乐|美术|企业|苏区|直属|广场|公园)/u.test(text.slice(end))
  );
}

function candidateAt(head: OrganizationHead, end: number, around: Surroundings): Unplaced | null {
  const { text, edges, words } = around;
  const headStart = end - head.suffix.length;
  if (!endsHere(edges, end) || CONTINUED.test(text.slice(end, end + 3)) || !beginsHere(edges, headStart, head))
    return null;
  const body = withPartyName(walkBody(head, headStart, around), text);
  if (body.relative === "各" || isGeneric(body, head, around)) return null;
  const form = formOf(body, head);
  if (form === null) return null;
  const masked = body.masked;
  const confidence = form === "full" ? 0.85 : form === "relative" ? 0.7 : 0.55;
  return {
    ...{ start: body.start, end, surface: text.slice(body.start, end) },
    ...{
      method: `organization.${head.class}.${form}`,
      confidence,
      form,
      kind: kindOf(head, body, text.slice(body.start, end)),
    },
    ...{ headClass: head.class, head: head.suffix, relative: body.relative, deictic: body.deictic },
    ...{ places: body.places, owner: body.owner, body: body.body, national: null, masked },
  };
  function isGeneric(
    found: OrganizationBody,
    { class: headClass }: OrganizationHead,
    { edges: at }: Surroundings,
  ): boolean {
    if (found.owner || found.places.length > 0 || found.masked || found.deictic) return false;
    const before = at.endingAt(found.start);
    const belonging = before !== null && /^(下属|所属|下设)$/u.test(before.word) && found.body !== "";
    if (before && !belonging && words.genericBefore.has(before.word)) return true;
    if (headClass !== "unit" && before && /^(m|q|mq)$/u.test(before.tag) && !/^第/u.test(before.word)) return true;
    return /[各每]$/u.test(text.slice(0, found.start));
  }
}

/** `中共` before a committee belongs to its name. */
function withPartyName(body: OrganizationBody, text: string): OrganizationBody {
  const name = /(中共|中国共产党)$/u.exec(text.slice(Math.max(0, body.start - 5), body.start))?.[0];
  return name === undefined ? body : { ...body, start: body.start - name.length };
}

function endsHere(edges: TokenEdges, end: number): boolean {
  const token = edges.covering(end - 1);
  return token !== null && (token.end === end || OFFICE_REST.test(token.word.slice(end - token.start)));
}

/** An ending of one or two characters must be a word, or the end of a word that is a name itself. */
function beginsHere(edges: TokenEdges, start: number, { suffix, class: headClass }: OrganizationHead): boolean {
  const token = edges.covering(start);
  if (!token || token.start === start) return true;
  if (headClass === "department" || headClass === "committee" || headClass === "party") return true;
  return suffix.length > 1 || /^n[stzr]/u.test(token.tag);
}

function formOf(body: OrganizationBody, head: OrganizationHead): OrganizationCandidate["form"] | null {
  if (body.masked) return "full";
  if (head.class === "part" && head.suffix.length === 1 && body.body.length < 2) return null;
  if (body.owner) return body.owner.form === "full" ? "full" : "relative";
  const needsField = head.class === "department" && body.body === "";
  if (needsField) return null;
  if (head.class === "committee") return body.places.length > 0 ? "full" : "relative";
  if (body.places.length > 0) return "full";
  if (body.relative !== "" || body.deictic) return body.relative === "" && body.body === "" ? "bare" : "relative";
  if (head.class === "department") return head.suffix === "委" || head.suffix === "办" ? null : "relative";
  if (body.body === "") return "bare";
  if (head.class === "unit") return body.proper ? "full" : null;
  if (head.class === "settlement") return body.proper ? "full" : null;
  return "relative";
}

function kindOf(
  head: OrganizationHead,
  { body, places, relative }: OrganizationBody,
  surface: string,
): OrganizationKind {
  if (head.suffix === "委员会" || head.suffix === "委") {
    if (/^(中共|中国共产党)/u.test(surface) || body === "") return OrganizationKind.PARTY_COMMITTEE;
    if (/工作$|直属机关$/u.test(body)) return OrganizationKind.PARTY_COMMITTEE;
  }
  if (head.class === "department" && /^(党委|党政)/u.test(body) && places.length + relative.length >= 0)
    return OrganizationKind.PARTY_ORGAN;
  return head.kind;
}

/** Villages, communities and streets are bodies where a Party body or a committee follows their name. */
function settlementOwner(
  place: PlaceCandidate | undefined,
  text: string,
  placeEnding: ReadonlyMap<number, PlaceCandidate>,
): OrganizationCandidate | null {
  if (!place || place.method !== "place.settlement" || /[镇乡]$/u.test(place.surface)) return null;
  const kind = place.surface.endsWith("街道") ? OrganizationKind.GOVERNMENT : OrganizationKind.VILLAGE_OR_COMMUNITY;
  const bracket = /^[(（]街道[)）]/u.exec(text.slice(place.end))?.[0] ?? "";
  const end = place.end + bracket.length;
  const places = placesBefore(place.start, placeEnding);
  const start = places[0]?.start ?? place.start;
  return {
    ...{ passage: place.passage, end, surface: text.slice(start, end) },
    ...{ method: "organization.settlement.place", confidence: 0.6, form: "full", headClass: "settlement", head: "" },
    ...{
      kind: bracket === "" ? kind : OrganizationKind.GOVERNMENT,
      relative: "",
      deictic: null,
      places: [],
      owner: null,
    },
    ...{ body: place.surface, national: null, masked: place.masked, start, places },
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
