import { EntityType, RelationType } from "../../models/enums.js";
import type {
  ActivityRecord,
  EntityRecord,
  LeaderRecord,
  MentionRecord,
  RelationRecord,
} from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Actors } from "./Actors.js";
import { isAuthority } from "./isAuthority.js";
import { attendance, isSubjectMatter } from "./attendance.js";
import type { CampaignScope } from "./CampaignScope.js";
import { hostsOf, labelledHosts } from "./hostsOf.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";
import { isOfOwn } from "./ownOffice.js";
import { travellers } from "./travellers.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Who organized each activity, which leaders took part, and which campaign it belongs to. */
export function relateActivities(relating: RelateContext): RelationRecord[] {
  const { entities } = relating;
  const { actors, scope } = sharedActors(relating);
  const leaders = entitiesOf(entities, EntityType.LEADER);
  const activities = entitiesOf(entities, EntityType.ACTIVITY).filter((activity) => !isSource(relating, activity));
  const told = flatMap(activities, (activity) => {
    const took = participantsOf(relating, activity, leaders);
    const visitors = leaders.filter(({ key }) => took.some(({ from }) => from === key));
    return [
      ...took,
      ...organizersOf(relating, activity, { actors, visitors }),
      ...belongingOf(relating, activity, scope),
    ];
  });
  // Two rules may find one leader at one event: the one in the sentence of the event is the surer.
  const known = new Set(told.map(({ type, from, to }) => `${type} ${from} ${to}`));
  return [
    ...told,
    ...attendance(relating, activities, leaders).filter(({ type, from, to }) => !known.has(`${type} ${from} ${to}`)),
  ];
}

/** `传达学习了某会议精神`, `传达了某某在某班上的讲话`: an event that is only studied is told of nobody's. */
function isSource({ context }: RelateContext, activity: ActivityRecord): boolean {
  const first = tellingMention(activity);
  const text = passageOf(context.article, first?.passage)?.text ?? "";
  if (first === undefined) return false;
  const behind = text.slice(first.end, first.end + SPIRIT_REACH);
  return (
    SPIRIT.test(behind) ||
    (SPOKEN_AT.test(behind) && RELAYS.test(text.slice(Math.max(0, first.start - SPIRIT_REACH), first.start)))
  );
}

const SPOKEN_AT = /^[^,，。;；]{0,40}?上的?(?:重要)?(?:讲话|指示|报告|批示)/u;
const RELAYS = /传达(?:学习|贯彻)?了?[^,，。;；]{0,40}$|(?:学习|贯彻)了[^,，。;；]{0,40}在$/u;
const SPIRIT = /^(?:[、和及暨][^,，。;；]{2,40}?)?(?:会议|大会)?(?:上的(?:重要)?讲话)?精神/u;
const SPIRIT_REACH = 60;

interface Organizing {
  readonly actors: Actors;
  /** Leaders told to take part in the sentence of the activity. */
  readonly visitors: readonly LeaderRecord[];
}

function organizersOf(
  { context, entities }: RelateContext,
  activity: ActivityRecord,
  { actors, visitors }: Organizing,
): RelationRecord[] {
  const first = tellingMention(activity);
  const passage = passageOf(context.article, first?.passage);
  if (!first || !passage) return [];
  const bodies = entitiesOf(entities, EntityType.ORGANIZATION);
  const subject = hostsOf(passage, first, bodies) ?? actors.at(first);
  const acting = subject && !IMPLIED.has(subject.method) ? subject : (labelledHosts(passage, first, bodies) ?? subject);
  if (!acting) return [];
  const names = flatMap(acting.keys, (key) => {
    const entity = entityOf(entities, key);
    return entity ? [entity.name] : [];
  });
  // A leader's visit has no organizer: his body did not organize it, the visited one did not either.
  const lead = passage.text.slice(sentenceAt(passage, first.start).start, first.end);
  if (visitors.length > 0 && !INVITES.test(lead) && !visitors.some((visitor) => isOfBody(visitor, names, passage)))
    return [];
  if (IMPLIED.has(acting.method) && VISITORS.test(lead)) return [];
  return acting.keys.map((key) => ({
    type: RelationType.ORGANIZED,
    from: key,
    to: activity.key,
    evidence: jointEvidence(context.article, first, entityOf(entities, key), acting),
  }));
}

/** Rules that tell who acts from another sentence than that of the deed. */
const IMPLIED: ReadonlySet<string> = new Set(["actor.owner", "actor.section", "actor.passage"]);

/** `某某一行先后来到…`: visitors do what follows. */
const VISITORS = /[\p{Script=Han}]一行(?!业|动)/u;

/** A guest speaks at the event of those who invited him. */
const INVITES = /(?:邀请|特邀|聘请|请来)了?/u;

/** The mention that the activity is quoted by: where it is narrated rather than announced. */
function tellingMention({ mentions, quote }: ActivityRecord): MentionRecord | undefined {
  return mentions.find(({ surface }) => surface === quote) ?? mentions[0];
}

/** Whether a person belongs to one of the bodies named: by what tells him from others, or by an office of the writer's own. */
function isOfBody(
  { qualifier, mentions }: LeaderRecord,
  names: readonly string[],
  { ordinal, text }: SegmentedPassage,
): boolean {
  if (qualifier !== null) return names.some((name) => name.startsWith(qualifier) || qualifier.startsWith(name));
  return mentions.some(({ passage, start }) => passage === ordinal && names.some((name) => isOfOwn(text, start, name)));
}

function belongingOf(
  { context, entities }: RelateContext,
  activity: ActivityRecord,
  scope: CampaignScope,
): RelationRecord[] {
  const first = tellingMention(activity);
  const belonging = first ? scope.at(first) : null;
  const campaign = entityOf(entities, belonging?.key ?? "");
  if (!first || !belonging) return [];
  const bears = campaign?.mentions.some(
    ({ passage, start, end }) => passage === first.passage && start >= first.start && end <= first.end,
  );
  if (!bears && (ASSEMBLY.test(first.surface) || isOfAnotherTime(activity, campaign))) return [];
  const evidence = jointEvidence(context.article, first, campaign, belonging);
  return [{ type: RelationType.PART_OF, from: activity.key, to: belonging.key, evidence }];
}

/** An assembly that the statutes call for is held for all matters, not for the one drive that it talks about. */
const ASSEMBLY = /(?:全会|全委会|全体(?:[(（]扩大[)）])?会议?|代表大会|党代会|人代会)$/u;

/** A deed of a year before the drive began, or long after its end, is told of, but not part of it. */
function isOfAnotherTime({ date }: ActivityRecord, campaign: EntityRecord | undefined): boolean {
  if (date === null || campaign?.type !== EntityType.CAMPAIGN) return false;
  const year = Number(date.slice(0, 4));
  const { startedOn, endedOn } = campaign;
  if (startedOn !== null && year < Number(startedOn.slice(0, 4))) return true;
  return endedOn !== null && year > Number(endedOn.slice(0, 4)) + AFTERMATH;
}

/** For so many years after its end a drive is still summed up and followed up. */
const AFTERMATH = 2;

function entityOf(entities: readonly EntityRecord[], key: string): EntityRecord | undefined {
  return entities.find((entity) => entity.key === key);
}

/** Between a leader's name and the deed that he does. */
const BETWEEN = /^(?:同志|先生)?(?:[^。;；“《]{0,24}|[^,，。;；]{0,60})$/u;
/** `受某某的派遣,…`: what is told behind is somebody else's. */
const POSSESSES = /^(?:同志|先生)?的(?!带领|率领|陪同|主持)/u;
/** Inside the name of a deed whom it is done to, or whose it is, is named behind these: `瞻仰了某某同志塑像`. */
const DONE_TO = /瞻仰|参观|缅怀|纪念|学习|观看|传达|慰问|看望|走访|祭扫|敬献|[为向对给]/u;
/** What bears a person's name: `某某纪念馆`. */
const NAMESAKE =
  /^(?:同志)?(?:纪念|故居|诞辰|精神|生平|事迹|铜像|雕像|塑像|陵园|墓|奖|[班号]|中学|小学|大学|学院|广场)/u;
/** Who orders something, or tells of it, does not do it himself. */
const ORDERS = /(?:批示|指示|要求|号召|部署)[^,，。;；]{0,8}[,，]|(?:介绍|说|表示|告诉[^,，。;；]{0,4})[,，:：]/u;
const COMES =
  /(?:到|来到|来|赴|深入|出席|参加|参与|前往|莅临|主持|作(?![用为风])|讲(?!话|课程|述)|带队|率|走访|慰问|看望|检查|调研|视察|亲自|宣讲|授课|主讲|参观|督查|督导|带领|列席|到会|领誓|点评|致辞|签订|签署)/u;

function participantsOf(
  { context }: RelateContext,
  activity: ActivityRecord,
  leaders: readonly LeaderRecord[],
): RelationRecord[] {
  const first = tellingMention(activity);
  const passage = passageOf(context.article, first?.passage);
  if (!first || !passage) return [];
  const sentence = sentenceAt(passage, first.start);
  const going = travellers(passage.text, leaders, { sentence, place: first, kind: activity.kind });
  return flatMap(leaders, (leader) => {
    if (going.includes(leader)) {
      const evidence = [sentenceEvidence(context.article, first, "activity.traveller", 0.75)];
      return [{ type: RelationType.TOOK_PART_IN, from: leader.key, to: activity.key, evidence }];
    }
    const mention = leader.mentions.find(
      ({ passage: ordinal, start, end }) => ordinal === first.passage && start >= sentence.start && end <= first.end,
    );
    if (!mention || isAuthority(passage.text, mention.end)) return [];
    if (isSubjectMatter(passage.text.slice(sentence.start, mention.start))) return [];
    if (DONE_TO.test(passage.text.slice(first.start, mention.start))) return [];
    const between = passage.text.slice(mention.end, Math.max(mention.end, first.start));
    const reach = `${between}${first.surface}`;
    if (
      !BETWEEN.test(between) ||
      POSSESSES.test(between) ||
      NAMESAKE.test(between) ||
      ORDERS.test(between) ||
      !COMES.test(reach)
    )
      return [];
    const evidence = [sentenceEvidence(context.article, first, "activity.leader", 0.75)];
    return [{ type: RelationType.TOOK_PART_IN, from: leader.key, to: activity.key, evidence }];
  });
}
