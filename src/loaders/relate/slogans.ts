import { EntityType, RelationType, SloganKind } from "../../models/enums.js";
import type { CampaignLexicon } from "../../models/lexicon/CampaignLexicon.js";
import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import type { CampaignRecord, MentionRecord, RelationRecord, SloganRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "../recognize/compileOnce.js";
import { plainForm } from "../recognize/plainForm.js";
import type { Belonging, CampaignScope } from "./CampaignScope.js";
import { isCommonplace, isDoctrine } from "./commonplaces.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";
import { isOwnAim, themeOf } from "./sloganFrames.js";
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
/** The label of a campaign that the article does not tell of: it is used in no other. */
const ELSEWHERE: Belonging = { key: "", confidence: 0, method: "campaign.label" };

/** The national campaigns that a form names. */
const labelsOf = compileOnce(({ campaigns }: CampaignLexicon) => {
  const keys = new Map<string, string[]>();
  for (const { key, name, aliases, shortForms } of campaigns)
    for (const form of [name, ...aliases, ...shortForms].map(plainForm)) {
      const known = keys.get(form);
      if (known) known.push(key);
      else keys.set(form, [key]);
    }
  return keys;
});

/** The campaign that bears the phrase in its name, or that the center put the phrase forward for. */
function homeOf(
  { context: { lexicon } }: RelateContext,
  { name }: SloganRecord,
  campaigns: readonly CampaignRecord[],
): Belonging | null {
  const plain = plainForm(name);
  const named = labelsOf(lexicon.campaigns).get(plain);
  if (named) {
    const own = campaigns.find(({ lexiconKey }) => lexiconKey !== null && named.includes(lexiconKey));
    return own ? { key: own.key, confidence: 0.8, method: "campaign.label" } : ELSEWHERE;
  }
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
  const themed = themeOf(relating, first);
  if (themed) return themed;
  const belonging = scope.at(first);
  if (!belonging) return null;
  const { slogans } = relating.context.lexicon;
  if (belonging.method !== "campaign.sentence") {
    // A paragraph further on says many things: all of them belong to a campaign only if the whole article does.
    const whole = belonging.key === scope.main?.key && isMatterOfAll(relating, scope.main);
    return isCommonplace(slogans, slogan.name) || (BY_REACH.has(belonging.method) && !whole) ? null : belonging;
  }
  const spirit = /^的?[\p{Script=Han}]{0,6}精神/u.test(textBehind(relating, first));
  if (isDoctrine(relating, slogan.name) || (spirit && isCommonplace(slogans, slogan.name))) return null;
  return holdsInSentence(relating, slogan, { first, scope, belonging });
}

/** The clause behind a phrase: `弘扬“…”的志愿精神`. */
function textBehind({ context: { article } }: RelateContext, { passage, end }: MentionRecord): string {
  return article.passages.find(({ ordinal }) => ordinal === passage)?.text.slice(end, end + 12) ?? "";
}

const BY_REACH: ReadonlySet<string> = new Set(["campaign.article", "campaign.passage"]);
const NEAR = 70;
const NEAR_AHEAD = 40;

/** A campaign that the sentence names holds for the phrase unless it stands beside it, far off, or only in a title. */
function holdsInSentence(
  relating: RelateContext,
  slogan: SloganRecord,
  { first, scope: { main }, belonging }: Use & { readonly belonging: Belonging },
): Belonging | null {
  const { article, lexicon } = relating.context;
  const text = article.passages.find(({ ordinal }) => ordinal === first.passage)?.text ?? "";
  const campaign = entitiesOf(relating.entities, EntityType.CAMPAIGN).find(({ key }) => key === belonging.key);
  if (!campaign) return belonging;
  const here = campaign.mentions.filter(({ passage }) => passage === first.passage);
  const before = here.filter(({ end }) => end <= first.start).at(-1);
  const behind = here.find(({ start }) => start >= first.end);
  if (standsApart(text, first, { before, behind }))
    return main && main !== campaign ? { key: main.key, confidence: 0.6, method: "campaign.article" } : null;
  if (before && isOwnAim(text, before.end, first)) return null;
  if (before) {
    const far = first.start - before.end > NEAR && isCommonplace(lexicon.slogans, slogan.name);
    return far || isTitled(text, before, first) ? null : belonging;
  }
  // One of several deeds that follow is not what the phrase is the theme of.
  const listed = behind !== undefined && (text[behind.start - 1] === "、" || text[behind.end] === "、");
  if (listed) return main && main !== campaign ? { key: main.key, confidence: 0.6, method: "campaign.article" } : null;
  // What is named only behind the phrase must be what the phrase is the theme of, or the matter of the whole article.
  const ahead = behind === undefined || (slogan.kind === SloganKind.THEME && behind.start - first.end <= NEAR_AHEAD);
  return ahead || (main === campaign && isMatterOfAll(relating, main)) ? belonging : null;
}

/** The campaign stands in the title of a work, the phrase does not. */
function isTitled(text: string, { start, end }: MentionRecord, slogan: MentionRecord): boolean {
  const open = text.lastIndexOf("《", start);
  return open >= 0 && text.lastIndexOf("》", start) < open && text.slice(end, slogan.start).includes("》");
}

const OFTEN = 5;
const SHARE = 3;

/** Whether the title names the article's campaign, or so many of its paragraphs that whatever it says belongs to it. */
function isMatterOfAll({ context: { article } }: RelateContext, main: CampaignRecord | null): boolean {
  if (!main) return false;
  const bodies = article.passages.filter(({ role }) => role === "body").length;
  return (
    main.mentions.length >= Math.max(OFTEN, bodies / SHARE) ||
    [main.name, ...main.aliases].some((form) => article.title?.includes(form)) ||
    main.mentions.some(({ passage }) => article.passages.find(({ ordinal }) => ordinal === passage)?.role === "title")
  );
}

/** `建立“…”机制、开展某活动`, `开展某活动、深化“…”`: members of one list, the one no part of the other. */
function standsApart(text: string, slogan: MentionRecord, { before, behind }: Neighbours): boolean {
  if (before) return /^”?、[\p{Script=Han}]{1,6}$/u.test(text.slice(before.end, slogan.start));
  if (!behind) return false;
  const between = text.slice(slogan.end, behind.start).replace(/^(?:[、和]“[^“”]*”)+/u, "");
  return /^[\p{Script=Han}]{0,8}、[\p{Script=Han}]{0,8}$/u.test(between);
}

interface Neighbours {
  readonly before: MentionRecord | undefined;
  readonly behind: MentionRecord | undefined;
}
