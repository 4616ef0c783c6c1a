import type { OrganizationRecord } from "../../models/records.js";
import type { OrganizationMentions } from "./findOffices.js";

interface Mentioned {
  readonly passage: number;
  readonly start: number;
  readonly record: OrganizationRecord;
}

/** Indexes where the organizations of an article are mentioned. */
export function organizationMentions(organizations: readonly OrganizationRecord[]): OrganizationMentions {
  const ending = new Map<string, { record: OrganizationRecord; start: number }>();
  const beginning = new Map<string, { record: OrganizationRecord; end: number }>();
  const positions: Mentioned[] = [];
  for (const record of organizations) {
    for (const { passage, start, end } of record.mentions) {
      const known = ending.get(`${passage}:${end}`);
      if (!known || start < known.start) ending.set(`${passage}:${end}`, { record, start });
      const other = beginning.get(`${passage}:${start}`);
      if (!other || end > other.end) beginning.set(`${passage}:${start}`, { record, end });
      positions.push({ passage, start, record });
    }
  }
  positions.sort((left, right) => left.passage - right.passage || left.start - right.start);
  return {
    endingAt: (passage, offset) => ending.get(`${passage}:${offset}`) ?? null,
    startingAt: (passage, offset) => beginning.get(`${passage}:${offset}`)?.record ?? null,
    named: (name) => organizations.find((record) => record.name === name) ?? null,
    before: (passage, offset) => mentionedBefore(positions, passage, offset),
  };
}

function mentionedBefore(
  positions: readonly Mentioned[],
  passage: number,
  offset: number,
): { near: OrganizationRecord[]; all: OrganizationRecord[] } {
  const near = new Set<OrganizationRecord>();
  const all = new Set<OrganizationRecord>();
  for (let index = positions.length - 1; index >= 0; index -= 1) {
    const position = positions[index] as Mentioned;
    if (position.passage > passage || (position.passage === passage && position.start >= offset)) continue;
    if (position.passage === passage) near.add(position.record);
    all.add(position.record);
  }
  return { near: [...near], all: [...all] };
}
