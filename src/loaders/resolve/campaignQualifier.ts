import { EntityType, Level, OrganizationKind } from "../../models/enums.js";
import type { EntityRecord, OrganizationRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";

/** Bodies of a unit: the unit is what tells its drives from those of others. */
const UNIT_BODY = /(?:委员会|党委|党工委|党总支|总支|党支部|支部|党组|工会|团委|团总支|团支部|妇联|纪委)$/u;
const UNIT_KINDS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
  OrganizationKind.VILLAGE_OR_COMMUNITY,
]);
const UNIT_NAME = /(?:学校|中学|小学|大学|学院|校区|幼儿园|医院|卫生院|公司|集团|厂|银行|研究院|研究所|社区|村)$/u;
const OFTEN = 2;

/**
 * What tells the local drives of an article from namesakes elsewhere: the place of the body whose article it is, or that
 * body itself where it is a school, hospital, company, village or the like, whose drives are its own. Null where the body
 * or its place is not known: then the drive stays in its document.
 */
export function campaignQualifier({ article }: ArticleContext, earlier: readonly EntityRecord[]): string | null {
  const bodies = earlier.filter(
    (entity): entity is OrganizationRecord =>
      entity.type === EntityType.ORGANIZATION &&
      entity.kind !== OrganizationKind.MEDIA &&
      entity.level !== Level.CENTRAL,
  );
  const heads = new Set(
    article.passages.filter(({ role }) => role === "title" || role === "byline").map(({ ordinal }) => ordinal),
  );
  const issuer = bodies.find(({ name, aliases }) => [name, ...aliases].some((form) => form === article.issuerLine));
  const headed = bodies.filter(({ mentions }) => mentions.some(({ passage }) => heads.has(passage)));
  const often = bodies.filter(({ mentions }) => mentions.length >= OFTEN);
  const owner = issuer ?? mostNamed(headed) ?? mostNamed(often) ?? (bodies.length === 1 ? bodies[0] : undefined);
  if (!owner || owner.masked) return null;
  const unit = owner.name.replace(/^中共/u, "").replace(UNIT_BODY, "");
  if (!UNIT_KINDS.has(owner.kind) && !UNIT_NAME.test(unit)) return owner.qualifier;
  if (owner.qualifier === null || unit.includes(owner.qualifier)) return unit;
  return owner.qualifier + unit;
}

function mostNamed(bodies: readonly OrganizationRecord[]): OrganizationRecord | undefined {
  return [...bodies].sort(
    (left, right) => right.mentions.length - left.mentions.length || (left.key < right.key ? -1 : 1),
  )[0];
}
