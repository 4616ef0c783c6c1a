import { CampaignScope, EntityType, Genre, OrganizationKind, RelationType, SloganKind } from "../../models/enums.js";
import type {
  LeaderRecord,
  MentionRecord,
  OrganizationRecord,
  RelationRecord,
  SloganRecord,
} from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { passageOf } from "../recognize/passageOf.js";
import { plainForm } from "../recognize/plainForm.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Acting, Actors } from "./Actors.js";
import { isCommonplace, isDoctrine } from "./commonplaces.js";
import { jointEvidence } from "./jointEvidence.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sharedActors } from "./sharedActors.js";
import {
  AIM,
  ATTRIBUTED,
  BORROWS,
  CALLED_AFTER,
  DECIDES,
  DEMAND,
  DESCRIBED,
  FOLLOWED,
  FOLLOWS,
  FOLLOWS_AT_LENGTH,
  FURTHERED,
  GOES_ON,
  HE_SPEAKS,
  HOLDS,
  LEARNT,
  LISTED_BEFORE,
  OTHER_SAYS,
  OWN,
  PRESENTS,
  RAISES,
  SAYS,
  SAYS_AT_LENGTH,
  OF_A_SPEECH,
  SPOKE,
  STANDING,
  STARTS,
  STUDIED,
  UNIT_NOUN,
} from "./raiserWords.js";

interface Told {
  readonly key: string;
  readonly method: string;
  readonly confidence: number;
}

interface Stand {
  readonly slogan: SloganRecord;
  readonly first: MentionRecord;
  readonly passage: SegmentedPassage;
  /** From the beginning of the sentence to the phrase. */
  readonly before: string;
  /** From the last comma to the phrase. */
  readonly clause: string;
  readonly after: string;
  readonly sentenceStart: number;
}

/** Tells who raised a slogan: who says it, whose it is called, whose own theme it is. Unsure cases stay open. */
export class SloganRaisers {
  readonly #relating: RelateContext;
  readonly #actors: Actors;
  readonly #leaders: readonly LeaderRecord[];
  readonly #organizations: readonly OrganizationRecord[];

  constructor(relating: RelateContext) {
    const { entities } = relating;
    this.#relating = relating;
    this.#actors = sharedActors(relating).actors;
    this.#leaders = entitiesOf(entities, EntityType.LEADER);
    this.#organizations = entitiesOf(entities, EntityType.ORGANIZATION).filter(
      ({ kind }) => kind !== OrganizationKind.MEDIA,
    );
  }

  of(slogan: SloganRecord, first: MentionRecord): RelationRecord[] {
    const passage = passageOf(this.#relating.context.article, first.passage);
    if (!passage) return [];
    const sentence = sentenceAt(passage, first.start);
    const before = passage.text.slice(sentence.start, first.start);
    const clause =
      before
        .replace(LISTED_BEFORE, "")
        .replace(/“[^“”]*”/gu, "“”")
        .split(/[,，;；:：]/u)
        .at(-1) ?? "";
    const after = passage.text.slice(first.end, first.end + 24);
    const told = this.#raiser({ slogan, first, passage, before, clause, after, sentenceStart: sentence.start });
    if (!told) return [];
    const raiser = this.#relating.entities.find(({ key }) => key === told.key);
    const evidence = jointEvidence(this.#relating.context.article, first, raiser, told);
    return [{ type: RelationType.RAISED, from: told.key, to: slogan.key, evidence }];
  }

  #raiser(stand: Stand): Told | null {
    return (
      this.#sayer(stand) ?? this.#speaker(stand) ?? this.#named(stand) ?? this.#driver(stand) ?? this.#owner(stand)
    );
  }

  /** `某委提出…`, `某委“…”的目标`. */
  #sayer({ first, passage, sentenceStart, slogan, after }: Stand): Told | null {
    const says = (between: RegExp): OrganizationRecord | undefined =>
      this.#organizations.find(({ mentions }) =>
        mentions.some(
          ({ passage: ordinal, start, end }) =>
            ordinal === first.passage &&
            end > sentenceStart &&
            end <= first.start &&
            !FOLLOWS.test(passage.text.slice(Math.max(0, start - 4), start)) &&
            !LEARNT.test(passage.text.slice(Math.max(0, start - 20), start)) &&
            between.test(passage.text.slice(end, first.start)) &&
            (end < first.start || CALLED_AFTER.test(after)),
        ),
      );
    const sayer = says(SAYS) ?? says(DECIDES) ?? (this.#isCommonplace(slogan) ? undefined : says(SAYS_AT_LENGTH));
    return sayer ? { key: sayer.key, method: "raised.says", confidence: 0.8 } : null;
  }

  /** A leader who says it, in this sentence or in one before, with nobody else between. */
  #speaker({ slogan, first, passage, sentenceStart, clause, after }: Stand): Told | null {
    if (isDoctrine(this.#relating, slogan.name) || this.#isOfDrive(slogan)) return null;
    if (STANDING.test(clause) || DESCRIBED.test(after)) return null;
    // What a speaker wants followed or furthered was raised by somebody else.
    const isFollowed = FURTHERED.test(clause) || FOLLOWED.test(clause);
    const isSaidByBody = OTHER_SAYS.test(passage.text.slice(sentenceStart, first.start));
    const before = flatMap(this.#leaders, ({ key, mentions }) => mentions.map((mention) => ({ key, mention })))
      .filter(({ mention }) => mention.passage === first.passage && mention.end <= first.start)
      .sort((left, right) => right.mention.end - left.mention.end);
    // `某局长提出的“…”` is said by that one, known by name or not.
    const attributed = /提出的?$/u.test(clause);
    const speaker = before.find(({ mention }, index) => {
      const between = passage.text.slice(mention.end, first.start).replace(LISTED_BEFORE, "");
      // `按照某书记“…”的思路`: his words are followed.
      const isHis = index === 0 && (PRESENTS.test(between) || ATTRIBUTED.test(between));
      if (isFollowed) return isHis && mention.start >= sentenceStart;
      const opening = between.split(/[,，。;；:：]/u)[0] ?? "";
      if (isSaidByBody && mention.end <= sentenceStart) return false;
      if (!isSaidByBody && HE_SPEAKS.test(between)) return isMeant(passage, mention) && !OF_A_SPEECH.test(between);
      if (isHis && ATTRIBUTED.test(between)) return true;
      if (STUDIED.test(opening) || between.length > (attributed ? LONGEST_TITLE : LONGEST_SPEECH)) return false;
      if (OF_A_SPEECH.test(between)) return false;
      if (SPOKE.test(opening)) return true;
      return index === 0 && mention.start >= sentenceStart && (SPOKE.test(clause) || isHis);
    });
    return speaker ? { key: speaker.key, method: "raised.leader", confidence: 0.75 } : null;
  }

  /** `“…”是某委的工作思路`. */
  #named({ first, passage, after }: Stand): Told | null {
    if (!after.startsWith("是")) return null;
    const owner = this.#organizations.find(({ mentions }) =>
      mentions.some(
        ({ passage: ordinal, start, end }) =>
          ordinal === first.passage &&
          start === first.end + 1 &&
          !/^(?:需要|应|必须|要|的使命)/u.test(passage.text.slice(end, end + 4)),
      ),
    );
    return owner ? { key: owner.key, method: "raised.named", confidence: 0.7 } : null;
  }

  /** The label of a local drive is that of the body which decides on the drive. */
  #driver({ slogan, clause }: Stand): Told | null {
    if (slogan.kind !== SloganKind.FORMULA || FOLLOWS_AT_LENGTH.test(clause)) return null;
    const { article } = this.#relating.context;
    const label = plainForm(slogan.name);
    const mentions = flatMap(
      entitiesOf(this.#relating.entities, EntityType.CAMPAIGN).filter(
        ({ scope, name }) => scope === CampaignScope.LOCAL && labelOf(name) === label,
      ),
      (campaign) => campaign.mentions,
    );
    for (const mention of mentions) {
      const text = passageOf(article, mention.passage)?.text ?? "";
      const acting = this.#actors.at(mention);
      if (
        acting?.method !== "actor.subject" ||
        !STARTS.test(text.slice(Math.max(0, mention.start - 20), mention.start))
      )
        continue;
      return { key: acting.keys[0] as string, method: "raised.drive", confidence: 0.7 };
    }
    return null;
  }

  /** The body that acts where the phrase is put forward, if the clause says that it is its own. */
  #owner({ slogan, first, before, clause, after }: Stand): Told | null {
    const goal = OWN.test(clause) && AIM.test(after);
    const isTheme = slogan.kind === SloganKind.THEME;
    const held = isTheme && HOLDS.test(clause);
    if (this.#isCommonplace(slogan) || !(RAISES.test(clause) || goal || held)) return null;
    const own = isTheme || slogan.items.length > 0;
    const borrows = BORROWS.test(clause) && !/提出了?$/u.test(clause);
    // `各部门要以“…”抓好服务` tells what somebody demands of them.
    if ((!own && borrows) || /[要应须]以$/u.test(clause)) return null;
    if (DEMAND.test(after) && borrows) return null;
    // `某局提出的“…”`: of somebody else, whether the text's bodies hold that one or not.
    if (/(?:提出|确定|确立|部署|倡导)的$/u.test(clause)) return null;
    const acting = this.#actors.at(first) ?? this.#byPlace(before);
    const key = acting?.keys[0];
    if (!acting || key === undefined) return null;
    if (acting.method !== "actor.subject" && acting.method !== "actor.self") {
      const place = this.#byPlace(before);
      if (place) return { key: place.keys[0] as string, method: "raised.place", confidence: 0.7 };
    }
    const isOwn =
      acting.method === "actor.subject" ||
      acting.method === "actor.self" ||
      OWN.test(before) ||
      /(?:实施|开展|组织|举办)了以?$/u.test(before) ||
      (own && UNIT_NOUN.test(clause)) ||
      (acting.method === "actor.passage" && GOES_ON.test(before)) ||
      (isTheme && this.#isOwnPlan(acting.method));
    return isOwn ? { key, method: acting.method.replace("actor", "raised"), confidence: acting.confidence } : null;
  }

  /** `某县在开展…中,以…`: the county stands for the committee whose text it is. */
  #byPlace(before: string): Acting | null {
    const owner = this.#organizations.find(({ key }) => key === this.#actors.owner);
    const place = /^(?<place>[\p{Script=Han}]{1,6}?[省市县区州旗镇乡])(?:在|以|把|围绕|坚持|始终|紧紧|积极|创造)/u.exec(
      before,
    )?.groups?.["place"];
    return owner && place && owner.name.replace(/^中共/u, "").startsWith(place)
      ? { keys: [owner.key], method: "actor.place", confidence: 0.7 }
      : null;
  }

  /** The theme in a plan or notice is that of the body which issues it. */
  #isOwnPlan(method: string): boolean {
    const { genre, issuerLine } = this.#relating.context.article;
    return method === "actor.owner" && issuerLine !== null && (genre === Genre.PLAN || genre === Genre.NOTICE);
  }

  /** A clause of a drive's name was put forward by who started the drive. */
  #isOfDrive({ name }: SloganRecord): boolean {
    const plain = plainForm(name);
    return entitiesOf(this.#relating.entities, EntityType.CAMPAIGN).some(
      (campaign) => /[、,，]/u.test(campaign.name) && plainForm(campaign.name).includes(plain),
    );
  }

  #isCommonplace({ name }: SloganRecord): boolean {
    return isCommonplace(this.#relating.context.lexicon.slogans, name);
  }
}

/** Whom `他` stands for: not somebody of whom he himself has just spoken. */
function isMeant(passage: SegmentedPassage, { start }: MentionRecord): boolean {
  return !/^[他她]/u.test(passage.text.slice(sentenceAt(passage, start).start));
}

/** The quoted label that a drive is called by. */
function labelOf(name: string): string {
  return plainForm(/^“(?<label>[^“”]+)”/u.exec(name)?.groups?.["label"] ?? name.replace(/(?:活动|工程|行动)$/u, ""));
}

const LONGEST_SPEECH = 300;
const LONGEST_TITLE = 8;
