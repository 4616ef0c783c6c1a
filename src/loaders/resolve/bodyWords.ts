import { OrganizationKind } from "../../models/enums.js";

/** Bodies that a unit has only one of: alone they mean that of the unit spoken of. */
export const SINGLE_BODIES =
  /^(党委|党组|党工委|工会|团委|妇联|妇委会|女工委|党总支|总支|党支部|少先队|学生会|关工委|团总支|团支部|业委会|党委会|校友会)$/u;
/** Bodies that only schools have. */
export const PUPILS = /^(少先队|学生会)$/u;
/** Those of them that governments and their offices have one of. */
export const SINGLE_OF_GOVERNMENT = /^(党委|党组|党工委|党委会)$/u;
/** A drive or task in the name of a leading group: what has none is a short form. */
export const MATTER =
  /(活动|教育|建设|整治|改革|创建|创先争优|先进性|发展观|路线|主题|扶贫|攻坚|防控|党建|整顿|试点|专项|乡村)/u;
/** Teams of a drive: alone they belong to its leading group. */
export const TEAMS = /^(检查组|督导组|督查组|督察组|指导组|巡回检查组|督导小组|督查小组|指导小组)$/u;
/** Teams that a committee sends out; the text has named them by whose they are. */
export const SENT_TEAM = /(督导|督查|督察|指导|检查|巡察|巡视)/u;
export const LEADING_GROUP = /领导小组$/u;
/** Organs that only a committee has. */
export const COMMITTEE_ORGANS =
  /^(党群部|党工部|党群工作部|党委工作部|党委组织部|党委宣传部|组织部|宣传部|统战部|政法委|纪委|纪检委|纪委监委|巡察办|巡察组|党办|党委办公室)$/u;
const ORGANIZED_KINDS: ReadonlySet<OrganizationKind> = new Set([OrganizationKind.HOSPITAL, OrganizationKind.COMPANY]);
const COLLEGE = /(大学|学院|专科学校|党校)/u;

/** Whether a unit is large enough to have such organs of its own; a school below the colleges has none. */
export const UNIT_OFFICE =
  /^(党办|党委办公室|校办|院办|党政办|党政办公室|党群科|党建办|政工科|政治处|政治部|纪检监察室|监察室|监察处)$/u;
/** Units that are made of departments. */
export const DEPARTMENTED: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
  OrganizationKind.SCHOOL,
  OrganizationKind.GOVERNMENT,
]);
/** Quarters and zones that have Party bodies of their own: `西区`. */
export const ZONE = /^\p{Script=Han}{1,6}(?:区|园)$/u;
/** Bodies that a place has one of: in a list that begins with an office of a place they are its own. */
export const OF_A_PLACE =
  /^(团委|妇联|工会|总工会|科协|残联|工商联|侨联|文联|作协|关工委|红十字会|人武部|武装部|党政办|党政办公室|党建办|党群办|综治办|文明办|编办|党校|政协|人大|政府办|政府办公室|纪委|纪委监委|监委|法院|检察院|中院|疾控中心|疾病预防控制中心|人民医院|中医院|中医医院|妇幼保健院|急救中心|血站|供电公司|供电局|电业局|电力局|邮政局|农商银行|信用联社|农村信用社|融媒体中心|档案馆|图书馆|文化馆|文化站|博物馆|电视台|广播电视台|进修学校|职教中心|福利院|敬老院|交警大队|消防大队|消防救援大队|政务服务中心|行政服务中心|应急中心|综治中心|派出所|司法所|财政所|税务所|国土所|卫生院|供销社|供电所)$/u;

export function hasOrgans({ kind, name }: { readonly kind: OrganizationKind; readonly name: string }): boolean {
  return ORGANIZED_KINDS.has(kind) || (kind === OrganizationKind.SCHOOL && COLLEGE.test(name));
}
/** What stands with a committee as its government: `镇党委、政府`. */
export const GOVERNMENT = /^(政府|人民政府)$/u;
/** Parts of a unit that have branches, but no committee of their own. */
export const PART_OF_UNIT = /(车间|[^大]系|教研室|科室|班组|项目部)$/u;
/** Committees of the Youth League, each named by the level of its place. */
export const LEAGUE_COMMITTEE = /^团[省市县区州旗]委$/u;
