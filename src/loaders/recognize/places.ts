import { Level } from "../../models/enums.js";
import type { Division } from "../../models/lexicon/DivisionLexicon.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { compileOnce } from "./compileOnce.js";
import { findListedPlaces, type ListedPlace } from "./listedPlaces.js";
import type { FoundPhrase } from "./phraseTable.js";
import { placeIndex, type PlaceForm } from "./placeIndex.js";
import { placeWords, type PlaceNameSurroundings } from "./placeNameStart.js";
import { findSettlements } from "./settlements.js";
import { tokenEdges, type TokenEdges } from "./tokenEdges.js";
import { findUnlistedDivisions } from "./unlistedDivisions.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A name of a place, with the divisions of that name; none for a place below the county or in no list. */
export interface PlaceCandidate extends Candidate {
  readonly divisions: readonly Division[];
  /** The name lacks its generic ending. */
  readonly short: boolean;
  readonly level: Level;
  readonly masked: boolean;
}

const weakNames = compileOnce<Lexicon, ReadonlySet<string>>(({ places }) => new Set(places.weakNames));

/** Words that join the last character of a division to what follows it, as in `某县|县委` cut before its last character. */
const JOINED = /^[省市县区州旗盟][委长政直纪级属城人内外党工]/u;
/** What only a place has, right behind its name. */
const OFFICIAL_AFTER =
  /^(法院|检察院|市委|县委|区委|(?:公安|教育|教体|税务|财政|水利|水务|司法|民政|卫生|卫计|卫健|农业|林业|交通|供电|工商|统计|审计|档案|气象)局|海关)/u;
/** After a short form these make the name of a road, a mountain or a building. */
const OTHER_NAME = /^(路|街|巷|大道|山|河|湖|江|岛|桥|寺|塔|水库|大桥)/u;

/** A passage with what its places are found by. */
interface Scanned {
  readonly passage: SegmentedPassage;
  readonly edges: TokenEdges;
  readonly hits: readonly FoundPhrase<PlaceForm>[];
}

/** Finds names of places in all passages: divisions by the lexicon, what lies below them by its ending. */
export function recognizePlaces(context: ArticleContext): PlaceCandidate[] {
  const { table } = placeIndex(context.lexicon);
  const scanned = context.article.passages.map((passage) => ({
    passage,
    edges: tokenEdges(context.tokens(passage.ordinal)),
    hits: table.scan(passage.text),
  }));
  const written = new Set(
    flatMap(scanned, ({ hits }) => flatMap(hits, (hit) => (hit.value.short ? [] : [hit.phrase]))),
  );
  return flatMap(scanned, (passage) => placesOf(context.lexicon, passage, written));
}

function placesOf(lexicon: Lexicon, scanned: Scanned, written: ReadonlySet<string>): PlaceCandidate[] {
  const { passage, edges } = scanned;
  const { text } = passage;
  const ends = new Set<number>();
  const around: PlaceNameSurroundings = { text, edges, ...placeWords(lexicon), ends: (offset) => ends.has(offset) };
  const listed = findListedPlaces(around);
  const counties = new Set(flatMap(listed, ({ level, start }) => (level === Level.COUNTY ? [start] : [])));
  const divisions = divisionsOf(lexicon, scanned, (hit) => {
    return counties.has(hit.start) || hit.value.divisions.some(({ name }) => written.has(name));
  });
  const found = [...divisions, ...maskedDivisions(passage)];
  for (const { end } of found) ends.add(end);
  const unlisted = findUnlistedDivisions(around).map((span) => placeAt(passage, span, { level: Level.COUNTY }));
  found.push(...unlisted.filter((place) => !found.some((known) => known.start < place.end && place.start < known.end)));
  const settlements = settlementsOf(lexicon, scanned, found);
  const named = [...found.filter((place) => !isFront(place, settlements)), ...settlements];
  named.push(...listed.filter((place) => isNew(place, named)).map((place) => placeAt(passage, place, place)));
  return named.sort((left, right) => left.start - right.start || right.end - left.end);
}

function divisionsOf(
  lexicon: Lexicon,
  { passage, edges, hits }: Scanned,
  known: (hit: FoundPhrase<PlaceForm>) => boolean,
): PlaceCandidate[] {
  const weak = weakNames(lexicon);
  const { cautious } = placeIndex(lexicon);
  const found: PlaceCandidate[] = [];
  for (const hit of hits) {
    const { start, end, phrase, value } = hit;
    const previous = found.at(-1);
    const after = previous?.end === start && (previous.masked || isInside(value.divisions, previous.divisions));
    if (weak.has(phrase) && !after) continue;
    const sure = after || (value.short && known(hit));
    if (value.short && !sure && cautious.has(phrase)) continue;
    if (value.short ? !standsAlone(edges, hit, { known: sure, text: passage.text }) : !standsApart(edges, hit))
      continue;
    if (value.short && OTHER_NAME.test(passage.text.slice(end, end + 2))) continue;
    const { short, divisions } = value;
    found.push({
      passage: passage.ordinal,
      start,
      end,
      surface: phrase,
      method: short ? "place.short" : "place.division",
      confidence: short ? 0.8 : 0.95,
      divisions,
      short,
      level: (divisions[0] as Division).level,
      masked: false,
    });
  }
  return found;
}

/** A place that only its ending, a list or what follows it tells of. */
function placeAt(
  { text, ordinal }: SegmentedPassage,
  { start, end }: { readonly start: number; readonly end: number },
  { level, masked = false }: { readonly level: Level; readonly masked?: boolean },
): PlaceCandidate {
  const method = level === Level.COUNTY ? (masked ? "place.masked" : "place.unlisted") : "place.settlement";
  return {
    passage: ordinal,
    start,
    end,
    surface: text.slice(start, end),
    method,
    confidence: 0.7,
    divisions: [],
    short: false,
    level,
    masked,
  };
}

/** `**区`, `xx县`, `某某市`, `X县`: masked, but one place all the same. */
function maskedDivisions(passage: SegmentedPassage): PlaceCandidate[] {
  return matchesOf(passage.text, MASKED).map((match) => {
    const start = match.index;
    const level = MASKED_LEVELS[match[2] as string] ?? Level.COUNTY;
    const place = placeAt(passage, { start, end: start + match[0].length }, { level, masked: true });
    return { ...place, method: "place.masked" };
  });
}

const MASKED =
  /([*×○＊]{1,4}|(?<![A-Za-z0-9])(?:[xX]{1,3}|[A-Z])|某{1,2})(省|市|县|区|州|旗)(?!场|域|直|民(?!政)|间|块|段)/gu;

const MASKED_LEVELS: Readonly<Record<string, Level>> = {
  省: Level.PROVINCE,
  市: Level.PREFECTURE,
  州: Level.PREFECTURE,
};

function isInside(divisions: readonly Division[], outer: readonly Division[]): boolean {
  return divisions.some(({ code }) =>
    outer.some(
      ({ code: above, level }) =>
        level !== Level.COUNTY && code.startsWith(above.slice(0, level === Level.PROVINCE ? 2 : 4)),
    ),
  );
}

function standsApart(edges: TokenEdges, { start, end }: { start: number; end: number }): boolean {
  const first = edges.covering(start);
  if (first && first.start < start && !/^(在|于|由|从|原|全)/u.test(first.word)) return false;
  // Two characters may be any two: `…和 | 县直…`.
  if (end - start === 2 && first && first.end === start + 1 && /^(c|p|u[a-z]?|v|d)$/u.test(first.tag)) return false;
  const last = edges.covering(end);
  return !last || last.start >= end || JOINED.test(last.word) || last.end - last.start > 3;
}

/**
 * A short form is a place if the tagger takes it for one.
 * @param in the passage; `known`: it follows the place it belongs to, or the article names it in full
 */
function standsAlone(
  edges: TokenEdges,
  { start, end, value }: FoundPhrase<PlaceForm>,
  { known, text }: { readonly known: boolean; readonly text: string },
): boolean {
  const token = edges.startingAt(start);
  const whole = token?.end === end;
  if (token && token.end > end && /^n[st]/u.test(token.tag) && token.word.length >= 4) return true;
  if (HOLDER_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (value.divisions.some(({ level }) => level === Level.PROVINCE)) return whole || edges.endingAt(end) !== null;
  if (known || OFFICIAL_AFTER.test(text.slice(end, end + 4))) return token !== null && edges.endingAt(end) !== null;
  // Behind a surname it is a given name.
  const before = edges.endingAt(start);
  return whole && token?.tag === "ns" && !(before?.tag === "nr" && before.word.length === 1);
}

function settlementsOf(
  lexicon: Lexicon,
  { passage, edges }: Scanned,
  known: readonly PlaceCandidate[],
): PlaceCandidate[] {
  const { text } = passage;
  const taken = new Set(known.map(({ end }) => end));
  const inside = new Map(known.map((place) => [place.start, place.end]));
  return findSettlements(text, lexicon, edges, (offset) => taken.has(offset))
    .filter(({ start, end }) => (inside.get(start) ?? 0) < end)
    .map(({ start, end, suffix, masked }) => {
      const street = STREET.exec(text.slice(end, end + 5))?.[0].length ?? 0;
      return placeAt(passage, { start, end: end + street }, { level: levelOf(suffix), masked });
    });
}

/** The short form of a county that is the front of a town's own name. */
function isFront(place: PlaceCandidate, settlements: readonly PlaceCandidate[]): boolean {
  return place.short && settlements.some(({ start, end }) => start === place.start && end > place.end);
}

function isNew({ start, end, level }: ListedPlace, named: readonly PlaceCandidate[]): boolean {
  return level !== Level.COUNTY && !named.some((place) => place.start < end && start < place.end);
}

/** A title and a surname: what follows is the given name of the holder. */
const HOLDER_BEFORE =
  /(?:书记|主任|主席|委员|经理|同志|[局校院部市县镇厅处科组会]长)(?![和与及在到对从向由驻赴往离自])\p{Script=Han}$/u;

/** `某某社区(街道)`: a street that is called a community. */
const STREET = /^[(（]街道[)）]/u;

function levelOf(suffix: string): Level {
  return /^(街道|镇|乡|苏木)$/u.test(suffix) ? Level.TOWNSHIP : Level.VILLAGE;
}
