import type {
  ActivityKind,
  CampaignScope,
  EntityType,
  Genre,
  Level,
  OrganizationKind,
  RelationType,
  Script,
  SloganKind,
} from "./enums.js";
import type { CleaningReport } from "./cleaningReport.js";
import type { Span } from "./span.js";

/**
 * What the loaders hand on: one record a document, with its articles, and for each article its passages, entities and
 * relations. Spans are half-open UTF-16 ranges in the text of the passage they name.
 */
export interface DocumentRecord {
  /** Path relative to the path that was loaded, or a URL. */
  readonly source: string;
  /** Lower-case hexadecimal SHA-256 of the raw bytes. */
  readonly sha256: string;
  /** The decoded text, as it was before any cleaning. */
  readonly text: string;
  /** IANA name of the encoding that the bytes were read with, such as `UTF-8` or `GB18030`. */
  readonly encoding: string;
  readonly script: Script;
  /** Share of characters (0–1) that could not be recovered. */
  readonly damage: number;
  readonly extractorVersion: string;
  readonly articles: readonly ArticleRecord[];
  /** What reading and cleaning came to; for reports, not for the graph. */
  readonly cleaning?: CleaningReport;
}

export interface ArticleRecord {
  /** 1 for the first article of the document. */
  readonly ordinal: number;
  readonly title: string | null;
  /** `2005`, `2005-02` or `2005-02-28`. */
  readonly issuedOn: string | null;
  readonly genre: Genre;
  readonly passages: readonly PassageRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

export interface PassageRecord {
  /** 0 for the first passage of the article. */
  readonly ordinal: number;
  /** Cleaned, Simplified. */
  readonly text: string;
  /** The headings the passage stands under, outermost first, joined by ` > `. */
  readonly heading: string | null;
  /** Where the passage stands in `DocumentRecord.text`. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** One stretch of a passage that names an entity. */
export interface MentionRecord extends Span {
  /** Ordinal of the passage. */
  readonly passage: number;
  readonly surface: string;
  /** Id of the rule that found it, such as `organization.suffix`. */
  readonly method: string;
  /** 0–1 */
  readonly confidence: number;
}

/** The passage and the stretch of it that state a relation. `quote` is exactly that stretch. */
export interface EvidenceRecord extends Span {
  readonly passage: number;
  readonly quote: string;
  readonly method: string;
  /** 0–1 */
  readonly confidence: number;
}

interface EntityBase {
  /** Names the entity inside its article's record; has no meaning outside it. */
  readonly key: string;
  readonly name: string;
  /** Other forms of the name that this article uses, sorted, without `name`. */
  readonly aliases: readonly string[];
  /** At least one, ordered by passage, then start. */
  readonly mentions: readonly MentionRecord[];
}

export interface OrganizationRecord extends EntityBase {
  readonly type: EntityType.ORGANIZATION;
  readonly kind: OrganizationKind;
  readonly level: Level | null;
  /** The name is written with `×`, `*`, `某` or the like. */
  readonly masked: boolean;
  /** The name of the place, or of the containing organization, that tells this one from others of the same name. */
  readonly qualifier: string | null;
}

export interface LeaderRecord extends EntityBase {
  readonly type: EntityType.LEADER;
  /** The name of the organization or place that tells this person from others of the same name. */
  readonly qualifier: string | null;
  /** Titles of offices whose organization the article does not tell; all others are `HOLDS_POSITION` relations. */
  readonly unplacedTitles?: readonly string[];
}

export interface CampaignRecord extends EntityBase {
  readonly type: EntityType.CAMPAIGN;
  readonly scope: CampaignScope;
  /** Key of the entry in `lexicon/` for a national campaign. */
  readonly lexiconKey: string | null;
  readonly nameEn: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  /** For a local campaign, the body or place that runs it. */
  readonly qualifier: string | null;
}

export interface SloganRecord extends EntityBase {
  readonly type: EntityType.SLOGAN;
  readonly kind: SloganKind;
  /** What a formula lists, in the order and words of the text. */
  readonly items: readonly string[];
}

export interface ActivityRecord extends EntityBase {
  readonly type: EntityType.ACTIVITY;
  readonly kind: ActivityKind;
  readonly date: string | null;
  /** Figures the text attaches to it, as written. */
  readonly measures: readonly string[];
  /** The shortest stretch of the passage that names it, at most 40 characters; the first mention spans it. */
  readonly quote: string;
}

export interface PlaceRecord extends EntityBase {
  readonly type: EntityType.PLACE;
  readonly level: Level | null;
  /** GB/T 2260 code, six digits, where known. */
  readonly code: string | null;
  /** The name of the place above it, where the text or the lexicon tells, so that places of one name stay apart. */
  readonly qualifier: string | null;
}

export interface CitedWorkRecord extends EntityBase {
  readonly type: EntityType.CITED_WORK;
  /** Document number such as `国发〔2011〕5号`. */
  readonly number: string | null;
}

export type EntityRecord =
  OrganizationRecord | LeaderRecord | CampaignRecord | SloganRecord | ActivityRecord | PlaceRecord | CitedWorkRecord;

/** In `RelationRecord.from`, stands for the article itself (`ISSUED_BY`, `CITES`). */
export const ARTICLE_KEY = "article";

export interface RelationRecord {
  readonly type: RelationType;
  /** `EntityBase.key` of the near end, or `ARTICLE_KEY`. */
  readonly from: string;
  /** `EntityBase.key` of the far end. */
  readonly to: string;
  /** Only with `HOLDS_POSITION`. */
  readonly title?: string;
  /** At least one, ordered by passage, then start; only a place hierarchy from the lexicon may have none. */
  readonly evidence: readonly EvidenceRecord[];
}
