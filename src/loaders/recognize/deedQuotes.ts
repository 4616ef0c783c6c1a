import { LONGEST_QUOTE } from "./ActivityCandidate.js";

/** Notes that are looked through are not written: `查看学习笔记70本`. */
export const CHECKED = /查看|检查|抽查|翻阅|查阅|审阅|批阅/u;

/** Of a stretch too long to be quoted the end with the object is kept, from behind the last quotation if that fits. */
export function quoteStart(content: string, start: number, end: number): number {
  if (end - start <= LONGEST_QUOTE) return start;
  const behind = content.lastIndexOf("”", end - 3) + 1;
  return end - behind <= LONGEST_QUOTE && end - behind >= 4 ? behind : end - LONGEST_QUOTE;
}
