import type { OrganizationRecord } from "../../models/records.js";
import type { OrganizationMentions } from "./findOffices.js";

/** Indexes where the organizations of an article are mentioned. */
export function organizationMentions(organizations: readonly OrganizationRecord[]): OrganizationMentions {
  const ending = new Map<string, { record: OrganizationRecord; start: number }>();
  const positions: { passage: number; start: number; record: OrganizationRecord }[] = [];
  for (const record of organizations) {
    for (const { passage, start, end } of record.mentions) {
      const known = ending.get(`${passage}:${end}`);
      if (!known || start < known.start) ending.set(`${passage}:${end}`, { record, start });
      positions.push({ passage, start, record });
    }
  }
  positions.sort((left, right) => left.passage - right.passage || left.start - right.start);
  return {
    endingAt: (passage, offset) => ending.get(`${passage}:${offset}`) ?? null,
    named: (name) => organizations.find((record) => record.name === name) ?? null,
    before(passage, offset) {
      const found = new Set<OrganizationRecord>();
      for (let index = positions.length - 1; index >= 0; index -= 1) {
        const position = positions[index] as (typeof positions)[number];
        if (position.passage < passage || (position.passage === passage && position.start < offset))
          found.add(position.record);
      }
      return [...found];
    },
  };
}
