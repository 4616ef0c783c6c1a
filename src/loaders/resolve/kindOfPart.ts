import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";

/** Offices that schools have, and others too: `人事处`, `教务处`, `某某科`. */
const OFFICE = /[处科]$/u;
/** Stations are of the firm that runs them: `加油站`, `营业站`. */
const STATION = /站$/u;
/** Bodies whose offices are of their own kind. */
const SHARED: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.GOVERNMENT,
  OrganizationKind.COMPANY,
  OrganizationKind.PARTY_ORGAN,
]);

/** The kind of a body: that of its owner for an office or a station, whose own name tells no kind. */
export function kindOfPart({ kind, head, name, owner }: OrganizationDraft): OrganizationKind {
  const silent = kind === OrganizationKind.SCHOOL || kind === OrganizationKind.OTHER;
  if (owner === null || !silent) return kind;
  if (OFFICE.test(head) && SHARED.has(owner.kind)) return owner.kind;
  if (STATION.test(name) && owner.kind === OrganizationKind.COMPANY) return owner.kind;
  return kind === OrganizationKind.SCHOOL && OFFICE.test(head) && owner.kind === OrganizationKind.HOSPITAL
    ? OrganizationKind.OTHER
    : kind;
}
