import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { isWithin, organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";

const SHORTEST_SHARED = 4;
const SHORTEST_VILLAGE = 3;
const PLACE_END = /(省|自治区|市|县|区|州|旗|盟|镇|乡|街道)$/u;
/** Names that begin with a common word say nothing of whose they are. */
const COMMON_FRONT = /^[省市县区州镇乡校院局厂村]/u;
/** Keys are looked up by so many last characters. */
const INDEXED = 2;

/** The organizations of one article by name; names that differ only by places in front are one. */
export class DraftRegister {
  readonly drafts: OrganizationDraft[] = [];
  readonly #byKey = new Map<string, OrganizationDraft>();
  /** Organizations by what stands behind the places at the beginning of their names. */
  readonly #byCore = new Map<string, { readonly fronts: readonly string[]; readonly draft: OrganizationDraft }[]>();
  /** Keys by their last characters, in the order in which they were given. */
  readonly #keysByEnd = new Map<string, string[]>();

  /** The organization of that name, made if it is new. */
  named(
    name: string,
    candidate: OrganizationCandidate,
    { owner, place }: { readonly owner: OrganizationDraft | null; readonly place: string | null },
  ): OrganizationDraft {
    const key = organizationKey(name);
    const known =
      this.#byKey.get(key) ??
      this.#withSameCore(candidate) ??
      this.#withPlaces(key, candidate.headClass === "settlement" ? SHORTEST_VILLAGE : SHORTEST_SHARED);
    if (known) {
      if (name.length > known.name.length && organizationKey(known.name) !== key) known.name = name;
      known.owner ??= owner && isWithin(owner, known) ? null : owner;
      known.place = isCloser(candidate, known) ? place : (known.place ?? place);
      this.#setKey(key, known);
      return known;
    }
    const { kind, head, headClass, masked } = candidate;
    const draft = { name, kind, head, headClass, owner, place, masked, mentions: [] };
    this.drafts.push(draft);
    this.#setKey(key, draft);
    this.#keepCore(candidate, draft);
    return draft;
  }

  /** Another name of an organization. */
  addName(name: string, draft: OrganizationDraft): void {
    this.#setKey(organizationKey(name), draft);
  }

  /** The organization of that name if the article has one. */
  find(name: string): OrganizationDraft | null {
    return this.#byKey.get(organizationKey(name)) ?? null;
  }

  /** The organizations one of whose names ends like that, in the order in which they were found. */
  endingWith(ending: string): ReadonlySet<OrganizationDraft> {
    const key = organizationKey(ending);
    const found = new Set<OrganizationDraft>();
    for (const other of this.#keysByEnd.get(key.slice(-INDEXED)) ?? []) {
      const draft = this.#byKey.get(other);
      if (draft && other.endsWith(key) && !isLargerNumber(other, key) && !isOtherCommittee(other, key))
        found.add(draft);
    }
    return found;
  }

  /** The one organization whose name is longer and ends like that. */
  fullerForm(ending: string): OrganizationDraft | null {
    const found = [...this.endingWith(ending)].filter(({ name }) => name !== ending);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The one committee of the Youth League with that level's ending whose place the article names: for `团市委`. */
  onlyLeague(head: string): OrganizationDraft | null {
    const found = [...this.endingWith(head.slice(1))].filter(({ name }) => {
      const key = organizationKey(name);
      return key.startsWith("团") && key !== head;
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #setKey(key: string, draft: OrganizationDraft): void {
    const isNew = !this.#byKey.has(key);
    this.#byKey.set(key, draft);
    if (!isNew) return;
    const end = key.slice(-INDEXED);
    const keys = this.#keysByEnd.get(end);
    if (keys) keys.push(key);
    else this.#keysByEnd.set(end, [key]);
  }

  /** A body of the same name behind other forms of the same places: `某某市某某区…街道`, `某某…街道`. */
  #withSameCore(candidate: OrganizationCandidate): OrganizationDraft | null {
    const fronts = frontsOf(candidate);
    if (fronts === null) return null;
    const like = this.#byCore.get(coreOf(candidate));
    return like?.find((other) => isPart(fronts, other.fronts) || isPart(other.fronts, fronts))?.draft ?? null;
  }

  #keepCore(candidate: OrganizationCandidate, draft: OrganizationDraft): void {
    const fronts = frontsOf(candidate);
    if (fronts === null) return;
    const core = coreOf(candidate);
    this.#byCore.set(core, [...(this.#byCore.get(core) ?? []), { fronts, draft }]);
  }

  #withPlaces(key: string, shortest: number): OrganizationDraft | null {
    if (key.length < shortest) return null;
    for (const other of this.#keysByEnd.get(key.slice(-INDEXED)) ?? []) {
      const [short, long] = other.length < key.length ? [other, key] : [key, other];
      if (short.length < shortest || !long.endsWith(short) || COMMON_FRONT.test(short)) continue;
      const front = long.slice(0, -short.length);
      if (PLACE_END.test(front) || this.#byKey.has(front)) return this.#byKey.get(other) ?? null;
    }
    return null;
  }
}

/** The place that this form names is inside the one that the forms before name. */
function isCloser({ places, owner }: OrganizationCandidate, { mentions, place }: OrganizationDraft): boolean {
  if (owner || places.length < 2 || place === null) return false;
  return mentions.every((mention) => mention.places.length < places.length);
}

const SHORTEST_CORE = 4;

/** The places in front of a name without their generic endings; null where there are none, or more than places. */
function frontsOf({
  places,
  owner,
  start,
  nameStart,
  headClass,
  surface,
}: OrganizationCandidate): readonly string[] | null {
  if (owner || places.length === 0 || nameStart !== undefined || places[0]?.start !== start) return null;
  if (headClass === "committee" || coreLength(surface, places, start) < SHORTEST_CORE) return null;
  return places.map((place) => place.surface.replace(/(?<=..)[省市县区州]$/u, ""));
}

function coreLength(surface: string, places: OrganizationCandidate["places"], start: number): number {
  return surface.length - ((places.at(-1)?.end ?? start) - start);
}

function coreOf({ surface, places, start }: OrganizationCandidate): string {
  return organizationKey(surface.slice((places.at(-1)?.end ?? start) - start));
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.every((place) => all.includes(place));
}

const NUMERAL = /[一二三四五六七八九十\d]/u;

/** `十六支部` ends in `六支部`, but is another. */
function isLargerNumber(longer: string, key: string): boolean {
  return NUMERAL.test(key[0] ?? "") && NUMERAL.test(longer[longer.length - key.length - 1] ?? "");
}

/** `纪工委` and `团工委` are no `工委`. */
function isOtherCommittee(longer: string, key: string): boolean {
  return /^工委/u.test(key) && /[纪团妇]/u.test(longer[longer.length - key.length - 1] ?? "");
}
