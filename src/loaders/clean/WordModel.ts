/** What the cleaner knows of the language: words and which characters follow one another. */
export interface WordModel {
  /** Probability of the word `text[start, end)`, 0 for an unknown one. */
  wordProbability(text: string, start: number, end: number): number;
  /** Probability of the code unit `next` after `previous`, smoothed: never 0. */
  probability(previous: number, next: number): number;
  /** The part of it that does not depend on the code unit before: it is never less. */
  leastProbability(next: number): number;
}
