import { SloganKind } from "../../models/enums.js";
import type { SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import { compileOnce } from "./compileOnce.js";
import type { Quotation } from "./quotations.js";

interface Rules {
  readonly theme: RegExp;
  readonly frame: RegExp;
  readonly notFrame: RegExp;
  readonly fault: RegExp;
  readonly event: RegExp;
}

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((left, right) => right.length - left.length).join("|");

const rulesOf = compileOnce(({ themeFrames, frames, notFrames, faults, eventNouns }: SloganLexicon): Rules => ({
  theme: new RegExp(
    `^(?:为|的|这个|这一|这|为本次|为今年)?(?:活动|实践|教育|工作|创建|竞赛|年度|学习)?的?(?:${longestFirst(themeFrames)})(?!教育|活动|实践|党日|团日|班会|宣传|征文|演讲|讲座|晚会|党课|系列|志愿|宣讲|比赛|论坛|竞赛|沙龙|书画|摄影|朗诵|歌咏|培训|学习|研讨|座谈|报告|展|中外)`,
    "u",
  ),
  frame: new RegExp(
    `^(?:、[^。]{0,20})?(?:的|这一|这个|为|作为|等)?(?:[\\p{Script=Han}]{0,4})(?:${longestFirst(frames)})`,
    "u",
  ),
  notFrame: new RegExp(`^(?:的|等)?(?:[\\p{Script=Han}]{0,4})(?:${longestFirst(notFrames)})`, "u"),
  fault: new RegExp(`(?:${longestFirst(faults)})[\\p{Script=Han}“”、]{0,6}$`, "u"),
  event: new RegExp(
    `^(?:的|为主题的|为内容的|为主要内容的|等|为题的)?(?:(?!是|在|为(?!民)|的|载体|要求|开展|目标|精神|原则)[\\p{Script=Han}]){0,8}?(?:${longestFirst(eventNouns.filter(({ length }) => length > 1))}|(?:${longestFirst(eventNouns.filter(({ length }) => length === 1))})(?<!环节|细节|情节|关节|发展)(?![\\p{Script=Han}])|(?<![环细情调季礼关])[节展赛会](?:活动|上|期间))`,
    "u",
  ),
}));

/** Where a quotation stands in its list. */
export interface QuotationSetting {
  /** Where the list of quotations begins that this one belongs to. */
  readonly chainStart: number;
  /** Where the list of quotations ends that this one belongs to. */
  readonly chainEnd: number;
  /** A numbered label stands in the same list. */
  readonly besideLabel: boolean;
}

const LONGEST = 70;
/** What is longer and not built of even clauses is a sentence. */
const LONGEST_LOOSE = 32;
/** Beyond this a phrase with a copula or modal verb is a statement. */
const LONGEST_TERSE = 22;
const SPEECH_BEFORE =
  /(?:说|道|指出|强调|认为|写道|报告|谈到|讲话|问|答|讲|表示|反映|回答|要求|规定|提出|明确|如|云|感慨|坦言|介绍)[:：,，;；]?要?$/u;
const CALLED =
  /(?:被誉为|被称为|称为|称之为|叫做|命名为|授予|荣获|获得|所谓的?|评为|争当|争做|争创|创建|做好|当好|解决|化解)$/u;
const COUNTED_AFTER = /^(?:等)?[一二两三四五六七八九十几\d]+(?:个|项|大|种|条|位|名|户)(?!发展)/u;
/** `“甲、乙”,“丙、丁”两个阶段`: the names of the stages of a drive. */
const STAGES =
  /^等(?:故事|事迹|事件|影片|歌曲|节目|作品|书籍|展区|课程|课题|产品|科目)|^等(?:方面|层面|环节|领域|内容|问题|情况|现象|要素|维度)|^(?:等|这)?[一二两三四五六七八九十几\d]+(?:个|大)?(?:阶段|环节|步骤|专题|篇章|方面|层面)/u;
/** These present a phrase as a slogan whatever it sounds like. */
const PRESENTED = /^(?:的|这一|为|等)?(?:活动|工作)?(?:口号|标语|主题)/u;
/** `“甲、乙、丙”三位一体`: the count belongs to the label. */
export const UNITED = /^(?:[三四五六七八]位一体|[三四五六七八]者?统一)/u;
/** `“甲、乙、丙”三项原则` is a list with its count. */
const COUNTED_RULES =
  /^(?:的|等)?[三四五六七八九十\d]+(?:个|项|条|大|点)(?:工作)?(?:措施|原则|要求|标准|工程|机制|举措|理念|准则|纪律|承诺|办法|任务|意识|目标)/u;

/** Whether a quotation is a slogan, a theme or a formula by its shape and by what frames it; null when it is none. */
export function sloganKind(
  text: string,
  { start, end, text: phrase }: Quotation,
  { chainStart, chainEnd, besideLabel }: QuotationSetting,
  lexicon: SloganLexicon,
): SloganKind | null {
  const rules = rulesOf(lexicon);
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 24);
  const parts = partsOf(phrase);
  // `“作风建设年、项目建设年”`: years under a motto.
  if (parts.every((part) => /(?<!周)年$/u.test(part))) return null;
  // `七个“始终坚持”` is a formula; what one is elected or honored as is a title.
  if (COUNTED_BEFORE.test(before) || AWARDED.test(after)) return null;
  if (!isPhrase(phrase) || rules.fault.test(before) || (isSpeech(phrase) && !PRESENTED.test(after))) return null;
  const tail = tailBehind(text, chainEnd);
  if (TALK.test(after) || (TALKED.test(before) && TALK_NOUN.test(after))) return null;
  if (isTheme(before, after, rules) || (parts.length >= 2 && TOPIC.test(after)) || THEMES.test(tail))
    return SloganKind.THEME;
  // What is asked and discussed is a topic.
  if (/^(?:如何|怎样|怎么)/u.test(phrase)) return null;
  const demanded = DEMANDED.test(after);
  const framed = demanded || rules.frame.test(tail) || FRAMED_BEFORE.test(before) || BECAME.test(after);
  if (!framed && (isSentence(phrase, before) || DONE.test(text.slice(Math.max(0, chainStart - 4), chainStart))))
    return null;
  if (isEnumeration(parts)) return rules.notFrame.test(after) ? null : SloganKind.FORMULA;
  if (isEven(parts) && DESCRIBES.test(after)) return SloganKind.SLOGAN;
  if (parts.length >= 2 && isParallel(parts) && ARRANGEMENT.test(after)) return SloganKind.SLOGAN;
  if ((!demanded && (rules.event.test(after) || rules.event.test(tail))) || STAGES.test(tail)) return null;
  if (besideLabel && rules.frame.test(tail)) return SloganKind.FORMULA;
  if (isCountedList(parts, after)) return SloganKind.FORMULA;
  if (
    ((rules.notFrame.test(after) || rules.notFrame.test(tail)) && !framed && !isEven(parts)) ||
    COUNTED_AFTER.test(after)
  )
    return null;
  if (SPEECH_BEFORE.test(before) && !framed) return null;
  if (!isParallel(parts) && phrase.length > LONGEST_LOOSE) return null;
  if (
    parts.length >= 2 &&
    phrase.length > LONGEST_TERSE &&
    !isEven(parts) &&
    /[是应要我]|可以|必须|不仅/u.test(phrase) &&
    !PRESENTED.test(after) &&
    !(framed && /提出的?$/u.test(before))
  )
    return null;
  if (parts.length >= 2) return isParallel(parts) || framed ? SloganKind.SLOGAN : null;
  if (HONOUR.test(phrase) && !/^[争创做当树建评]/u.test(phrase)) return null;
  return framed && phrase.length >= 4 && !CALLED.test(before) ? SloganKind.SLOGAN : null;
}

/** `以“…”为题作报告`, `作了“…”的学术报告`: what a talk is called. */
const TALK =
  /^为(?:主题|题)[,，]?[\p{Script=Han}]{0,4}(?:作|做)了?[\p{Script=Han}]{0,6}(?:报告|讲座|演讲|发言|讲话|授课|分享)|^为主题的学术/u;
const TALKED = /(?:作|做)了?(?:题为)?$/u;
const TALK_NOUN = /^的?[\p{Script=Han}]{0,6}(?:报告|讲座|演讲|发言|讲话|授课|分享)/u;
const COUNTED_BEFORE = /[一二两三四五六七八九十\d]个$/u;
const AWARDED = /^\s*的?\s*(?:评选|推选|评比|表彰|(?:荣誉)?称号|荣誉)/u;
/** `“甲”“乙”“丙”八大主题`. */
const THEMES = /^(?:等|这)?[二三四五六七八九十\d]{1,2}(?:大|个)主题(?!活动|教育|实践|党日|班会|团日)/u;
/** `结合“甲、乙”专题,…`: the theme of one stage of a drive. */
const TOPIC = /^专题(?=[,，。;；]|$)/u;
/** Titles that bodies and people bear. */
const HONOUR =
  /(?:党组织|党员|党支部|支部|干部|单位|标兵|先锋|能手|班组|教师|企业|家庭|个人|集体|模范|[导讲传督络息领协管护]员|使者|达人|之星|天使|[号岗]['’]?)$/u;
const FRAMED_BEFORE = /(?:口号|宗旨|目标|理念|精神|方针|载体|主线|校训|抓手|要求|原则)(?:是|为)?[:：,，]?$/u;

/** `“…”成为大家共同的口号`. */
const BECAME = /^(?:已|已经|渐渐|逐渐)?(?:成为|成了)[^,，。;；“”]{0,12}(?:口号|共识|座右铭|信条|行为准则|自觉追求)/u;

/** `开展了“…”、“…”` with no noun in sight tells names of events. */
const DONE = /(?:开展|举办|组织|召开)(?:了|好)?$/u;
/** `“甲、乙、丙、丁”的党课` says what the lesson is like: it is not called so. */
const DESCRIBES = /^的(?:[\p{Script=Han}]{2,6}(?:[,，。;；]|$))/u;

/** `“…”活动要求`: what a drive demands, not its name. */
const DEMANDED = /^的?(?:活动|工作|教育)(?:要求|总要求|口号|目标|宗旨|主线|原则)/u;
/** `“甲乙丙丁、戊己庚辛”工作机制`: a motto by which a way of working is called. */
const ARRANGEMENT = /^的?[\p{Script=Han}]{0,6}?(?:机制|模式|格局|工作法)/u;

/** What ends with a full stop within its marks is said by somebody, what asks is a question, `关于…的报告` a title. */
function isSentence(phrase: string, before: string): boolean {
  if (/哪里|哪儿|什么|怎么|为何|何为|因何|怎样|^关于.*(?:报告|通知|意见|决定|方案)$/u.test(phrase)) return true;
  if (/[?？]$/u.test(phrase) && /[我你他她俺咱]/u.test(phrase)) return true;
  return phrase.endsWith("。") || (/[!！]$/u.test(phrase) && SPEECH_BEFORE.test(before));
}

function isPhrase(phrase: string): boolean {
  // One mark alone tells that the marks are paired wrongly.
  if (phrase.includes("“") !== phrase.includes("”")) return false;
  if (phrase.length < 3 || phrase.length > LONGEST || /[。?？]/u.test(phrase.slice(0, -1))) return false;
  return /[\p{Script=Han}]{3}/u.test(phrase.replace(/[、,，;；\s·]/gu, ""));
}

/** What follows the list, past a list in brackets. */
function tailBehind(text: string, end: number): string {
  return text
    .slice(end, end + 90)
    .replace(/^[(（][^()（）]{1,60}[)）]/u, "")
    .slice(0, 24);
}

function isTheme(before: string, after: string, { theme }: Rules): boolean {
  if (/主题(?:口号)?(?:是|为|定为|确定为|确立为|定位为)?[:：,，]?$/u.test(before)) return true;
  return theme.test(after) && !/^为主题的[\p{Script=Han}]{0,12}(?:主题教育)/u.test(after);
}

/** Whole sentences of somebody who speaks are no fixed phrases. */
function isSpeech(phrase: string): boolean {
  return /^[^,，]*了[,，].*了[。!！]?$|^(?:我们?(?!是)|大家|你|他|她|今后|此刻|希望|通过|如果|因为|不仅|作为|只有|今天|这|那|关键|真正)|我们|……|^[“‘]/u.test(
    phrase,
  );
}

function partsOf(phrase: string): string[] {
  return phrase.split(/[、,，;；\s]/u).filter((part) => part.length > 0);
}

/** `德、能、勤、绩、廉`: single characters that stand for a list. */
function isEnumeration(parts: readonly string[]): boolean {
  return parts.length >= 3 && parts.every((part) => part.length === 1);
}

function isCountedList(parts: readonly string[], after: string): boolean {
  return parts.length >= 2 && (UNITED.test(after) || (parts.length >= 3 && COUNTED_RULES.test(after)));
}

/** What a quoted list that is a formula by its shape lists. */
export function quotedItems(phrase: string, after: string): string[] {
  const parts = partsOf(phrase);
  return isEnumeration(parts) || isCountedList(parts, after) ? parts : [];
}

/** `数字化建账、信息化学习、系统化宣传、智能化运行`: so many clauses of one length are coined. */
function isEven(parts: readonly string[]): boolean {
  return parts.length >= 4 && parts.every(({ length }) => length >= 4 && length === parts[0]?.length);
}

/** A slogan's clauses have about the same length. */
function isParallel(parts: readonly string[]): boolean {
  const lengths = parts.map(({ length }) => length);
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  return shortest >= 2 && longest <= 18 && longest <= shortest * 2.6 + 1;
}
