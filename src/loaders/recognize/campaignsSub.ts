import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { CampaignCandidate } from "./campaigns.js";
import { matchesOf } from "../clean/matchesOf.js";
import { passageOf } from "./passageOf.js";

/** What stands between a national name and `活动` without making a drive of its own. */
const NO_DRIVE =
  /开展|推进|深入|情况|领导|宣传|主题|各项|总结|整个|这项|此项|有关|相关|取得|中心|日常|具体|经验|工作|进行|实施|学习|试点|阶段|组织|党课|动员|总结|部署|推进|培训|暨|[会课班]|的|和|与|是|在|了|为/u;
const TAIL = /^(?:活动)?的?(?<middle>[\p{Script=Han}]{2,6}?)(?<noun>活动|工作|专项行动|主题活动)/u;
const MIDDLE_AFTER = /^活动(?<middle>[\p{Script=Han}]{4})(?![\p{Script=Han}]*(?:组|办|室))/u;

/**
 * A drive inside a national one that carries its name in front: a national name, a noun, `活动`. It counts when the
 * article says it at least twice, so that a chance run of words does not become a campaign.
 */
export function recognizeSubCampaigns(
  context: ArticleContext,
  national: readonly CampaignCandidate[],
): CampaignCandidate[] {
  const middles = new Map<string, { count: number; parent: CampaignCandidate; noun: string }>();
  for (const parent of national) {
    const tail = TAIL.exec(after(context, parent));
    const middle = tail?.groups?.["middle"];
    if (!middle || NO_DRIVE.test(middle)) continue;
    const known = middles.get(middle);
    if (known) known.count += 1;
    else middles.set(middle, { count: 1, parent, noun: tail.groups?.["noun"] ?? "" });
  }
  return flatMap(
    [...middles].filter(([, { count }]) => count >= 2),
    ([middle, { parent }]) => mentionsOf(context, { middle, parent, national }),
  );
}

interface SubCampaign {
  readonly middle: string;
  readonly parent: CampaignCandidate;
  readonly national: readonly CampaignCandidate[];
}

function mentionsOf(context: ArticleContext, { middle, parent, national }: SubCampaign): CampaignCandidate[] {
  const stem = parent.name.replace(/活动$/u, "");
  const name = `${stem}${middle}活动`;
  const base = { identity: `${parent.identity}/${middle}`, name, lexiconKey: null, within: parent.identity };
  const full = flatMap(national, (candidate): CampaignCandidate[] => {
    const rest = after(context, candidate);
    const match = new RegExp(`^(?:活动)?的?${middle}(?:活动|工作)?`, "u").exec(rest) ?? MIDDLE_AFTER.exec(rest);
    if (!match || !match[0].includes(middle)) return [];
    return [
      stretch(
        context,
        { passage: candidate.passage, start: candidate.start, ...base },
        candidate.end + match[0].length,
      ),
    ];
  });
  const bare = flatMap(context.article.passages, ({ ordinal, text }) =>
    matchesOf(text, new RegExp(`${middle}(?:工作)?(?!活动)`, "gu"))
      .filter(
        ({ index }) => !full.some(({ passage, start, end }) => passage === ordinal && start <= index && index < end),
      )
      .map((match) =>
        stretch(context, { passage: ordinal, start: match.index, ...base }, match.index + match[0].length),
      ),
  );
  return [...full, ...bare];
}

type Base = Pick<CampaignCandidate, "identity" | "name" | "lexiconKey" | "within" | "passage" | "start">;

function stretch(context: ArticleContext, base: Base, end: number): CampaignCandidate {
  const text = passageOf(context.article, base.passage)?.text ?? "";
  return { end, surface: text.slice(base.start, end), method: "campaign.sub", confidence: 0.75, ...base };
}

function after({ article }: ArticleContext, { passage, end }: CampaignCandidate): string {
  return passageOf(article, passage)?.text.slice(end, end + 16) ?? "";
}
