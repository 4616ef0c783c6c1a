import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { DraftRegister } from "./DraftRegister.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { isUnitOrgan } from "./organizationNames.js";
import { fitsWord } from "./unitWords.js";

export const UNIT_CLASSES: ReadonlySet<string> = new Set(["unit", "department", "settlement"]);
const SCHOOL = /^学?校$/u;
/** `农学院`, `商学院`. */
const LONGEST_FIELD = 4;
/** Units of which an article hardly speaks of two. */
const RARE_UNIT = /^(福利院|敬老院|养老院|博物馆|纪念馆|研究院|研究所|法院|检察院|海关|电视台|合作社|保健院|卫生院)$/u;

/** What the text has spoken of up to the mention that is being resolved. */
export class DraftHistory {
  readonly #register: DraftRegister;
  readonly #seen = new Map<OrganizationDraft, number>();
  #count = 0;

  constructor(register: DraftRegister) {
    this.#register = register;
  }

  /** Notes that the text has come to a mention of the organization. */
  see(draft: OrganizationDraft): void {
    this.#count += 1;
    this.#seen.set(draft, this.#count);
  }

  /** The organization mentioned last whose name ends like that. */
  lastLike(ending: string): OrganizationDraft | null {
    let best: OrganizationDraft | null = null;
    let bestAt = 0;
    for (const draft of this.#register.endingWith(ending)) {
      // A common word stands for no body that is known all over the country.
      if (draft.headClass === "committee" || draft.mentions.some(({ national }) => national !== null)) continue;
      const at = this.#seen.get(draft) ?? 0;
      if (at > bestAt) [best, bestAt] = [draft, at];
    }
    return best;
  }

  /** `学校党委` of a school that the article does not name, after `校党委`. */
  likeUnowned({ surface, headClass }: OrganizationCandidate, owner: OrganizationCandidate): OrganizationDraft | null {
    if (owner.form !== "bare" || (headClass !== "party" && headClass !== "organ")) return null;
    return this.lastLike(owner.surface.slice(-1) + surface.slice(owner.surface.length));
  }

  /** `省局`: the one office of that level that the article names. */
  officeOf(word: string): OrganizationDraft | null {
    const found = this.#register.drafts.filter(
      ({ name, headClass, place }) =>
        name.endsWith("局") &&
        name !== `${place ?? ""}局` &&
        (headClass === "department" || headClass === "unit") &&
        (name.startsWith(word) || (place?.endsWith(word) === true && name.startsWith(place))),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The only leading group of the article, for `工作小组` and other names of it. */
  onlyGroup(kind: OrganizationKind): OrganizationDraft | null {
    const groups = this.#register.drafts.filter((draft) => draft.kind === kind && /领导小组$/u.test(draft.name));
    return groups.length === 1 ? (groups[0] ?? null) : null;
  }

  /** The unit seen last that a common word such as `学校` may stand for. One named once in passing does not count. */
  lastUnit(word: string): OrganizationDraft | null {
    let best: OrganizationDraft | null = null;
    let bestAt = 0;
    for (const [draft, at] of this.#seen) {
      if (at <= bestAt || !isUnit(draft) || !fitsWord(draft, word)) continue;
      if (timesNamed(draft) > 1 || RARE_UNIT.test(word)) [best, bestAt] = [draft, at];
    }
    return best && this.isOneCollegeOfMany(best, word) ? null : best;
  }

  /** Where several colleges are named, or one by its field alone, `校` is the university that they are of. */
  isOneCollegeOfMany({ name, owner }: OrganizationDraft, word: string): boolean {
    if (!SCHOOL.test(word) || !name.endsWith("学院") || owner !== null) return false;
    if (name.length <= LONGEST_FIELD) return true;
    const colleges = this.#register.drafts.filter((draft) => draft.owner === null && draft.name.endsWith("学院"));
    return colleges.length > 1;
  }

  /** `新台村` for its `新台支部`. */
  communityNamed(body: string): OrganizationDraft | null {
    if (body.length < 2) return null;
    const found = this.#register.drafts.find(
      (draft) => isCommunity(draft) && draft.name.replace(/(?:村|社区)$/u, "").endsWith(body),
    );
    return found ?? null;
  }

  /** The one unit spoken of so far that the word behind `该` may stand for. */
  onlyUnit(word: string): OrganizationDraft | null {
    const fitting = [...this.#seen.keys()].filter((draft) => isUnit(draft) && fitsWord(draft, word));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
}

function isUnit(draft: OrganizationDraft): boolean {
  return UNIT_CLASSES.has(draft.headClass) || isUnitOrgan(draft);
}

/** How often an organization or a body of it is named in full. */
export function timesNamed({ mentions }: { readonly mentions: readonly OrganizationCandidate[] }): number {
  return mentions.filter(({ form }) => form !== "bare").length;
}

/** Named otherwise than by a common word in the same passage or the one before. */
export function isNear({ mentions }: OrganizationDraft, { passage }: OrganizationCandidate): boolean {
  return mentions.some((mention) => mention.form !== "bare" && passage - mention.passage <= 1);
}

/** A village or community. */
export function isCommunity(draft: OrganizationDraft | null): boolean {
  return draft?.kind === OrganizationKind.VILLAGE_OR_COMMUNITY;
}
