import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";

/** Deeds of Party life: a unit's own Party body holds them, not the unit. */
const COMMITTEE_DEED = /党委(?:扩大)?会|党委(?:理论)?(?:学习)?中心组|党组(?:扩大)?会|党组(?:理论)?(?:学习)?中心组/u;
const PARTY_DEED =
  /组织生活会|民主生活会|党员大会|支部大会|支委会|主题党日|党员活动日|民主评议党员|党委(?:扩大)?会|党组(?:扩大)?会|中心组/u;
const COMMITTEE = /^(?:机关)?(?:党委|党组|党工委|委员会|委)$/u;
const BRANCH = /^(?:机关)?(?:党总支|总支|党支部|支部)$/u;

/** Shorter forms (`医院`) begin many names. */
const SHORTEST_FRONT = 3;

/**
 * The Party body of `unit` that holds a deed of Party life.
 * @returns null where the deed is another one or the text names no Party body of the unit
 */
export function partyBodyOf(
  unit: OrganizationRecord,
  deed: string,
  organizations: readonly OrganizationRecord[],
): string | null {
  if (!PARTY_DEED.test(deed) || unit.kind === OrganizationKind.PARTY_COMMITTEE) return null;
  const fronts = [unit.name, ...unit.aliases].filter(({ length }) => length >= SHORTEST_FRONT);
  const of = (ending: RegExp): OrganizationRecord[] =>
    organizations.filter(({ name }) =>
      fronts.some((front) => name.startsWith(front) && ending.test(name.slice(front.length))),
    );
  const bodies = COMMITTEE_DEED.test(deed) ? of(COMMITTEE) : [...of(BRANCH), ...of(COMMITTEE)];
  return bodies[0]?.key ?? null;
}
