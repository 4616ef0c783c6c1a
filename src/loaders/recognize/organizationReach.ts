import type { Token } from "./ArticleContext.js";
import type { Surroundings } from "./organizationBody.js";
import type { OrganizationHead } from "./organizationWords.js";

/** Common words lead no further from a Party body to what it belongs to. */
const LONGEST_REACH = 18;
/** `新一届党委`: the same body with other members. */
const NEW_TERM = /^([新上本首下]?一?届|[新上本首下]一届|新)$/u;
const NO_DESCRIPTION = /^(成员|联系|领导|班子|书记|代表|党员|所在|全体|同志|负责|主要|会议|工作)/u;
const PLACE_WORD = /^(省|市|县|区|州|旗|盟|镇|乡|自治区|自治州|自治县)$/u;
/** Working committees are one for a place and a field, whatever class of bodies the field is. */
const WORKING_COMMITTEE = /工委$/u;
const NOUN_TAG = /^(n[a-z]*|vn|an|b|j|l|i|g|zg|s)$/u;
/** Drives and tasks that a branch is set up for hold verbs. */
const TASK =
  /^(攻坚|脱贫|扶贫|帮扶|搬迁|安置|防控|防疫|抗疫|抗洪|防汛|抢险|救灾|援助|支援|建设|施工|服务|整治|治理|改造|拆迁|征收|征迁|招商|维稳|巡逻|志愿|联防|创建|创业|生产|管理|经营|保护|修缮|抢修|驻村|培训|学习)$/u;

/**
 * Where the name of a Party body begins that says by common nouns which it is, between its owner or place and its ending:
 * `某镇易地搬迁临时党支部`, `省非公经济组织工委`. `from` where no owner or place is reached.
 */
export function partyReach(from: number, headStart: number, head: OrganizationHead, around: Surroundings): number {
  const { edges, placeEnding, ownerEnding } = around;
  const isWorking = WORKING_COMMITTEE.test(head.suffix);
  for (let position = from; headStart - position <= LONGEST_REACH;) {
    if (placeEnding.has(position) || ownerEnding.has(position)) return position;
    const token = edges.endingAt(position);
    if (!token || NEW_TERM.test(token.word)) return from;
    if (PLACE_WORD.test(token.word)) return isWorking ? position : from;
    if (!isDescribing(token, isWorking, around)) return from;
    position = token.start;
  }
  return from;
}

function isDescribing({ word, tag }: Token, isWorking: boolean, { words }: Surroundings): boolean {
  if (isWorking) {
    if (/^[和与]$/u.test(word) || word === "组织") return true;
    return word.length > 1 && NOUN_TAG.test(tag) && !/^(各级|各|全省|全市|全县|全区)$/u.test(word);
  }
  if (NO_DESCRIPTION.test(word)) return false;
  if (words.stopWords.has(word) || words.genericBefore.has(word)) return TASK.test(word) && word.length > 2;
  return NOUN_TAG.test(tag) || TASK.test(word);
}
