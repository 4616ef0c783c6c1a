/** Words by which a clause tells that another body does something; see `lexicon/subjects.yaml`. */
export interface SubjectLexicon {
  /** Endings of one character that bodies and places are called by, beside those of two and more. */
  readonly endings: readonly string[];
  readonly adverbs: readonly string[];
  readonly verbs: readonly string[];
  readonly onlookers: readonly string[];
  readonly onlookerAdverbs: readonly string[];
  readonly onlookerVerbs: readonly string[];
  /** What groups are sent for. */
  readonly missions: readonly string[];
  readonly missionMembers: readonly string[];
  readonly missionVerbs: readonly string[];
  readonly visitorBodies: readonly string[];
  readonly visitorVerbs: readonly string[];
  readonly placeLeaders: readonly string[];
  readonly organUnits: readonly string[];
  readonly organs: readonly string[];
  /** What a general subject begins with. */
  readonly general: readonly string[];
  readonly openingVerbs: readonly string[];
}
