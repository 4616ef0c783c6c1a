/** What the cleaner knows of the language: words and which characters follow one another. */
export interface WordModel {
  /** How often a word occurs in the model's corpus, 0 for an unknown one. */
  frequency(word: string): number;
  /** Natural logarithm of the probability of a word, null for an unknown one. */
  logWord(word: string): number | null;
  /** Natural logarithm of the probability of `next` after `previous`, smoothed: never `-Infinity`. */
  logProbability(previous: string, next: string): number;
}
