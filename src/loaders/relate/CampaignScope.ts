import { CampaignScope as Scope, EntityType } from "../../models/enums.js";
import type { CampaignRecord, EntityRecord, MentionRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";
import { entitiesOf } from "./RelateContext.js";
import type { Place } from "./sentenceEvidence.js";

/** The campaign that a place of the article belongs to, how surely, and by which rule that was told. */
export interface Belonging {
  readonly key: string;
  readonly confidence: number;
  readonly method: string;
}

interface Sighting {
  readonly campaign: CampaignRecord;
  readonly mention: MentionRecord;
}

const OFTEN = 3;

/** Tells which campaign a sentence is about: one that it names, that its paragraph or heading names, or the article's. */
export class CampaignScope {
  readonly #context: ArticleContext;
  readonly #sightings: readonly Sighting[];
  /** The campaign that the whole article is about. */
  readonly main: CampaignRecord | null;

  constructor(context: ArticleContext, entities: readonly EntityRecord[]) {
    this.#context = context;
    const campaigns = entitiesOf(entities, EntityType.CAMPAIGN);
    this.#sightings = flatMap(campaigns, (campaign) =>
      campaign.mentions.map((mention) => ({ campaign, mention })),
    ).sort((left, right) => left.mention.passage - right.mention.passage || left.mention.start - right.mention.start);
    this.main = mainCampaign(context, campaigns);
  }

  at(place: Place): Belonging | null {
    const passage = this.#context.article.passages.find(({ ordinal }) => ordinal === place.passage);
    if (!passage) return null;
    const sentence = sentenceAt(passage, place.start);
    const here = this.#sightings.filter(({ mention }) => mention.passage === place.passage);
    const near = here.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end);
    const own = near.filter(({ mention }) => !isModel(passage.text, mention));
    const named = own.filter(({ mention }) => mention.start <= place.start).at(-1) ?? own[0];
    if (named) return { key: named.campaign.key, confidence: 0.85, method: "campaign.sentence" };
    const earlier = here.filter(({ mention }) => mention.start < place.start && !isModel(passage.text, mention)).at(-1);
    if (earlier && this.#reaches(earlier.campaign, here))
      return { key: this.#inner(earlier.campaign).key, confidence: 0.7, method: "campaign.passage" };
    const heading = this.#underHeading(place.passage);
    if (heading) return { key: heading, confidence: 0.7, method: "campaign.heading" };
    return this.main ? { key: this.main.key, confidence: 0.6, method: "campaign.article" } : null;
  }

  /** A local drive named in passing holds for its sentence; one that is the only matter of its paragraph for all of it. */
  #reaches(campaign: CampaignRecord, here: readonly Sighting[]): boolean {
    if (campaign.scope === Scope.NATIONAL || campaign === this.main) return true;
    return this.main === null && new Set(here.map((sighting) => sighting.campaign)).size === 1;
  }

  /** In an article about a drive inside a national one the national name stands for the inner drive. */
  #inner(campaign: CampaignRecord): CampaignRecord {
    const stem = campaign.name.replace(/活动$/u, "");
    const inner = this.main !== null && this.main.scope === Scope.LOCAL && this.main.name.startsWith(stem);
    return inner && this.main ? this.main : campaign;
  }

  /** The campaign that the nearest numbered opening or heading above names, until one of its rank or above follows. */
  #underHeading(ordinal: number): string | null {
    let current: { readonly key: string; readonly rank: number } | null = null;
    for (const passage of this.#context.article.passages) {
      if (passage.ordinal > ordinal) break;
      const rank = rankOf(passage);
      if (rank === null) continue;
      const opening = this.#sightings.find(
        ({ mention }) => mention.passage === passage.ordinal && mention.start <= LONGEST_OPENING,
      );
      if (opening) current = { key: opening.campaign.key, rank };
      else if (current && rank <= current.rank) current = null;
    }
    return current?.key ?? null;
  }
}

/** Another campaign is named as a model: `借鉴…的成功经验`. */
export function isModel(text: string, { start, end }: MentionRecord): boolean {
  return (
    /(?:借鉴|运用|吸取|吸收|参照|总结|巩固)[了好]?$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^的?(?:成功|宝贵|有益)?(?:经验|成果)/u.test(text.slice(end, end + 8))
  );
}

const LONGEST_OPENING = 30;
const RANKS = [
  /^第[一二三四五六七八九十]+[章节部分]/u,
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[(（][一二三四五六七八九十]+[)）]/u,
  /^[一二三四五六七八九十]+[是要]/u,
  /^\d+[、.．]/u,
  /^[(（]\d+[)）]/u,
];

/** How deep a numbered opening or heading stands; null for running text. */
function rankOf({ text, role }: SegmentedPassage): number | null {
  const rank = RANKS.findIndex((numbering) => numbering.test(text));
  if (rank >= 0) return rank;
  return role === "heading" ? 1 : null;
}

/** The campaign in the title, else the one named most, if it is named often enough to be the matter of the article. */
function mainCampaign({ article }: ArticleContext, campaigns: readonly CampaignRecord[]): CampaignRecord | null {
  const bodies = article.passages.filter(({ role }) => role === "body").length;
  const titled = campaigns.filter(
    ({ mentions, name, aliases }) =>
      mentions.some(({ passage }) => article.passages.find(({ ordinal }) => ordinal === passage)?.role === "title") ||
      [name, ...aliases].some((form) => article.title?.includes(form)),
  );
  const ranked = [...(titled.length > 0 ? titled : campaigns)].sort(
    (left, right) => right.mentions.length - left.mentions.length || (left.key < right.key ? -1 : 1),
  );
  const [first] = ranked;
  if (!first) return null;
  if (titled.length > 0 || first.mentions.length >= Math.max(OFTEN, bodies / 8)) return first;
  return bodies <= SHORT && opens(article, first) && campaigns.length === 1 ? first : null;
}

/** Up to so many paragraphs an article has one matter. */
const SHORT = 10;

/** A national campaign is named in one of the first two paragraphs of the text, a local one in the first. */
function opens({ passages }: SegmentedArticle, { mentions, scope }: CampaignRecord): boolean {
  const first = passages.filter(({ role }) => role === "body").slice(0, scope === Scope.NATIONAL ? 2 : 1);
  return mentions.some(({ passage }) => first.some(({ ordinal }) => ordinal === passage));
}
