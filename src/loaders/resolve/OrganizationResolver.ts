import { Genre, OrganizationKind } from "../../models/enums.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { ArticlePlaces } from "./articlePlaces.js";
import { DraftRegister } from "./DraftRegister.js";
import { mainBodyOf } from "./mainBodyOf.js";
import { organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";
import { fitsWord } from "./unitWords.js";

const PLACE_WORDS = /^[省市县区州旗盟]$/u;
const UNIT_CLASSES = new Set(["unit", "department", "settlement"]);
/** Bodies that a unit has only one of: alone they mean that of the unit spoken of. */
const SINGLE_BODIES =
  /^(党委|党组|党工委|工会|团委|妇联|党总支|总支|党支部|少先队|学生会|关工委|团支部|业委会|党委会|校友会)$/u;
/** Those of them that governments and their offices have one of. */
const SINGLE_OF_GOVERNMENT = /^(党委|党组|党工委|党委会)$/u;
/** A drive or task in the name of a leading group: what has none is a short form. */
const MATTER =
  /(活动|教育|建设|整治|改革|创建|创先争优|先进性|发展观|路线|主题|扶贫|攻坚|防控|党建|整顿|试点|专项|乡村)/u;
/** Teams of a drive: alone they belong to its leading group. */
const TEAMS = /^(检查组|督导组|督查组|指导组|巡回检查组|督导小组|督查小组|指导小组)$/u;
const LEADING_GROUP = /领导小组$/u;

/** Gives each mention of an article the organization it stands for, in the order of the text. */
export class OrganizationResolver {
  readonly #register = new DraftRegister();
  readonly #resolved = new Map<OrganizationCandidate, OrganizationDraft | null>();
  readonly #places: ArticlePlaces;
  /** In news, `学校党委` is that of the school spoken of, named or not. */
  readonly #isNews: boolean;
  /** Last characters of the words that the text calls the writer's own unit by. */
  readonly #ownWords: ReadonlySet<string>;
  readonly #main: { readonly body: OrganizationDraft | null; readonly unit: OrganizationDraft | null };
  #previous: OrganizationCandidate | null = null;
  #listWord = "";
  /** The unit spoken of last. */
  #current: OrganizationDraft | null = null;

  constructor(context: ArticleContext, candidates: readonly OrganizationCandidate[], places: ArticlePlaces) {
    this.#places = places;
    this.#ownWords = ownWords(context);
    this.#isNews = context.article.genre === Genre.NEWS;
    for (const candidate of candidates) if (candidate.form === "full") this.#resolveFull(candidate);
    this.#main = mainBodyOf(context, candidates, (candidate) => this.#resolved.get(candidate) ?? null);
    for (const candidate of candidates) {
      this.#keepList(candidate);
      const draft = this.#resolve(candidate);
      this.#previous = candidate;
      if (draft) this.#current = unitOf(draft) ?? this.#current;
    }
  }

  get drafts(): readonly OrganizationDraft[] {
    return this.#register.drafts;
  }

  /** The unit or body that the article is by or about. */
  get main(): OrganizationDraft | null {
    return this.#main.unit ?? this.#main.body;
  }

  /** In `市土地局、规划局` the first word holds for the whole list. */
  #keepList(candidate: OrganizationCandidate): void {
    const before = this.#previous;
    const listed = before !== null && before.passage === candidate.passage && candidate.start - before.end === 1;
    const word = candidate.headClass === "committee" ? "" : candidate.relative;
    if (PLACE_WORDS.test(word)) this.#listWord = word;
    else if (!listed || word !== "") this.#listWord = "";
  }

  #resolve(candidate: OrganizationCandidate): OrganizationDraft | null {
    const known = this.#resolved.get(candidate);
    if (known !== undefined) return known;
    const draft =
      candidate.form === "full"
        ? this.#resolveFull(candidate)
        : candidate.form === "relative"
          ? this.#resolveRelative(candidate)
          : this.#resolveBare(candidate);
    this.#resolved.set(candidate, draft);
    if (draft && !draft.mentions.includes(candidate)) draft.mentions.push(candidate);
    return draft;
  }

  #resolveFull(candidate: OrganizationCandidate): OrganizationDraft {
    const known = this.#resolved.get(candidate);
    if (known) return known;
    const owner = candidate.owner ? this.#resolve(candidate.owner) : null;
    const rest = candidate.owner ? candidate.surface.slice(candidate.owner.end - candidate.start) : "";
    if (owner && isRepeated(owner, rest)) return this.#keep(candidate, owner);
    const name =
      candidate.national?.name ??
      (owner && candidate.owner ? ownerPrefix(candidate.owner, owner) + rest : candidate.surface);
    const place = placeOf(candidate) ?? owner?.place ?? null;
    return this.#keep(candidate, this.#register.named(name, candidate, { owner, place }));
  }

  #keep(candidate: OrganizationCandidate, draft: OrganizationDraft): OrganizationDraft {
    this.#resolved.set(candidate, draft);
    if (!draft.mentions.includes(candidate)) draft.mentions.push(candidate);
    return draft;
  }

  #resolveRelative(candidate: OrganizationCandidate): OrganizationDraft | null {
    if (candidate.owner) return this.#ownedBy(candidate, this.#resolve(candidate.owner), candidate.owner.end);
    const word = candidate.headClass === "committee" ? candidate.head.slice(0, 1) : candidate.relative;
    if (PLACE_WORDS.test(word)) return this.#placed(candidate, word);
    if (word !== "" || candidate.deictic) {
      const unit = word === "" ? this.#main.unit : this.#unitFor(word);
      if (!unit && candidate.headClass === "unit" && word !== "") {
        return this.#register.named(candidate.surface.slice(candidate.deictic ? 1 : 0), candidate, {
          owner: null,
          place: null,
        });
      }
      if (!unit && this.#speaksAs(word)) return this.#ofUnnamed(candidate, word);
      const prefix = (candidate.deictic ? 1 : 0) + word.length;
      return unit ? this.#ownedBy(candidate, unit, candidate.start + prefix) : this.#unplaced(candidate);
    }
    return this.#resolveUnowned(candidate);
  }

  /** The writer's own unit is nowhere named, but the text says `我校`, `全院` or `我局` of it. */
  #speaksAs(word: string): boolean {
    if (!UNNAMED_UNIT.test(word)) return false;
    return this.#isNews || (this.#main.unit === null && this.#ownWords.has(word.slice(-1)));
  }

  /** A body of a unit that is nowhere named keeps the form of the text, without `我`: `校党委`, `局党组`. */
  #ofUnnamed(candidate: OrganizationCandidate, word: string): OrganizationDraft | null {
    const { head, headClass, surface, deictic } = candidate;
    if ((headClass !== "party" && headClass !== "organ") || /^(党支部|支部|党小组)$/u.test(head)) return null;
    const name = deictic ? surface.slice(1) : surface;
    return (
      this.#lastLike(word.slice(-1) + surface.slice(surface.indexOf(word) + word.length)) ??
      this.#register.named(name, candidate, { owner: null, place: null })
    );
  }

  /** `镇党委` and the like of a unit that is named nowhere: one body all the same, if the text speaks as it. */
  #unplaced(candidate: OrganizationCandidate): OrganizationDraft | null {
    const like = this.#lastLike(candidate.surface);
    if (like || candidate.deictic) return like;
    const { relative, headClass, kind, surface } = candidate;
    if (headClass !== "party" && headClass !== "organ") return null;
    if (/^[镇乡]$/u.test(relative)) {
      const place = this.#places.placeFor(relative, candidate.passage, candidate.start);
      const name = place === null ? surface : place + surface.slice(1);
      const specific = place !== null || kind === OrganizationKind.PARTY_COMMITTEE;
      return specific
        ? this.#register.named(name, candidate, { owner: null, place: place ?? this.#places.main })
        : null;
    }
    return null;
  }

  /** `规划局`, `综合支部`: belongs to what the list before it belongs to, else to the article's own place or unit. */
  #resolveUnowned(candidate: OrganizationCandidate): OrganizationDraft | null {
    const like = this.#lastLike(candidate.surface) ?? this.#mainLike(candidate);
    if (like) return like;
    if (candidate.headClass === "department" || candidate.headClass === "organ") {
      if (this.#listWord !== "") return this.#placed(candidate, this.#listWord);
      const place = this.#places.main;
      return place && !/(街道|村|社区)$/u.test(place)
        ? this.#register.named(place + candidate.surface, candidate, { owner: null, place })
        : null;
    }
    const office = /^(.+)(办公室)$/u.exec(candidate.headClass === "group" ? candidate.surface : "");
    const group = office ? this.#lastLike(office[1] as string) : null;
    if (group && LEADING_GROUP.test(group.name)) return this.#ownedBy(candidate, group, candidate.end - 3);
    if (candidate.headClass === "group") {
      if (MATTER.test(candidate.body)) return this.#groupOf(candidate);
      const known = this.#lastLike(candidate.head) ?? this.#lastKind(candidate);
      return known ?? (TEAMS.test(candidate.head) ? this.#teamOf(candidate) : null);
    }
    const owner = this.#current ?? this.#main.unit;
    return owner ? this.#ownedBy(candidate, owner, candidate.start) : null;
  }

  /** `文教党委` for the committee of the article whose name has that field: `…文教委员会`. */
  #mainLike({ kind, headClass, body }: OrganizationCandidate): OrganizationDraft | null {
    const main = this.#main.body;
    return main && headClass === "party" && body !== "" && main.kind === kind && main.name.includes(body) ? main : null;
  }

  /** A leading group without an owner belongs to the committee or unit that the article is about. */
  #groupOf(candidate: OrganizationCandidate): OrganizationDraft | null {
    const owner = this.#main.unit ?? this.#main.body ?? this.#committee();
    return owner ? this.#ownedBy(candidate, owner, candidate.start) : null;
  }

  #committee(): OrganizationDraft | null {
    const committees = this.drafts.filter(({ headClass, head }) => headClass === "committee" && head !== "省委");
    return committees.length === 1 ? (committees[0] ?? null) : null;
  }

  #placed(candidate: OrganizationCandidate, word: string): OrganizationDraft | null {
    const place = this.#places.placeFor(word, candidate.passage, candidate.start);
    const lead = candidate.headClass === "committee" || candidate.relative !== "" ? 1 + (candidate.deictic ? 1 : 0) : 0;
    const rest = candidate.surface.slice(lead);
    return this.#register.named((place ?? word) + rest, candidate, { owner: null, place });
  }

  #ownedBy(candidate: OrganizationCandidate, owner: OrganizationDraft | null, from: number): OrganizationDraft | null {
    if (!owner) return null;
    const rest = candidate.surface.slice(from - candidate.start);
    if (rest === "" || isRepeated(owner, rest)) return owner;
    const party = owner.headClass === "party" && candidate.headClass === "party" && !/小组$/u.test(rest);
    const base = party && /^(党委|党总支|党支部|党组|工会|团委)/u.test(rest) ? (owner.owner ?? owner) : owner;
    return this.#register.named(base.name + rest, candidate, { owner: base, place: base.place });
  }

  #resolveBare(candidate: OrganizationCandidate): OrganizationDraft | null {
    const { head, headClass, deictic } = candidate;
    const { unit, body } = this.#main;
    if (deictic === "own") return unit && fitsWord(unit, head) ? unit : null;
    if (UNIT_CLASSES.has(headClass)) return this.#unitFor(head);
    if (body && this.#isMain(candidate)) return this.#closeLike(candidate) ?? body;
    const like = this.#lastLike(head);
    if (like) return like;
    if (headClass === "group" && TEAMS.test(head)) return this.#teamOf(candidate);
    const spoken = unit ?? this.#current;
    const above = spoken?.owner && PART_OF_UNIT.test(spoken.name) && /^(党委|工会|团委)$/u.test(head);
    const owner = above ? spoken.owner : spoken;
    const single = owner?.kind === OrganizationKind.GOVERNMENT ? SINGLE_OF_GOVERNMENT : SINGLE_BODIES;
    if (headClass !== "party" || !owner || !single.test(head)) return null;
    return this.#ownedBy(candidate, owner, candidate.start);
  }

  /** `党委` for a committee, `支部` for a branch that the article is by. */
  #isMain({ head, kind, headClass }: OrganizationCandidate): boolean {
    const body = this.#main.body;
    if (!body || headClass !== "party" || body.kind !== kind) return false;
    return kind === OrganizationKind.PARTY_COMMITTEE || body.head.endsWith(head);
  }

  /** The only leading group so far, for `工作小组` and other names of it. */
  #lastKind({ kind, head }: OrganizationCandidate): OrganizationDraft | null {
    const groups = this.drafts.filter((draft) => draft.kind === kind && LEADING_GROUP.test(draft.name));
    return groups.length === 1 && /(领导|工作)小组$/u.test(head) ? (groups[0] ?? null) : null;
  }

  #teamOf(candidate: OrganizationCandidate): OrganizationDraft | null {
    const groups = this.drafts.filter(({ name }) => LEADING_GROUP.test(name));
    const group = groups[0];
    if (!group || groups.length > 1) return null;
    const name = group.name.replace(LEADING_GROUP, "") + candidate.surface;
    return this.#register.named(name, candidate, { owner: group, place: group.place });
  }

  /** The body of that kind that the same passage has just named, its kind alone not counted. */
  #closeLike({ head, passage, start }: OrganizationCandidate): OrganizationDraft | null {
    const at = this.#previous;
    if (!at || at.passage !== passage || at.form !== "full" || at.head !== head || start - at.end > 60) return null;
    return this.#resolved.get(at) ?? null;
  }

  /** The body mentioned last whose name ends like that. */
  #lastLike(ending: string): OrganizationDraft | null {
    const key = organizationKey(ending);
    let best: OrganizationDraft | null = null;
    let bestAt = -1;
    for (const draft of this.drafts) {
      if (draft.headClass === "committee" || !organizationKey(draft.name).endsWith(key)) continue;
      const at = this.#lastSeen(draft);
      if (at > bestAt) [best, bestAt] = [draft, at];
    }
    return best;
  }

  /** Where a draft was mentioned last before the place reached; -1 if only later. */
  #lastSeen(draft: OrganizationDraft): number {
    const here = this.#previous ? positionOf(this.#previous) : -1;
    let last = -1;
    for (const mention of draft.mentions) {
      const at = positionOf(mention);
      if (at <= here && at > last) last = at;
    }
    return last;
  }

  #unitFor(word: string): OrganizationDraft | null {
    const current = this.#current;
    const { unit } = this.#main;
    if (unit && fitsWord(unit, word)) return unit;
    if (current && fitsWord(current, word) && timesNamed(current) > 1) return current;
    // A unit named once in passing is not what `学校` stands for.
    const fitting = this.drafts.filter(
      (draft) =>
        UNIT_CLASSES.has(draft.headClass) && fitsWord(draft, word) && (timesNamed(draft) > 1 || RARE_UNIT.test(word)),
    );
    if (fitting.length === 0) return null;
    const seen = fitting
      .filter((draft) => this.#lastSeen(draft) >= 0)
      .sort((a, b) => this.#lastSeen(b) - this.#lastSeen(a));
    return seen[0] ?? null;
  }
}

/** Units of which an article hardly speaks of two. */
const RARE_UNIT = /^(福利院|敬老院|养老院|博物馆|纪念馆|研究院|研究所|法院|检察院|海关|电视台|合作社|保健院|卫生院)$/u;
/** Parts of a unit that have branches, but no committee of their own. */
const PART_OF_UNIT = /(车间|[^大]系|教研室|科室|班组|项目部)$/u;
const UNNAMED_UNIT = /^(校|学校|院|学院|医院|局|厂|公司|集团|行|所|矿|站|园区)$/u;

/** How often an organization or a body of it is named in full. */
function timesNamed({ mentions }: OrganizationDraft): number {
  return mentions.filter(({ form }) => form !== "bare").length;
}

function ownWords({ article }: ArticleContext): ReadonlySet<string> {
  const found = article.passages.flatMap(({ text }) => [
    ...text.matchAll(/[我本全](校|院|局|厂|公司|集团|行|所|矿|站)/gu),
  ]);
  return new Set(found.map((match) => (match[1] as string).slice(-1)));
}

/** Passages are far shorter than this. */
const PASSAGE_STRIDE = 1e7;

function positionOf({ passage, start }: { readonly passage: number; readonly start: number }): number {
  return passage * PASSAGE_STRIDE + start;
}

/** `支部` written twice, or a short form after the full one: the same body again. */
function isRepeated(owner: OrganizationDraft, rest: string): boolean {
  return /^(党?总?支部|党委|党组)$/u.test(rest) && owner.name.endsWith(rest);
}

function placeOf({ places }: OrganizationCandidate): string | null {
  const divisions = places.filter((place) => place.divisions.length > 0 || place.masked);
  return (divisions.at(-1) ?? places.at(-1))?.surface ?? null;
}

/** The unit that a body belongs to: itself, or what owns it. */
function unitOf(draft: OrganizationDraft): OrganizationDraft | null {
  if (draft.kind === OrganizationKind.MEDIA) return null;
  if (draft.headClass === "unit" || draft.headClass === "settlement") return draft;
  return draft.headClass === "party" && draft.owner ? unitOf(draft.owner) : null;
}

/** An owner whose fuller name is known lends it to what it owns. */
function ownerPrefix({ surface }: OrganizationCandidate, owner: OrganizationDraft): string {
  return organizationKey(owner.name).endsWith(organizationKey(surface)) ? owner.name : surface;
}
