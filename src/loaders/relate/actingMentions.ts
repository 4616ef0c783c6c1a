import type { MentionRecord, OrganizationRecord } from "../../models/records.js";
import { passageOf } from "../recognize/passageOf.js";
import { isNamedByOffice } from "../resolve/namedByOffice.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

/**
 * The body with the mentions that may act: where the office of a person names it the person acts, and a short form
 * behind the rest of its name (`镇党委` in `云岭镇党委`) is taken with that.
 */
export function withActingMentions(organization: OrganizationRecord, article: SegmentedArticle): OrganizationRecord {
  const kept = organization.mentions.filter((mention) => !isNamedByOffice(mention));
  const mentions = kept.map((mention) => spelledOut(mention, organization.name, article));
  const same = mentions.length === organization.mentions.length;
  return same && mentions.every((mention, at) => mention === organization.mentions[at])
    ? organization
    : { ...organization, mentions };
}

function spelledOut(mention: MentionRecord, name: string, article: SegmentedArticle): MentionRecord {
  const missing = name.length - mention.surface.length;
  if (missing <= 0 || missing > mention.start || !name.endsWith(mention.surface)) return mention;
  const start = mention.start - missing;
  const text = passageOf(article, mention.passage)?.text ?? "";
  return text.startsWith(name, start) ? { ...mention, start, surface: name } : mention;
}
