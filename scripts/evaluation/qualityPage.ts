import type { Measure } from "./measures.js";

/** What `npm run evaluate` keeps: the API serves it while the extractor's version is the same. */
export interface QualityFile {
  /** What was measured on: number of annotated articles and documents. */
  readonly corpus: string;
  /** Day of the measurement, `2026-11-24`. */
  readonly date: string;
  readonly extractorVersion: string;
  readonly measures: readonly Measure[];
}

/** `docs/quality.md`: the figures of the last measurement, none of them typed by hand. */
export function qualityPage({ corpus, date, extractorVersion, measures }: QualityFile): string {
  const rows = measures.map(
    ({ type, precision, recall, f1, annotated, found }) =>
      `| ${type} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${annotated} | ${found} |`,
  );
  return `# Measured quality

Written by \`npm run evaluate -- ANNOTATIONS DOCUMENTS\`; do not edit. Corpus: ${corpus}. Date: ${date}. Extractor: \`${extractorVersion}\`.

Entities are matched one to one within each article and summed over the articles. A relation counts only if both its ends
are matched entities. Aliases, an organization's place and figures are attributes. The rules were written with these
articles at hand: expect less on other documents.

| type | precision | recall | F1 | annotated | found |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
