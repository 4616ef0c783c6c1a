/** A campaign that was run all over the country. */
export interface NationalCampaign {
  /** Stable id of the entry. */
  readonly key: string;
  readonly name: string;
  /** Forms that name it anywhere. */
  readonly aliases: readonly string[];
  /** Forms that name it only in an article that has its name or an alias, too. */
  readonly shortForms: readonly string[];
  readonly nameEn: string;
  /** `2005`, `2005-01`; null where it never was settled. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  /** Key of the larger drive. */
  readonly partOf: string | null;
}

export interface CampaignLexicon {
  readonly campaigns: readonly NationalCampaign[];
}
