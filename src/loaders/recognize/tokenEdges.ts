import type { Token } from "./ArticleContext.js";

/** Where the words of a passage begin and end, by offset. */
export interface TokenEdges {
  /** The word that begins at the offset. */
  startingAt(offset: number): Token | null;
  /** The word that ends at the offset. */
  endingAt(offset: number): Token | null;
  /** The word that covers the code unit at the offset. */
  covering(offset: number): Token | null;
}

const made = new WeakMap<readonly Token[], TokenEdges>();

/** Indexes the words of one passage; made once for each list of words. */
export function tokenEdges(tokens: readonly Token[]): TokenEdges {
  const known = made.get(tokens);
  if (known) return known;
  const length = tokens.at(-1)?.end ?? 0;
  const indexes: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { start, end } = tokens[index] as Token;
    for (let offset = start; offset < end; offset += 1) indexes.push(index);
  }
  const covering = (offset: number): Token | null =>
    offset >= 0 && offset < length ? (tokens[indexes[offset] as number] ?? null) : null;
  const edges: TokenEdges = {
    covering,
    startingAt(offset) {
      const token = covering(offset);
      return token && token.start === offset ? token : null;
    },
    endingAt(offset) {
      const token = covering(offset - 1);
      return token && token.end === offset ? token : null;
    },
  };
  made.set(tokens, edges);
  return edges;
}
