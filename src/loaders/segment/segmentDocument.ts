import type { SourceText } from "../../models/sourceText.js";
import type { TextLexicon } from "../../models/lexicon/TextLexicon.js";
import type { CleanedText } from "../clean/CleanedText.js";
import { type Line, linesOf } from "../clean/lines.js";
import { genreOf } from "./genreOf.js";
import { headingOf } from "./headingOf.js";
import { Outline } from "./Outline.js";
import { type Head, readHead } from "./readHead.js";
import type { SegmentedArticle, SegmentedPassage } from "./SegmentedArticle.js";
import { sentenceSpans } from "./sentenceSpans.js";
import { type ArticleLines, splitArticles } from "./splitArticles.js";
import { structurePatterns } from "./structurePatterns.js";

/**
 * Cuts a cleaned document into articles, passages and sentences. What the format states beside the text (title, date)
 * holds where the text itself says nothing, and only for a document of one article.
 */
export function segmentDocument(
  cleaned: CleanedText,
  stated: SourceText["stated"],
  lexicon: TextLexicon,
): readonly SegmentedArticle[] {
  const patterns = structurePatterns(lexicon.structure);
  const articles = splitArticles(linesOf(cleaned.mapped.text), patterns);
  const fallback = articles.length === 1 ? stated : {};
  return articles.map((lines, index) =>
    segmentArticle({ cleaned, lines, ordinal: index + 1, stated: fallback, lexicon }),
  );
}

interface ArticleInput {
  readonly cleaned: CleanedText;
  readonly lines: ArticleLines;
  readonly ordinal: number;
  readonly stated: SourceText["stated"];
  readonly lexicon: TextLexicon;
}

function segmentArticle({ cleaned, lines, ordinal, stated, lexicon }: ArticleInput): SegmentedArticle {
  const head = readHead(lines, structurePatterns(lexicon.structure));
  const passages = passagesOf(lines.lines, head, cleaned);
  const titles = passages.filter(({ role }) => role === "title").map(({ text }) => text);
  const body = passages.filter(({ role }) => role === "body").map(({ text }) => text);
  return {
    ordinal,
    title: head.title ?? stated.title ?? null,
    subtitle: head.subtitle,
    issuerLine: head.issuer,
    sourceLine: head.source,
    issuedOn: head.date ?? isoDate(stated.publishedAt),
    documentNumber: head.documentNumber,
    genre: genreOf(
      head.title === null ? titles : [head.title, ...titles],
      body,
      head.source !== null,
      lexicon.structure,
    ),
    passages,
  };
}

function passagesOf(lines: readonly Line[], head: Head, cleaned: CleanedText): readonly SegmentedPassage[] {
  const outline = new Outline();
  return lines.map((line, ordinal) => {
    const role = head.lines.get(line)?.role;
    const heading = role === undefined ? headingOf(line.text) : null;
    const above =
      role !== undefined ? [] : heading === null || heading.alone ? outline.headings : outline.above(heading);
    if (heading) outline.enter(heading);
    const source = cleaned.mapped.toSource(line);
    return {
      ordinal,
      text: line.text,
      heading: above.length === 0 ? null : above.join(" > "),
      headings: above,
      sourceStart: source.start,
      sourceEnd: source.end,
      sentences: sentenceSpans(line.text),
      role: role ?? (heading?.alone ? "heading" : "body"),
    };
  });
}

/** The date part of a stated moment, where it begins with one. */
function isoDate(moment: string | undefined): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(moment ?? "")?.[0] ?? null;
}
