/** Words by which names of places are told from other words. */
export interface PlaceLexicon {
  /** Left out of short forms, as in `某某苗族自治县`. */
  readonly nationalities: readonly string[];
  /** Full names that are common words too: places only after the place they belong to. */
  readonly weakNames: readonly string[];
  /** Short forms of provinces and prefectures that are common words too. */
  readonly weakShortNames: readonly string[];
  /** Short forms that are places only where the article has the full name, too. */
  readonly cautiousShortNames: readonly string[];
  /** How places below the county end. */
  readonly settlementSuffixes: readonly string[];
  /** What stands before such an ending without being a name, as in `贫困村`. */
  readonly genericBodies: readonly string[];
  /** Single characters that never belong to the name of a settlement. */
  readonly functionCharacters: string;
}
