import { EntityType, OrganizationKind } from "../../models/enums.js";
import type { EntityRecord, OrganizationRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { isNamedByOffice } from "../resolve/namedByOffice.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { entitiesOf } from "./RelateContext.js";
import type { Place } from "./sentenceEvidence.js";
import { ownerOf } from "./ownerOf.js";
import { unitNamed } from "./unitNamed.js";
import { JOINED, isFront, isSubject } from "./subjects.js";
import type { Subject } from "./subjects.js";
import { matchesOf } from "../clean/matchesOf.js";

/** Who acts at some place of the article, how surely, and by which rule that was told. */
export interface Acting {
  readonly keys: readonly string[];
  readonly confidence: number;
  readonly method: string;
}

/** Finds the acting body of a sentence: its subject, else that of the sentences before, of the section, of the article. */
export class Actors {
  readonly #context: ArticleContext;
  readonly #organizations: readonly OrganizationRecord[];
  readonly #subjects = new Map<number, Subject[]>();
  readonly #headings: readonly { readonly passage: number; readonly key: string }[];
  /** The body whose text this is, null when it cannot be told. */
  readonly owner: string | null;

  constructor(context: ArticleContext, entities: readonly EntityRecord[]) {
    this.#context = context;
    const organizations = entitiesOf(entities, EntityType.ORGANIZATION).map(withoutOffices);
    this.#organizations = organizations;
    this.#collect(organizations);
    this.#headings = this.#headingOwners(organizations);
    this.owner = ownerOf(context, organizations, this.#subjects);
  }

  /** Who acts at `place`. */
  at(place: Place): Acting | null {
    const passage = this.#context.article.passages.find(({ ordinal }) => ordinal === place.passage);
    if (!passage) return null;
    const sentence = sentenceAt(passage, place.start);
    const all = this.#subjects.get(place.passage) ?? [];
    const possessor = this.#possessor(place, passage);
    if (possessor) return { keys: [possessor], confidence: 0.8, method: "actor.possessor" };
    const before = all.filter(({ mention }) => mention.start < place.end);
    const inSentence = before.filter(
      ({ mention }) => mention.start >= sentence.start && !isTimeClause(passage.text, mention.end, place.start),
    );
    if (inSentence.length > 0)
      return { keys: lastGroup(inSentence, passage), confidence: 0.85, method: "actor.subject" };
    const self = this.#self(passage.text.slice(sentence.start, place.start));
    if (self) return { keys: [self], confidence: 0.7, method: "actor.self" };
    const lead = leadingClause(passage.text.slice(sentence.start, place.start))
      ? all.filter(({ mention }) => mention.start >= place.end && mention.end <= sentence.end)
      : [];
    if (lead[0]) return { keys: [lead[0].key], confidence: 0.7, method: "actor.subject" };
    const carried = before.filter(({ mention }) => mention.end <= itemStart(passage.text, place.start));
    if (carried.length > 0) return { keys: lastGroup(carried, passage), confidence: 0.7, method: "actor.passage" };
    const heading = this.#headings.filter(({ passage: ordinal }) => ordinal < place.passage).at(-1);
    if (heading) return { keys: [heading.key], confidence: 0.6, method: "actor.section" };
    return this.owner ? { keys: [this.owner], confidence: 0.5, method: "actor.owner" } : null;
  }

  /** `工会的演讲比赛`: the deed's own name begins with whose it is. */
  #possessor(place: Place, { text }: SegmentedPassage): string | null {
    const owner = this.#organizations.find(({ mentions }) =>
      mentions.some(
        ({ passage, start, end }) =>
          passage === place.passage &&
          start >= place.start - 1 &&
          start <= place.start + 1 &&
          end < place.end &&
          text[end] === "的",
      ),
    );
    return owner?.key ?? null;
  }

  /** `我们` is the body that writes, `我校` the unit that it belongs to. */
  #self(before: string): string | null {
    const match = SELF.exec(before);
    if (!this.owner) return null;
    const owner = this.#organizations.find(({ key }) => key === this.owner);
    if (!match) return owner ? unitNamed(before, owner, this.#organizations) : null;
    if (match.groups?.["we"] || !owner) return this.owner;
    const unit = this.#organizations
      .filter(({ name, kind }) => owner.name !== name && owner.name.startsWith(name) && !PARTY_KINDS.has(kind))
      .sort((left, right) => right.name.length - left.name.length)[0];
    return unit?.key ?? this.owner;
  }

  #collect(organizations: readonly OrganizationRecord[]): void {
    const passages = new Map(this.#context.article.passages.map((passage) => [passage.ordinal, passage]));
    const named = organizations
      .flatMap(({ key, mentions }) => mentions.map((mention) => ({ key, mention })))
      .sort((left, right) => left.mention.passage - right.mention.passage || left.mention.start - right.mention.start);
    const credits = new Set(organizations.filter(({ kind }) => kind === OrganizationKind.MEDIA).map(({ key }) => key));
    for (let index = 0; index < named.length; index += 1) {
      const subject = named[index] as Subject;
      if (isFrontAt(named, index)) continue;
      const passage = passages.get(subject.mention.passage);
      const list = this.#subjects.get(subject.mention.passage) ?? [];
      if (
        credits.has(subject.key) &&
        CREDIT.test(passage?.text.slice(subject.mention.end, subject.mention.end + 16) ?? "")
      )
        continue;
      if (!passage || passage.role !== "body" || !isSubject(passage, subject.mention, [...list].reverse())) continue;
      this.#subjects.set(subject.mention.passage, [...list, subject]);
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

/** Whether a name is the front of another one; names that begin together or earlier in its passage stand around it. */
function isFrontAt(named: readonly Subject[], index: number): boolean {
  const { mention } = named[index] as Subject;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = (named[at] as Subject).mention;
    if (other.passage !== mention.passage) break;
    if (isFront(mention, other)) return true;
  }
  for (let at = index + 1; at < named.length; at += 1) {
    const other = (named[at] as Subject).mention;
    if (other.passage !== mention.passage || other.start > mention.start) break;
    if (isFront(mention, other)) return true;
  }
  return false;
}

/** `市委部署后,我镇…`: the subject of a clause of time does not act in the clauses behind it. */
function isTimeClause(text: string, from: number, place: number): boolean {
  const clause = text.slice(from, place);
  const end = clause.search(/[,，]/u);
  return end > 0 && /(?:后|之后|以来|以后|之际|时)$/u.test(clause.slice(0, end));
}

/** Behind the name of a medium: it tells, it does not act. */
const CREDIT = /讯|电|记者|通讯员|消息|^\d/u;

/** The writer speaks of his own body. */
const SELF =
  /(?:^|[,，。;；:：])(?:[^,，。;；:：]{0,8})(?:(?<we>我们)|[我本](?:[校院局厂司馆所镇乡县市区村街处部委厅院社团会站队]|公司|单位|社区|街道|中心|支部|集团))/u;
const PARTY_KINDS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.PARTY_COMMITTEE,
  OrganizationKind.PARTY_GROUP,
  OrganizationKind.PARTY_BRANCH,
  OrganizationKind.PARTY_ORGAN,
  OrganizationKind.LEADING_GROUP,
]);

/** A clause of circumstance in front of the subject: `围绕“…”的主题,支部…`. */
function leadingClause(before: string): boolean {
  return /^(?:[^,，。;；]{0,6})(?:围绕|按照|根据|通过|以|为|在|利用|结合|针对|本着|随着|经过|借助|依托)[^。;；]{0,24}$/u.test(
    before,
  );
}

const ITEM = /(?:^|[。;；])(?:[二三四五六七八九十]是|[二三四五六七八九十]要|第[二三四五六七八九十][,，是])/gu;

/** Members of a list (`二是…`) do not take the subject of the member before: it must stand in front of the list. */
function itemStart(text: string, offset: number): number {
  const inside = matchesOf(text.slice(0, offset), ITEM).length > 0;
  const first = /(?:^|[。;；:：])(?:一是|一要|第一[,，是])/u.exec(text.slice(0, offset));
  return inside && first ? first.index : offset;
}

/** Names joined by `、` or `和` act together. */
function lastGroup(subjects: readonly Subject[], { text }: SegmentedPassage): string[] {
  const keys: string[] = [];
  let next: Subject | undefined;
  for (const subject of [...subjects].reverse()) {
    if (next && !JOINED.test(text.slice(subject.mention.end, next.mention.start))) break;
    if (!keys.includes(subject.key)) keys.unshift(subject.key);
    next = subject;
  }
  return keys;
}

/** Where the office of a person names its body the person acts, not the body. */
function withoutOffices(organization: OrganizationRecord): OrganizationRecord {
  const mentions = organization.mentions.filter((mention) => !isNamedByOffice(mention));
  return mentions.length === organization.mentions.length ? organization : { ...organization, mentions };
}
