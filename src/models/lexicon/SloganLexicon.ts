/** The words that present a phrase as a slogan, and those that speak against it. */
export interface SloganLexicon {
  readonly themeFrames: readonly string[];
  readonly frames: readonly string[];
  readonly notFrames: readonly string[];
  readonly faults: readonly string[];
  readonly eventNouns: readonly string[];
  /** Set phrases of the center and of Party tradition: whoever repeats one did not raise it. */
  readonly commonplaces: readonly string[];
  /** Doctrinal labels that everybody has to repeat: no speaker is said to have raised one. */
  readonly doctrines: readonly string[];
  /** Phrases that the center put forward for one national campaign. */
  readonly mottos: readonly CampaignMottos[];
}

/** The mottos and labels of a national campaign. */
export interface CampaignMottos {
  /** Key of the campaign in its lexicon. */
  readonly campaign: string;
  readonly phrases: readonly string[];
}
