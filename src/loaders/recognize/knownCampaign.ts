import type { CampaignLexicon, NationalCampaign } from "../../models/lexicon/CampaignLexicon.js";
import { compileOnce } from "./compileOnce.js";

const byKey = compileOnce((lexicon: CampaignLexicon) => new Map(lexicon.campaigns.map((entry) => [entry.key, entry])));

/** The campaign of the lexicon that a key stands for; none for a local drive, which has no key. */
export function knownCampaign(lexicon: CampaignLexicon, key: string | null): NationalCampaign | undefined {
  return key === null ? undefined : byKey(lexicon).get(key);
}
