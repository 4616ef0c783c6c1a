import type { AnnotatedArticle } from "../../src/models/annotation.js";
import { nameOf, plain, plainTitle } from "./compare.js";

export type ListedType = "organizations" | "leaders" | "campaigns" | "slogans" | "activities" | "places" | "citedWorks";

/** How one side names entities in what it states: annotated entities by index, found ones through the matching. */
export interface Naming {
  /** What a name refers to, or null if the reference is left out of the count. */
  refer(type: ListedType, name: string): string | number | null;
  /** The entity at an index of its own list. */
  self(type: ListedType, index: number): string | number;
}

/** All relations and attributes that an article's record states, each as `from>to`, by type. */
export function statementsOf(article: AnnotatedArticle, naming: Naming): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  const put = (type: string, from: string | number, to: string | number | null | undefined): void => {
    if (to === null || to === undefined || to === "") return;
    const known = stated.get(type) ?? new Set<string>();
    stated.set(type, known.add(`${from}>${to}`));
  };
  const refer = (type: ListedType, name: string | null): string | number | null =>
    name ? naming.refer(type, name) : null;
  putAliases(article, naming, put);
  put("issuedBy", "article", refer("organizations", article.issuedBy));
  article.organizations.forEach((organization, index) => {
    const self = naming.self("organizations", index);
    put("attribute.place", self, organization.place && plain(organization.place));
    put("org.partOf", self, refer("organizations", organization.partOf));
    for (const campaign of organization.runs) put("org.runs", self, refer("campaigns", campaign));
  });
  article.leaders.forEach((leader, index) => {
    const self = naming.self("leaders", index);
    for (const { title, organization } of leader.positions) {
      const body = refer("organizations", organization);
      if (body !== null || !organization) put("leader.position", self, `${plainTitle(plain(title))}@${body}`);
      put("leader.organization", self, body);
    }
  });
  article.campaigns.forEach((campaign, index) =>
    put("campaign.partOf", naming.self("campaigns", index), refer("campaigns", campaign.partOf)),
  );
  putSlogans(article, naming, put, refer);
  putActivities(article, naming, put, refer);
  return stated;
}

type Put = (type: string, from: string | number, to: string | number | null | undefined) => void;
type Refer = (type: ListedType, name: string | null) => string | number | null;

function putAliases(article: AnnotatedArticle, naming: Naming, put: Put): void {
  for (const type of ["organizations", "leaders", "campaigns", "slogans"] as const) {
    article[type].forEach((entity, index) => {
      const own = plain(nameOf(entity));
      for (const alias of new Set(entity.aliases.map(plain))) {
        if (alias !== own) put("attribute.alias", naming.self(type, index), alias);
      }
    });
  }
}

function putSlogans(article: AnnotatedArticle, naming: Naming, put: Put, refer: Refer): void {
  article.slogans.forEach((slogan, index) => {
    const self = naming.self("slogans", index);
    const leader = slogan.raisedBy ? refer("leaders", slogan.raisedBy) : null;
    const raiser =
      typeof leader === "number" && leader >= 0 ? `leader${leader}` : refer("organizations", slogan.raisedBy);
    put("slogan.raisedBy", self, raiser);
    put("slogan.usedIn", self, refer("campaigns", slogan.usedIn));
    for (const item of slogan.items) put("slogan.item", self, plain(item));
  });
}

function putActivities(article: AnnotatedArticle, naming: Naming, put: Put, refer: Refer): void {
  article.activities.forEach((activity, index) => {
    const self = naming.self("activities", index);
    for (const organizer of activity.organizers) put("activity.organizer", self, refer("organizations", organizer));
    for (const person of activity.participants) put("activity.participant", self, refer("leaders", person));
    put("activity.campaign", self, refer("campaigns", activity.campaign));
    put("activity.date", self, activity.date);
    for (const measure of activity.measures) put("attribute.measure", self, plain(measure));
  });
}
