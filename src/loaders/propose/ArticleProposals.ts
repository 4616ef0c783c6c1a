import type { EntityType, RelationType } from "../../models/enums.js";

/** What a proposer says of one request, in the terms of the records, before any of it is checked against the text. */
export interface ArticleProposals {
  readonly entities: readonly EntityProposal[];
  readonly relations: readonly RelationProposal[];
  /** How many items came in another shape than was asked for and were left out. */
  readonly malformed: number;
}

export interface EntityProposal {
  /** Names the entity within these proposals. */
  readonly key: string;
  readonly type: EntityType;
  /** The fullest form that the passages have. */
  readonly name: string;
  /** Of an organization, activity or slogan: its kind. */
  readonly kind: string | null;
  readonly mentions: readonly { readonly passage: number; readonly surface: string }[];
  /** Of an activity: the date as the text writes it. */
  readonly date: string | null;
  /** Of an activity: figures, as written. */
  readonly measures: readonly string[];
  /** Of a formula: what it lists, as written. */
  readonly items: readonly string[];
}

export interface RelationProposal {
  readonly type: RelationType;
  /** Key of the near end, or `article`. */
  readonly from: string;
  readonly to: string;
  /** Of an office. */
  readonly title: string | null;
  readonly passage: number;
  /** The stretch of the passage that states the relation. */
  readonly quote: string;
}
