import { EntityType, RelationType } from "../../models/enums.js";
import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import type { CampaignRecord, MentionRecord, RelationRecord, SloganRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "../recognize/compileOnce.js";
import { plainForm } from "../recognize/plainForm.js";
import type { Belonging, CampaignScope } from "./CampaignScope.js";
import { isCommonplace } from "./commonplaces.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";
import { SloganRaisers } from "./SloganRaisers.js";

/** Who raised each slogan, and in which campaign the text uses it. */
export function relateSlogans(relating: RelateContext): RelationRecord[] {
  const { entities } = relating;
  const { scope } = sharedActors(relating);
  const raisers = new SloganRaisers(relating);
  return flatMap(entitiesOf(entities, EntityType.SLOGAN), (slogan) => {
    const first = bodyMention(relating, slogan);
    return first ? [...raisers.of(slogan, first), ...usedIn(relating, slogan, { first, scope })] : [];
  });
}

/** The first mention in running text: a title only repeats what the text says. */
function bodyMention({ context }: RelateContext, { mentions }: SloganRecord): MentionRecord | undefined {
  const bodies = new Set(context.article.passages.filter(({ role }) => role === "body").map(({ ordinal }) => ordinal));
  return mentions.find(({ passage }) => bodies.has(passage)) ?? mentions[0];
}

interface Use {
  readonly first: MentionRecord;
  readonly scope: CampaignScope;
}

function usedIn(relating: RelateContext, slogan: SloganRecord, use: Use): RelationRecord[] {
  const { context } = relating;
  const campaigns = entitiesOf(relating.entities, EntityType.CAMPAIGN);
  const belonging = homeOf(relating, slogan, campaigns) ?? statedUse(relating, slogan, use);
  const campaign = campaigns.find(({ key }) => key === belonging?.key);
  if (!belonging || !campaign) return [];
  const evidence = jointEvidence(context.article, use.first, campaign, belonging);
  return [{ type: RelationType.USED_IN, from: slogan.key, to: belonging.key, evidence }];
}

const SHORTEST_LABEL = 3;

/** The campaign that bears the phrase in its name, or that the center put the phrase forward for. */
function homeOf(
  { context: { lexicon } }: RelateContext,
  { name }: SloganRecord,
  campaigns: readonly CampaignRecord[],
): Belonging | null {
  const plain = plainForm(name);
  const bearers = campaigns.filter(
    (campaign) => plain.length >= SHORTEST_LABEL && plainForm(campaign.name).includes(plain),
  );
  const [bearer] = [...bearers].sort((left, right) => right.mentions.length - left.mentions.length);
  if (bearer) return { key: bearer.key, confidence: 0.8, method: "campaign.label" };
  const key = mottosOf(lexicon.slogans).get(plain);
  const home = key === undefined ? undefined : campaigns.find(({ lexiconKey }) => lexiconKey === key);
  return home ? { key: home.key, confidence: 0.8, method: "campaign.motto" } : null;
}

const mottosOf = compileOnce(
  ({ mottos }: SloganLexicon) =>
    new Map(
      flatMap(mottos, ({ campaign, phrases }) => phrases.map((phrase) => [plainForm(phrase), campaign] as const)),
    ),
);

/** By where the text uses the phrase. What is said everywhere is tied to a campaign only by a sentence that names it. */
function statedUse(relating: RelateContext, slogan: SloganRecord, { first, scope }: Use): Belonging | null {
  const belonging = scope.at(first);
  if (!belonging) return null;
  if (belonging.method !== "campaign.sentence") {
    const general = isCommonplace(relating.context.lexicon.slogans, slogan.name);
    return general || (belonging.method === "campaign.article" && !isUnderway(relating, first, scope))
      ? null
      : belonging;
  }
  const { passages } = relating.context.article;
  const text = passages.find(({ ordinal }) => ordinal === first.passage)?.text ?? "";
  const campaign = relating.entities.find(({ key }) => key === belonging.key);
  if (!campaign || !standsApart(text, first, campaign.mentions)) return belonging;
  const { main } = scope;
  return main && main !== campaign ? { key: main.key, confidence: 0.6, method: "campaign.article" } : null;
}

const OFTEN = 3;

/** Whether the article's campaign has been named before the phrase, or often enough to be its matter all along. */
function isUnderway({ context }: RelateContext, first: MentionRecord, { main }: CampaignScope): boolean {
  if (!main) return false;
  const { title } = context.article;
  return (
    main.mentions.length >= OFTEN ||
    [main.name, ...main.aliases].some((form) => title?.includes(form)) ||
    main.mentions.some(
      ({ passage, start }) => passage < first.passage || (passage === first.passage && start < first.start),
    )
  );
}

/** `建立“…”机制、开展某活动`, `开展某活动、深化“…”`: members of one list, the one no part of the other. */
function standsApart(text: string, slogan: MentionRecord, mentions: readonly MentionRecord[]): boolean {
  const here = mentions.filter(({ passage }) => passage === slogan.passage);
  const before = here.filter(({ end }) => end <= slogan.start).at(-1);
  if (before) return /^、[\p{Script=Han}]{1,6}$/u.test(text.slice(before.end, slogan.start));
  const behind = here.find(({ start }) => start >= slogan.end);
  if (!behind) return false;
  const between = text.slice(slogan.end, behind.start).replace(/^(?:[、和]“[^“”]*”)+/u, "");
  return /^[\p{Script=Han}]{0,8}、[\p{Script=Han}]{0,8}$/u.test(between);
}
