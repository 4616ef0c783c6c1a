import type { NodeLabel } from "./nodeColumns.js";

/** What the rows of a connection are made into. */
type Yields = "node" | "mention" | "relation";

/** One way from a node to its neighbors: the closed set that statements are built from. */
export interface Relationship {
  /** As in the schema, such as `Organization.leaders`. */
  readonly name: string;
  readonly near: NodeLabel;
  readonly far: NodeLabel;
  /** Between `(p)` and `(n…)`, such as `-[r:RUNS]->`. */
  readonly arrow: string;
  /** Whether the type and direction alone say that the far end is a `far`: then counting need not look at it. */
  readonly farImplied: boolean;
  /** Rows are kept apart by the office too: one person may hold two in a body. */
  readonly titled: boolean;
  /** Whether the relationship says how much alike its ends are. */
  readonly alike: boolean;
  /** Whether the relationship carries confidence and evidence. */
  readonly evidenced: boolean;
  readonly yields: Yields;
}

type Ends = readonly [near: NodeLabel, arrow: string, far: NodeLabel];

function relationship(name: string, ends: Ends, more: Partial<Relationship> = {}): Relationship {
  const [near, arrow, far] = ends;
  return {
    name,
    near,
    far,
    arrow,
    farImplied: false,
    titled: false,
    alike: false,
    evidenced: true,
    yields: "node",
    ...more,
  };
}

const implied = { farImplied: true };
const structural = { farImplied: true, evidenced: false };
const copies = { ...structural, alike: true };

export const RELATIONSHIPS = {
  organizationParent: relationship("Organization.parent", ["Organization", "-[r:PART_OF]->", "Organization"]),
  organizationPlace: relationship("Organization.place", ["Organization", "-[r:LOCATED_IN]->", "Place"]),
  organizationChildren: relationship("Organization.children", ["Organization", "<-[r:PART_OF]-", "Organization"]),
  organizationLeaders: relationship("Organization.leaders", ["Organization", "<-[r:HOLDS_POSITION]-", "Leader"], {
    ...implied,
    titled: true,
  }),
  organizationCampaigns: relationship("Organization.campaigns", ["Organization", "-[r:RUNS]->", "Campaign"], implied),
  organizationActivities: relationship(
    "Organization.activities",
    ["Organization", "-[r:ORGANIZED]->", "Activity"],
    implied,
  ),
  organizationSlogans: relationship("Organization.slogans", ["Organization", "-[r:RAISED]->", "Slogan"], implied),
  organizationArticles: relationship("Organization.articles", ["Organization", "<-[r:ISSUED_BY]-", "Article"], implied),
  leaderPositions: relationship("Leader.positions", ["Leader", "-[r:HOLDS_POSITION]->", "Organization"], {
    ...implied,
    titled: true,
  }),
  leaderActivities: relationship("Leader.activities", ["Leader", "-[r:TOOK_PART_IN]->", "Activity"], implied),
  leaderSlogans: relationship("Leader.slogans", ["Leader", "-[r:RAISED]->", "Slogan"], implied),
  campaignPartOf: relationship("Campaign.partOf", ["Campaign", "-[r:PART_OF]->", "Campaign"]),
  campaignSubCampaigns: relationship("Campaign.subCampaigns", ["Campaign", "<-[r:PART_OF]-", "Campaign"]),
  campaignOrganizations: relationship("Campaign.organizations", ["Campaign", "<-[r:RUNS]-", "Organization"], implied),
  campaignActivities: relationship("Campaign.activities", ["Campaign", "<-[r:PART_OF]-", "Activity"]),
  campaignSlogans: relationship("Campaign.slogans", ["Campaign", "<-[r:USED_IN]-", "Slogan"], implied),
  sloganRaisedBy: relationship("Slogan.raisedBy", ["Slogan", "<-[r:RAISED]-", "Entity"], implied),
  sloganUsedIn: relationship("Slogan.usedIn", ["Slogan", "-[r:USED_IN]->", "Campaign"], implied),
  activityCampaign: relationship("Activity.campaign", ["Activity", "-[r:PART_OF]->", "Campaign"]),
  activityOrganizers: relationship("Activity.organizers", ["Activity", "<-[r:ORGANIZED]-", "Organization"], implied),
  activityParticipants: relationship("Activity.participants", ["Activity", "<-[r:TOOK_PART_IN]-", "Leader"], implied),
  placePartOf: relationship("Place.partOf", ["Place", "-[r:PART_OF]->", "Place"]),
  placePlaces: relationship("Place.places", ["Place", "<-[r:PART_OF]-", "Place"]),
  placeOrganizations: relationship("Place.organizations", ["Place", "<-[r:LOCATED_IN]-", "Organization"], implied),
  citedWorkCitedBy: relationship("CitedWork.citedBy", ["CitedWork", "<-[r:CITES]-", "Article"], implied),
  documentArticles: relationship("Document.articles", ["Document", "-[r:CONTAINS]->", "Article"], structural),
  articleDocument: relationship("Article.document", ["Article", "<-[r:CONTAINS]-", "Document"], structural),
  articleIssuedBy: relationship("Article.issuedBy", ["Article", "-[r:ISSUED_BY]->", "Organization"], implied),
  articlePassages: relationship("Article.passages", ["Article", "-[r:HAS_PASSAGE]->", "Passage"], structural),
  articleCites: relationship("Article.cites", ["Article", "-[r:CITES]->", "CitedWork"], implied),
  passageArticle: relationship("Passage.article", ["Passage", "<-[r:HAS_PASSAGE]-", "Article"], structural),
  documentCopies: relationship("Document.sameTextAs", ["Document", "-[r:SAME_TEXT_AS]-", "Document"], copies),
  passageCopies: relationship("Passage.sameTextAs", ["Passage", "-[r:SAME_TEXT_AS]-", "Passage"], copies),
  passageMentions: relationship("Passage.mentions", ["Passage", "-[r:MENTIONS]->", "Entity"], {
    ...structural,
    yields: "mention",
  }),
  entityMentions: relationship("Entity.mentions", ["Entity", "<-[r:MENTIONS]-", "Passage"], {
    ...structural,
    yields: "mention",
  }),
} as const satisfies Record<string, Relationship>;
