import type { Token } from "./ArticleContext.js";
import type { FoundPhrase } from "./phraseTable.js";
import { firstFrom } from "./tokenCrossing.js";

/** Words of one character that end a name to their right when they stand by themselves. */
const FUNCTION_CHARACTERS = new Set([
  ..."在把将由从即对向并但而使让为了着被给到除就也都还已又再以于与及或请经每各该其此本这那是有随能可会去来至往上下",
]);
const LEAD_IN =
  /^(?:了|过|好|的|地(?![级区委])|\p{Script=Han}{2,3}(?<![本各当基驻属大外内产营阵胜圣两])地(?=学习|开展|组织|讨论|宣传)|(?:简短|简朴|隆重|热烈|庄严|庄重|盛大|精彩|生动|深刻|难忘|有意义|别开生面|具特色|各具特色|内容丰富|丰富多样)(?:而\p{Script=Han}{2})?的|[(（][^()（）]*[)）]|(?:名为|题为|以)(?=“)|(?:昨[日天]|今[日天]|当[日天]|今年|去年|上年|本届|近期|最近)的|\d{1,2}[日号](?:[上下中]午|晚上?)?|为期[^,，的]{1,5}的|(?:近|约|长达)?[\d两三半一]+个?[多余半]?个?(?:小时|分钟|月)的|[一两几半数\d]+天的?|(?:各|多|不同)?个?(?:层次|层面|类型|方面)的?|一(?=[次场期个届项轮堂批种名位份条]|系列|$)|两(?![级委会岸学])|[几多数](?=[次场期个届项轮种名份])|首(?=[次场期届])|第?[\d一二三四五六七八九十百]+余?(?=[次场期个届项轮堂批种名位多几])|(?<=[\d一二三四五六七八九十百千万几两多余数首每各])(?:场次|人次)的?|(?<=[\d一二三四五六七八九十百千万几两多余数首每各])[次场期个届项轮堂批种名人份](?!部|员|民|会)|系列|每年|定期|多次|相关|有关|全体|广大|认真|积极|广泛|深入|集中(?!学习|培训|轮训|评议|研讨|整治|宣传|调研|采访|办公|服务)|及时|先后|相继|陆续|专门|分别|共同|联合|统一|精心|亲自|主动|自觉|带头|踊跃|率先|顺利|成功|隆重|如期|正式|一系列|高质量的?|高标准的?|质量较?高的|一个|各种|各类|各项|以及|本次|此次|这次|形式多样|丰富多彩|多种形式|形式的|类型的|多种|扎实|有效|切实|大力|普遍|进一步|重点|还|又|再|并|也|都|各|等|和|与|、|,|，|:|：|\s)+/u;
const LONGEST_NAME = 30;
const JOINING: ReadonlySet<string> = new Set(["与", "及"]);
const LONGEST_JOINED = 14;
/** Behind a verb that takes nothing but events a name may be longer. */
const LONGEST_FRAMED = 48;
const FRAMES: ReadonlySet<string> = new Set(["召开", "举行", "举办", "组织召开", "主持召开"]);
/** Behind such a verb these tell what a meeting is for: `召开推进…建设、开展…活动动员大会`. */
const PURPOSE_VERBS: ReadonlySet<string> = new Set([
  ..."开展 推进 实行 实施 加强 深化 落实 建立 健全 完善 促进 推动 启动 深入开展 迎接 规范 成立 贯彻 履行".split(" "),
]);
/** Verbs that tell right in front of a gathering what it is for: `成立大会`, `启动仪式`. */
const PURPOSES: ReadonlySet<string> = new Set(["成立", "启动", "开通", "推进", "落实", "通报", "庆祝", "促进", "迎接"]);
const GATHERING = /^(?:大会|仪式|典礼|会)/u;
const MEETING = /(?:大?会|会议|班)$/u;
const AIMING: ReadonlySet<string> = new Set(["对", "为"]);
/** What ends no name by the verbs it holds: quotations, titles, the anniversary or feast that an event is held for. */
const CLOSED =
  /“[^”]*”|《[^》]*》|(?:庆祝|纪念|喜迎|迎接)[^,，。;；、开召举]{1,24}?(?:周年|诞辰)|(?:庆祝|纪念|喜迎|迎接)(?=[“]?(?:七一|五一|五四|三八|六一|八一|十一|国庆|元旦|教师节|建党|护士节))/gu;

/** Who comes or holds it, in front of a name: `包括负责人在内的专题会议`. */
const GUESTS = /^[^“]*(?:在内|参加|参与|出席|组织|举办|举行|召开|主办)的(?=\p{Script=Han}|“|$)/u;
/** Behind the names of those who wrote and photographed: `…网讯(记者 某某)全县…`. */
const BEHIND_CREDIT = /(?<=[(（][^()（）]*(?:\/|记者|通讯员|摄)[^()（）]*[)）])/u;
const AGAIN = /^(?:动员|部署|推进|落实|学习|出发|提升|强化|发动|整治|加力)/u;
const LAST_DAY =
  /(?<=月\s?\d{1,2}(?:[—–~～至-]+\d{1,2})?[日号]\s?)(?!\s)(?!.*月\s?\d{1,2}(?:[—–~～至-]+\d{1,2})?[日号])/u;

export interface NameReading {
  readonly tokens: readonly Token[];
  /** What ends a name in the clause, and where the stretch that is read begins in it. */
  readonly stops: readonly FoundPhrase<boolean>[];
  readonly base: number;
  readonly noun: string;
}

/**
 * Where the name of an event begins: behind the last verb or function word in front of its noun. Words in quotation
 * marks or brackets are passed over as a whole.
 * @param before what stands in front of the noun; `offset` is where that begins in the passage
 */
export function nameStart(before: string, offset: number, reading: NameReading): number {
  const scanned = before.replace(CLOSED, (closed) => "□".repeat(closed.length));
  let cut = 0;
  let framed = 0;
  // Before `工作` a verb is the front of a noun: `整顿规范工作会议`.
  for (const stop of reading.stops) {
    const [start, end] = [stop.start - reading.base, stop.end - reading.base];
    if (end > scanned.length) break;
    const body = stop.phrase === "组织" && /[党社团级群体层]/u.test(scanned[start - 1] ?? "");
    if (end === scanned.length && PURPOSES.has(stop.phrase) && GATHERING.test(reading.noun)) continue;
    if (
      framed > 0 &&
      PURPOSE_VERBS.has(stop.phrase) &&
      MEETING.test(reading.noun) &&
      scanned.length - framed <= LONGEST_FRAMED
    )
      continue;
    const ends = stop.value && start >= 0 && scanned[start] !== "□" && !body;
    const frames = FRAMES.has(stop.phrase);
    if (!ends || (!frames && (end === scanned.length ? reading.noun : scanned.slice(end)).startsWith("工作"))) continue;
    cut = end;
    if (frames) framed = end;
  }
  // A day in front of a name dates it.
  if (scanned.includes("月")) cut = Math.max(cut, scanned.search(LAST_DAY));
  const { tokens } = reading;
  for (let index = firstFrom(tokens, offset + cut); index < tokens.length; index += 1) {
    const { word, start, end } = tokens[index] as Token;
    if (start - offset >= scanned.length) break;
    if (word.length !== 1 || !FUNCTION_CHARACTERS.has(word) || scanned[start - offset] === "□") continue;
    // `扫黑除恶再动员再部署会议`: repeated in the name.
    if (word === "再" && cut === framed && framed > 0 && AGAIN.test(scanned.slice(end - offset))) continue;
    if (word === "可" && scanned.startsWith("持续", end - offset)) continue;
    // `举办校史与校训报告会`: joined nouns right behind the verb are one matter.
    if (JOINING.has(word) && isJoined(scanned, { cut, framed, at: start - offset })) continue;
    if (AIMING.has(word) && cut === framed && framed > 0 && MEETING.test(reading.noun)) continue;
    cut = end - offset;
  }
  const torn = Math.max(scanned.lastIndexOf("》"), scanned.lastIndexOf("”"), unclosed(scanned));
  const credited = /[)）]/u.test(scanned) ? scanned.search(BEHIND_CREDIT) : -1;
  if (credited > cut) cut = credited;
  let raw = before.slice(Math.max(cut, torn + 1));
  const guests = GUESTS.exec(raw);
  if (guests) raw = raw.slice(guests[0].length);
  if (cut === framed && framed > 0 && raw.length <= LONGEST_FRAMED) return before.length - raw.length + leadIn(raw);
  if (raw.length > LONGEST_NAME) raw = raw.slice(raw.lastIndexOf("的", raw.length - 3) + 1);
  if (raw.length > LONGEST_NAME) return before.length;
  return before.length - raw.length + leadIn(raw);
}

/** Length of counts, adverbs and the like in front of a name. */
const leadIn = (raw: string): number => LEAD_IN.exec(raw)?.[0].length ?? 0;

interface Join {
  readonly cut: number;
  readonly framed: number;
  readonly at: number;
}

/** Whether a joining word stands between the nouns of a name: right behind the verb, or in a name with its number. */
function isJoined(scanned: string, { cut, framed, at }: Join): boolean {
  if (cut !== framed) return false;
  return framed > 0
    ? at - framed <= LONGEST_JOINED
    : /第[\d一二三四五六七八九十]{1,3}[届次]/u.test(scanned.slice(0, at));
}

/** Offset of an opening bracket that is not closed in front of the noun, -1 where there is none. */
function unclosed(text: string): number {
  const opening = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"));
  return opening >= 0 && !/[)）]/u.test(text.slice(opening)) ? opening : -1;
}
