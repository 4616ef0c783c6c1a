import type { ActivityKind, OrganizationKind, SloganKind } from "./enums.js";

/** The flat record that annotators write and `extract --format annotations` prints, one article each. */
export interface AnnotatedArticle {
  doc: string;
  article: number;
  title: string | null;
  issuedBy: string | null;
  issuedOn: string | null;
  organizations: AnnotatedOrganization[];
  leaders: AnnotatedLeader[];
  campaigns: AnnotatedCampaign[];
  slogans: AnnotatedSlogan[];
  activities: AnnotatedActivity[];
  places: string[];
  citedWorks: string[];
}

export interface AnnotatedOrganization {
  name: string;
  aliases: string[];
  kind: OrganizationKind;
  partOf: string | null;
  place: string | null;
  runs: string[];
}

export interface AnnotatedLeader {
  name: string;
  aliases: string[];
  positions: { title: string; organization: string | null }[];
}

export interface AnnotatedCampaign {
  name: string;
  aliases: string[];
  partOf: string | null;
}

export interface AnnotatedSlogan {
  text: string;
  aliases: string[];
  kind: SloganKind;
  items: string[];
  raisedBy: string | null;
  usedIn: string | null;
}

export interface AnnotatedActivity {
  name: string;
  kind: ActivityKind;
  quote: string;
  organizers: string[];
  participants: string[];
  campaign: string | null;
  date: string | null;
  measures: string[];
}
