import { EntityType } from "../../models/enums.js";
import type { EntityRecord, MentionRecord, OrganizationRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { entitiesOf } from "./RelateContext.js";
import type { Place } from "./sentenceEvidence.js";

/** Who acts at some place of the article, how surely, and by which rule that was told. */
export interface Acting {
  readonly keys: readonly string[];
  readonly confidence: number;
  readonly method: string;
}

interface Subject {
  readonly mention: MentionRecord;
  readonly key: string;
}

/** In front of a name these make it the target, the place or the source of the deed, not its subject. */
const NO_SUBJECT_BEFORE =
  /(?:向|对|到|为|给|在|与|和|及|同|按照|根据|依据|来到|深入|参加|受|经|被|把|将|从|赴|于|围绕|结合|贯彻|落实|学习|传达|配合|协助|前往|是|的|至|往|按|报|以)$/u;
const NO_SUBJECT_AFTER =
  /^(?:的(?!领导|正确|统一|带领|组织)|等?(?:文件|精神|会议精神|要求|通知|部署|下发的?|印发的?|安排)|上空|门口|附近|内|里|外)/u;

/** Finds the acting body of a sentence: its subject, else that of the sentences before, of the section, of the article. */
export class Actors {
  readonly #context: ArticleContext;
  readonly #subjects = new Map<number, Subject[]>();
  readonly #headings: readonly { readonly passage: number; readonly key: string }[];
  /** The body whose text this is, null when it cannot be told. */
  readonly owner: string | null;

  constructor(context: ArticleContext, entities: readonly EntityRecord[]) {
    this.#context = context;
    const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
    for (const organization of organizations) this.#collect(organization);
    for (const subjects of this.#subjects.values())
      subjects.sort((left, right) => left.mention.start - right.mention.start);
    this.#headings = this.#headingOwners(organizations);
    this.owner = ownerOf(context, organizations, this.#subjects);
  }

  /** Who acts at `place`. */
  at(place: Place): Acting | null {
    const passage = this.#context.article.passages.find(({ ordinal }) => ordinal === place.passage);
    if (!passage) return null;
    const sentence = sentenceAt(passage, place.start);
    const before = (this.#subjects.get(place.passage) ?? []).filter(({ mention }) => mention.start < place.end);
    const inSentence = before.filter(({ mention }) => mention.start >= sentence.start);
    if (inSentence.length > 0)
      return { keys: lastGroup(inSentence, passage), confidence: 0.85, method: "actor.subject" };
    if (before.length > 0) return { keys: lastGroup(before, passage), confidence: 0.7, method: "actor.passage" };
    const heading = this.#headings.filter(({ passage: ordinal }) => ordinal < place.passage).at(-1);
    if (heading) return { keys: [heading.key], confidence: 0.6, method: "actor.section" };
    return this.owner ? { keys: [this.owner], confidence: 0.5, method: "actor.owner" } : null;
  }

  #collect(organization: OrganizationRecord): void {
    for (const mention of organization.mentions) {
      const passage = this.#context.article.passages.find(({ ordinal }) => ordinal === mention.passage);
      if (!passage || passage.role !== "body" || !isSubject(passage, mention)) continue;
      const list = this.#subjects.get(mention.passage) ?? [];
      list.push({ mention, key: organization.key });
      this.#subjects.set(mention.passage, list);
    }
  }

  #headingOwners(organizations: readonly OrganizationRecord[]): { passage: number; key: string }[] {
    const { passages } = this.#context.article;
    return organizations
      .flatMap(({ key, mentions }) => mentions.map((mention) => ({ mention, key })))
      .filter(({ mention }) => {
        const passage = passages.find(({ ordinal }) => ordinal === mention.passage);
        return (
          passage !== undefined &&
          /^[—–─-]*$/u.test(passage.text.slice(0, mention.start)) &&
          passage.text.length <= 60 &&
          passage.role !== "date"
        );
      })
      .map(({ mention, key }) => ({ passage: mention.passage, key }))
      .sort((left, right) => left.passage - right.passage);
  }
}

function isSubject({ text }: SegmentedPassage, { start, end }: MentionRecord): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (NO_SUBJECT_AFTER.test(text.slice(end, end + 8))) return false;
  return /由$/u.test(before) || !NO_SUBJECT_BEFORE.test(before);
}

/** Names joined by `、` or `和` act together. */
function lastGroup(subjects: readonly Subject[], { text }: SegmentedPassage): string[] {
  const keys: string[] = [];
  let next: Subject | undefined;
  for (const subject of [...subjects].reverse()) {
    if (next && !/^(?:[、和与及]|以及)$/u.test(text.slice(subject.mention.end, next.mention.start))) break;
    if (!keys.includes(subject.key)) keys.unshift(subject.key);
    next = subject;
  }
  return keys;
}

function ownerOf(
  { article }: ArticleContext,
  organizations: readonly OrganizationRecord[],
  subjects: ReadonlyMap<number, readonly Subject[]>,
): string | null {
  const issuer = article.issuerLine;
  const heads = article.passages
    .filter(({ role }) => role === "byline" || role === "title")
    .map(({ ordinal }) => ordinal);
  if (issuer) {
    const named = organizations.find(({ name, aliases }) => [name, ...aliases].some((form) => form === issuer));
    const within = organizations
      .filter(({ mentions }) =>
        mentions.some(({ passage, surface }) => heads.includes(passage) && issuer.startsWith(surface)),
      )
      .sort((left, right) => right.name.length - left.name.length)[0];
    const found = named ?? within;
    if (found) return found.key;
  }
  const counts = new Map<string, number>();
  for (const list of subjects.values()) for (const { key } of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0] ?? null;
}
