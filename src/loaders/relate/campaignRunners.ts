import { EntityType, OrganizationKind, RelationType } from "../../models/enums.js";
import type { CampaignRecord, MentionRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Acting } from "./Actors.js";
import { isModel } from "./campaignMentions.js";
import { runByAim } from "./campaignAims.js";
import { runByBearers, runByTitle } from "./campaignBearers.js";
import type { CampaignScope } from "./CampaignScope.js";
import { runnersByDeployment } from "./campaignDeployers.js";
import { isListedTask, isNamedInPassing, isSince } from "./namedInPassing.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { isFront } from "./subjects.js";
import { sharedActors } from "./sharedActors.js";
import type { Shared } from "./sharedActors.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/**
 * Which bodies carry out which campaign: who acts in a sentence that carries it out, who bears its name or guides it,
 * who deploys it. A medium that reports runs nothing.
 */
export function relateRunners(relating: RelateContext, scope: CampaignScope): RelationRecord[] {
  const { actors } = sharedActors(relating);
  const campaigns = entitiesOf(relating.entities, EntityType.CAMPAIGN);
  const media = new Set(
    entitiesOf(relating.entities, EntityType.ORGANIZATION)
      .filter(({ kind }) => kind === OrganizationKind.MEDIA)
      .map(({ key }) => key),
  );
  const found = [
    ...flatMap(campaigns, (campaign) => {
      const direct = runBesides(relating, campaign);
      const told = direct.map(({ key, mention }): RelationRecord => {
        const evidence = [sentenceEvidence(relating.context.article, mention, "runs.directly", 0.8)];
        return { type: RelationType.RUNS, from: key, to: campaign.key, evidence };
      });
      const taken = direct.map(({ mention }) => mention);
      return [
        ...told,
        ...runBy(relating, campaign, { actors, scope, taken }),
        ...runByAim(relating, campaign),
        ...runByBearers(relating, campaign, scope),
        ...runByTitle(relating, campaign),
      ];
    }),
    ...runnersByDeployment(relating, scope),
  ];
  const seen = new Set<string>();
  return found.filter(({ from, to }) => {
    const pair = `${from}>${to}`;
    if (media.has(from) || seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

/** Between a body's name and the campaign's: `某支部继续开展“…”`. */
const DIRECTLY =
  /^(?:继续|积极|深入|扎实|广泛|全面|认真|大力|组织|牵头|决定|研究|率先|启动|正式|在全[\p{Script=Han}]{1,8}?|以[^,，。;；]{2,40}为[\p{Script=Han}]{2,4}(?:的)?)*(?:开展|实施|推行|推进|启动|部署)(?:了|好)?[^,，。;；]{0,10}$/u;

/** `某党委决定从下月起,用半年时间在全县开展…`: the decision, however much is told of it. */
const DECIDES =
  /^(?:常委会|全体会议)?(?:研究)?(?:决定|部署|号召)[^。;；“”]{0,60}(?:开展|实施|启动|推行|掀起)(?:以“[^”]{2,40}”为[\p{Script=Han}]{2,6}的)?[^,，。;；“”]{0,12}$/u;
const LONGEST_DECISION = 120;

/** `某党委召开某活动动员会`. */
const CALLS = /^(?:组织|隆重)?(?:召开|举行|举办)(?:了)?[^,，。;；]{0,8}$/u;
const MEETING =
  /^[^,，。;；]{0,8}(?:动员|部署|推进|启动|总结|工作|汇报|报告|交流|民主生活|组织生活)[^,，。;；]{0,8}会/u;

/** `赴甲纪念馆、乙纪念馆开展…`: where it was carried out. */
const GONE_TO = /(?:[赴到往在对向]|(?:赴|前往|来到|走进|奔赴)[^,，。;；]{0,50})$/u;

interface Direct {
  readonly key: string;
  readonly mention: MentionRecord;
}

/** A body right in front of the verb carries the campaign out, wherever it stands in the sentence. */
function runBesides({ context, entities }: RelateContext, campaign: CampaignRecord): Direct[] {
  const passages = new Map(context.article.passages.map((passage) => [passage.ordinal, passage]));
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  const named = flatMap(organizations, ({ mentions }) => mentions);
  return flatMap(organizations, ({ key, mentions }) => {
    const at = campaign.mentions.find((mention) =>
      mentions.some((body) => {
        if (body.passage !== mention.passage || body.end > mention.start) return false;
        if (mention.start - body.end > LONGEST_DECISION) return false;
        const passage = passages.get(body.passage);
        if (!passage) return false;
        const { text } = passage;
        return (
          carriesOut(text, body.end, mention) &&
          !GONE_TO.test(text.slice(Math.max(0, body.start - 60), body.start)) &&
          !named.some((other) => isFront(body, other)) &&
          !isNamedInPassing(text, mention, sentenceAt(passage, mention.start))
        );
      }),
    );
    return at ? [{ key, mention: at }] : [];
  });
}

/** Whether what stands between a body and the campaign's name says that the body carries it out. */
function carriesOut(text: string, from: number, { start, end }: MentionRecord): boolean {
  const between = text.slice(from, start);
  if (DECIDES.test(between)) return true;
  if (between.length > LONGEST_REACH) return false;
  return DIRECTLY.test(between) || (CALLS.test(between) && MEETING.test(text.slice(end)));
}

const LONGEST_REACH = 70;
const CARRIES_OUT =
  /开展|推进|实施|组织|部署|决定|启动|深入|参加|抓好|抓实|推动|动员|领导|掀起|推行|要求|纳入|扎实|搞好|把|将|在|落实|认真|列为|统筹|以/u;

function runBy(
  { context, entities }: RelateContext,
  campaign: CampaignRecord,
  { actors, scope: { main }, taken }: Shared & { readonly taken: readonly MentionRecord[] },
): RelationRecord[] {
  const found = new Map<string, { mention: MentionRecord; confidence: number; method: string }>();
  const campaigns = flatMap(entitiesOf(entities, EntityType.CAMPAIGN), ({ mentions }) => mentions);
  const bodies = flatMap(entitiesOf(entities, EntityType.ORGANIZATION), ({ mentions }) => mentions);
  for (const mention of campaign.mentions) {
    const passage = passageOf(context.article, mention.passage);
    if (!passage || passage.role === "date" || isModel(passage.text, mention)) continue;
    const sentence = sentenceAt(passage, mention.start);
    const around = passage.text.slice(sentence.start, Math.min(sentence.end, mention.end + 12));
    if (isMatterOfTitle(passage.text, mention)) continue;
    if (!CARRIES_OUT.test(around) || isNamedInPassing(passage.text, mention, sentence)) continue;
    // In the name of a leading group it is that group's.
    if (bodies.some((body) => isFront(mention, body))) continue;
    if (campaign !== main && isListedTask(passage.text, mention, campaigns)) continue;
    const acting = actors.at(mention);
    if (!acting || isInBrackets(passage.text, mention)) continue;
    const goesOn = GOES_ON.test(passage.text.slice(sentence.start, mention.start));
    if ((acting.method === "actor.passage" && !goesOn) || !isIntroduced(acting, passage, { context, entities }))
      continue;
    // Nobody but the sentence's own subject runs what a body runs there, or what only tells since when.
    const isImplied = acting.method === "actor.section" || acting.method === "actor.owner";
    if (acting.method === "actor.section" && !isAnnounced(acting, mention, { context, entities })) continue;
    if (isImplied && (taken.includes(mention) || isSince(passage.text, mention, sentence))) continue;
    for (const key of acting.keys) {
      const known = found.get(key);
      if (!known || known.confidence < acting.confidence)
        found.set(key, { mention, confidence: acting.confidence, method: acting.method });
    }
  }
  return [...found].map(([key, { mention, confidence, method }]) => ({
    type: RelationType.RUNS,
    from: key,
    to: campaign.key,
    evidence: jointEvidence(
      context.article,
      mention,
      entities.find((entity) => entity.key === key),
      { method: method.replace("actor", "runs"), confidence },
    ),
  }));
}

/** `某局重视…。开展某活动,…`: a sentence that begins with the verb goes on with the subject of the one before. */
const GOES_ON =
  /^\s*(?:深入|扎实|积极|广泛|认真|大力|全面|继续|同时|并)*(?:开展|实施|启动|推进|推行|部署)(?:了|好)?[^,，。;；]{0,16}$/u;

/** What a label stands for (`“一帮双促”(支部帮支部,促稳定、促脱贫攻坚)`) is told, not carried out. */
function isInBrackets(text: string, { start }: MentionRecord): boolean {
  return /[(（][^()（）]{0,60}$/u.test(text.slice(0, start));
}

/** `以《某活动经验谈》为题`: a title that does not set the campaign going says nothing of who runs it. */
function isMatterOfTitle(text: string, { start, end }: MentionRecord): boolean {
  const open = text.lastIndexOf("《", start);
  if (open < 0 || text.lastIndexOf("》", start - 1) > open || !text.includes("》", end)) return false;
  return !/关于[^》]{0,24}(?:开展|实施|推进|深化|做好|印发)|方案|意见|通知/u.test(
    text.slice(open, text.indexOf("》", end)),
  );
}

/** `某支部开展…`, `某支部:` over the paragraph; the caption of a picture (`某社团志愿者正在…`) is no heading. */
function isAnnounced(acting: Acting, { passage }: MentionRecord, { context, entities }: RelateContext): boolean {
  const bodies = entitiesOf(entities, EntityType.ORGANIZATION).filter(({ key }) => acting.keys.includes(key));
  const heads = flatMap(bodies, ({ mentions }) => mentions).filter(
    (mention) => mention.passage < passage && mention.start <= LATEST_HEAD,
  );
  const last = heads.at(-1);
  const text = context.article.passages.find(({ ordinal }) => ordinal === last?.passage)?.text ?? "";
  return last !== undefined && ANNOUNCES.test(text.slice(last.end));
}

const LATEST_HEAD = 2;
const ANNOUNCES =
  /^(?:[:：—–\s-]|$|[^,，。;；]{0,40}?(?:报告|总结|方案|意见|汇报|简报|通知)|[^,，。;；的]{0,14}?(?:召开|开展|举行|举办|组织|扎实|深入|积极|推进|实施|部署|启动|以))/u;

/**
 * The owner of a text stands for who carries a campaign out where its title or the line of its issuer names it, and in
 * the headings of its text.
 */
function isIntroduced(
  acting: Acting,
  { role }: SegmentedPassage,
  { context: { article }, entities }: RelateContext,
): boolean {
  if (acting.method !== "actor.owner" || article.issuerLine !== null || role === "heading") return true;
  const owner = entities.find(({ key }) => acting.keys.includes(key));
  const titles = article.passages.filter(({ role: other }) => other === "title").map(({ ordinal }) => ordinal);
  const bodies = flatMap(entitiesOf(entities, EntityType.ORGANIZATION), ({ mentions }) => mentions);
  return (
    owner?.mentions.some(
      (mention) =>
        titles.includes(mention.passage) &&
        mention.start <= LATEST_HEAD &&
        !bodies.some((other) => isFront(mention, other)),
    ) ?? false
  );
}
