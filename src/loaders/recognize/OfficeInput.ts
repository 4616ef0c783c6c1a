import type { OrganizationRecord } from "../../models/records.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { BodyRule } from "./officeBodies.js";

/** A body and where a mention of it begins. */
export interface PlacedBody {
  readonly record: OrganizationRecord;
  readonly passage: number;
  readonly start: number;
}

/** Where organizations are mentioned in the passages of an article. */
export interface OrganizationMentions {
  /** The longest mention that ends at the offset. */
  endingAt(passage: number, offset: number): { readonly record: OrganizationRecord; readonly start: number } | null;
  /** The longest mention that begins at the offset. */
  startingAt(passage: number, offset: number): OrganizationRecord | null;
  named(name: string): OrganizationRecord | null;
  keyed(key: string): OrganizationRecord | null;
  /** Mentions that begin between two places of a passage, from left to right. */
  between(passage: number, from: number, to: number): readonly { record: OrganizationRecord; start: number }[];
  /** The body that was mentioned last before the place among those that fit, and where. */
  nearestBefore(passage: number, offset: number, rule: BodyRule): PlacedBody | null;
  /** The bodies of the article. */
  readonly bodies: readonly OrganizationRecord[];
  /** The first body of the title that fits. */
  titled(fits: (body: OrganizationRecord) => boolean): OrganizationRecord | null;
}

/** What offices are looked for in. Offsets are UTF-16. */
export interface OfficeInput {
  readonly text: string;
  readonly passage: number;
  readonly lexicon: Lexicon;
  readonly mentions: OrganizationMentions;
}
