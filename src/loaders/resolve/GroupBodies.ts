import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { BodyNames } from "./BodyNames.js";
import * as words from "./bodyWords.js";
import type { DraftHistory } from "./DraftHistory.js";
import type { DraftRegister } from "./DraftRegister.js";
import type { MainBody } from "./mainBodyOf.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { originOf } from "./organizationNames.js";
import { onlyCommittee } from "./partyBodies.js";

/** Tells whose the leading groups and teams are that a text names without their owner. */
export class GroupBodies {
  readonly #register: DraftRegister;
  readonly #history: DraftHistory;
  readonly #names: BodyNames;

  constructor(register: DraftRegister, history: DraftHistory, names: BodyNames) {
    this.#register = register;
    this.#history = history;
    this.#names = names;
  }

  /** A leading group without an owner belongs to the committee or unit that the article is about. */
  groupOf(candidate: OrganizationCandidate, main: MainBody): OrganizationDraft | null {
    const { surface, body, head, end } = candidate;
    const office = /^(.+)(办公室)$/u.exec(surface);
    const group = office ? this.#history.lastLike(office[1] as string) : null;
    if (group && words.LEADING_GROUP.test(group.name)) return this.#names.ownedBy(candidate, group, end - 3);
    const sent = words.SENT_TEAM.test(head) ? this.#history.lastLike(head) : null;
    if (sent) return sent;
    if (words.MATTER.test(body)) {
      const owner = main.unit ?? main.body ?? onlyCommittee(this.#register.drafts);
      return owner ? this.#names.ownedBy(candidate, owner, originOf(candidate)) : null;
    }
    const known =
      this.#history.lastLike(head) ?? (/(领导|工作)小组$/u.test(head) ? this.#history.onlyGroup(candidate.kind) : null);
    return known ?? (words.TEAMS.test(head) ? this.teamOf(candidate) : null);
  }

  /** A team belongs to the one leading group of the article. */
  teamOf(candidate: OrganizationCandidate): OrganizationDraft | null {
    const [group, ...others] = this.#register.drafts.filter(({ name }) => words.LEADING_GROUP.test(name));
    if (!group || others.length > 0) return null;
    const name = group.name.replace(words.LEADING_GROUP, "") + candidate.surface;
    return this.#register.named(name, candidate, { owner: group, place: group.place });
  }
}
