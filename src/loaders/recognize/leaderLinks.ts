/** What stands between an office and its holder, and tells that one belongs to the other. */
export const COMRADE = "同志";
/** `(主持工作)`, `(党委书记)` between title and name. */
const NOTE = String.raw`(?:[(（][^()（）]{1,12}[)）])?`;
/** `队长、局选派干部某某`: what else the person is. */
const APPOSITION = String.raw`(?:、[^、,，。;；:：\s和与及]{0,12}(?:(?:选派|下派|挂职|派驻|驻村|包村)干部|教授|研究员|博士|院士|高级工程师|人大代表|党代表|大代表))?`;
export const GAP = new RegExp(
  String.raw`^${NOTE}[)）]?${APPOSITION}[\s　]*[:：]?[\s　]*(?:分别由|由|是|为|的(?:还)?有|的)?[\s　]*`,
  "u",
);
/** `某某,现年五十岁,某局局长`: what is told of a person before the office. */
export const PROFILE =
  /(?:[(（][^()（）]{1,12}[)）])?[,，](?:男|女|现年|今年|\d{4}年(?:\d{1,2}月)?出?生|\d{2}岁|\p{Script=Han}{1,5}族|中共党员)(?:[^。;；]{0,40}[,，])?(?:现任|时任|现|系|是|任)?$/u;
export const HELD = /^[\s　]*(?:等)?(?:分别|共同)?(?:担任|兼任|任|负责)/u;
const APPOINTED = String.raw`(?:担任|兼任|出任|调任|升任|接任|任|当选为?|被?选为|推选为|选举为|任命为|聘任为|聘为|为|是|系|兼|作)了?)$`;
/** A verb that gives the office to the name before it; the second form takes an adverb, which may end a name instead. */
export const APPOINTMENTS: readonly RegExp[] = [
  new RegExp(String.raw`(?:[,，]?${APPOINTED}`, "u"),
  new RegExp(String.raw`(?:[,，]?(?:现|时|历|曾|新|拟|先后|分别|均|还|同时|也)${APPOINTED}`, "u"),
];
/** A body that no name tells, between a verb of appointment and the title. */
export const UNNAMED_BODY =
  /(?<=担任|兼任|任|为)(?:[^,，。;；:：任为]{0,10})(?:领导小组|工作小组|督导组|指挥部|办公室|委员会|党支部|党总支|支部|工作队|服务队|扶贫队|小分队|工作组|驻村|工作)$/u;
export const BRACKET_BEFORE = /[(（](?:时任|现任|原|兼)?$/u;
/** Several people may hold it at the same time. */
export const PLURAL =
  /^(?:党委|党组|党工委|政协|人大|纪委|工会|办公室)?副|^(常务副|专职副|成员|委员|组员|常委|.*委员$|联系)/u;
/** Not said with a surname alone. */
export const NEVER_FAMILIAR = /^(成员|委员|组员|常委|召集人|主要负责人|负责人|指挥|理事|监事|董事|专员)$/u;
