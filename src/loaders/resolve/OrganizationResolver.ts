import { OrganizationKind } from "../../models/enums.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { ArticlePlaces } from "./articlePlaces.js";
import { BodyNames } from "./BodyNames.js";
import * as words from "./bodyWords.js";
import { collegeOf } from "./collegeOf.js";
import { DraftHistory, isCommunity, isNear, timesNamed, UNIT_CLASSES } from "./DraftHistory.js";
import { DraftRegister } from "./DraftRegister.js";
import { GroupBodies } from "./GroupBodies.js";
import { mainBodyOf, ownWordsOf, type MainBody } from "./mainBodyOf.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import {
  COMMON_METHOD,
  isOwned,
  isPlaced,
  isRepeated,
  isWhole,
  levelWordOf,
  originOf,
  ownerPrefix,
  placeOf,
  PLACE_WORDS,
  unitOf,
} from "./organizationNames.js";
import { isOfFormerOffice } from "./isOfFormerOffice.js";
import { ownerBeside } from "./ownerBeside.js";
import { hasCommittee, localCommittee, partyBodyOf } from "./partyBodies.js";
import { mainByOwnWords } from "./mainByOwnWords.js";
import { UnnamedUnits } from "./UnnamedUnits.js";
import { fitsWord } from "./unitWords.js";

/** Gives each mention of an article the organization it stands for, in the order of the text. */
export class OrganizationResolver {
  readonly #register = new DraftRegister();
  readonly #history = new DraftHistory(this.#register);
  readonly #names: BodyNames;
  readonly #groups: GroupBodies;
  readonly #resolved = new Map<OrganizationCandidate, OrganizationDraft | null>();
  readonly #places: ArticlePlaces;
  readonly #unnamed: UnnamedUnits;
  readonly #main: MainBody;
  /** Mentions that stand in front of a body's name as its owner. */
  readonly #owning: ReadonlySet<OrganizationCandidate>;
  /** Candidates with a full form by that form. */
  readonly #full = new Map<string, OrganizationCandidate>();
  #previous: OrganizationCandidate | null = null;
  #listWord = "";
  /** The unit spoken of last. */
  #current: OrganizationDraft | null = null;

  constructor(context: ArticleContext, candidates: readonly OrganizationCandidate[], places: ArticlePlaces) {
    this.#places = places;
    this.#names = new BodyNames(this.#register, places);
    this.#groups = new GroupBodies(this.#register, this.#history, this.#names);
    this.#owning = new Set(flatMap(candidates, ({ owner }) => (owner ? [owner] : [])));
    const full = candidates.filter(
      ({ form, written, head }) => form === "full" && written === undefined && head !== "党组织",
    );
    for (const candidate of full)
      if (candidate.shortFor === undefined && !this.#full.has(candidate.surface))
        this.#full.set(candidate.surface, candidate);
    // What may be the short form of a name comes after the names.
    for (const candidate of full) if (isWhole(candidate)) this.#resolveFull(candidate);
    for (const candidate of full) if (isOwned(candidate)) this.#resolveFull(candidate);
    for (const candidate of full) this.#resolveFull(candidate);
    // `市第一人民医院` is as good as a full name where the city is known.
    for (const candidate of candidates) if (isPlaced(candidate)) this.#resolve(candidate);
    const found = mainBodyOf(context, candidates, (candidate) => this.#resolved.get(candidate) ?? null);
    this.#main = mainByOwnWords(found, this.drafts, ownWordsOf(context, candidates));
    this.#unnamed = new UnnamedUnits(context, this.#main.unit !== null);
    for (const candidate of candidates) {
      this.#keepList(candidate);
      const draft = this.#resolve(candidate);
      this.#previous = candidate;
      if (!draft || isOfFormerOffice(context.article, candidate)) continue;
      this.#history.see(draft);
      this.#current = unitOf(draft) ?? this.#current;
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
    const word = candidate.headClass === "committee" ? "" : levelWordOf(candidate);
    if (word !== "" && (PLACE_WORDS.test(word) || TOWNSHIP.test(word))) this.#listWord = word;
    else if (!listed || word !== "") this.#listWord = "";
  }

  #resolve(candidate: OrganizationCandidate): OrganizationDraft | null {
    const known = this.#resolved.get(candidate);
    if (known !== undefined) return known;
    const draft = this.#resolveNew(candidate);
    this.#resolved.set(candidate, draft);
    if (draft && !draft.mentions.includes(candidate)) draft.mentions.push(candidate);
    return draft;
  }

  #resolveNew(candidate: OrganizationCandidate): OrganizationDraft | null {
    if (candidate.head === "党组织") return candidate.form === "bare" ? null : this.#partyBodyOf(candidate);
    if (candidate.form === "full") return this.#resolveFull(candidate);
    return candidate.form === "relative" ? this.#resolveRelative(candidate) : this.#resolveBare(candidate);
  }

  #resolveFull(candidate: OrganizationCandidate): OrganizationDraft {
    const known = this.#resolved.get(candidate);
    if (known) return known;
    const short = this.#shortFor(candidate);
    if (short) return this.#keep(candidate, short);
    const { owner: above, national, method } = candidate;
    const owner = above ? this.#resolve(above) : null;
    const rest = above ? candidate.surface.slice(above.end - originOf(candidate)) : "";
    if (owner && isRepeated(owner, rest)) return this.#keep(candidate, owner);
    const longer = isOwned(candidate) ? null : this.#longerForm(candidate, method === COMMON_METHOD);
    if (longer) return this.#keep(candidate, longer);
    const party = above && /^中共/u.test(candidate.surface) && !/^中共/u.test(above.surface) ? "中共" : "";
    const name = national?.name ?? (owner && above ? party + ownerPrefix(above, owner) + rest : candidate.surface);
    const place = placeOf(candidate) ?? owner?.place ?? null;
    const draft = this.#register.named(name, candidate, { owner, place });
    // `中共某局委员会` is called `某局党委`, too.
    if (party !== "" && owner && /^委员会$/u.test(rest)) this.#register.addName(`${owner.name}党委`, draft);
    return this.#keep(candidate, draft);
  }

  /** The body whose full form the article has elsewhere; from then on the short form is another name of it. */
  #shortFor({ shortFor, surface }: OrganizationCandidate): OrganizationDraft | null {
    const full = shortFor === undefined ? undefined : this.#full.get(shortFor);
    if (!full) return null;
    const draft = this.#resolveFull(full);
    this.#register.addName(surface, draft);
    return draft;
  }

  /** The one organization whose name is that behind its owner's name, or, for common words, ends like that. */
  #longerForm({ surface, headClass }: OrganizationCandidate, isCommon: boolean): OrganizationDraft | null {
    if (headClass !== "unit") return null;
    const longer = [...this.#register.endingWith(surface)].filter(
      ({ name, owner }) => name !== surface && (isCommon || (owner !== null && name === owner.name + surface)),
    );
    return longer.length === 1 ? (longer[0] ?? null) : null;
  }

  #keep(candidate: OrganizationCandidate, draft: OrganizationDraft): OrganizationDraft {
    this.#resolved.set(candidate, draft);
    if (!draft.mentions.includes(candidate)) draft.mentions.push(candidate);
    return draft;
  }

  #resolveRelative(candidate: OrganizationCandidate): OrganizationDraft | null {
    const { owner, headClass, surface, deictic } = candidate;
    if (owner) {
      const above = this.#resolve(owner);
      const like = above ? null : this.#history.likeUnowned(candidate, owner);
      if (like) return like;
      const isTeam = headClass === "group" && candidate.body !== "";
      const speaks =
        isTeam || this.#unnamed.acts(candidate) || this.#unnamed.speaksAs({ ...candidate, relative: owner.surface });
      if (above || owner.form === "full" || !speaks) return this.#names.ownedBy(candidate, above, owner.end);
      // `学生处党支部` of a school that has no name here.
      return this.#register.named(surface.replace(/^[我本](?=.)/u, ""), candidate, { owner: null, place: null });
    }
    if (candidate.head === "局" && candidate.body === "") return this.#history.officeOf(candidate.relative);
    const word = headClass === "committee" ? candidate.head.slice(0, 1) : candidate.relative;
    if (headClass === "committee" || PLACE_WORDS.test(word)) return this.#names.placed(candidate, word);
    if (word === "" && !deictic) return this.#resolveUnowned(candidate);
    const unit = word === "" ? this.#main.unit : this.#unitFor(word);
    const prefix = (deictic ? 1 : 0) + word.length;
    if (unit) return this.#names.ownedBy(candidate, unit, originOf(candidate) + prefix);
    if (headClass === "unit" && word !== "") {
      return this.#register.named(surface.slice(deictic ? 1 : 0), candidate, { owner: null, place: null });
    }
    if (word === "街道") return this.#unplaced(candidate) ?? this.#ofUnnamed(candidate, word);
    return this.#unnamed.speaksAs(candidate) ? this.#ofUnnamed(candidate, word) : this.#unplaced(candidate);
  }

  /** `该院党组织`: the Party body of the unit that the article is by, its committee before its branches. */
  #partyBodyOf({ relative, deictic, owner }: OrganizationCandidate): OrganizationDraft | null {
    const unit = owner ? this.#resolve(owner) : relative === "" && !deictic ? null : this.#unitFor(relative);
    return unit ? partyBodyOf(this.drafts, unit, this.#main.body) : null;
  }

  /** A body of a unit that is nowhere named keeps the form of the text, without `我`: `校党委`, `局党组`. */
  #ofUnnamed(candidate: OrganizationCandidate, word: string): OrganizationDraft | null {
    const { surface, deictic } = candidate;
    const rest = surface.slice(surface.indexOf(word) + word.length);
    const like = word === "" ? null : this.#history.lastLike(word.slice(-1) + rest);
    return like ?? this.#register.named(deictic ? surface.slice(1) : surface, candidate, { owner: null, place: null });
  }

  /** `镇党委` and the like of a unit that is named nowhere: one body all the same, if the text speaks as it. */
  #unplaced(candidate: OrganizationCandidate): OrganizationDraft | null {
    const like = this.#history.lastLike(candidate.surface);
    if (like || candidate.deictic) return like;
    const { relative, headClass, kind, surface } = candidate;
    if (!/^([镇乡]|街道)$/u.test(relative) || (headClass !== "party" && headClass !== "organ")) return null;
    const place = this.#places.placeFor(relative, candidate.passage, candidate.start);
    const name = place === null ? surface : place + surface.slice(relative.length);
    if (place === null && kind !== OrganizationKind.PARTY_COMMITTEE) return null;
    return this.#register.named(name, candidate, { owner: null, place: place ?? this.#places.main });
  }

  /** `规划局`, `综合支部`: belongs to what the list before it belongs to, else to the article's own place or unit. */
  #resolveUnowned(candidate: OrganizationCandidate): OrganizationDraft | null {
    const { headClass, surface } = candidate;
    const office = surface.endsWith("办") ? this.#history.lastLike(`${surface}公室`) : null;
    const like = office ?? this.#history.lastLike(surface) ?? this.#mainLike(candidate);
    if (like) return like;
    if (headClass === "department" || headClass === "organ") return this.#departmentOf(candidate);
    if (headClass === "group") return this.#groups.groupOf(candidate, this.#main);
    if (headClass === "party" && words.ZONE.test(candidate.body))
      return this.#register.named(surface, candidate, { owner: null, place: null });
    const { unit } = this.#main;
    const home = this.#history.communityNamed(candidate.body);
    const owner = home ?? (unit && this.#unnamed.saysMine ? unit : (this.#current ?? unit));
    if (owner) return this.#names.ownedBy(candidate, owner, originOf(candidate));
    return this.#unnamed.hasOwnName(candidate)
      ? this.#register.named(surface, candidate, { owner: null, place: null })
      : null;
  }

  #departmentOf(candidate: OrganizationCandidate): OrganizationDraft | null {
    if (this.#listWord !== "") return this.#names.placed(candidate, this.#listWord);
    const fuller = this.#register.fullerForm(candidate.surface);
    if (fuller) return fuller;
    const place = this.#places.certain;
    // Provinces alone have departments that are called so.
    if (place && PROVINCIAL.test(candidate.surface) && !/(?:省|自治区|兵团)$/u.test(place)) return null;
    if (place && !/(街道|村|社区)$/u.test(place) && !this.#unnamed.isSetUp(candidate))
      return this.#register.named(place + candidate.surface, candidate, { owner: null, place });
    return this.#owning.has(candidate) || this.#unnamed.acts(candidate)
      ? this.#register.named(candidate.surface, candidate, { owner: null, place: null })
      : null;
  }

  /** `文教党委` for the committee of the article whose name has that field: `…文教委员会`. */
  #mainLike({ kind, headClass, body }: OrganizationCandidate): OrganizationDraft | null {
    const main = this.#main.body;
    return main && headClass === "party" && body !== "" && main.kind === kind && main.name.includes(body) ? main : null;
  }

  #resolveBare(candidate: OrganizationCandidate): OrganizationDraft | null {
    const { head, headClass, deictic } = candidate;
    if (words.LEAGUE_COMMITTEE.test(head))
      return this.#register.onlyLeague(head) ?? this.#register.named(head, candidate, { owner: null, place: null });
    const { unit, body } = this.#main;
    if (deictic === "own") return unit ? (fitsWord(unit, head) ? unit : null) : this.#ownUnit(head);
    if (deictic === "named" && head.length === 1) return this.#justNamed(head);
    if (head === "办事处" && this.#current?.name.endsWith("街道"))
      return this.#names.ownedBy(candidate, this.#current, originOf(candidate));
    if (this.#listWord !== "" && words.OF_A_PLACE.test(head)) return this.#names.placed(candidate, this.#listWord);
    if (UNIT_CLASSES.has(headClass)) return this.#unitFor(head) ?? collegeOf(candidate, this.#register, unit);
    const beside = words.GOVERNMENT.test(head) ? this.#governmentBeside(candidate) : null;
    if (beside ?? (body && this.#isMain(candidate))) return beside ?? this.#closeLike(candidate) ?? body;
    if (unit && (words.UNIT_OFFICE.test(head) || (headClass === "part" && words.DEPARTMENTED.has(unit.kind))))
      return this.#names.ownedBy(candidate, unit, originOf(candidate));
    const last = this.#previous && this.#resolved.get(this.#previous);
    const ofOffice = last ? ownerBeside(candidate, last, this.#unnamed) : null;
    if (ofOffice) return this.#names.ownedBy(candidate, ofOffice, originOf(candidate));
    const like = this.#history.lastLike(head);
    if (!like && !unit && headClass !== "group" && this.#unnamed.isCharged(candidate))
      return this.#register.named(head, candidate, { owner: null, place: null });
    // `支部书记` far from any branch speaks of branches in general.
    if (like && /^党?支部$/u.test(head) && !isNear(like, candidate)) return null;
    if (like) return like;
    if (words.COMMITTEE_ORGANS.test(head)) return this.#organOf(candidate);
    if (headClass === "group" && words.TEAMS.test(head)) return this.#groups.teamOf(candidate);
    // What `我院` stands for is not told: its bodies are not those of the unit spoken of last.
    const home = /^(业委会|业主委员会)$/u.test(head) && isCommunity(this.#current) ? this.#current : unit;
    const spoken = home ?? (this.#unnamed.saysOwn ? null : this.#current);
    const above = spoken?.owner && words.PART_OF_UNIT.test(spoken.name) && /^(党委|工会|团委)$/u.test(head);
    const owner = above ? spoken.owner : spoken;
    const single = owner?.kind === OrganizationKind.GOVERNMENT ? words.SINGLE_OF_GOVERNMENT : words.SINGLE_BODIES;
    if (headClass !== "party" || !owner || owner.kind === OrganizationKind.PARTY_ORGAN || !single.test(head))
      return null;
    if (words.PUPILS.test(head) && owner.kind !== OrganizationKind.SCHOOL) return null;
    // A unit with a committee has many branches.
    if (/支部$/u.test(head) && (hasCommittee(this.drafts, owner) || !this.#unnamed.acts(candidate))) return null;
    return this.#names.ownedBy(candidate, owner, originOf(candidate));
  }

  /** `我校` of a text that is of no known unit: the unit spoken of last, unless several may be meant. */
  #ownUnit(word: string): OrganizationDraft | null {
    const last = this.#history.lastUnit(word);
    const fitting = this.drafts.filter(
      (draft) => draft.owner === null && draft.headClass === "unit" && fitsWord(draft, word),
    );
    return fitting.length > 1 ? null : last;
  }

  /** `该局`: the unit spoken of last, if the word fits it. */
  #justNamed(word: string): OrganizationDraft | null {
    if (this.#current && fitsWord(this.#current, word)) return this.#current;
    return this.#history.lastUnit(word) ?? this.#history.onlyUnit(word);
  }

  /** `组织部` of the unit that the article is by, which has one of its own, else of the committee of the place. */
  #organOf(candidate: OrganizationCandidate): OrganizationDraft | null {
    const { unit } = this.#main;
    if (unit && words.hasOrgans(unit)) return this.#names.ownedBy(candidate, unit, originOf(candidate));
    const committee = localCommittee(this.drafts, this.#places.main);
    if (!committee || !/^纪委/u.test(candidate.head))
      return this.#names.ownedBy(candidate, committee, originOf(candidate));
    const { place } = committee;
    return place ? this.#register.named(place + candidate.surface, candidate, { owner: null, place }) : null;
  }

  /** `县委、政府`, `镇党委政府`: the government of the place whose committee stands before it. */
  #governmentBeside(candidate: OrganizationCandidate): OrganizationDraft | null {
    const before = this.#previous;
    if (!before || before.passage !== candidate.passage || candidate.start - before.end > 1) return null;
    const committee = this.#resolved.get(before);
    if (!committee || committee.kind !== OrganizationKind.PARTY_COMMITTEE) return null;
    const { headClass, place, name } = committee;
    const front = headClass === "committee" ? place : /^(.*[镇乡])党委$/u.exec(name)?.[1];
    return front ? this.#register.named(front + candidate.head, candidate, { owner: null, place }) : null;
  }

  /** `党委` for a committee, `支部` for a branch that the article is by. */
  #isMain({ head, kind, headClass }: OrganizationCandidate): boolean {
    const body = this.#main.body;
    if (!body || headClass !== "party" || body.kind !== kind) return false;
    return kind === OrganizationKind.PARTY_COMMITTEE || body.head.endsWith(head);
  }

  /** The body of that kind that the same passage has just named, its kind alone not counted. */
  #closeLike({ head, passage, start }: OrganizationCandidate): OrganizationDraft | null {
    const at = this.#previous;
    if (!at || at.passage !== passage || at.form !== "full" || at.head !== head || start - at.end > 60) return null;
    return this.#resolved.get(at) ?? null;
  }

  #unitFor(word: string): OrganizationDraft | null {
    const [current, unit] = [this.#current, this.#main.unit];
    // A college that calls itself `我院` means the university by `校`.
    if (/^学?校$/u.test(word) && unit?.name.endsWith("学院") && this.#unnamed.says("院")) return null;
    const meant = (draft: OrganizationDraft): boolean =>
      fitsWord(draft, word) && !this.#history.isOneCollegeOfMany(draft, word);
    if (unit && meant(unit)) return unit;
    return current && meant(current) && timesNamed(current) > 1 ? current : this.#history.lastUnit(word);
  }
}

const PROVINCIAL = /(?<!办公)厅$/u;
const TOWNSHIP = /^[镇乡]$/u;
