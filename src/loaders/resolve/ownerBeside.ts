import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { COMMITTEE_ORGANS } from "./bodyWords.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import type { UnnamedUnits } from "./UnnamedUnits.js";

/** An office of a committee, with its holder or not, that stands before an office of one of its departments. */
const OFFICE_BETWEEN = /^(?:常委|委员|(?:常务|专职)?副书记|书记)(?:[、兼]|\p{Script=Han}{2,4}[、,，])$/u;
/** The head of a department, with the holder or not, before the next department. */
const HEAD_BETWEEN = /^副?部?长(?:\p{Script=Han}{2,4}[,，]|(?:\p{Script=Han}{2,4})?、)$/u;
const LONGEST_BETWEEN = 10;

/**
 * `某校党委常委、组织部部长`: what the department belongs to, which is the committee, or the unit of the committee, whose
 * office stands before it.
 * @param before the body that was named last
 */
export function ownerBeside(
  { head, passage, start }: OrganizationCandidate,
  before: OrganizationDraft,
  texts: Pick<UnnamedUnits, "between">,
): OrganizationDraft | null {
  if (!COMMITTEE_ORGANS.test(head)) return null;
  const last = before.mentions.find(
    (mention) => mention.passage === passage && start - mention.end < LONGEST_BETWEEN && mention.end <= start,
  );
  if (!last) return null;
  const between = texts.between(passage, last.end, start);
  if (before.headClass === "organ" && HEAD_BETWEEN.test(between)) return before.owner;
  if (!OFFICE_BETWEEN.test(between)) return null;
  if (before.mentions.some(({ national }) => national !== null)) return null;
  const isDiscipline = head.startsWith("纪");
  if (before.headClass === "committee") return isDiscipline ? null : before;
  return before.headClass === "party" ? (before.owner ?? (isDiscipline ? null : before)) : null;
}
