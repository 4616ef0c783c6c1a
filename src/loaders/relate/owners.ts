import { EntityType, OrganizationKind, RelationType } from "../../models/enums.js";
import type { OrganizationRecord, RelationRecord } from "../../models/records.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "../recognize/compileOnce.js";
import { organizationKey } from "../resolve/OrganizationDraft.js";
import { entitiesOf, type RelateContext } from "./RelateContext.js";
import { namedEvidence } from "./namedEvidence.js";

/** Finds which organization each organization is part of, where its name shows it. */
export function relateOwners({ context, entities }: RelateContext): RelationRecord[] {
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  return flatMap(organizations, (organization) => {
    const owner = ownerOf(organization, organizations, context.lexicon);
    if (!owner) return [];
    const told = { method: "part-of.name", confidence: 0.8 };
    const evidence = namedEvidence(context.article, organization, owner, told);
    return [{ type: RelationType.PART_OF, from: organization.key, to: owner.key, evidence }];
  });
}

/** The organization whose name the longest front part of this one's name is. */
function ownerOf(
  organization: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
  lexicon: Lexicon,
): OrganizationRecord | null {
  const name = organizationKey(organization.name);
  const prefixes = organizations.filter(
    (other) =>
      other !== organization && isLonger(name, organizationKey(other.name)) && !isNamesake(organization, other),
  );
  prefixes.sort((left, right) => right.name.length - left.name.length);
  if (prefixes.length === 0) prefixes.push(...byOtherName(organization, organizations));
  const team = groupOf(organization, organizations);
  if (team) return team;
  const national = nationalOwner(organization, organizations, lexicon);
  if (national !== undefined) return national;
  const sender = senderOf(organization, organizations);
  if (sender) return sender;
  const owner = prefixes[0] ?? null;
  if (owner) return committeeOver(organization, owner, organizations) ?? unitOver(organization, owner, organizations);
  return (
    universityOf(organization, organizations) ??
    committeeOf(organization, organizations) ??
    streetOf(organization, organizations)
  );
}

/** `中央民族大学`, `中央电视台`: called after the center, no part of its committee. */
function isNamesake({ kind }: OrganizationRecord, { name }: OrganizationRecord): boolean {
  return name === CENTER && NAMESAKES.has(kind);
}

const CENTER = "中共中央";
const NAMESAKES: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
  OrganizationKind.MEDIA,
]);

/** Of a body known all over the country the lexicon tells what it is part of; undefined for all others. */
function nationalOwner(
  { name }: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
  lexicon: Lexicon,
): OrganizationRecord | null | undefined {
  const above = nationalOwners(lexicon).get(name);
  return above === undefined ? undefined : (organizations.find((other) => other.name === above) ?? null);
}

/** Names of the bodies above, null for none, by name. */
const nationalOwners = compileOnce<Lexicon, ReadonlyMap<string, string | null>>(
  ({ organizations }) => new Map(organizations.national.map(({ name, partOf }) => [name, partOf])),
);

/** An organ of a unit's committee is part of the unit. */
function unitOver(
  { kind }: OrganizationRecord,
  owner: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord {
  const isOrgan = kind === OrganizationKind.PARTY_ORGAN && owner.kind === OrganizationKind.PARTY_COMMITTEE;
  const unit = isOrgan && owner.name.endsWith("党委") ? owner.name.slice(0, -"党委".length) : null;
  return organizations.find(({ name }) => name === unit) ?? owner;
}

/** A college that is called by its field alone belongs to the one university of the article. */
function universityOf(
  { kind, name, qualifier }: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  if (kind !== OrganizationKind.SCHOOL || qualifier !== null || !COLLEGE.test(name)) return null;
  const universities = organizations.filter((other) => other.kind === kind && other.name.endsWith("大学"));
  return universities.length === 1 ? (universities[0] ?? null) : null;
}

const COLLEGE = /^.{1,9}(学院|系|书院)$/u;

const SHORTEST_OTHER_NAME = 3;

/** The one organization that another of its names stands in front of this one's name for: `中国移动党组`. */
function byOtherName(
  organization: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): readonly OrganizationRecord[] {
  const found = organizations.filter(
    (other) =>
      other !== organization &&
      other.aliases.some((alias) => alias.length >= SHORTEST_OTHER_NAME && isLonger(organization.name, alias)),
  );
  return found.length === 1 ? found : [];
}

function isLonger(name: string, front: string): boolean {
  return name.length > front.length && name.startsWith(front);
}

/** An inspection group at an office is sent by the discipline commission that the article names. */
function senderOf(
  { name }: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  if (!/^(驻|派驻).+纪检(监察)?组$/u.test(name)) return null;
  const senders = organizations.filter((other) => /[省市县区州旗]纪委(监委)?$/u.test(other.name));
  return senders.length === 1 ? (senders[0] ?? null) : null;
}

/** A branch of a village is under the village's committee where the article has one. */
function committeeOver(
  { kind, name }: OrganizationRecord,
  owner: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  if (kind !== OrganizationKind.PARTY_BRANCH || owner.kind !== OrganizationKind.VILLAGE_OR_COMMUNITY) return null;
  const modified = organizationKey(name).slice(organizationKey(owner.name).length).length > "支部".length;
  const above = organizations.filter(
    (other) =>
      other.name !== name && PARTY_KINDS.has(other.kind) && isBodyOf(other, owner) && (modified || other.kind !== kind),
  );
  return above.find((other) => other.kind === OrganizationKind.PARTY_COMMITTEE) ?? above[0] ?? null;
}

const PARTY_KINDS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.PARTY_COMMITTEE,
  OrganizationKind.PARTY_BRANCH,
]);

/** The unit's own Party body: nothing between the unit's name and the ending. */
function isBodyOf({ name }: OrganizationRecord, owner: OrganizationRecord): boolean {
  const key = organizationKey(name);
  const front = organizationKey(owner.name);
  return key.startsWith(front) && /^(党委|党总支|总支|支部|委)$/u.test(key.slice(front.length));
}

/** A team of a drive works for its leading group. */
function groupOf(
  { kind, name }: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  if (kind !== OrganizationKind.LEADING_GROUP || /领导小组/u.test(name)) return null;
  const groups = organizations.filter((other) => /领导小组$/u.test(other.name));
  return groups.find((group) => name.startsWith(group.name.replace(/领导小组$/u, ""))) ?? null;
}

/** Villages and communities are under the street or town that the article names, if it names one. */
function streetOf(
  { kind, name: village, qualifier }: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  if (kind !== OrganizationKind.VILLAGE_OR_COMMUNITY) return null;
  const streets = organizations.filter(
    ({ name, kind: other }) => other === OrganizationKind.GOVERNMENT && /(街道\)?|街道办事处)$/u.test(name),
  );
  const near = streets.filter(
    (street) => village.includes(street.name.slice(0, 2)) || qualifier === null || qualifier === street.qualifier,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** `县直工委`, and a committee of a field of work, are under the committee of the same place. */
function committeeOf(
  organization: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  const { name, kind, qualifier } = organization;
  if (kind !== OrganizationKind.PARTY_COMMITTEE) return null;
  const place = /直工委$/u.test(name) ? name.replace(/直工委$/u, "") : (qualifier ?? "");
  const committee = `${place}委`;
  if (organizationKey(name) === committee) return null;
  return organizations.find((other) => other.kind === kind && organizationKey(other.name) === committee) ?? null;
}
