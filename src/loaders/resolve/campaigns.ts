import { CampaignScope, EntityType } from "../../models/enums.js";
import type { CampaignRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { CampaignCandidate } from "../recognize/campaigns.js";
import { plainForm } from "../recognize/plainForm.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

/** One record a campaign; the forms that the article uses become aliases. */
export function resolveCampaigns(
  { lexicon }: ArticleContext,
  candidates: readonly CampaignCandidate[],
): CampaignRecord[] {
  const groups = new Map<string, CampaignCandidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.identity);
    if (group) group.push(candidate);
    else groups.set(candidate.identity, [candidate]);
  }
  const nextKey = entityKeys(EntityType.CAMPAIGN);
  return [...groups.values()].flatMap((group): CampaignRecord[] => {
    const [first] = group;
    if (!first) return [];
    const entry = lexicon.campaigns.campaigns.find(({ key }) => key === first.lexiconKey);
    return [
      {
        type: EntityType.CAMPAIGN,
        key: nextKey(),
        name: first.name,
        aliases: aliasesOf(first.name, group),
        mentions: sortMentions(group.map(mentionOf)),
        scope: entry ? CampaignScope.NATIONAL : CampaignScope.LOCAL,
        lexiconKey: first.lexiconKey,
        nameEn: entry?.nameEn ?? null,
        startedOn: entry?.startedOn ?? null,
        endedOn: entry?.endedOn ?? null,
        qualifier: null,
      },
    ];
  });
}

/** Forms that differ in more than marks, each once, in the shape that is seen first. */
function aliasesOf(name: string, group: readonly CampaignCandidate[]): string[] {
  const forms = new Map<string, string>();
  for (const { surface } of group) {
    const plain = plainForm(surface);
    if (plain !== plainForm(name) && !forms.has(plain)) forms.set(plain, surface.replace(/^[“"]([^“”"]*)[”"]$/u, "$1"));
  }
  return [...forms.values()].sort();
}
