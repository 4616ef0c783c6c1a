import { EntityType, RelationType } from "../../models/enums.js";
import type { CampaignRecord, MentionRecord, RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { isAttribute, isFront } from "./subjects.js";

/** The sentence opens with the campaign as the aim: `为深入推进某活动,…`. */
const AIM =
  /(?:^|[)）讯电\s:：])为了?(?:进一步|切实|深入|扎实|全面|更好地?|认真|持续|着力|助力)*(?:推进|推动|助推|开展|落实|深化|贯彻落实|贯彻|践行|打赢|做好|抓好|巩固)[^。;；(（]{0,40}$/u;
/** From the campaign to the body that acts for the aim: it opens a clause of its own, perhaps behind the date. */
const TO_SUBJECT =
  /^[^。]{0,200}[,，。](?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午)?|近日|日前|[今昨]天|[今昨]日|[上下]午|连日来|近期)?[,，]?$/u;
const ACTS =
  /^[^,，。;；“”]{0,40}?(?:组织|召开|开展|举办|举行|邀请|深入|走进|赴|集中|启动|部署|制定|成立|紧盯|聚焦|精心)|^自[^。;；]{2,24}将/u;
const LONGEST_CLAUSE = 48;
const LONGEST_AIM = 160;

/** `为深入推进某活动,某局组织党员…`: the body that acts for the aim carries the campaign out. */
export function runByAim({ context, entities }: RelateContext, campaign: CampaignRecord): RelationRecord[] {
  const named = flatMap(entitiesOf(entities, EntityType.ORGANIZATION), ({ key, mentions }) =>
    mentions.map((mention) => ({ key, mention })),
  );
  for (const at of campaign.mentions) {
    const passage = passageOf(context.article, at.passage);
    if (passage?.role !== "body") continue;
    const { text } = passage;
    const sentence = sentenceAt(passage, at.start);
    if (!AIM.test(text.slice(sentence.start, at.start))) continue;
    const [doer] = named
      .filter(({ mention }) => isDoer(text, mention, { at, end: Math.max(sentence.end, at.end + LONGEST_AIM) }))
      .filter(({ mention }) => !named.some((other) => isFront(mention, other.mention)))
      .sort((left, right) => left.mention.start - right.mention.start);
    if (!doer) continue;
    const evidence = jointEvidence(context.article, doer.mention, campaign, {
      method: "runs.aim",
      confidence: 0.7,
      at,
    });
    return [{ type: RelationType.RUNS, from: doer.key, to: campaign.key, evidence }];
  }
  return [];
}

interface Reach {
  readonly at: MentionRecord;
  /** How far the body may stand: a short clause of aim is sometimes a sentence of its own. */
  readonly end: number;
}

function isDoer(text: string, { passage, start, end }: MentionRecord, { at, end: last }: Reach): boolean {
  return (
    passage === at.passage &&
    start > at.end &&
    end <= last &&
    TO_SUBJECT.test(text.slice(at.end, start)) &&
    !isAttribute(text.slice(end, end + 8)) &&
    ACTS.test(text.slice(end, end + LONGEST_CLAUSE))
  );
}
