import { EntityType, OrganizationKind } from "../../models/enums.js";
import type { EntityRecord, MentionRecord, OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { passageOf } from "../recognize/passageOf.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { entitiesOf } from "./RelateContext.js";
import type { Place } from "./sentenceEvidence.js";
import { peopleOf, withoutPeople } from "./peopleOf.js";
import { withActingMentions } from "./actingMentions.js";
import { isAnothersDeed, isDoneTo } from "./anothersDeed.js";
import { clauseStart } from "./clauseStart.js";
import { headingOwners } from "./headingOwners.js";
import { otherSubjects, type OtherSubjects } from "./otherSubjects.js";
import { ownerOf } from "./ownerOf.js";
import { bearerOf, directSubject, joinedTo } from "./directSubject.js";
import { partyBodyOf } from "./partyBodyOf.js";
import { placeActing } from "./placeActing.js";
import { isStranger, selfNamed } from "./selfUnit.js";
import { JOINED, isFrontAt, isSubject } from "./subjects.js";
import type { Subject } from "./subjects.js";
import { matchesOf } from "../clean/matchesOf.js";

/** Who acts at some place of the article, how surely, and by which rule that was told. */
export interface Acting {
  readonly keys: readonly string[];
  readonly confidence: number;
  readonly method: string;
  /** The mention that tells it, where it stands in another sentence or is one of several. */
  readonly at?: MentionRecord;
}

/** Finds the acting body of a sentence: its subject, else that of the sentences before, of the section, of the article. */
export class Actors {
  readonly #context: ArticleContext;
  readonly #others: OtherSubjects;
  readonly #entities: readonly EntityRecord[];
  readonly #organizations: readonly OrganizationRecord[];
  readonly #subjects = new Map<number, Subject[]>();
  readonly #named = new Map<number, Subject[]>();
  readonly #media: ReadonlySet<string>;
  readonly #headings: readonly Subject[];
  readonly #owner: OrganizationRecord | undefined;
  /** How the owner acts where nothing nearer tells who does. */
  readonly #ownerActing: Acting | null;
  /** The body whose text this is, null when it cannot be told. */
  readonly owner: string | null;

  constructor(context: ArticleContext, entities: readonly EntityRecord[]) {
    this.#context = context;
    this.#others = otherSubjects(context.lexicon);
    this.#entities = entities;
    const people = peopleOf(entities);
    const organizations = entitiesOf(entities, EntityType.ORGANIZATION).map((organization) =>
      withoutPeople(withActingMentions(organization, context.article), people, context.article),
    );
    this.#organizations = organizations;
    this.#media = new Set(organizations.filter(({ kind }) => kind === OrganizationKind.MEDIA).map(({ key }) => key));
    this.#collect(organizations);
    this.#headings = headingOwners(context.article, organizations);
    this.owner = ownerOf(context, organizations, this.#subjects);
    this.#owner = organizations.find(({ key }) => key === this.owner);
    this.#ownerActing = this.#ownerActs();
  }

  /** Who acts at `place`. */
  at(place: Place): Acting | null {
    const passage = this.#context.article.passages.find(({ ordinal }) => ordinal === place.passage);
    const told = passage ? this.#told(place, passage) : null;
    if (!passage || told === null || SAID.has(told.method) || told.keys.length !== 1) return told;
    const unit = this.#organizations.find(({ key }) => key === told.keys[0]);
    const party = unit && partyBodyOf(unit, passage.text.slice(place.start, place.end), this.#organizations);
    return party ? { keys: [party], confidence: told.confidence, method: told.method } : told;
  }

  #told(place: Place, passage: SegmentedPassage): Acting | null {
    const possessor = this.#possessor(place, passage);
    if (possessor) return { keys: [possessor], confidence: 0.8, method: "actor.possessor" };
    const sentence = sentenceAt(passage, place.start);
    const before = passage.text.slice(sentence.start, place.start);
    const all = this.#subjects.get(place.passage) ?? [];
    const left = all.filter(({ mention }) => mention.start < place.end);
    const inSentence = left.filter(
      ({ mention }) => mention.start >= sentence.start && !isTimeClause(passage.text, mention.end, place.start),
    );
    const last = inSentence.at(-1);
    if (last && othersFollow(passage.text.slice(last.mention.end, place.start))) return null;
    const direct = directSubject(passage.text, place, this.#named.get(place.passage) ?? []);
    const clause = clauseStart(passage.text, place.start);
    if (direct && !left.some(({ mention }) => mention === direct.mention)) {
      const beside = inSentence.filter(({ mention }) => mention.start >= clause && mention.end <= direct.mention.start);
      return acting([...this.#besides(direct, beside, passage), direct], 0.8, "actor.direct");
    }
    if (!inSentence.some(({ mention }) => mention.start >= clause)) {
      const own = passage.text.slice(clause, place.start);
      const named = passage.text.slice(place.start, place.end);
      const body = placeActing(own, named, this.#organizations);
      if (body) return { keys: [body], confidence: 0.65, method: "actor.place" };
      if (body === null || this.#others.act(own, named, this.#owner)) return null;
    }
    if (isElsewhere(passage.text, place)) return null;
    if (inSentence.length > 0) return acting(lastGroup(inSentence, passage), 0.85, "actor.subject");
    const bearer = bearerOf(passage.text, place, this.#named.get(place.passage) ?? []);
    if (bearer) return acting([bearer], 0.75, "actor.name");
    const self = selfNamed(before, this.#owner, this.#organizations);
    if (self !== undefined) return self === null ? null : { keys: [self], confidence: 0.7, method: "actor.self" };
    if (this.#others.open(passage.text.slice(sentence.start, place.end), this.#owner)) return null;
    const lead = leadingClause(before)
      ? all.filter(({ mention }) => mention.start >= place.end && mention.end <= sentence.end)
      : [];
    if (lead[0]) return acting([lead[0]], 0.7, "actor.subject");
    const carried = left.filter(
      ({ mention, key }) =>
        mention.end <= itemStart(passage.text, place.start) &&
        (key === this.owner || !this.#media.has(key)) &&
        !isGuest(passage.text.slice(mention.end, place.start)) &&
        !SET_UP.test(passage.text.slice(mention.end, mention.end + SET_UP_REACH)),
    );
    if (carried.length > 0) return this.#carriedOn(lastGroup(carried, passage), place);
    const heading = this.#headings.filter(({ mention }) => mention.passage < place.passage).at(-1);
    if (isServed(passage.text, place.end)) return null;
    const fallback = heading ? acting([heading], 0.6, "actor.section") : this.#ownerActing;
    const body = this.#organizations.find(({ key }) => key === fallback?.keys[0]);
    const deed = passage.text.slice(place.start, place.end);
    if (
      body &&
      (isAnothersDeed(deed, body, this.#entities) ||
        isDoneTo(passage.text.slice(clause, place.end + VENUE_REACH), body))
    )
      return null;
    return isStranger(before, body) ? null : fallback;
  }

  /** Who acts together with the body right in front of a deed; `beside` are the subjects of the clause before it. */
  #besides(direct: Subject, beside: readonly Subject[], passage: SegmentedPassage): readonly Subject[] {
    const partners = joinedTo(passage.text, direct, this.#named.get(passage.ordinal) ?? []);
    if (partners.length > 0) return partners;
    const joint = passage.text.slice(beside.at(-1)?.mention.end, direct.mention.start);
    return beside.length > 0 && HALF_NAMED.test(joint) ? lastGroup(beside, passage) : [];
  }

  /** Who acted in the sentences before goes on, unless the deed's name shows that it is another's. */
  #carriedOn(subjects: readonly Subject[], { passage, start, end }: Place): Acting | null {
    const text = passageOf(this.#context.article, passage)?.text ?? "";
    const body = subjects.length === 1 ? this.#organizations.find(({ key }) => key === subjects[0]?.key) : undefined;
    if (body && isAnothersDeed(text.slice(start, end), body, this.#entities)) return null;
    return acting(subjects, 0.7, "actor.passage");
  }

  #ownerActs(): Acting | null {
    if (!this.#owner || this.#owner.kind === OrganizationKind.MEDIA) return null;
    const { key, mentions } = this.#owner;
    const roles = new Map(this.#context.article.passages.map(({ ordinal, role }) => [ordinal, role]));
    const subjects = [...this.#subjects.values()].flat().filter((subject) => subject.key === key);
    const at =
      mentions.find(({ passage }) => roles.get(passage) === "title") ??
      mentions.find(({ passage }) => roles.get(passage) === "byline") ??
      subjects[0]?.mention;
    return { keys: [key], confidence: 0.5, method: "actor.owner", ...(at ? { at } : {}) };
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
          text[end] === "的" &&
          !(start > place.start && NO_POSSESSOR.has(text[start - 1] as string)),
      ),
    );
    return owner?.key ?? null;
  }

  #collect(organizations: readonly OrganizationRecord[]): void {
    const passages = new Map(this.#context.article.passages.map((passage) => [passage.ordinal, passage]));
    const named = flatMap(organizations, ({ key, mentions }) => mentions.map((mention) => ({ key, mention }))).sort(
      (left, right) => left.mention.passage - right.mention.passage || left.mention.start - right.mention.start,
    );
    for (let index = 0; index < named.length; index += 1) {
      const subject = named[index] as Subject;
      this.#named.set(subject.mention.passage, [...(this.#named.get(subject.mention.passage) ?? []), subject]);
      if (isFrontAt(named, index)) continue;
      const passage = passages.get(subject.mention.passage);
      const list = this.#subjects.get(subject.mention.passage) ?? [];
      if (
        this.#media.has(subject.key) &&
        CREDIT.test(passage?.text.slice(subject.mention.end, subject.mention.end + 16) ?? "")
      )
        continue;
      if (
        !passage ||
        (passage.role !== "body" && passage.role !== "title") ||
        !isSubject(passage, subject.mention, list)
      )
        continue;
      list.push(subject);
      this.#subjects.set(subject.mention.passage, list);
    }
  }
}

/** Inside the name of a deed whom it is done to stands behind these: `对某村的水渠进行维修`. */
const NO_POSSESSOR: ReadonlySet<string> = new Set("对为给向在到赴与");

/** Rules that the text itself tells a body by. */
const SAID: ReadonlySet<string> = new Set(["actor.subject", "actor.direct", "actor.name"]);

/** `市委部署后,我镇…`: the subject of a clause of time does not act in the clauses behind it. */
function isTimeClause(text: string, from: number, place: number): boolean {
  const clause = text.slice(from, place);
  const end = clause.search(/[,，]/u);
  return end > 0 && /(?:后|之后|以来|以后|之际|时)$/u.test(clause.slice(0, end));
}

/** Behind the name of a medium: it tells, it does not act. */
const CREDIT = /讯|电|记者|通讯员|消息|^\d/u;

/** A clause of circumstance in front of the subject: `围绕“…”的主题,支部…`. */
function leadingClause(before: string): boolean {
  return /^(?:[^,，。;；]{0,6})(?:围绕|按照|根据|通过|以|为|在|利用|结合|针对|本着|随着|经过|借助|依托)[^。;；]{0,24}$/u.test(
    before,
  );
}

/** How far behind a deed's name its venue may be told, in UTF-16 code units. */
const VENUE_REACH = 24;
/** `甲与某街乙社区`: the second of those who act together, with a part of its name that is told apart. */
const HALF_NAMED = /^[与和、及][\p{Script=Han}]{0,8}$/u;
/** `领导小组下设办公室`: how a body is made up, not what it does. */
const SET_UP = /^[^,，。;；]{0,4}(?:下设|设在|由[^,，。;；]{1,40}组成)/u;
const SET_UP_REACH = 50;

/** `县政府成立了小组,各乡镇也召开了…`: all bodies of a kind act behind the subject of the sentence. */
function othersFollow(between: string): boolean {
  return /[,，;；](?:全[省市县区镇乡])?各[^,，。;；的]{1,14}?(?:也|都|均|还|则|分别|相继|先后|纷纷)(?![,，])/u.test(
    between,
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
function lastGroup(subjects: readonly Subject[], { text }: SegmentedPassage): Subject[] {
  const group: Subject[] = [];
  let next: Subject | undefined;
  for (const subject of [...subjects].reverse()) {
    if (next && !JOINED.test(text.slice(subject.mention.end, next.mention.start))) break;
    if (!group.some(({ key }) => key === subject.key)) group.unshift(subject);
    next = subject;
  }
  return group;
}

function acting(subjects: readonly Subject[], confidence: number, method: string): Acting {
  const [first] = subjects;
  return {
    keys: subjects.map(({ key }) => key),
    confidence,
    method,
    ...(first && subjects.length === 1 ? { at: first.mention } : {}),
  };
}

/** `甲领导、乙等参加了会议`: a guest of the sentence before does nothing in the next one. */
function isGuest(behind: string): boolean {
  const went = /^(?<before>[^。;；]*?)(?:参加|出席|列席|到会|参会)了?[^。;；]*[。;；]/u.exec(behind);
  return (
    went !== null && !/组织|动员|发动|引导|召开|举办|举行|开展|邀请|选派|安排|要求/u.test(went.groups?.["before"] ?? "")
  );
}

/** `…会议在我校举行`, `在…大赛中荣获一等奖`: the body lends its room or goes there. */
function isElsewhere(text: string, { start, end }: Place): boolean {
  const behind = text.slice(end, end + 24);
  if (/^(?:于[^,，。;；]{2,8})?在[我本][校院局厂公][^,，。;；]{0,12}(?:举行|召开|举办|开幕)/u.test(behind)) return true;
  return (
    /[在于]$/u.test(text.slice(0, start)) &&
    /^[中上里](?:[,，][^,，。;；]{0,10}(?:斩获|荣获|获得|夺得|取得|捧回)|(?:作|做|进行)?了?[^,，。;；]{0,6}(?:发言|交流|介绍|展示))/u.test(
      behind,
    )
  );
}

/** `论坛安全保卫工作`: who guards or helps an event does not hold it. */
function isServed(text: string, end: number): boolean {
  return /^”?的?(?:安全)?(?:保卫|安保|保障|接待|志愿服务|执勤)/u.test(text.slice(end, end + 8));
}
