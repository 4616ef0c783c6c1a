import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { ArticlePlaces } from "./articlePlaces.js";
import { organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";

const PLACE_WORDS = /^[省市县区州旗盟]$/u;
const UNIT_CLASSES = new Set(["unit", "department", "settlement"]);
/** Bodies that a unit has only one of: alone they mean that of the article's own unit. */
const SINGLE_BODIES = /^(党委|党组|党工委|工会|团委|妇联|党总支|总支|少先队|学生会|关工委|团支部|业委会|党委会)$/u;

/** Gives each mention of an article the organization it stands for, in the order of the text. */
export class OrganizationResolver {
  readonly drafts: OrganizationDraft[] = [];
  readonly #byKey = new Map<string, OrganizationDraft>();
  readonly #resolved = new Map<OrganizationCandidate, OrganizationDraft | null>();
  readonly #places: ArticlePlaces;
  #main: OrganizationDraft | null = null;
  #previous: OrganizationCandidate | null = null;

  constructor(context: ArticleContext, candidates: readonly OrganizationCandidate[], places: ArticlePlaces) {
    this.#places = places;
    const full = candidates.filter(({ form }) => form === "full");
    for (const candidate of full) this.#resolveFull(candidate);
    this.#main = this.#mainUnit(context, full);
    for (const candidate of candidates) {
      if (candidate.form !== "full") this.#resolve(candidate);
      this.#previous = candidate;
    }
  }

  draftOf(candidate: OrganizationCandidate): OrganizationDraft | null {
    return this.#resolved.get(candidate) ?? null;
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
    const name =
      candidate.national?.name ?? (owner && candidate.owner ? ownerPrefix(candidate, owner) + rest : candidate.surface);
    const place = candidate.places.at(-1)?.surface ?? owner?.place ?? null;
    const draft = this.#draftFor(name, candidate, { owner, place });
    this.#resolved.set(candidate, draft);
    if (!draft.mentions.includes(candidate)) draft.mentions.push(candidate);
    return draft;
  }

  /** The draft of that name, or of a name that differs only by places before it. */
  #draftFor(
    name: string,
    candidate: OrganizationCandidate,
    { owner, place }: { owner: OrganizationDraft | null; place: string | null },
  ): OrganizationDraft {
    const key = organizationKey(name);
    const known = this.#byKey.get(key) ?? this.#longerOrShorter(key);
    if (known) {
      if (name.length > known.name.length && organizationKey(known.name) !== key) known.name = name;
      known.owner ??= owner;
      known.place ??= place;
      this.#byKey.set(key, known);
      return known;
    }
    const { kind, head, headClass, masked, form } = candidate;
    const draft = { name, kind, head, headClass, owner, place, masked, mentions: [], implied: form !== "full" };
    this.drafts.push(draft);
    this.#byKey.set(key, draft);
    return draft;
  }

  #longerOrShorter(key: string): OrganizationDraft | null {
    if (key.length < 4) return null;
    for (const [other, draft] of this.#byKey) {
      const [short, long] = other.length < key.length ? [other, key] : [key, other];
      if (short.length < 4 || !long.endsWith(short)) continue;
      if (/(省|市|县|区|州|旗|镇|乡|街道)$/u.test(long.slice(0, -short.length)) && !/^[省市县区镇乡校院]/u.test(short))
        return draft;
    }
    return null;
  }

  #resolveRelative(candidate: OrganizationCandidate): OrganizationDraft | null {
    if (candidate.owner) return this.#ownedBy(candidate, this.#resolve(candidate.owner), candidate.owner.end);
    const word = candidate.headClass === "committee" ? candidate.head.slice(0, 1) : candidate.relative;
    if (PLACE_WORDS.test(word)) return this.#placed(candidate, word);
    if (word !== "" || candidate.deictic) {
      const unit = candidate.deictic && word === "" ? this.#main : this.#unitFor(word);
      const prefix = (candidate.deictic ? 1 : 0) + word.length;
      return unit ? this.#ownedBy(candidate, unit, candidate.start + prefix) : this.#lastLike(candidate.surface);
    }
    return this.#resolveUnowned(candidate);
  }

  /** `规划局`, `综合支部`: belongs to what the list before it belongs to, else to the article's own place or unit. */
  #resolveUnowned(candidate: OrganizationCandidate): OrganizationDraft | null {
    const like = this.#lastLike(candidate.surface);
    if (like) return like;
    if (candidate.headClass === "department" || candidate.headClass === "organ") {
      const inherited = this.#listWord(candidate);
      if (inherited) return this.#placed({ ...candidate, relative: "" }, inherited, candidate);
      const place = this.#places.main;
      return place ? this.#draftFor(place + candidate.surface, candidate, { owner: null, place }) : null;
    }
    if (candidate.headClass === "group") return null;
    const owner = this.#nearestUnit() ?? this.#main;
    return owner ? this.#ownedBy(candidate, owner, candidate.start) : null;
  }

  #listWord(candidate: OrganizationCandidate): string | null {
    const before = this.#previous;
    if (!before || before.passage !== candidate.passage || candidate.start - before.end > 1) return null;
    return PLACE_WORDS.test(before.relative) ? before.relative : null;
  }

  #placed(candidate: OrganizationCandidate, word: string, original = candidate): OrganizationDraft | null {
    const place = this.#places.placeFor(word, candidate.passage, candidate.start);
    const lead = candidate.headClass === "committee" || candidate.relative !== "" ? 1 + (candidate.deictic ? 1 : 0) : 0;
    const rest = candidate.surface.slice(lead);
    const name = place ? place + rest : word + rest;
    return this.#draftFor(name, original, { owner: null, place });
  }

  #ownedBy(candidate: OrganizationCandidate, owner: OrganizationDraft | null, from: number): OrganizationDraft | null {
    if (!owner) return null;
    const rest = candidate.surface.slice(from - candidate.start);
    if (rest === "") return owner;
    const base =
      /委$|党委$|党组$/u.test(owner.name) && /^(党委|党支部|党组)/u.test(rest) ? (owner.owner ?? owner) : owner;
    return this.#draftFor(base.name + rest, candidate, { owner: base, place: base.place });
  }

  #resolveBare(candidate: OrganizationCandidate): OrganizationDraft | null {
    const { head, headClass } = candidate;
    if (candidate.deictic === "own") return this.#main && fits(this.#main, head) ? this.#main : this.#lastLike(head);
    const like = this.#lastLike(head);
    if (like) return like;
    if (UNIT_CLASSES.has(headClass)) return this.#main && fits(this.#main, head) ? this.#main : null;
    const unit = this.#nearestUnit() ?? this.#main;
    if (headClass === "party" && unit && SINGLE_BODIES.test(head))
      return this.#ownedBy(candidate, unit, candidate.start);
    return null;
  }

  /** The body mentioned last whose name ends like that. */
  #lastLike(ending: string): OrganizationDraft | null {
    const key = organizationKey(ending);
    let best: OrganizationDraft | null = null;
    for (const draft of this.drafts) {
      if (!organizationKey(draft.name).endsWith(key) || draft.headClass === "committee") continue;
      if (!best || lastMention(draft) >= lastMention(best)) best = this.#seen(draft) || !best ? draft : best;
    }
    return best;
  }

  #seen(draft: OrganizationDraft): boolean {
    const at = this.#previous;
    return (
      !at ||
      draft.mentions.some(({ passage, start }) => passage < at.passage || (passage === at.passage && start <= at.start))
    );
  }

  #unitFor(word: string): OrganizationDraft | null {
    if (this.#main && fits(this.#main, word)) return this.#main;
    return this.drafts.filter((draft) => UNIT_CLASSES.has(draft.headClass) && fits(draft, word)).at(-1) ?? null;
  }

  #nearestUnit(): OrganizationDraft | null {
    const at = this.#previous;
    if (!at) return null;
    const units = this.drafts.filter((draft) => UNIT_CLASSES.has(draft.headClass) && draft.headClass !== "department");
    return units.length === 1 ? (units[0] ?? null) : null;
  }

  /** The unit that the article is by or about: named in its head, else the first one named. */
  #mainUnit(context: ArticleContext, full: readonly OrganizationCandidate[]): OrganizationDraft | null {
    const roles = new Map(context.article.passages.map(({ ordinal, role }) => [ordinal, role]));
    const inHead = full.find(({ passage }) => roles.get(passage) === "byline" || roles.get(passage) === "title");
    const first =
      inHead ??
      full.find(
        ({ passage, headClass, national }) =>
          passage < 6 && !national && headClass !== "group" && headClass !== "organ",
      );
    if (!first) return null;
    const draft = this.#resolved.get(first) ?? null;
    return draft && draft.headClass === "party" && draft.owner ? draft.owner : draft;
  }
}

/** An owner whose fuller name is known lends it to what it owns. */
function ownerPrefix(candidate: OrganizationCandidate, owner: OrganizationDraft): string {
  const written = candidate.owner?.surface ?? "";
  return organizationKey(owner.name).endsWith(organizationKey(written)) ? owner.name : written;
}

function lastMention(draft: OrganizationDraft): number {
  const last = draft.mentions.at(-1);
  return last ? last.passage * 1e6 + last.start : -1;
}

const WORD_KINDS: Readonly<Record<string, RegExp>> = {
  校: /(学校|大学|学院|中学|小学|校区|分校|职校|技校|高中|初中|中专|幼儿园|[一二三四五六七八九十]中|[一二三四五六]小|附中|附小|党校)$/u,
  学校: /(学校|大学|学院|中学|小学|校区|分校|职校|技校|高中|初中|中专|幼儿园|[一二三四五六七八九十]中|[一二三四五六]小|附中|附小)$/u,
  院: /(医院|学院|法院|检察院|卫生院|研究院|福利院|保健院|设计院)$/u,
  局: /局$/u,
  厂: /厂$/u,
  企业: /(公司|厂|集团)$/u,
  公司: /(公司|集团)$/u,
  村: /村$|村委会$/u,
  街道: /街道$/u,
  社区: /社区(\(街道\))?$|居委会$/u,
};

function fits(draft: OrganizationDraft, word: string): boolean {
  return (WORD_KINDS[word] ?? null)?.test(draft.name) ?? draft.name.endsWith(word);
}
