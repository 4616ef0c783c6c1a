import type { Span } from "../../models/span.js";
import { adaptWordModel } from "./adaptWordModel.js";
import type { Edit } from "./Edit.js";
import { meanScore } from "./characterScore.js";
import { Continuations } from "./Continuations.js";
import { pathOf } from "./DecodedNode.js";
import { decodeUnits } from "./decodeUnits.js";
import { garbledUnits } from "./garbledUnits.js";
import { type GarbledWindow, markedWindows, unreadableRuns } from "./garbledWindows.js";
import type { WordModel } from "./WordModel.js";
import { quoteScore, quotesOf, wordScore } from "./wordScore.js";

/** An edit that mends garbled text, with how sure it is. */
export interface GarbledRepair extends Edit {
  /** 0–1 */
  readonly confidence: number;
  readonly method: string;
  /** The same as edits of single characters, where it is known which of them stands for what. */
  readonly parts?: readonly Edit[];
}

const CANDIDATES = 60;
/** Where the second choice is so near, what differs stays unknown. */
const CONVINCING = 1;
/** Mean logarithm per character below which even the best decoding is no text. */
const UNREADABLE = -12;
const CONTEXT = 6;
/** A line seldom ends in a comma. */
const UNFINISHED = -5;
/** So many characters are decoded anew in one document at most; what is garbled beyond them stays, marked. */
const MOST_MARKED = 6000;
const MOST_UNMARKED = 400;
/** Where so much reads badly, it is no slip here and there: the text is of another kind or in another encoding. */
const MOST_GARBLED = 400;
const MOST_GARBLED_SHARE = 0.3;

/**
 * Repairs slips of GBK: a byte that was lost, or swallowed by an annotation, made the following bytes pair up wrongly.
 * The bytes behind the text are put together again and decoded with the lost ones left open; the words of the language
 * choose among the results. `unmarked` also takes up runs that no mark gives away.
 */
export function repairGarbled(
  text: string,
  words: WordModel,
  options: { readonly unmarked: boolean },
): readonly GarbledRepair[] {
  const windows = options.unmarked ? unreadableRuns(text, words) : markedWindows(text, words);
  const garbled = windows.reduce((sum, { start, end }) => sum + end - start, 0);
  if (windows.length === 0 || garbled > Math.max(MOST_GARBLED, text.length * MOST_GARBLED_SHARE)) return [];
  const narrow = (text.match(/,/gu)?.length ?? 0) > (text.match(/，/gu)?.length ?? 0);
  const adapted = adaptWordModel(words, without(text, windows));
  const continuations = new Continuations(adapted, narrow);
  return within(windows, options.unmarked ? MOST_UNMARKED : MOST_MARKED).flatMap(
    (window) => repairWindow(text, window, { words: adapted, continuations }) ?? [],
  );
}

/** The text without the windows: what is garbled must not count as usage. */
function without(text: string, windows: readonly Span[]): string {
  let at = 0;
  const parts = windows.map((window) => {
    const part = text.slice(at, window.start);
    at = window.end;
    return part;
  });
  return [...parts, text.slice(at)].join("\n");
}

/** The first windows that together stay below a number of characters. */
function within(windows: readonly GarbledWindow[], most: number): readonly GarbledWindow[] {
  let length = 0;
  return windows.filter(({ start, end }) => (length += end - start) <= most);
}

interface Mender {
  readonly words: WordModel;
  readonly continuations: Continuations;
}

function repairWindow(text: string, window: GarbledWindow, mender: Mender): GarbledRepair | null {
  const ranked = ranking(text, window, window.unmarked, mender);
  const readable = ranked[0] !== undefined && meanScore(ranked[0].text, mender.words) > UNREADABLE;
  const [best, second] = readable || window.unmarked ? ranked : ranking(text, window, true, mender);
  if (best === undefined || meanScore(best.text, mender.words) <= UNREADABLE) return null;
  const margin = second === undefined ? 10 : best.score - second.score;
  const chosen = margin < CONVINCING && second !== undefined ? withUnknown(best.text, second.text) : best.text;
  const edit = trimmed(text, { text: chosen, ...window });
  if (edit === null) return null;
  return {
    confidence: 1 / (1 + Math.exp(-margin)),
    method: window.unmarked ? "gbk-slip-run" : "gbk-slip",
    parts: partsOf(text, window, { text: chosen, ends: best.ends }),
    ...edit,
  };
}

interface Decoding {
  readonly text: string;
  /** For each code unit, where the stretch of the garbled text ends that gave it. */
  readonly ends: readonly number[];
  readonly score: number;
}

/** The likeliest decodings, judged as words in their context. */
function ranking(text: string, window: Span, unmarkedLosses: boolean, mender: Mender): readonly Decoding[] {
  const { words, continuations } = mender;
  const before = text.slice(text.lastIndexOf("\n", window.start - 1) + 1, window.start);
  const feed = text.indexOf("\n", window.end);
  const after = text.slice(window.end, feed < 0 ? text.length : feed);
  const [quotesBefore, quotesAfter] = [quotesOf(before), quotesOf(after)];
  const [lead, trail] = [before.slice(-CONTEXT), after.slice(0, CONTEXT)];
  const last = before === "" ? 0 : before.charCodeAt(before.length - 1);
  return decodeUnits(garbledUnits(text, window), { continuations, before: last, unmarkedLosses })
    .slice(0, CANDIDATES)
    .map(({ node, cost }) => {
      const path = pathOf(node);
      const decoded = String.fromCharCode(...path.map(({ code }) => code));
      const quotes = quoteScore(quotesBefore + quotesOf(decoded) + quotesAfter);
      const unfinished = after === "" && /[、，,]$/u.test(decoded) ? UNFINISHED : 0;
      const score = cost + wordScore(lead + decoded + trail, words) + quotes + unfinished;
      return { text: decoded, ends: path.map(({ end }) => end), score };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * One edit for each stretch of the garbled text that gave a code unit of the decoding, so that every character leads
 * back to where it comes from: to the second of the two characters whose bytes it was made of.
 */
function partsOf(text: string, window: Span, { text: decoded, ends }: Omit<Decoding, "score">): readonly Edit[] {
  const parts: Edit[] = [];
  let start = window.start;
  for (let from = 0, at = 1; at <= decoded.length; at += 1) {
    if (at < decoded.length && ends[at] === ends[at - 1]) continue;
    const end = at === decoded.length ? window.end : (ends[at - 1] as number);
    const part = { start, end, text: decoded.slice(from, at) };
    if (text.slice(start, end) !== part.text) parts.push(part);
    [start, from] = [end, at];
  }
  return parts;
}

/** What two decodings of one length do not agree on becomes U+FFFD. */
function withUnknown(best: string, second: string): string {
  if (best.length !== second.length) return best;
  return [...best].map((character, index) => (character === second.charAt(index) ? character : "\uFFFD")).join("");
}

/** The edit without what it leaves as it is at both ends, or null where nothing changes. */
function trimmed(text: string, edit: Edit): Edit | null {
  let { start, end, text: replacement } = edit;
  while (start < end && replacement !== "" && text.charAt(start) === replacement.charAt(0)) {
    start += 1;
    replacement = replacement.slice(1);
  }
  while (end > start && replacement !== "" && text.charAt(end - 1) === replacement.at(-1)) {
    end -= 1;
    replacement = replacement.slice(0, -1);
  }
  return start === end && replacement === "" ? null : { start, end, text: replacement };
}
