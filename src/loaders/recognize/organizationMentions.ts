import type { OrganizationRecord } from "../../models/records.js";
import type { OrganizationMentions, PlacedBody } from "./OfficeInput.js";
import type { BodyRule } from "./officeBodies.js";

/**
 * Indexes where the organizations of an article are mentioned.
 * @param titles ordinals of the passages that are its title
 */
export function organizationMentions(
  organizations: readonly OrganizationRecord[],
  titles: ReadonlySet<number> = new Set(),
): OrganizationMentions {
  const ending = new Map<string, { record: OrganizationRecord; start: number }>();
  const beginning = new Map<string, { record: OrganizationRecord; end: number }>();
  const positions: PlacedBody[] = [];
  for (const record of organizations) {
    for (const { passage, start, end } of record.mentions) {
      const known = ending.get(`${passage}:${end}`);
      if (!known || start < known.start) ending.set(`${passage}:${end}`, { record, start });
      const other = beginning.get(`${passage}:${start}`);
      if (!other || end > other.end) beginning.set(`${passage}:${start}`, { record, end });
      positions.push({ passage, start, record });
    }
  }
  const byName = new Map(organizations.map((record) => [record.name, record]));
  const byKey = new Map(organizations.map((record) => [record.key, record]));
  positions.sort((left, right) => left.passage - right.passage || left.start - right.start);
  const fittingRule = new Map<BodyRule, readonly PlacedBody[]>();
  const byPassage = new Map<number, PlacedBody[]>();
  for (const position of positions) {
    const here = byPassage.get(position.passage);
    if (here) here.push(position);
    else byPassage.set(position.passage, [position]);
  }
  const inTitle = positions.filter(({ passage }) => titles.has(passage));
  return {
    bodies: organizations,
    endingAt: (passage, offset) => ending.get(`${passage}:${offset}`) ?? null,
    startingAt: (passage, offset) => beginning.get(`${passage}:${offset}`)?.record ?? null,
    between: (passage, from, to) => (byPassage.get(passage) ?? []).filter(({ start }) => start >= from && start < to),
    keyed: (key) => byKey.get(key) ?? null,
    named: (name) => byName.get(name) ?? null,
    nearestBefore(passage, offset, rule) {
      let fitting = fittingRule.get(rule);
      if (!fitting) fittingRule.set(rule, (fitting = positions.filter(({ record }) => rule.fits(record))));
      const last = lastBefore(fitting, passage, offset);
      return last && (!rule.near || last.passage === passage) ? last : null;
    },
    titled: (fits) => inTitle.find(({ record }) => fits(record))?.record ?? null,
  };
}

/** The last of sorted mentions that begins before the place. */
function lastBefore(positions: readonly PlacedBody[], passage: number, offset: number): PlacedBody | null {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = positions[middle] as PlacedBody;
    if (at.passage < passage || (at.passage === passage && at.start < offset)) low = middle + 1;
    else high = middle;
  }
  return positions[low - 1] ?? null;
}
