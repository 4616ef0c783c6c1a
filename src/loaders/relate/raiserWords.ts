/** The writer speaks for the body. */
export const OWN =
  /我们|我[校院局镇乡区县市厂村处所部厅司行社支委]|本[校院局镇乡区县市厂村]|全[校院局镇厂村](?:上下)?/u;
/** The clause in front of the phrase makes it the subject's own. */
export const RAISES =
  /提出|秉承|秉持|确定|确立|制定|制订|形成|总结|推行|实行|打出|发扬|倡导|坚持|树立|开展|围绕|以|创造|归纳|概括|叫响|喊出|推出|建立|构建|打造|探索|作出|要求|评议|做到|定为|亮出|提炼|奏响|实施|部署|(?:把|抓好|做到|突出)$|向$/u;
/** Who holds an event has chosen its theme. */
export const HOLDS = /(?:举办|举行|召开|主办)(?:了|的)?以?$/u;
/** The unit under its bare noun: `中心以…为主题`. */
export const UNIT_NOUN =
  /^(?:中心|学校|医院|学院|公司|集团|支队|大队|中队|街道|社区|支部|总支|党委)(?:将|还|又|始终)?(?:以|围绕|坚持|树立|确立|提出|打造|创建)/u;
/** What is implemented, followed or learnt was raised by somebody else. */
export const BORROWS =
  /(?:落实|贯彻|按照|根据|响应|遵循|践行|体现|结合|对标|对照|聚焦|把握|牢记|领会|宣传|解决|查找|整治|紧扣|参加|参与|达到|符合|学习|抓好|围绕)[^,，。;；:：]{0,14}$/u;
/** What a speaker wants followed or carried out is there already. */
export const FOLLOWED =
  /(?:按照|根据|落实|贯彻|响应|遵循|践行|体现|对照|对标|领会|学习|宣传|参加|参与|深化|开展)(?:了|好)?[^,，。;；:：“”]{0,6}$/u;
/** `按照某委要求,…`: that body is followed, not quoted. */
export const FOLLOWS = /(?:按照|根据|遵照|依照|落实|贯彻|响应)[中市县区省]?$/u;
/** `根据某局关于争创“…”的通知精神`: put forward by that body. */
export const FOLLOWS_AT_LENGTH = /(?:按照|根据|遵照|依照|贯彻|落实)[^,，。;；]{0,30}$/u;
/** What one speaks of furthering, or of what stands in its way, is there already. */
export const FURTHERED = /(?:推进|推动|促进|加快|影响|阻碍|制约|助力|服务)[^,，。;；:：“”]{0,12}$/u;
/** A sentence that begins with the verb goes on with the subject of the one before. */
export const GOES_ON =
  /^\s*(?:积极|大力|努力|始终|同时|还|并)*(?:倡导|提出|确立|制定|推行|实行|树立|打造|总结出|形成|叫响)(?:了|好)?[^,，。;；]{0,12}$/u;
/** `领会某支部“…”的精神`: not put forward there. */
export const LEARNT = /(?:学习|领会|感悟|传承|弘扬|重温|了解|发扬)(?:了)?[^,，。;；]{0,10}$/u;
export const DEMAND = /^(?:的)?(?:总体|工作|目标)?(?:要求|总要求|精神|部署|方针|宗旨|号召|原则)/u;
/** Whose aim or motto it is called. */
export const AIM = /^的?[\p{Script=Han}]{0,4}(?:目标|理念|宗旨|思路|精神|主题|特色|战略)/u;
/** Between the raiser and the phrase. */
export const SAYS =
  /^(?:的|党委|又|还|就)?(?:明确|统一|首先|率先|创造性地|大力|研究)?(?:要求|提出|确定|确立|制定|倡导|推行|实行|总结|叫响|喊出)[^,，。;；]{0,16}$|^(?:的|提出的|确定的|倡导的)?$/u;
/** Between the raiser and a phrase further on in the sentence that it says. */
export const SAYS_AT_LENGTH = /^(?:又|还|就)?(?:明确|统一|首先|率先)?(?:要求|提出|倡导|号召)[,，:：][^。;；]*$/u;
/** A sentence that opens with a body which speaks: no longer the leader of the sentence before. */
export const OTHER_SAYS = /^[^,，。;；:：]{1,16}[委府局院校处部会组厅室团]又?(?:明确)?(?:要求|提出|倡导|号召|决定)/u;
/** `某书记汇报了工作。他强调,…`: the leader named last, up to the end of that sentence. */
export const HE_SPEAKS = /[。;；](?:他|她)(?:还|又|同时|最后|进一步)?(?:指出|强调|要求|提出|表示|希望|号召)[^。;；]*$/u;
/** Between a leader and what he says. */
export const SPOKE = /指出|强调|要求|提出|表示|号召|提倡|概括|总结|归纳|倡导|认为|希望|倡议|提议/u;
/** `某书记指出,“七一”重要讲话全面回顾…`: what follows is told of the speech. */
export const OF_A_SPEECH =
  /重要(?:讲话|指示|批示|论述)(?:精神)?[^,，。;；]{0,6}(?:全面|深刻|深入|系统|科学|精辟|回顾|总结|阐明|阐述|提出)/u;
export const STUDIED = /学习|贯彻|落实|领会|认真|讲话(?:精神|要求)|指示(?:精神|要求)|批示|传达/u;
export const PRESENTS =
  /^(?:[\p{Script=Han}、]{0,6}(?:书记|主席|主任|同志|经理|委员|[局厅部处科院校会事县市区镇乡站队]长))?(?:首先|还|又|曾|分别)?(?:以|用|的)?$/u;

/** Right before the name of a drive. */
export const STARTS = /(?:决定|开展|实施|推行|启动|部署)[^,，。;；]{0,14}$/u;

/** `按照某书记在大会上提出的“…”要求`: his title, and where he said it. */
export const ATTRIBUTED =
  /^(?:[\p{Script=Han}、]{0,6}(?:书记|主席|主任|同志|经理|委员|[局厅部处科院校会事县市区镇乡站队]长))?(?:在[\p{Script=Han}]{0,16}(?:上|中|时)|(?:工作)?(?:报告|讲话)中?)?所?(?:提出|强调|倡导)的$/u;
/** Phrases of the same list, and what joins them, in front of the phrase. */
export const LISTED_BEFORE = /(?:“[^“”]*”[、和与及]?)+$/u;

/** `某委决定从今年起开展以“…”为主题的…`: who decides has put it forward. */
export const DECIDES = /^(?:研究)?决定[^。;；“”]{0,80}(?:开展|实施|掀起|推行)[^。;；“”]{0,24}(?:以)?$/u;

/** Whose the phrase right behind a body is told by the noun behind it: `某委“…”的目标`, not `某委“…”领导核心作用`. */
export const CALLED_AFTER =
  /^(?:的|这一|等)?[\p{Script=Han}]{0,6}(?:目标|理念|宗旨|思路|精神|主题|特色|战略|口号|要求|方针|工程|活动|行动|机制|模式|部署|品牌|工作法|计划|方案|规划|主线|举措|措施|做法|载体|原则|号召|任务|传统|建设|[年月日])/u;
/** `工作方针是“…”`, `“…”是这次活动的规定动作`: a speaker tells what is there already. */
export const STANDING = /(?:方针|根本任务|根本要求|总要求|标准|关键|精髓|主题)(?:是|为)[:：,，]?$/u;
export const DESCRIBED = /^(?:既|就|正)?是/u;
