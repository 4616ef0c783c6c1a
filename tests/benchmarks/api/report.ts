import type { Times } from "./measure.js";
import type { Question } from "./questions.js";

/** At most so many times as long as the bare statement, or, for small pages, so many milliseconds more. */
const BARE_LIMIT = 1.5;
const BARE_MARGIN = 2;

const cell = (value: number | undefined, digits: number): string => (value?.toFixed(digits) ?? "–").padStart(9);
const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined ? undefined : part / whole;

export function printHeader(title: string): void {
  const columns = ["ours", "peer", "bare", "ours/peer", "at most", "ours/bare"]
    .map((name) => name.padStart(9))
    .join(" ");
  console.log(`\n${title}\n${"p95 in ms".padEnd(80)} ${columns}`);
}

/** Prints one line; false if a limit is passed. */
export function printTimes({ name, limit, small }: Question, { ours, peer, bare }: Times): boolean {
  const toPeer = share(ours, peer);
  const toBare = share(ours, bare);
  const near = small && ours !== undefined && bare !== undefined && ours - bare <= BARE_MARGIN;
  const passed = (toPeer === undefined || toPeer <= limit) && (toBare === undefined || toBare <= BARE_LIMIT || near);
  const verdict = passed ? (near && (toBare ?? 0) > BARE_LIMIT ? `  within ${BARE_MARGIN} ms` : "") : "  TOO SLOW";
  const shares = [cell(toPeer, 2), cell(peer === undefined ? undefined : limit, 2), cell(toBare, 2)];
  console.log([name.padEnd(80), cell(ours, 1), cell(peer, 1), cell(bare, 1), ...shares].join(" ") + verdict);
  return passed;
}
