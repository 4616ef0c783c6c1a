import { CampaignScope as Scope, EntityType } from "../../models/enums.js";
import type { CampaignRecord, EntityRecord, MentionRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { isInOtherItem, isModel, isOneOfMany } from "./campaignMentions.js";
import { mainCampaign } from "./mainCampaign.js";
import { entitiesOf } from "./RelateContext.js";
import type { Place } from "./sentenceEvidence.js";

/** The campaign that a place of the article belongs to, how surely, and by which rule that was told. */
export interface Belonging {
  readonly key: string;
  readonly confidence: number;
  readonly method: string;
  /** The mention of the campaign that tells it. */
  readonly at?: MentionRecord;
}

interface Sighting {
  readonly campaign: CampaignRecord;
  readonly mention: MentionRecord;
}

/** A numbered opening or heading of the article, with the campaign that it names. */
interface RankedOpening {
  readonly ordinal: number;
  readonly rank: number;
  readonly opening: Sighting | undefined;
}

/** Tells which campaign a sentence is about: one that it names, that its paragraph or heading names, or the article's. */
export class CampaignScope {
  readonly #context: ArticleContext;
  readonly #sightings: readonly Sighting[];
  #ranked: readonly RankedOpening[] | undefined;
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
    const passage = passageOf(this.#context.article, place.passage);
    if (!passage) return null;
    const sentence = sentenceAt(passage, place.start);
    const here = this.#sightings.filter(({ mention }) => mention.passage === place.passage);
    const near = here.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end);
    const own = near.filter(
      ({ mention }) =>
        !isModel(passage.text, mention) &&
        !isOneOfMany(passage.text, mention) &&
        !isInGloss(passage.text, mention, place),
    );
    const left = own.filter(({ mention }) => mention.start <= place.start);
    const named =
      own.find(({ mention }) => mention.start >= place.start && isNameOf(mention, place)) ??
      framing(passage.text, own) ??
      firstOfAims(
        passage.text,
        left.filter(
          ({ mention }) =>
            !isListedBeside(passage.text.slice(mention.end, place.start)) && !isOfJoined(passage.text, mention, place),
        ),
      ) ??
      own.find(
        (sighting) =>
          !isOfJoined(passage.text, sighting.mention, place) && this.#reachesBack(passage.text, place, sighting),
      );
    if (named) return belonging(named.campaign, 0.85, "campaign.sentence", named.mention);
    if (bearsAnother(passage.text.slice(place.start, place.end))) return null;
    const before = here.filter(({ mention }) => mention.start < place.start && !isModel(passage.text, mention));
    const told = before.filter(
      ({ campaign, mention }) =>
        isTopic(passage.text, mention, place) &&
        !isOfJoined(passage.text, mention, place) &&
        (this.#isWide(campaign) || !isInOtherItem(passage.text, mention, place)),
    );
    if (before.length > 0 && told.length === 0) return null;
    const earlier = told.findLast(({ campaign }) => campaign === this.main) ?? mostNamed(told);
    if (earlier && this.#reaches(earlier.campaign, here))
      return belonging(this.#inner(earlier.campaign), 0.7, "campaign.passage", earlier.mention);
    const heading = this.#underHeading(place.passage);
    const isItem = heading !== null && !this.#isWide(heading.campaign) && heading.mention.passage === place.passage;
    if (heading && !(isItem && isInOtherItem(passage.text, heading.mention, place)))
      return belonging(heading.campaign, 0.7, "campaign.heading", heading.mention);
    // In a yearbook each paragraph with a label of its own tells of another matter.
    if (!this.main || passage.text.startsWith("【")) return null;
    return belonging(this.main, 0.6, "campaign.article", this.#announced(this.main));
  }

  /** What a later clause names frames the deed before it, unless it is a drive of its own there. */
  #reachesBack(text: string, place: Place, { campaign, mention }: Sighting): boolean {
    const gap = text.slice(place.end, mention.start);
    if (JOINT_EVENT.test(gap)) return false;
    return !/[,，;；]/u.test(gap) || (this.#isWide(campaign) && !DONE_BESIDE.test(gap));
  }

  /** A national drive, or the matter of the article, is not named as one member of a list only. */
  #isWide(campaign: CampaignRecord): boolean {
    return campaign.scope === Scope.NATIONAL || campaign === this.main;
  }

  /** Where the article says what it is about: in its title, else where it first names it. */
  #announced({ mentions }: CampaignRecord): MentionRecord | undefined {
    const titles = this.#context.article.passages.filter(({ role }) => role === "title");
    return mentions.find(({ passage }) => titles.some(({ ordinal }) => ordinal === passage)) ?? mentions[0];
  }

  /** A local drive named in passing holds for its sentence; one that is the only matter of its paragraph for all of it. */
  #reaches(campaign: CampaignRecord, here: readonly Sighting[]): boolean {
    if (this.#isWide(campaign)) return true;
    return this.main === null && new Set(here.map((sighting) => sighting.campaign)).size === 1;
  }

  /** In an article about a drive inside a national one the national name stands for the inner drive. */
  #inner(campaign: CampaignRecord): CampaignRecord {
    const stem = campaign.name.replace(/活动$/u, "");
    const inner = this.main !== null && this.main.scope === Scope.LOCAL && this.main.name.startsWith(stem);
    return inner && this.main ? this.main : campaign;
  }

  /** The campaign that the nearest numbered opening or heading above names, until one of its rank or above follows. */
  #underHeading(ordinal: number): Sighting | null {
    this.#ranked ??= this.#rankedOpenings();
    let current: RankedOpening | null = null;
    for (const ranked of this.#ranked) {
      if (ranked.ordinal > ordinal) break;
      if (ranked.opening || (current && ranked.rank <= current.rank)) current = ranked;
    }
    return current?.opening ?? null;
  }

  #rankedOpenings(): RankedOpening[] {
    return flatMap(this.#context.article.passages, (passage): RankedOpening[] => {
      const rank = rankOf(passage);
      if (rank === null) return [];
      const { ordinal } = passage;
      const opening = this.#sightings.find(
        ({ mention }) => mention.passage === ordinal && mention.start <= LONGEST_OPENING,
      );
      return [{ ordinal, rank, opening }];
    });
  }
}

/** `“一帮双促”(…促脱贫攻坚)`: what a label is explained by in brackets holds for what stands in them only. */
function isInGloss(text: string, { start, end }: MentionRecord, place: Place): boolean {
  if (!/[(（][^()（）]{0,60}$/u.test(text.slice(Math.max(0, start - 64), start))) return false;
  const close = /[)）]/u.exec(text.slice(end))?.index;
  return close === undefined || place.start < start - 64 || place.start > end + close;
}

/** The campaign is what the deed is called by, not one of the matters that it deals with. */
const isNameOf = ({ end }: MentionRecord, place: Place): boolean => end <= place.end && place.end - end <= LONGEST_NOUN;
const LONGEST_NOUN = 10;

/** Of the drives that a deed serves together (`为推进甲和乙,…`) the first one; else the one named last. */
function firstOfAims(text: string, left: readonly Sighting[]): Sighting | undefined {
  let at = left.length - 1;
  while (at > 0 && /^”?(?:工作|活动)?[和与、及]“?$/u.test(between(text, left[at - 1], left[at]))) at -= 1;
  return left[at];
}

/** `某教育报告会和…表彰大会`: the drive that the name of one event bears does not hold for one beside it with a matter of its own. */
function isOfJoined(text: string, { end }: MentionRecord, place: Place): boolean {
  return BORNE.test(text.slice(end, place.start)) && OWN_MATTER.test(text.slice(place.start, place.end));
}

const BORNE = /^”?[\p{Script=Han}]{0,8}(?:会|仪式|班|讲座|动员)(?:暨|和|与|、|,?并(?:安排|举行|举办)?了?)$/u;
const OWN_MATTER = /表彰|年度|文艺|演出/u;

const between = (text: string, before: Sighting | undefined, after: Sighting | undefined): string =>
  text.slice(before?.mention.end, after?.mention.start);

/** `表彰会暨“某工程”推进会`: the second event bears the name of the drive. */
const JOINT_EVENT = /^”?暨/u;

/** `,志愿者开展了`: another deed. */
const DONE_BESIDE = /[,，;；][^,，;；]{0,20}(?:开展|组织|举办|举行|实施|启动)了[^,，;；]{0,20}$/u;

/** `甲活动、乙行动`: a drive of the same list stands beside the deed, not above it. */
function isListedBeside(between: string): boolean {
  return /^”?(?:[\p{Script=Han}]{0,4}(?:活动|行动|工程|教育))?\s*(?:[、及和与]|以及)\s*(?:[^,，。;；]*[、及和与])?\s*[“]?$/u.test(
    between,
  );
}

/** The campaign that the article names most, of those told; of two the later one. */
function mostNamed(told: readonly Sighting[]): Sighting | undefined {
  const most = Math.max(...told.map(({ campaign }) => campaign.mentions.length));
  return told.findLast(({ campaign }) => campaign.mentions.length === most);
}

function belonging(
  { key }: CampaignRecord,
  confidence: number,
  ...[method, at]: readonly [method: string, at: MentionRecord | undefined]
): Belonging {
  return { key, confidence, method, ...(at ? { at } : {}) };
}

/** A campaign that a paragraph goes on to tell of: not named in a gloss or a title, nor told of another year. */
function isTopic(text: string, mention: MentionRecord, place: Place): boolean {
  const before = text.slice(Math.max(0, mention.start - GLOSS_REACH), mention.start);
  return (
    !isOneOfMany(text, mention) &&
    !/(?:[(（][^)）]*|《[^》]*)$/u.test(before) &&
    !OTHER_TIME.test(text.slice(mention.end, place.start))
  );
}

/** A sentence behind that tells of another year, or of the next term of a committee. */
const OTHER_TIME =
  /[。;；](?:(?:截至|到)?(?:19|20)\d{2}年|第[一二三四五六七八九十\d]{1,3}届[^,，。;；]{0,10}[(（](?:19|20)\d{2})/u;
const GLOSS_REACH = 40;

/** A deed that bears the name of a drive of its own, which is not that of its paragraph: `某某活动总结大会`. */
function bearsAnother(deed: string): boolean {
  return /[\p{Script=Han}”]{4,}(?:活动|教育)(?:总结|动员|部署|推进|启动|表彰)[\p{Script=Han}]{0,4}(?:会|大会|仪式|会议)$/u.test(
    deed,
  );
}

/**
 * `某活动开展以来,…`: the campaign of the clause of time frames the sentence, unless another one is carried out in it.
 */
function framing(text: string, sightings: readonly Sighting[]): Sighting | undefined {
  const [first, ...others] = sightings;
  if (!first || others.length === 0) return undefined;
  if (!/^[^,，。;；]{0,6}(?:以来|过程中|期间|中)[,，]/u.test(text.slice(first.mention.end, first.mention.end + 12)))
    return undefined;
  return others.some(({ mention: { start } }) => CARRIED_OUT.test(text.slice(Math.max(0, start - 20), start)))
    ? undefined
    : first;
}

const CARRIED_OUT = /(?:开展|实施|组织|举办|推进|启动|部署)[^,，。;；]{0,14}$/u;

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
