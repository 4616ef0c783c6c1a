import { createHash } from "node:crypto";
import type { EntityRecord } from "../../models/records.js";
import { EntityType, SloganKind } from "../../models/enums.js";

/** Hexadecimal digits of a hash that an id keeps: 80 bits, no two alike among a thousand million. */
const HASH_LENGTH = 20;

const PREFIXES: Readonly<Record<EntityType, string>> = {
  [EntityType.ORGANIZATION]: "org",
  [EntityType.LEADER]: "ldr",
  [EntityType.CAMPAIGN]: "cmp",
  [EntityType.SLOGAN]: "slg",
  [EntityType.ACTIVITY]: "act",
  [EntityType.PLACE]: "plc",
  [EntityType.CITED_WORK]: "wrk",
};

/** @param sha256 of the raw bytes: the same bytes are the same document wherever they lie */
export function documentIdOf(sha256: string): string {
  return `doc-${sha256.slice(0, HASH_LENGTH)}`;
}

/** Ordinals are padded so that ids sort as the articles and passages stand in the document. */
export function articleIdOf(documentId: string, ordinal: number): string {
  return `art-${documentId.slice(4)}-${String(ordinal).padStart(3, "0")}`;
}

/** Never from the text: the same boilerplate in two documents is two passages. */
export function passageIdOf(articleId: string, ordinal: number): string {
  return `psg-${articleId.slice(4)}-${String(ordinal).padStart(5, "0")}`;
}

/** The document that a passage, article or document belongs to, from its id. */
export function documentIdWithin(id: string): string {
  return `doc-${id.slice(4, 4 + HASH_LENGTH)}`;
}

export interface EntityIdentity {
  readonly id: string;
  /** Keyed inside its document, so no other document can ever name it. */
  readonly local: boolean;
}

/** The id an entity has in the graph. The same record gives the same id on every machine and in any order of loading. */
export function entityIdentity(entity: EntityRecord, articleId: string): EntityIdentity {
  const { parts, scope } = keyOf(entity);
  const holder = { GRAPH: "", DOCUMENT: documentIdWithin(articleId), ARTICLE: articleId }[scope];
  const hash = createHash("sha256")
    .update([entity.type, holder, ...parts].join("\u0000"))
    .digest("hex");
  return { id: `${PREFIXES[entity.type]}-${hash.slice(0, HASH_LENGTH)}`, local: scope !== "GRAPH" };
}

interface EntityKey {
  readonly parts: readonly string[];
  /** Where the parts are unique. */
  readonly scope: "GRAPH" | "DOCUMENT" | "ARTICLE";
}

/** What makes two records one entity. What lacks a place or body to tell it from its namesakes stays in its document. */
function keyOf(entity: EntityRecord): EntityKey {
  switch (entity.type) {
    case EntityType.ORGANIZATION:
      return qualified(
        bodyFormOf(entity.name),
        entity.masked ? null : entity.qualifier && bodyFormOf(entity.qualifier),
      );
    case EntityType.LEADER:
      return personal(entity.name, entity.qualifier && bodyFormOf(entity.qualifier));
    case EntityType.CAMPAIGN:
      if (entity.lexiconKey !== null) return { parts: ["lexicon", entity.lexiconKey], scope: "GRAPH" };
      return qualified(driveFormOf(entity.name), entity.qualifier);
    case EntityType.PLACE:
      return entity.code === null
        ? qualified(entity.name, entity.qualifier)
        : { parts: ["code", entity.code], scope: "GRAPH" };
    case EntityType.SLOGAN:
      return { parts: sloganParts(entity), scope: "GRAPH" };
    case EntityType.ACTIVITY:
      return { parts: [wordingOf(entity.name), entity.date ?? ""], scope: "ARTICLE" };
    case EntityType.CITED_WORK:
      return entity.number === null
        ? { parts: ["title", wordingOf(entity.name)], scope: "GRAPH" }
        : { parts: ["number", wordingOf(entity.number)], scope: "GRAPH" };
  }
}

/** A name that begins with its qualifier and the same name without it are one. */
function qualified(name: string, qualifier: string | null): EntityKey {
  const plain = nameFormOf(name);
  if (qualifier === null) return { parts: [plain], scope: "DOCUMENT" };
  const place = nameFormOf(qualifier);
  return { parts: [plain.startsWith(place) ? plain : place + plain], scope: "GRAPH" };
}

function personal(name: string, qualifier: string | null): EntityKey {
  if (qualifier === null) return { parts: [nameFormOf(name)], scope: "DOCUMENT" };
  return { parts: [nameFormOf(name), nameFormOf(qualifier)], scope: "GRAPH" };
}

/**
 * One form for the names of a Party body: `中共某县委员会`, `中共某县委` and `某县委` are one, and so are `中共某局委员会` and
 * `某局党委`. A body that is not the Party's keeps its name: nothing else begins with `中共` in front of a name.
 */
function bodyFormOf(name: string): string {
  const full = nameFormOf(name)
    .replace(/纪律检查委员会$/u, "纪委")
    .replace(/工作委员会$/u, "工委");
  const own = /^中共(?!中央|党史)(.+)$/u.exec(full)?.[1];
  if (own === undefined) return full;
  const unit = /^(.+)委员会$/u.exec(own)?.[1];
  if (unit === undefined) return own;
  return /[省市县区州旗盟]$/u.test(unit) ? `${unit}委` : `${unit}党委`;
}

/** Formulas of one name that list different things are different formulas. */
function sloganParts(entity: { name: string; kind: SloganKind; items: readonly string[] }): string[] {
  const items = entity.kind === SloganKind.FORMULA ? entity.items.map(wordingOf) : [];
  return [wordingOf(entity.name), ...items];
}

const nameFormOf = (name: string) => name.normalize("NFKC").replace(/\s/gu, "");

/** A local drive is called with quotation marks or without, with `活动` behind its label or without. */
const driveFormOf = (name: string) => wordingOf(name).replace(/(?<=.{2})活动$/u, "");

/** Wording without what varies from one printing to the next: width, case, blanks and punctuation. */
const wordingOf = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\s]/gu, "");
