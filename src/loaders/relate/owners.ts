import { EntityType, OrganizationKind, RelationType } from "../../models/enums.js";
import type { OrganizationRecord, RelationRecord } from "../../models/records.js";
import { organizationKey } from "../resolve/OrganizationDraft.js";
import { entitiesOf, type RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Finds which organization each organization is part of, where its name shows it. */
export function relateOwners({ context, entities }: RelateContext): RelationRecord[] {
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  return organizations.flatMap((organization) => {
    const owner = ownerOf(organization, organizations);
    const mention = organization.mentions[0];
    if (!owner || !mention) return [];
    const evidence = [sentenceEvidence(context.article, mention, "part-of.name", 0.8)];
    return [{ type: RelationType.PART_OF, from: organization.key, to: owner.key, evidence }];
  });
}

/** The organization whose name the longest front part of this one's name is. */
function ownerOf(
  organization: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  const name = organizationKey(organization.name);
  const prefixes = organizations.filter(
    (other) => other !== organization && name.startsWith(organizationKey(other.name)),
  );
  prefixes.sort((left, right) => right.name.length - left.name.length);
  const owner = prefixes[0];
  if (owner) return owner;
  return organization.name.endsWith("直工委") ? committeeOf(organization, organizations) : null;
}

/** `县直工委` works for the committee of the same place. */
function committeeOf(
  organization: OrganizationRecord,
  organizations: readonly OrganizationRecord[],
): OrganizationRecord | null {
  const committee = `${organization.name.replace(/直工委$/u, "")}委`;
  return (
    organizations.find(
      ({ kind, name }) => kind === OrganizationKind.PARTY_COMMITTEE && organizationKey(name) === committee,
    ) ?? null
  );
}
