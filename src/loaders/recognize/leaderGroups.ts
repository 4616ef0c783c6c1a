import type { OfficeChain } from "./findOffices.js";
import type { FoundName, LeaderNames } from "./leaderNames.js";

/** Names joined in one list, and where the list ends. */
export interface NameGroup {
  readonly names: readonly FoundName[];
  readonly end: number;
}

export interface GroupForm {
  /** A list behind a colon: blanks part its names, offices stand between them. */
  readonly roster: boolean;
  /** Each name may have an office in front. */
  readonly offices: boolean;
  /** Names below this are none. */
  readonly score: number;
}

interface Ground {
  readonly text: string;
  readonly chains: readonly OfficeChain[];
  readonly names: LeaderNames;
}

const COMRADE = /^同志/u;
const BRACKET = /^[\s　]*[(（][^()（）]{1,30}[)）]/u;
/** What is told of a person beside the name: `(女,藏族)`. */
const NOTE = /^[(（](?:[女男]|\p{Script=Han}{1,5}族|党外|挂职|兼|[女男][,，、]\p{Script=Han}{1,5}族)[)）]/u;
const JOINT = /^(?:、|和|及|以及|与)/u;
const OFFICE_JOINT = /^(?:[、,，;；]|和|及|以及|与)/u;
const ROSTER_JOINT = /^[\s　]*(?:[、,，;；]|和|及)?[\s　]*/u;

/** Reads names from `start` on, as long as one follows the other. */
export function nameGroup(start: number, form: GroupForm, ground: Ground): NameGroup {
  const { text, chains, names } = ground;
  const found: FoundName[] = [];
  let position = start;
  let end = start;
  for (;;) {
    const office = form.offices ? chains.find((chain) => chain.start === position) : undefined;
    if (office && !isHead(text, office.end)) position = office.end + blanks(text, office.end);
    const name = nextName(position, found, form, names);
    if (!name) break;
    found.push(name);
    end = name.end + (COMRADE.exec(text.slice(name.end, name.end + 2))?.[0].length ?? 0);
    end += NOTE.exec(text.slice(end, end + 14))?.[0].length ?? 0;
    position = behindName(end, form, ground);
    const joint = jointOf(form).exec(text.slice(position, position + 6))?.[0] ?? "";
    if (joint === "") break;
    position += joint.length;
  }
  return { names: found, end };
}

/** Behind two names of a list, the one beside the office included, what its marks enclose is one, too, if it is no word. */
function nextName(
  position: number,
  found: readonly FoundName[],
  form: GroupForm,
  names: LeaderNames,
): FoundName | null {
  const name = names.startingAt(position, form.roster);
  if (name && name.score >= form.score) return name;
  return found.length >= (form.roster ? 2 : 1) ? names.listedAt(position) : null;
}

function jointOf({ roster, offices }: GroupForm): RegExp {
  return roster ? ROSTER_JOINT : offices ? OFFICE_JOINT : JOINT;
}

/** Past the brackets and the office of one's own that follow a name in a list. */
function behindName(end: number, form: GroupForm, { text, chains }: Ground): number {
  let position = end;
  if (form.roster || form.offices) position += BRACKET.exec(text.slice(position, position + 34))?.[0].length ?? 0;
  if (!form.roster) return position;
  const behind = position + blanks(text, position);
  const own = chains.find((chain) => chain.start === behind);
  return own && !isHead(text, own.end) ? own.end : position;
}

/** `副组长:` begins the next list. */
function isHead(text: string, end: number): boolean {
  return /^[\s　]*[:：]/u.test(text.slice(end, end + 6));
}

function blanks(text: string, position: number): number {
  return /^[\s　]*/u.exec(text.slice(position, position + 8))?.[0].length ?? 0;
}
