import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";

/** The bare noun of a unit as the subject of a clause: `去年以来,街道共投资…`. */
const UNIT_ACTS =
  /(?:^|[,，。;；:：])(?<unit>学校|街道|医院|公司|集团|学院|社区)(?=共|又|还|先后|专门|积极|利用|抽调|投资|投入|组织|召开|举办|开展|制定|邀请|筹集|拿出|建立|出台)/u;
/** A school is called so whatever its name ends with. */
const SCHOOL = /(?:学校|中学|小学|大学|学院|校区)$/u;
const UNITS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
  OrganizationKind.GOVERNMENT,
  OrganizationKind.VILLAGE_OR_COMMUNITY,
]);

/** The unit that the Party body `owner` belongs to, where the clause has its bare noun for a subject; else null. */
export function unitNamed(
  before: string,
  owner: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): string | null {
  const unit = UNIT_ACTS.exec(before)?.groups?.["unit"];
  if (!unit) return null;
  const fits = (name: string): boolean => (unit === "学校" ? SCHOOL.test(name) : name.endsWith(unit));
  const named = organizations
    .filter(({ name, kind }) => UNITS.has(kind) && owner.name.startsWith(name) && fits(name))
    .sort((left, right) => right.name.length - left.name.length)[0];
  return named?.key ?? null;
}
