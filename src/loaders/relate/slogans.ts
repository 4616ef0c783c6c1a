import { EntityType, RelationType } from "../../models/enums.js";
import type { EntityRecord, LeaderRecord, MentionRecord, RelationRecord, SloganRecord } from "../../models/records.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { Actors } from "./Actors.js";
import { CampaignScope } from "./CampaignScope.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";

/** Who raised each slogan, and in which campaign the text uses it. */
export function relateSlogans(relating: RelateContext): RelationRecord[] {
  const { context, entities } = relating;
  const actors = new Actors(context, entities);
  const scope = new CampaignScope(context, entities);
  const leaders = entitiesOf(entities, EntityType.LEADER);
  return entitiesOf(entities, EntityType.SLOGAN).flatMap((slogan) => [
    ...raisedBy(relating, slogan, { actors, leaders }),
    ...usedIn(relating, slogan, scope),
  ]);
}

interface Raisers {
  readonly actors: Actors;
  readonly leaders: readonly LeaderRecord[];
}

/** The writer speaks for the body. */
const OWN = /我们|我[校院局镇乡区县市厂村处所部厅司行社支]|全[校院局镇乡区县市厂村]|本[校院局镇乡区县市厂村]/u;
const RAISES =
  /提出|确定|确立|制定|制订|要求|明确|形成|总结|推行|实行|打出|发扬|倡导|坚持|树立|开展|围绕|以|创造|归纳|概括|叫响|喊出|推出|建立|打造|探索|作出/u;
/** What is implemented or followed was raised by somebody else. */
const FOLLOWS = /(?:落实|贯彻|按照|根据|响应|遵循|践行|体现)[^,，。;；]{0,12}$|围绕$/u;
const DEMAND = /^(?:的)?(?:总体|工作|目标)?(?:要求|总要求|精神|部署|方针|宗旨|号召|原则)/u;
/** Between the raiser and the phrase. */
const SAYS =
  /^(?:的|党委|又|还|就)?(?:明确|统一|首先|率先|创造性地|大力)?(?:要求|提出|确定|确立|制定|倡导|推行|实行|总结|叫响|喊出)[^,，。;；]{0,16}$|^(?:的|提出的|确定的|倡导的)?$/u;

function raisedBy(relating: RelateContext, slogan: SloganRecord, { actors, leaders }: Raisers): RelationRecord[] {
  const { context, entities } = relating;
  const first = bodyMention(relating, slogan);
  const passage = context.article.passages.find(({ ordinal }) => ordinal === first?.passage);
  if (!first || !passage) return [];
  const sentence = sentenceAt(passage, first.start);
  const before = passage.text.slice(sentence.start, first.start);
  const raised = (from: string, method: string, confidence: number): RelationRecord[] => {
    const raiser = entities.find(({ key }) => key === from);
    const evidence = jointEvidence(context.article, first, raiser, { method, confidence });
    return [{ type: RelationType.RAISED, from, to: slogan.key, evidence }];
  };
  const inFront = ({ mentions }: EntityRecord): boolean =>
    mentions.some(
      ({ passage: ordinal, start, end }) => ordinal === first.passage && start >= sentence.start && end <= first.start,
    );
  const leader = leaders.find(inFront);
  if (leader) return raised(leader.key, "raised.leader", 0.75);
  const sayer = entitiesOf(entities, EntityType.ORGANIZATION).find(({ mentions }) =>
    mentions.some(
      ({ passage: ordinal, end }) =>
        ordinal === first.passage &&
        end > sentence.start &&
        end <= first.start &&
        SAYS.test(passage.text.slice(end, first.start)),
    ),
  );
  if (sayer) return raised(sayer.key, "raised.says", 0.8);
  if (FOLLOWS.test(before) && DEMAND.test(passage.text.slice(first.end, first.end + 8))) return [];
  const acting = actors.at(first);
  if (!acting || !RAISES.test(before)) return [];
  const own = acting.method === "actor.subject" || OWN.test(before) || /(?:实施|开展|组织|举办)了以?$/u.test(before);
  return own
    ? acting.keys.slice(0, 1).flatMap((key) => raised(key, acting.method.replace("actor", "raised"), acting.confidence))
    : [];
}

/** The first mention in running text: a title only repeats what the text says. */
function bodyMention({ context }: RelateContext, { mentions }: SloganRecord): MentionRecord | undefined {
  const bodies = new Set(context.article.passages.filter(({ role }) => role === "body").map(({ ordinal }) => ordinal));
  return mentions.find(({ passage }) => bodies.has(passage)) ?? mentions[0];
}

function usedIn(relating: RelateContext, slogan: SloganRecord, scope: CampaignScope): RelationRecord[] {
  const { context } = relating;
  const first = bodyMention(relating, slogan);
  const belonging = first ? scope.at(first) : null;
  if (!first || !belonging) return [];
  const campaign = relating.entities.find(({ key }) => key === belonging.key);
  const evidence = jointEvidence(context.article, first, campaign, belonging);
  return [{ type: RelationType.USED_IN, from: slogan.key, to: belonging.key, evidence }];
}
