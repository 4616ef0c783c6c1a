import { CampaignScope, EntityType } from "../../models/enums.js";
import type { CampaignRecord, EntityRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { CampaignCandidate } from "../recognize/campaigns.js";
import { recognizeFormulas } from "../recognize/formulas.js";
import { knownCampaign } from "../recognize/knownCampaign.js";
import { isNumberedLabel } from "../recognize/numberedLabels.js";
import { hasPairedMarks } from "../recognize/pairedMarks.js";
import { plainForm } from "../recognize/plainForm.js";
import { campaignQualifier } from "./campaignQualifier.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

/** One record a campaign; the forms that the article uses become aliases. */
export function resolveCampaigns(
  context: ArticleContext,
  candidates: readonly CampaignCandidate[],
  earlier: readonly EntityRecord[] = [],
): CampaignRecord[] {
  const { lexicon } = context;
  const groups = new Map<string, CampaignCandidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.identity);
    if (group) group.push(candidate);
    else groups.set(candidate.identity, [candidate]);
  }
  const local = groups.size > 0 ? campaignQualifier(context, earlier) : null;
  const spelled = spelledLabels(context);
  const nextKey = entityKeys(EntityType.CAMPAIGN);
  return flatMap([...groups.values()], (group): CampaignRecord[] => {
    const [first] = group;
    if (!first) return [];
    const entry = knownCampaign(lexicon.campaigns, first.lexiconKey);
    return [
      {
        type: EntityType.CAMPAIGN,
        key: nextKey(),
        name: first.name,
        aliases: distinctForms([
          ...(entry ? [] : labelOf(first.name, spelled)),
          ...aliasesOf(first.name, group),
        ]).sort(),
        mentions: sortMentions(group.map(mentionOf)),
        scope: entry ? CampaignScope.NATIONAL : CampaignScope.LOCAL,
        lexiconKey: first.lexiconKey,
        nameEn: entry?.nameEn ?? null,
        startedOn: entry?.startedOn ?? null,
        endedOn: entry?.endedOn ?? null,
        qualifier: entry ? null : local,
      },
    ];
  });
}

/** Forms that differ in more than marks, each once, in the shape that is seen first. */
function aliasesOf(name: string, group: readonly CampaignCandidate[]): string[] {
  const forms = new Map<string, string>();
  for (const surface of new Set(flatMap([...group], (candidate) => formsOf(candidate.surface)))) {
    const plain = plainForm(surface);
    if (!hasPairedMarks(surface)) continue;
    if (plain !== plainForm(name) && !forms.has(plain)) forms.set(plain, surface.replace(/^[“"]([^“”"]*)[”"]$/u, "$1"));
  }
  return [...forms.values()].sort();
}

/** `某队伍教育整顿工作` is called without `工作` as well. */
function formsOf(surface: string): string[] {
  return /.{5}(?:整顿|整治|教育|斗争|创建)工作$/u.test(surface) ? [surface.replace(/工作$/u, ""), surface] : [surface];
}

/** Forms that differ only in marks or blanks are one. */
function distinctForms(forms: readonly string[]): string[] {
  const distinct = new Map<string, string>();
  for (const form of forms) if (!distinct.has(plainForm(form))) distinct.set(plainForm(form), form);
  return [...distinct.values()];
}

/** A local drive is called by its quoted label, unless the label is a formula that the article spells out. */
function labelOf(name: string, isSpelled: (label: string) => boolean): string[] {
  const label = /^“(?<label>[^“”]{3,})”/u.exec(name)?.groups?.["label"];
  return label && !isSpelled(label) ? [label] : [];
}

/** Tells whether the article lists what a label stands for; looks for that at the first numbered label. */
function spelledLabels(context: ArticleContext): (label: string) => boolean {
  let spelled: ReadonlySet<string> | null = null;
  return (label) => {
    if (!isNumberedLabel(label, context.lexicon.formulas)) return false;
    spelled ??= new Set(
      recognizeFormulas(context, [])
        .filter(({ items }) => items.length > 0)
        .map((formula) => formula.label),
    );
    return spelled.has(label);
  };
}
