import type { NationalCampaign } from "../../models/lexicon/CampaignLexicon.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { Span } from "../../models/span.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import { bareText } from "./bareText.js";
import type { CampaignCandidate } from "./campaigns.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable } from "./phraseTable.js";
import type { PhraseTable } from "./phraseTable.js";

interface Entry {
  /** More than one where several campaigns share a short form. */
  readonly campaigns: NationalCampaign[];
  readonly short: boolean;
}

const tableOf = compileOnce((lexicon: Lexicon): PhraseTable<Entry> => {
  const rows = new Map<string, Entry>();
  const put = (form: string, campaign: NationalCampaign, short: boolean): void => {
    for (const phrase of spellingsOf(bareText(form).text)) {
      const known = rows.get(phrase);
      if (!known) rows.set(phrase, { campaigns: [campaign], short });
      else if (known.short && short) known.campaigns.push(campaign);
      else if (known.short) rows.set(phrase, { campaigns: [campaign], short });
    }
  };
  for (const campaign of lexicon.campaigns.campaigns) {
    for (const form of [campaign.name, ...campaign.aliases]) put(form, campaign, false);
    for (const form of campaign.shortForms) put(form, campaign, true);
  }
  return compilePhraseTable([...rows].map(([phrase, value]) => ({ phrase, value })));
});

/** The clauses of a name are set apart by `、`, a comma, a dot or nothing at all. */
function spellingsOf(phrase: string): string[] {
  if (!/[、,·]/u.test(phrase)) return [phrase];
  return [...new Set([phrase, ...["、", ",", "·", ""].map((mark) => phrase.replace(/[、,·]/gu, mark))])];
}

/** What may not stand right behind a form, because it makes another word of it. */
const RUNS_ON = /^(?:三不|标兵|能手|[队组]|月工|年工|日报|网|杂志)/u;
const MODIFIED = /[\p{Script=Han}]$/u;

/** `百千万工程` is not the one called `千万工程`. */
const NUMERAL = /^[一二两双三四五六七八九十百千万\d]/u;

interface Hit {
  readonly entry: Entry;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly before: string;
}

/**
 * National campaigns by the lexicon. A short form counts only where the article names the campaign in full, or where
 * the form is long and the article falls into the time of the campaign; of several that share it, the one named last.
 */
export function recognizeNationalCampaigns(context: ArticleContext): CampaignCandidate[] {
  const { article, lexicon } = context;
  const hits = flatMap(article.passages, ({ ordinal, text }) => hitsOf(text, ordinal, tableOf(lexicon)));
  const named = new Set(
    flatMap(
      hits.filter(({ entry }) => !entry.short),
      ({ entry }) => entry.campaigns,
    ),
  );
  let last: NationalCampaign | null = null;
  const found: CampaignCandidate[] = [];
  for (const [index, hit] of hits.entries()) {
    const campaign: NationalCampaign | null =
      listed(hits, index) ?? chosen(hit, { named, last, issuedOn: article.issuedOn });
    if (!campaign) continue;
    last = campaign;
    found.push(candidateOf(hit, campaign));
  }
  return found;
}

/** `继“三讲”、“三个代表”学教活动之后`: a label in marks beside the full name of another campaign is a campaign. */
function listed(hits: readonly Hit[], index: number): NationalCampaign | null {
  const hit = hits[index];
  const next = hits[index + 1];
  const beside =
    hit?.entry.short &&
    hit.entry.campaigns.length === 1 &&
    /^“[^”]*”$/u.test(hit.surface) &&
    next?.entry.short === false &&
    next.passage === hit.passage &&
    next.start - hit.end === 1;
  return beside ? (hit.entry.campaigns[0] ?? null) : null;
}

function hitsOf(text: string, passage: number, table: PhraseTable<Entry>): Hit[] {
  const bare = bareText(text);
  return table
    .scan(bare.text)
    .filter(({ end }) => !RUNS_ON.test(bare.text.slice(end, end + 4)))
    .filter(({ start, phrase }) => !(NUMERAL.test(phrase) && NUMERAL.test(bare.text[start - 1] ?? "")))
    .filter(({ start, phrase }) => !isClauseOfDrive(text, bare.at(start), phrase))
    .filter(({ start, end, phrase }) => !isEndOfLabel(text, bare.at(start), bare.at(end - 1), phrase))
    .map(({ start, end, value }) => {
      const tail = TAIL.test(bare.text.slice(end - 2, end + 2)) ? 2 : 0;
      const span = withMarks(text, bare.at(start), bare.at(end + tail - 1) + 1);
      return {
        entry: value,
        passage,
        surface: text.slice(span.start, span.end),
        before: bare.text.slice(Math.max(0, start - 2), start),
        ...span,
      };
    });
}

/** The name goes on: `主题教育工作`, `扫黑除恶工作`. */
const TAIL = /^(?:教育|斗争|整治|治理|整顿|创建|攻坚|除恶|监督)(?:工作|活动)$/u;
const FULL_NAME = /(?:活动|教育|工程|行动|工作|斗争|计划)$/u;
const DRIVE_BEHIND =
  /^(?:的|为主题的)?[\p{Script=Han}]{0,4}(?:大讨论|活动|行动|主题教育|教育|竞赛|工程|大会战|论坛|征文|演讲)/u;
const LONGEST_LABEL = 40;

/** `“解放思想、创先争优,全力推动…”大讨论` is a drive of its own: a clause of its label names no national one. */
function isClauseOfDrive(text: string, from: number, phrase: string): boolean {
  if (FULL_NAME.test(phrase)) return false;
  const open = text.lastIndexOf("“", from);
  if (open < 0 || from - open > LONGEST_LABEL || text.lastIndexOf("”", from - 1) > open) return false;
  const close = text.indexOf("”", from);
  if (close < 0 || close - open > LONGEST_LABEL) return false;
  return close - open - 1 >= phrase.length + 4 && DRIVE_BEHIND.test(text.slice(close + 1, close + 12));
}

const LONGEST_ENDING = 6;

/** `“向灾区捐寒衣送温暖”活动`: the last words of another label and the noun behind it name no national drive. */
function isEndOfLabel(text: string, from: number, to: number, phrase: string): boolean {
  if (phrase.length > LONGEST_ENDING || text[from - 1] === "“") return false;
  const close = text.indexOf("”", from);
  if (close < 0 || close > to) return false;
  const open = text.lastIndexOf("“", from);
  return open >= 0 && from - open > 3 && text.lastIndexOf("”", from - 1) < open;
}

interface Choice {
  readonly named: ReadonlySet<NationalCampaign>;
  readonly last: NationalCampaign | null;
  readonly issuedOn: string | null;
}

const LONG_SHORT_FORM = 6;

function chosen({ entry, before, surface }: Hit, { named, last, issuedOn }: Choice): NationalCampaign | null {
  if (!entry.short) return entry.campaigns[0] ?? null;
  const plain = bareText(surface).text;
  // `党风廉政教育活动` is not the campaign whose short form is `教育活动`: the short form must stand by itself.
  if (
    plain.length < LONG_SHORT_FORM &&
    MODIFIED.test(before) &&
    !/(?:次|个|展|了|项|的|在|以|把|将|对|为|和|与|批|是|进|行|织|加|入|始|体|导|抓|续|化|合|绕|过|动)$/u.test(before)
  )
    return null;
  const long = plain.length >= LONG_SHORT_FORM;
  // `不忘初心、牢记使命` is also a phrase: beside the full name it is one.
  const phrase = long && !/(?:活动|教育|工作|行动|斗争)$/u.test(plain);
  if (!phrase && last && named.has(last) && entry.campaigns.includes(last)) return last;
  const known = entry.campaigns.find((campaign) => named.has(campaign));
  if (known) return phrase ? null : known;
  return long ? (entry.campaigns.find((campaign) => isDuring(issuedOn, campaign)) ?? null) : null;
}

function isDuring(issuedOn: string | null, { startedOn, endedOn }: NationalCampaign): boolean {
  if (!issuedOn || !startedOn || !endedOn) return false;
  return issuedOn >= startedOn && issuedOn.slice(0, endedOn.length) <= endedOn;
}

function candidateOf({ passage, start, end, surface, entry }: Hit, campaign: NationalCampaign): CampaignCandidate {
  return {
    passage,
    start,
    end,
    surface,
    identity: campaign.key,
    name: campaign.name,
    lexiconKey: campaign.key,
    within: campaign.partOf,
    method: entry.short ? "campaign.national.short" : "campaign.national",
    confidence: entry.short ? 0.8 : 0.97,
  };
}

/** Takes in the mark before a mention when the pair closes within it or right behind it (`“三讲”教育`). */
function withMarks(text: string, start: number, end: number): Span {
  if (text[start - 1] !== "“") return { start, end };
  if (text.slice(start, end).includes("”")) return { start: start - 1, end };
  return text[end] === "”" ? { start: start - 1, end: end + 1 } : { start, end };
}
