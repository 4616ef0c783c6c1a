import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";

const SHORTEST_SHARED = 4;
const PLACE_END = /(省|自治区|市|县|区|州|旗|盟|镇|乡|街道)$/u;
/** Names that begin with a common word say nothing of whose they are. */
const COMMON_FRONT = /^[省市县区州镇乡校院局厂村]/u;

/** The organizations of one article by name; names that differ only by places in front are one. */
export class DraftRegister {
  readonly drafts: OrganizationDraft[] = [];
  readonly #byKey = new Map<string, OrganizationDraft>();

  /** The organization of that name, made if it is new. */
  named(
    name: string,
    candidate: OrganizationCandidate,
    { owner, place }: { readonly owner: OrganizationDraft | null; readonly place: string | null },
  ): OrganizationDraft {
    const key = organizationKey(name);
    const known = this.#byKey.get(key) ?? this.#withPlaces(key);
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

  has(name: string): boolean {
    return this.#byKey.has(organizationKey(name));
  }

  #withPlaces(key: string): OrganizationDraft | null {
    if (key.length < SHORTEST_SHARED) return null;
    for (const [other, draft] of this.#byKey) {
      const [short, long] = other.length < key.length ? [other, key] : [key, other];
      if (short.length < SHORTEST_SHARED || !long.endsWith(short) || COMMON_FRONT.test(short)) continue;
      const front = long.slice(0, -short.length);
      if (PLACE_END.test(front) || this.#byKey.has(front)) return draft;
    }
    return null;
  }
}
