import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import type { CampaignCandidate } from "./campaigns.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { findQuotations } from "./quotations.js";
import { plainForm } from "./plainForm.js";

/** What a drive's name ends with. */
const DRIVE_NOUN =
  "(?:系列活动|主题实践活动|主题教育活动|主题活动|实践活动|教育活动|创建活动|专项活动|专题活动|活动|主题教育|专题教育|专项教育|学习教育|集中教育|专项行动|专项整治|专项治理|专项斗争|集中整治|整治行动|行动计划|行动|攻坚战|战役|会战|大会战|大讨论|工程|计划)";
const AFTER_QUOTE = new RegExp(
  `^(?:的|为主题的|为主要内容的)?(?<middle>[\\p{Script=Han}]{0,8}?)(?<noun>${DRIVE_NOUN})(?!领导小组|办公室)`,
  "u",
);
const WHOLE_NAME = new RegExp(`(?:系列活动|[\\p{Script=Han}]活动|工程|行动|大讨论|攻坚战|主题教育)$`, "u");
const UNQUOTED = new RegExp(
  `(?:开展|实施|推进|启动|深化|组织)(?:了|好)?(?:以(?<content>[“"][^”"]{2,60}[”"])为(?:主题|主要内容|重点|内容|载体)的)?(?<name>[\\p{Script=Han}]{2,14}?(?:系列活动|主题教育活动|主题实践活动|主题教育|专项行动|专项整治行动|专项整治活动|专项整治|专项治理|大讨论活动|大讨论|关爱活动|创建活动|年活动|攻坚战|百日行动|大走访活动|大排查活动))(?!领导小组|办公室)`,
  "gu",
);
const LEAD_IN =
  /^(?:一[次场项系列]+|以及|好|的|各项|各种|各类|多种|全国|全省|全市|全县|全区|全镇|全院|全校|本次|这次|此次|该)+/u;
const GENERIC =
  /^(?:各项|各种|系列|主题|教育|实践|这次|此次|该|专项|创建|学习|党|党内|特色|丰富多彩的?|形式多样的?|一系列)*(?:系列活动|主题教育活动|主题实践活动|创建活动|教育活动|主题教育|活动)$/u;

/** Words that end a middle part: what stands behind them is no longer the name. */
const NO_NAME = /[的了和与及]|开展|为|是|在|等/u;

interface Sighting extends Candidate {
  readonly name: string;
  /** The quoted part, which the article may use alone. */
  readonly label: string | null;
  readonly weight: number;
}

/** From this weight on a named drive is a campaign; below it is one of the activities. */
const ENOUGH = 2;

/**
 * Local drives by the way they are named. One that has parts of its own is a campaign: what speaks for that is a place
 * in the title or a heading, a noun such as `系列活动` or `工程`, a coined label, a stated content, and being named again.
 */
export function recognizeLocalDrives(context: ArticleContext, taken: readonly Candidate[]): CampaignCandidate[] {
  const sightings = findDrives(context).filter((sighting) => !overlaps(sighting, taken));
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const identity = plainForm(sighting.label ?? sighting.name).replace(/活动$/u, "");
    const group = groups.get(identity);
    if (group) group.push(sighting);
    else groups.set(identity, [sighting]);
  }
  return [...groups].flatMap(([identity, group]) => {
    if (weigh(context, group) < ENOUGH) return [];
    const name = [...group].sort((left, right) => right.name.length - left.name.length)[0]?.name ?? "";
    return [...group, ...labelMentions(context, group)].map(({ passage, start, end, surface, method, confidence }) => ({
      ...{ passage, start, end, surface, method, confidence },
      ...{ identity: `local/${identity}`, name, lexiconKey: null, within: null },
    }));
  });
}

/** Every named drive of the article, campaign or not, with the weight that its own wording gives it. */
export function findDrives({ article, lexicon }: ArticleContext): Sighting[] {
  return article.passages.flatMap(({ ordinal, text }) => [
    ...quotedDrives(text, ordinal, lexicon.formulas),
    ...unquotedDrives(text, ordinal),
  ]);
}

function quotedDrives(text: string, passage: number, formulas: FormulaLexicon): Sighting[] {
  const found: Sighting[] = [];
  for (const { start, end, text: label } of findQuotations(text)) {
    if (label.length < 2 || label.length > 40) continue;
    const sighting = { passage, start, method: "campaign.local.quoted", confidence: 0.75 };
    const tail = AFTER_QUOTE.exec(text.slice(end, end + 24));
    const middle = tail?.groups?.["middle"] ?? "";
    if (tail && !NO_NAME.test(middle)) {
      const name = `“${label}”${middle}${tail.groups?.["noun"] ?? ""}`;
      const stop = end + tail[0].length;
      const weight = weightOfWording({ name, label, before: text.slice(Math.max(0, start - 12), start) }, formulas);
      found.push({ ...sighting, end: stop, surface: text.slice(start, stop), name, label, weight });
    } else if (WHOLE_NAME.test(label) && label.length >= 4) {
      const weight = weightOfWording(
        { name: label, label, before: text.slice(Math.max(0, start - 12), start) },
        formulas,
      );
      found.push({ ...sighting, start: start + 1, end: end - 1, surface: label, name: label, label: null, weight });
    }
  }
  return found;
}

interface Wording {
  readonly name: string;
  readonly label: string;
  readonly before: string;
}

function weightOfWording({ name, label, before }: Wording, formulas: FormulaLexicon): number {
  let weight = 0;
  if (/系列|工程$|攻坚战$|战役$|专项斗争$|专项行动$|整治$|治理$/u.test(name)) weight += 2;
  if (isNumberedLabel(label, formulas)) weight += 2;
  if (/(?:深入|扎实|持续|全面|大力|广泛)(?:地)?(?:开展|实施|推进)(?:了)?$/u.test(before)) weight += 1;
  if (/、$/u.test(before)) weight -= 1;
  return weight;
}

function unquotedDrives(text: string, passage: number): Sighting[] {
  return [...text.matchAll(UNQUOTED)].flatMap((match): Sighting[] => {
    const raw = match.groups?.["name"] ?? "";
    const name = raw.replace(LEAD_IN, "");
    if (name.length < 5 || GENERIC.test(name) || /[的了和与]/u.test(name.slice(0, -2))) return [];
    const end = match.index + match[0].length;
    const start = end - name.length;
    let weight = match.groups?.["content"] ? 2 : 0;
    if (/系列活动$|专项行动$|整治$|治理$|攻坚战$|年活动$|行动$/u.test(name)) weight += 1;
    return [
      {
        passage,
        start,
        end,
        surface: name,
        name,
        label: null,
        weight,
        method: "campaign.local.plain",
        confidence: 0.65,
      },
    ];
  });
}

function weigh({ article }: ArticleContext, group: readonly Sighting[]): number {
  const best = Math.max(...group.map(({ weight }) => weight));
  const label = group[0]?.label ?? group[0]?.name ?? "";
  const inTitle = article.title?.includes(label) ?? false;
  const inHeading = group.some(
    ({ passage }) => article.passages.find(({ ordinal }) => ordinal === passage)?.role !== "body",
  );
  const apparatus = article.passages.some(({ text }) =>
    new RegExp(`${escape(label)}[”"]?[\\p{Script=Han}]{0,6}(?:领导小组|动员大?会|实施方案|活动方案|阶段)`, "u").test(
      text,
    ),
  );
  return best + (inTitle ? 3 : 0) + (inHeading ? 2 : 0) + (apparatus ? 2 : 0) + Math.min(2, group.length - 1);
}

/** The label by itself, quoted, is a further mention of the drive that bears it. */
function labelMentions({ article }: ArticleContext, group: readonly Sighting[]): Sighting[] {
  const label = group[0]?.label;
  const name = group[0]?.name ?? "";
  if (!label) return [];
  return article.passages.flatMap(({ ordinal, text }) =>
    findQuotations(text)
      .filter((quotation) => quotation.text === label)
      .filter(
        ({ start, end }) =>
          !group.some((other) => other.passage === ordinal && other.start <= start && end <= other.end),
      )
      .map(({ start, end }) => {
        const span = { passage: ordinal, start, end, surface: text.slice(start, end) };
        return { ...span, name, label, weight: 0, method: "campaign.local.label", confidence: 0.6 };
      }),
  );
}

function overlaps(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    ({ passage, start, end }) => passage === candidate.passage && start < candidate.end && candidate.start < end,
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
