import type { MentionRecord } from "../../models/records.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { CLAUSE_MARKS, clauseStart } from "./clauseStart.js";

/** A body in the place of the subject. */
export interface Subject {
  readonly mention: MentionRecord;
  readonly key: string;
}

/** What may stand between the beginning of a clause and its subject. */
const BEFORE_SUBJECT =
  /^(?:[\s—–-]|[^,，。;；:：]{0,24}(?:讯|电|消息|报道)(?:[(（][^)）]{0,40}[)）])?\s*|近年来|几年来|一年来|去年以来|今年以来|今年|去年|目前|同时|为此|因此|此外|另外|其中|随后|之后|截止目前|据统计|首先|其次|最后|然后|会后|会上|活动中|期间|一方面|另一方面|再次|而|并|且|但|又|还|也|所以|我[校院局厂省市县区镇乡]|[一二三四五六七八九十]+是|第[一二三四五六七八九十百\d]{1,3}届|历届|本届|新一届|[一二三四五六七八九十\d]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{4}年|\d{1,2}月份?|\d{1,2}[日号]|[上下]半年|年[初底末]|春节|[“"]七一[”"]|前夕|[上下]午|[今昨]天|[今昨]日|日前|近日|(?:在|从|自|当|每|为|对|对于|通过|经过|针对|按照|根据|围绕|结合|随着|伊始)[^,，。;；]{0,40}(?:中|上|下|时|后|前|里|内|起|来|间|际|初|末|底|以来|精神|要求|部署|安排|实际|过程中))*$/u;
/** Behind a name these make it an attribute: whose people, whose document. */
const NO_SUBJECT_AFTER =
  /^(?:长(?![期远达久效征])|机关(?:第?[一二三四五六七八九十\d]+)?(?:党|支|总支)|的(?!领导|正确|统一|带领|组织)|等?(?:文件|精神|会议精神|要求[,，。的]|通知|下发的|印发的|制定的)|党员|职工|干部|员工|师生|学生|教师|书记|副|委员(?!会)|常委|成员|秘书长|代表|原党委|原书记|所长|站长|队长|支队长|处长|科长|厅长|行长|台长|社长|村长|检察长|总经理|理事长|政委|主任|主席|局长|校长|院长|部长|县长|市长|区长|镇长|厂长|经理|董事长|会长|组长|党组书记|院士|教授|研究员|专家|有关领导|主要领导|分管领导|有关负责人|负责人|(?:督导|联络|指导|辅导|调研|巡视|检查|工作|办事|科)员|干事|专干|门口|附近)/u;

/** An organ that the text does not list, with the office of who leads it: `县政府督导室主任`. */
const ORGAN_OFFICE =
  /^[\p{Script=Han}]{2,8}?(?:室|科|处|部|办|股|组|中心)(?:副)?(?:主任|科长|处长|部长|股长|组长|书记|负责人)/u;

/** A group of the body that the text does not list: `市委宣讲团成员`. */
const OWN_GROUP =
  /^(?![\p{Script=Han}]{0,4}(?:成立|派|组建|抽调|组织|组成|邀请|设立|迎接|召开|陪同|会同|[为对向到与和在将]))[\p{Script=Han}]{0,6}?(?:宣讲团|讲师团|督导组|巡察组|巡视组|检查组|督查组|指导组|调研组|工作组|专家组|考察团|代表团|考核组|慰问团|服务团)/u;
/** People of several bodies in a list: `甲小学李某某、乙中学王某某等`. */
const PEOPLE_OF =
  /^[\p{Script=Han}]{2,3}、[\p{Script=Han}]{2,12}?(?:学校|[中小大]学|学院|医院|公司|[局村]|社区|支部|[一二三四五六七八九十][小中])[\p{Script=Han}]{2,3}(?:[、,，]|等)/u;

/** Whether a name is made an attribute by what stands behind it. */
export function isAttribute(behind: string): boolean {
  return NO_SUBJECT_AFTER.test(behind) || ORGAN_OFFICE.test(behind) || OWN_GROUP.test(behind);
}

/** `督促某局整改`: the body behind these acts. */
const MADE_TO_ACT = /(?:由|督促|责成|责令|敦促)$/u;
/** `由某部、某台联合摄制的影片`: who made what is shown or read does not do the showing. */
const MADE_BY =
  /^(?:[、和与及][^,，。;；]{2,16}?)?(?:等[^,，。;；]{0,8})?(?:联合|共同|统一|组织)?(?:摄制|制作|拍摄|录制|编写|编印|编著|编排|出品|出版|创作|主编|执导|撰写|提供|发布|颁发|授予|评选|确定|命名|批准)/u;

/** What joins bodies that act together; one that the text names only here (`、监察室、`) may stand between them. */
export const JOINED = /^(?:(?:、[\p{Script=Han}]{1,6}[室处科部办委会组局团])*、|[和与及]|以及|联合|会同)$/u;

/** The front of a longer name (`某局` in `某局党组`) does not act there. */
export function isFront(inner: MentionRecord, outer: MentionRecord): boolean {
  return (
    inner.passage === outer.passage &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

/** Whether a name is the front of another one; names that begin together or earlier in its passage stand around it. */
export function isFrontAt(named: readonly Subject[], index: number): boolean {
  const { mention } = named[index] as Subject;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = (named[at] as Subject).mention;
    if (other.passage !== mention.passage) break;
    if (isFront(mention, other)) return true;
  }
  for (let at = index + 1; at < named.length; at += 1) {
    const other = (named[at] as Subject).mention;
    if (other.passage !== mention.passage || other.start > mention.start) break;
    if (isFront(mention, other)) return true;
  }
  return false;
}

/** `书记某某带领某局全体干部职工`: the people of the body do it, led by their head. */
const LED_BY =
  /(?:书记|主任|主席|经理|[局院校部县市区镇乡厂科处会站所]长)[\p{Script=Han}]{2,4}(?:同志)?(?:带领|率领|组织|率)$/u;
const PEOPLE =
  /^的?(?:全体|部分|有关|相关|\d+[余多]?名)?(?:机关)?(?:党员|干部|职工|班子|工作人员|师生|志愿者|青年|团员|同志)/u;
/** What a subject stands behind. */
const SUBJECT_MARKS = `${CLAUSE_MARKS}!！?？—`;
const LED_REACH = 16;
const PEOPLE_REACH = 26;
const ATTRIBUTE_REACH = 16;
const MADE_REACH = 32;

/** Whether a name stands where the subject of its clause stands; `before` are the subjects found to its left, in order. */
export function isSubject(
  { text }: SegmentedPassage,
  { start, end }: MentionRecord,
  before: readonly Subject[],
): boolean {
  const behind = text.slice(end, end + ATTRIBUTE_REACH);
  if (PEOPLE.test(behind) && LED_BY.test(text.slice(Math.max(0, start - LED_REACH), start))) return true;
  if (isAttribute(behind) || PEOPLE_OF.test(text.slice(end, end + PEOPLE_REACH))) return false;
  const clause = clauseStart(text, start, SUBJECT_MARKS);
  const prefix = text.slice(clause, start);
  if (prefix.endsWith("由") && MADE_BY.test(text.slice(end, end + MADE_REACH))) return false;
  if (MADE_TO_ACT.test(prefix) || BEFORE_SUBJECT.test(prefix)) return true;
  const left = before.findLast(({ mention }) => mention.end < start && mention.end >= clause);
  return left !== undefined && JOINED.test(text.slice(left.mention.end, start));
}
