import type { Span } from "../../models/span.js";
import type { LeaderNameWords } from "./leaderNameWords.js";
import type { TokenEdges } from "./tokenEdges.js";

/** How surely a name ends or begins at a place: 3 by punctuation or an office, 2 by a phrase, 1 by one character. */
export type EdgeStrength = 0 | 0.5 | 1 | 2 | 3;

/** What surrounds names in one passage. */
export interface NameSurroundings {
  readonly text: string;
  readonly edges: TokenEdges;
  readonly words: LeaderNameWords;
  /** Where offices with their bodies begin, and where they end. */
  readonly officeStarts: ReadonlySet<number>;
  readonly officeEnds: ReadonlySet<number>;
  /** Where names of places and organizations end. */
  readonly namedEnds: ReadonlySet<number>;
  /** For each place: 0 free, 1 in an office, 2 in a name of a place or organization, 3 where such a name begins. */
  readonly taken: Uint8Array;
  /** The article writes the stretch again and again, as it does with names. */
  repeated(stretch: string): boolean;
}

/** What names are looked for in. */
export interface NameGround {
  readonly text: string;
  readonly edges: TokenEdges;
  readonly words: LeaderNameWords;
  /** Offices with their bodies, from left to right. */
  readonly offices: readonly Span[];
  /** Stretches that name places and organizations. */
  readonly named: readonly Span[];
  repeated(stretch: string): boolean;
}

const PUNCTUATION = /[\s\p{P}\p{S}]/u;
/** One character that often stands before a name. */
const BEFORE = /[在了由和与及对请是让被经据随推选派为兼委组]/u;
/** Ends of bodies and their parts, behind which the name of who works there may stand. */
const BODY_BEFORE =
  /(?:[处科部委局办组室院校团厂村镇乡县市省站所队系军]|工会|妇联|支部|政府|公司|中心|大学|中学|小学)$/u;

/** What people are called, before their names. */
const PERSON_BEFORE = /(?:党员|干部|民警|教师|医生|青年|职工|律师|委员|代表|专家|教授|战士|博士)$/u;

/** Indexes offices and named stretches by place. A name of an organization that begins inside an office is a misreading. */
export function nameSurroundings({ text, edges, words, offices, named, repeated }: NameGround): NameSurroundings {
  const taken = new Uint8Array(text.length + 1);
  const sound = named.filter(
    ({ start, end }) => !offices.some((office) => office.start <= start && start < office.end && end > office.end),
  );
  for (const { start, end } of sound) {
    taken.fill(2, start, end);
    taken[start] = 3;
  }
  for (const { start, end } of offices) taken.fill(1, start, end);
  return {
    text,
    edges,
    words,
    taken,
    repeated,
    officeStarts: new Set(offices.map(({ start }) => start)),
    officeEnds: new Set(offices.map(({ end }) => end)),
    namedEnds: new Set(sound.map(({ end }) => end)),
  };
}

/** How surely a name ends at `end`. */
export function edgeAfter(end: number, { text, edges, words, officeStarts }: NameSurroundings): EdgeStrength {
  const next = text[end];
  if (next === undefined || (PUNCTUATION.test(next) && !/[·•*×]/u.test(next))) return 3;
  if (text.startsWith("同志", end) || officeStarts.has(end)) return 3;
  if (/[任兼为]/u.test(next) && (officeStarts.has(end + 1) || officeStarts.has(end + 2))) return 3;
  if (words.phrases.at(text, end)) return 2;
  // `某永和等领导`: nothing is joined to a mere `等`.
  if (next === "和" && text[end + 1] === "等") return 0;
  if (words.followers.has(next)) return 1;
  const token = edges.covering(end);
  return token === null || token.start === end ? 0.5 : 0;
}

/** How surely a name begins at `start`. */
export function edgeBefore(start: number, around: NameSurroundings): EdgeStrength {
  const { text, edges, officeEnds, namedEnds } = around;
  const before = text[start - 1];
  if (before === undefined || PUNCTUATION.test(before)) return 3;
  if (officeEnds.has(start)) return 3;
  const lead = text.slice(Math.max(0, start - 2), start);
  if (/(同志|任命|选举|推选|推荐|聘任|聘请|提名|免去|授予|邀请|特邀|增选|补选|改选|增补|选出)$/u.test(lead)) return 2;
  if (namedEnds.has(start)) return 2;
  if (before === "以") return 2;
  if (BEFORE.test(before)) return 1;
  const token = edges.covering(start);
  if (token !== null && token.start !== start) return 0;
  return BODY_BEFORE.test(lead) || PERSON_BEFORE.test(lead) ? 1 : 0.5;
}
