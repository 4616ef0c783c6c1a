import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import type { FoundPosition } from "./LeaderCandidate.js";
import { findTitles, type FoundTitle } from "./officeTitles.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";

/** One or more offices named together: `县委副书记、县长`. Offsets are UTF-16. */
export interface OfficeChain {
  /** Where the first office begins, its body included. */
  readonly start: number;
  readonly titleStart: number;
  readonly end: number;
  readonly positions: readonly FoundPosition[];
}

/** Where organizations are mentioned in the passages of an article. */
export interface OrganizationMentions {
  /** The longest mention that ends at the offset. */
  endingAt(passage: number, offset: number): { readonly record: OrganizationRecord; readonly start: number } | null;
  named(name: string): OrganizationRecord | null;
  /** Organizations of an article in the order of their last mention before the position, nearest first. */
  before(passage: number, offset: number): readonly OrganizationRecord[];
}

const JOINT = /^([、,，/]|兼|和|及|暨|、兼)$/u;
const LINK = /(的|原|现任|时任|前|老|、)$/u;
const PARTY_WORD =
  /(党委|党组|党总支|总支|党支部|支部|党工委|工委|机关党委|纪委|[省市县区州镇乡村校院局厂]委|团委|工会|人大|政协|办公室)$/u;

export interface OfficeInput {
  readonly text: string;
  readonly passage: number;
  readonly lexicon: Lexicon;
  readonly mentions: OrganizationMentions;
}

/** All office chains of a passage from left to right. */
export function findOffices(input: OfficeInput): OfficeChain[] {
  const chains: OfficeChain[] = [];
  for (const title of findTitles(input.text, input.lexicon)) {
    const office = officeAt(title, input);
    const before = chains.at(-1);
    if (before && office.start >= before.end && JOINT.test(input.text.slice(before.end, office.start))) {
      chains[chains.length - 1] = { ...before, end: office.end, positions: [...before.positions, ...office.positions] };
    } else chains.push(office);
  }
  return chains;
}

function officeAt(found: FoundTitle, input: OfficeInput): OfficeChain {
  const { text, passage, mentions } = input;
  const direct = mentions.endingAt(passage, found.start);
  const link = direct ? null : LINK.exec(text.slice(Math.max(0, found.start - 2), found.start));
  const linked = link ? mentions.endingAt(passage, found.start - link[0].length) : null;
  const owner = direct ?? linked;
  if (owner) {
    const { name, key } = owner.record;
    const written = text.slice(owner.start, found.start);
    const explicit = written.startsWith(name.slice(0, 2));
    const position = {
      title: found.title,
      organization: key,
      explicit,
      ending: name.slice(-2),
      method: "position.body",
    };
    return chainOf(found, owner.start, position, passage);
  }
  const word = PARTY_WORD.exec(text.slice(Math.max(0, found.start - 4), found.start))?.[0] ?? "";
  const implied =
    word === ""
      ? (nationalBody(found.title, input) ?? impliedBody(found.title, mentions.before(passage, found.start)))
      : null;
  const base = { explicit: false, ending: "" };
  const position = implied
    ? { ...base, title: found.title, organization: implied.key, method: "position.implied" }
    : { ...base, title: word + found.title, organization: null, method: "position.title" };
  return chainOf(found, found.start - word.length, position, passage);
}

/** The body of an office of the nation, where the article names it: `总书记` of the Central Committee. */
function nationalBody(title: string, { lexicon, mentions }: OfficeInput): OrganizationRecord | null {
  const office = lexicon.offices.nationalOffices.find((known) => known.title === title);
  return office ? mentions.named(office.organization) : null;
}

function chainOf(
  found: FoundTitle,
  start: number,
  position: Omit<FoundPosition, "passage" | "start" | "end">,
  passage: number,
): OfficeChain {
  const { end } = found;
  return { start, titleStart: found.start, end, positions: [{ ...position, passage, start, end }] };
}

const UNIT_OF_TITLE: readonly (readonly [RegExp, RegExp])[] = [
  [/校长$/u, /(学校|大学|中学|小学|校区|职校|党校|高中|初中|[一二三四五六七八九十]中)$/u],
  [/园长$/u, /幼儿园$/u],
  [/院长$/u, /院$/u],
  [/局长$/u, /局$/u],
  [/厅长$/u, /厅$/u],
  [/(厂长)$/u, /厂$/u],
  [/(总经理|董事长|经理|总裁)$/u, /(公司|集团|厂)$/u],
  [/(省长|市长|县长|区长|州长|镇长|乡长)$/u, /政府$/u],
  [/行长$/u, /(银行|支行|分行)$/u],
  [/(组长)$/u, /(组|指挥部)$/u],
  [/(指挥长|总指挥)$/u, /指挥部$/u],
];

/** The body that a title without one belongs to by its own word: the nearest school of a headmaster. */
function impliedBody(title: string, before: readonly OrganizationRecord[]): OrganizationRecord | null {
  const rule = UNIT_OF_TITLE.find(([titles]) => titles.test(title));
  if (!rule) return null;
  const [, names] = rule;
  const fitting = before.filter(({ name, kind }) => names.test(name) && kind !== OrganizationKind.MEDIA);
  return fitting[0] ?? null;
}
