import { EntityType, RelationType } from "../../models/enums.js";
import type { LeaderRecord, RelationRecord, SloganRecord } from "../../models/records.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { Actors } from "./Actors.js";
import { CampaignScope } from "./CampaignScope.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

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
  /提出|确定|确立|制定|制订|要求|明确|形成|总结|推行|实行|打出|发扬|倡导|坚持|树立|开展|落实|围绕|以|创造|归纳|概括|叫响|喊出|推出|建立|打造|探索|作出/u;

function raisedBy({ context }: RelateContext, slogan: SloganRecord, { actors, leaders }: Raisers): RelationRecord[] {
  const [first] = slogan.mentions;
  const passage = context.article.passages.find(({ ordinal }) => ordinal === first?.passage);
  if (!first || !passage) return [];
  const sentence = sentenceAt(passage, first.start);
  const before = passage.text.slice(sentence.start, first.start);
  const leader = leaders.find(({ mentions }) =>
    mentions.some(
      ({ passage: ordinal, start, end }) => ordinal === first.passage && start >= sentence.start && end <= first.start,
    ),
  );
  const evidence = (method: string, confidence: number) => [
    sentenceEvidence(context.article, first, method, confidence),
  ];
  if (leader)
    return [{ type: RelationType.RAISED, from: leader.key, to: slogan.key, evidence: evidence("raised.leader", 0.75) }];
  const acting = actors.at(first);
  if (!acting || !RAISES.test(before)) return [];
  const own = acting.method === "actor.subject" || OWN.test(before);
  if (!own) return [];
  return acting.keys.slice(0, 1).map((key) => ({
    type: RelationType.RAISED,
    from: key,
    to: slogan.key,
    evidence: evidence(acting.method.replace("actor", "raised"), acting.confidence),
  }));
}

function usedIn({ context }: RelateContext, slogan: SloganRecord, scope: CampaignScope): RelationRecord[] {
  const [first] = slogan.mentions;
  const belonging = first ? scope.at(first) : null;
  if (!first || !belonging) return [];
  const evidence = [sentenceEvidence(context.article, first, belonging.method, belonging.confidence)];
  return [{ type: RelationType.USED_IN, from: slogan.key, to: belonging.key, evidence }];
}
