import type { Span } from "../../models/span.js";
import { characterScore, isHan, isHanCode, leastScore, meanScore } from "./characterScore.js";
import { scriptTables } from "./scriptTables.js";
import type { WordModel } from "./WordModel.js";
import { matchesOf } from "./matchesOf.js";

/** A stretch to be decoded anew. */
export interface GarbledWindow extends Span {
  /** Nothing marks the loss: the text itself reads as no language would. */
  readonly unmarked: boolean;
}

const LEAD_IN = 5;
const REACH = 14;
const LONGEST = 90;
/** Mean logarithm per character above which text counts as readable; ordinary text has about -7. */
const READABLE = -11;
const UNREADABLE = -12.5;
/** No character of running text is as unlikely as this. */
const IMPOSSIBLE = -15;
const RUN = 8;
const LINE_FEED = 10;
/** A longer unreadable stretch is no slip of a byte but text of another kind. */
const LONGEST_RUN = 300;

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
const swallowed = new RegExp(`[?？\\uFFFD](?:[a-zü${TONED}]*[${TONED}][a-zü${TONED}]*[)）]|/[pP]>)`, "gu");
const bare = /[?？\uFFFD](?![\s”’"'」』》)）】]|$)/gmu;
const annotation = new RegExp(`[(（][a-zü${TONED}]{1,7}[)）]`, "gu");

/** The stretches around the marks that lost bytes left: `?` and U+FFFD where no question ends. */
export function markedWindows(text: string, words: WordModel): readonly GarbledWindow[] {
  const sites = matchesOf(text, swallowed).map(({ index }) => index);
  const sure = new Set(sites);
  for (const { index } of matchesOf(text, bare)) {
    if (!sure.has(index) && doubtful(text, index, words)) sites.push(index);
  }
  const readable = sites.filter((site) => !unreadableBefore(text, site, words));
  return merged(readable.sort((a, b) => a - b).map((site) => around(text, site)));
}

/** A question mark in the middle of a line is one if what follows reads well. */
function doubtful(text: string, site: number, words: WordModel): boolean {
  if (site === 0 || text.charAt(site - 1) === "\n" || text.charAt(site) === "\uFFFD")
    return text.charAt(site) === "\uFFFD";
  const next = text
    .slice(site + 1, site + 40)
    .replace(annotation, "")
    .slice(0, 4);
  if (!isHan(next.charAt(0))) return true;
  const worst = Math.min(
    ...Array.from(next, (_, at) => characterScore(at === 0 ? 0 : next.charCodeAt(at - 1), next.charCodeAt(at), words)),
  );
  return worst <= IMPOSSIBLE || meanScore(next, words) < READABLE;
}

/** A mark at the end of a long garbled run belongs to it. */
function unreadableBefore(text: string, site: number, words: WordModel): boolean {
  const lineStart = text.lastIndexOf("\n", site) + 1;
  const before = text
    .slice(Math.max(lineStart, site - 60), site)
    .replace(annotation, "")
    .slice(-RUN);
  return before.length === RUN && meanScore(before, words) < UNREADABLE;
}

function around(text: string, site: number): GarbledWindow {
  const lineStart = text.lastIndexOf("\n", site) + 1;
  const feed = text.indexOf("\n", site);
  const lineEnd = feed < 0 ? text.length : feed;
  let start = site;
  for (let taken = 0; taken < LEAD_IN && start > lineStart; taken += 1) start = stepBack(text, start, lineStart);
  // The mark of the byte that began the slip may stand just before.
  const mark = text.slice(Math.max(lineStart, start - 3), start).search(/[?？\uFFFD]/u);
  if (mark >= 0) start = Math.max(lineStart, Math.max(lineStart, start - 3) + mark - 1);
  let end = site + 1;
  for (let taken = 0; taken < REACH && end < lineEnd; taken += 1) {
    annotation.lastIndex = end;
    const skipped = annotation.exec(text);
    end = skipped?.index === end ? end + skipped[0].length : end + 1;
  }
  return { start, end, unmarked: false };
}

/** One character back, over its pinyin if it has one. */
function stepBack(text: string, at: number, lineStart: number): number {
  if (!/[)）]/u.test(text.charAt(at - 1))) return at - 1;
  const open = Math.max(text.lastIndexOf("(", at - 2), text.lastIndexOf("（", at - 2));
  const reading = open < lineStart ? null : new RegExp(`^${annotation.source}$`, "u").exec(text.slice(open, at));
  return reading ? Math.max(lineStart, open - 1) : at - 1;
}

function merged(windows: readonly GarbledWindow[]): readonly GarbledWindow[] {
  const result: GarbledWindow[] = [];
  for (const window of windows) {
    const last = result.at(-1);
    if (last && window.start < last.end && window.end - last.start <= LONGEST) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, window.end) };
    } else if (!last || window.start >= last.end) result.push(window);
    else result.push({ ...window, start: last.end });
  }
  return result;
}

/** Runs of characters that no text would put together, without any mark of loss. */
export function unreadableRuns(text: string, words: WordModel): readonly GarbledWindow[] {
  if (!holdsRareRun(text)) return [];
  const runs: GarbledWindow[] = [];
  const least = new Map<number, number>();
  const recent = new Float64Array(RUN);
  for (let at = 0, length = 0, sum = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      length = 0;
      sum = 0;
      continue;
    }
    let bound = least.get(code);
    if (bound === undefined) least.set(code, (bound = leastScore(code, words)));
    if (length >= RUN) sum -= recent[length % RUN] as number;
    recent[length % RUN] = bound;
    sum += bound;
    length += 1;
    // What cannot be worse than this is not looked at closer.
    if (length < RUN || sum > UNREADABLE * RUN || runScore(text, at - RUN + 1, words) > UNREADABLE * RUN) continue;
    const start = at - RUN + 1;
    const last = runs.at(-1);
    if (last && start <= last.end) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ start, end: at + 1, unmarked: true });
  }
  return apart(runs.filter((run) => run.end - run.start <= LONGEST_RUN).map((run) => widened(text, run)));
}

/** Whether rare ideographs stand close to each other, as they do in every text that pairs its bytes up wrongly. */
function holdsRareRun(text: string): boolean {
  const { common } = scriptTables();
  let before = -RUN;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isHanCode(code) || common[code] === 1) continue;
    if (at - before < RUN) return true;
    before = at;
  }
  return false;
}

function runScore(text: string, start: number, words: WordModel): number {
  let sum = 0;
  for (let at = start; at < start + RUN; at += 1) {
    sum += characterScore(at === 0 ? 0 : text.charCodeAt(at - 1), text.charCodeAt(at), words);
  }
  return sum;
}

/** Joins runs that their margins made overlap. */
function apart(runs: readonly GarbledWindow[]): readonly GarbledWindow[] {
  const result: GarbledWindow[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && run.start < last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, run.end) };
    else result.push(run);
  }
  return result;
}

/** The slip begins before and ends after what reads worst. */
function widened(text: string, { start, end }: Span): GarbledWindow {
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const feed = text.indexOf("\n", end);
  return {
    start: Math.max(lineStart, start - LEAD_IN),
    end: Math.min(feed < 0 ? text.length : feed, end + LEAD_IN),
    unmarked: true,
  };
}
