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

const COMRADE = /^同志/u;
const BRACKET = /^[\s　]*[(（][^()（）]{1,30}[)）]/u;
const JOINT = /^(?:[、]|和|及|以及|与)/u;
const ROSTER_JOINT = /^[\s　]*(?:[、,，;；]|和|及)?[\s　]*/u;

/** Reads names from `start` on, as long as one follows the other. */
export function nameGroup(
  start: number,
  form: GroupForm,
  { text, chains, names }: { text: string; chains: readonly OfficeChain[]; names: LeaderNames },
): NameGroup {
  const found: FoundName[] = [];
  let position = start;
  let end = start;
  for (;;) {
    const office = form.offices ? chains.find((chain) => chain.start === position) : undefined;
    if (office && !isHead(text, office.end)) position = office.end + blanks(text, office.end);
    const name = names.startingAt(position, form.roster);
    if (!name || name.score < form.score) break;
    found.push(name);
    end = position = name.end;
    position += COMRADE.exec(text.slice(position, position + 2))?.[0].length ?? 0;
    end = position;
    if (form.roster || form.offices) position += BRACKET.exec(text.slice(position, position + 34))?.[0].length ?? 0;
    if (form.roster) {
      const behind = position + blanks(text, position);
      const own = chains.find((chain) => chain.start === behind);
      if (own && !isHead(text, own.end)) position = own.end;
    }
    const joint = (form.roster ? ROSTER_JOINT : JOINT).exec(text.slice(position, position + 6))?.[0] ?? "";
    if (joint === "") break;
    position += joint.length;
  }
  return { names: found, end };
}

/** `副组长:` begins the next list. */
function isHead(text: string, end: number): boolean {
  return /^[\s　]*[:：]/u.test(text.slice(end, end + 6));
}

function blanks(text: string, position: number): number {
  return /^[\s　]*/u.exec(text.slice(position, position + 8))?.[0].length ?? 0;
}
