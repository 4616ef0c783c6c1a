import type { OrganizationRecord } from "../../models/records.js";

/**
 * Whether the clause of a deed has a subject of its own that is no body known to the text: `村党小组召开的…`, `媒体报道了…`.
 * Who was told to act before it does not act there.
 */
export function hasOtherSubject(clause: string, deed: string, owner: OrganizationRecord | undefined): boolean {
  const ownForms = owner ? [owner.name, ...owner.aliases] : [];
  const told = clause + deed.slice(0, LONGEST_VERB);
  if (ONLOOKER.test(told)) return true;
  if (GROUP_ACTS.test(clause + deed)) return true;
  if (PLACE_LEADERS.test(told) && !ownForms.some((form) => /(?:委|政府)$/u.test(form))) return true;
  const match = BODY_ACTS.exec(told);
  const body = match?.groups?.["body"];
  if (!match || !body || match.index + match[0].length > clause.length + LONGEST_VERB) return false;
  if (ORGAN.test(body)) return !ownForms.some((form) => form.endsWith(body.slice(-2)));
  if (GENERIC.test(body) || (match.groups?.["at"] && !match.groups["of"])) return false;
  return !ownForms.some((form) => body.endsWith(form) || form.endsWith(body) || isOwnPlace(body, form));
}

/** Whether a sentence begins with bodies that the text does not list: `甲学院、乙学院等组织80名…`, `甲学院12名志愿者…`. */
export function opensWithOther(sentence: string, owner: OrganizationRecord | undefined): boolean {
  const first = OPENING.exec(sentence)?.groups?.["first"];
  if (first === undefined || GENERIC.test(first)) return false;
  const forms = owner ? [owner.name, ...owner.aliases] : [];
  return !forms.some((form) => first.endsWith(form) || form.endsWith(first) || isOwnPlace(first, form));
}

/** A place stands for its own committee and government. */
const isOwnPlace = (place: string, form: string): boolean =>
  form.startsWith(place) && /^(?:党委|党工委|工委|委|委员会|人民政府|政府)?$/u.test(form.slice(place.length));

const LONGEST_VERB = 3;
/** Those who look on or tell of what was done. */
const ONLOOKER =
  /(?:媒体|记者|报社|电视台|社会各界|网友|市民)(?:们)?(?:都|也|还|纷纷|自发|曾|多次|相继|先后){0,2}(?:报道|采访|称赞|捐|刊[发登]|评)/u;
/** A group that was sent to the writer's body. */
const GROUP_ACTS =
  /(?:督导|检查|指导|考核|调研|巡视|巡察|督查|考察|慰问)(?:组|团)(?:成员|一行|同志)?[^,，。;；]{0,6}(?:主持|组织|开展|召开|进行|到|赴|来|莅临|深入|进驻)|(?:[局厅委院校部]|公司|大学|政府)(?:领导)?一行[^,，。;；]{0,4}(?:到|赴|来|参观|莅临|走访)/u;
const PLACE_LEADERS = /(?:^|[\p{Script=Han}]{2})[省市县区镇乡州](?:主要|有关)?(?:领导|四套班子|四大家|五大班子)/u;
/** Nouns that bodies of whatever kind are called by. */
const NOUNS =
  "党小组|党支部|支部|党总支|总支|党委|党组|工委|县委|市委|区委|局|公司|集团|中心|学校|小学|中学|大学|学院|医院|村|社区|街道|镇|乡|县|市|区|委员会|协会|联合会|商会|合作社|工会|团委|妇联|法院|检察院|银行|支队|大队|中队|派出所|税务所|供电所|车间|幼儿园|学生会|少先队|团支部|团总支";
const ADVERBS =
  "(?:还|又|也|都|均|先后|共|积极|认真|深入|扎实|及时|专门|分别|将|已|已经|率先|统一|联合|精心|迅速|首先|大力|广泛|全面|主动|定期|近日|日前|牵头|共同|自发|自主)";
const VERBS =
  "(?:召开|举办|举行|开展|组织|启动|推出|邀请|设立|建立|制定|出台|印发|下发|签订|发放|捐赠|捐款|走访|慰问|看望|开设|开通|派出|选派|评选|表彰|参观|观看|打造|投资|投入|筹集|新建|修建|聘请|承办|主办)";
const BODY_ACTS = new RegExp(
  `(?:^|[年月日由]|[上中下后前里内时间]|(?<at>[在到赴于]))(?<body>[^在到赴对向与和把将为从以于给由的了是,，、\\s]{1,20}?(?:${NOUNS}))${ADVERBS}{0,2}${VERBS}了?(?<of>的)?`,
  "u",
);
/** An organ of the unit that acts for itself. */
const ORGAN = /^(?:学校|医院|公司|集团|机关|街道|社区|[校院局镇村厂])(?:团委|工会|妇联|团总支|团支部|学生会|少先队)$/u;
const OPENING = new RegExp(
  `^(?<first>[^,，。、在到赴对向与和把将为从以于给由的了是\\d\\s]{1,14}?(?:${NOUNS}))(?:、[\\p{Script=Han}]{2,14}){0,6}(?:等[\\p{Script=Han}]{0,4})?(?:\\d+[余多]?[名位]|一行|带领|组织|联合|号召|动员)`,
  "u",
);
/** What stands for a body that the text has named, or for all bodies of a kind. */
const GENERIC =
  /^(?:各|全|每|会[上后议]|活动|首先|其次|接着|随后|然后|同时|并|还|又|也|都|共|先后|分别|积极|认真|深入|走进|走访|前往|进入|来到|奔赴|组织|动员|邀请|联合|依托|带领|会同|协调|支持|帮助|督促|指导|要求|引导|推动|选派|抽调|发动|号召|集中|有关|相关|基层|广大|所有|我|本|该|此|其|两|三|多|一些|部分|许多|上级|下级|学校|医院|公司|集团|单位|机关|党支部|支部|党总支|总支|党委|党组|工委|村里|县里|市里|区里|县委|市委|区委|街道|社区|学院|大学|系统|部门|中心|全体|通过|利用|结合|围绕|按照|根据|为|由于|对|以|把|将|与|和|向|从|自治区)|[的,，]/u;
