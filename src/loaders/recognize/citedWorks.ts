import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";

/** A title between `《 》` or a document number. */
export interface CitedWorkCandidate extends Candidate {
  readonly title: string | null;
  readonly number: string | null;
}

/** A longer stretch between the marks is a mark that was never closed. */
const LONGEST_TITLE = 100;

/**
 * Issuer's short name, year in brackets, serial number: `国发〔2011〕5号`, `泉委[2000]综13号`. Some sources lose the
 * brackets (`?2011?`), others write the year bare between round ones.
 */
const DOCUMENT_NUMBER =
  /(?<![\p{Script=Han}])(?:[\p{Script=Han}*×xX]{1,12})\s?[[〔［【(（?﹝]\s?(?:19|20)\d{2}\s?[\]〕］】)）?﹞]\s?(?:[\p{Script=Han}]{0,3})第?\d{1,4}号|(?<=[(（])[\p{Script=Han}*×xX]{2,12}\d{4}[年-]\d{1,4}号(?=[)）])/gu;
/** What runs into the issuer's short name from the left when nothing sets it off. */
const LEAD_IN = /^.*(?:根据|按照|依据|印发|转发|下发|贯彻|落实|执行|关于|以及|文件|及|和|以|了|的)/u;

export function recognizeCitedWorks({ article }: ArticleContext): CitedWorkCandidate[] {
  return article.passages.flatMap(({ ordinal, text }) => [
    ...findTitles(text, ordinal),
    ...findNumbers(text, ordinal, article.documentNumber),
  ]);
}

function findTitles(text: string, passage: number): CitedWorkCandidate[] {
  const found: CitedWorkCandidate[] = [];
  for (let start = text.indexOf("《"); start >= 0; start = text.indexOf("《", start + 1)) {
    const end = closingMark(text, start);
    if (end < 0) continue;
    const title = text.slice(start + 1, end).trim();
    if (title.length > 0 && title.length <= LONGEST_TITLE) {
      const surface = text.slice(start, end + 1);
      const span = { passage, start, end: end + 1, surface };
      found.push({ ...span, title, number: null, method: "citedWork.title", confidence: 0.97 });
    }
    start = end;
  }
  return found;
}

/** Marks of the same shape may nest (`《批转《意见》的通知》`) where a source has not turned the inner ones into `〈 〉`. */
function closingMark(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < Math.min(text.length, start + LONGEST_TITLE + 20); offset += 1) {
    if (text[offset] === "《") depth += 1;
    else if (text[offset] === "》") {
      depth -= 1;
      if (depth === 0) return offset;
    } else if (text[offset] === "。" && depth === 1) return -1;
  }
  const first = text.indexOf("》", start);
  return first > start && first - start <= LONGEST_TITLE ? first : -1;
}

function findNumbers(text: string, passage: number, own: string | null): CitedWorkCandidate[] {
  if (!/号/u.test(text)) return [];
  const found: CitedWorkCandidate[] = [];
  for (const match of text.matchAll(DOCUMENT_NUMBER)) {
    const lead = LEAD_IN.exec(match[0].split(/[[〔［【(（?﹝]/u)[0] ?? "")?.[0].length ?? 0;
    const surface = match[0].slice(lead);
    if (surface.length < 8 || surface === own) continue;
    const start = match.index + lead;
    const span = { passage, start, end: start + surface.length, surface };
    found.push({ ...span, title: null, number: surface, method: "citedWork.number", confidence: 0.95 });
  }
  return found;
}
