import type { StructurePatterns } from "./structurePatterns.js";

/** A title above a longer one that is so short only says what kind of text follows. */
const LONGEST_KICKER = 12;
const LONGEST_CONTINUED = 30;

/** How much of the announced title the line below it must share to be the same title in full. */
const SAME_TITLE = 0.4;

export interface ChosenTitle {
  readonly title: string | null;
  readonly subtitle: string | null;
}

/**
 * Chooses the title of an article from its title lines and from what the compilation announced: the line below the
 * announcement is the title in its own words, unless it only carries it on.
 */
export function chooseTitle(
  candidates: readonly string[],
  announced: string | null,
  patterns: StructurePatterns,
): ChosenTitle {
  const same = announced === null ? undefined : candidates.filter((line) => bare(line) === bare(announced)).at(-1);
  if (same !== undefined) return { title: same, subtitle: null };
  const [first, second] = candidates;
  if (first === undefined) return { title: announced, subtitle: null };
  if (announced !== null) return againstAnnounced(candidates, announced, patterns);
  if (second !== undefined && first.length <= LONGEST_KICKER && second.length > first.length) {
    return { title: continued(candidates.slice(1), patterns), subtitle: null };
  }
  return { title: continued(candidates, patterns), subtitle: null };
}

function againstAnnounced(own: readonly string[], announced: string, patterns: StructurePatterns): ChosenTitle {
  const [first = "", second = ""] = own;
  const carriedOn = first.startsWith(announced) && /^\s*[:：—]/u.test(first.slice(announced.length));
  if (carriedOn) {
    return { title: announced, subtitle: first.slice(announced.length).replace(/^[\s:：—]+/u, "") };
  }
  if (bare(first) !== bare(announced) && bare(first + second) === bare(announced))
    return { title: announced, subtitle: null };
  if (second !== "" && first.length <= LONGEST_KICKER && similarity(second, announced) >= SAME_TITLE) {
    return { title: continued(own.slice(1), patterns), subtitle: null };
  }
  return { title: continued(own, patterns), subtitle: null };
}

/** Joins the title with its second line where only that one ends as titles end. */
function continued(own: readonly string[], patterns: StructurePatterns): string {
  const [first = "", second] = own;
  const carriesOn =
    second !== undefined &&
    first.length <= LONGEST_CONTINUED &&
    !patterns.titleNoun.test(first) &&
    patterns.titleNoun.test(second) &&
    !second.startsWith("关于");
  return carriesOn ? first + second : first;
}

const bare = (title: string): string => title.replace(/[\s\p{P}]/gu, "");

function similarity(a: string, b: string): number {
  const [x, y] = [pairs(bare(a)), pairs(bare(b))];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}
