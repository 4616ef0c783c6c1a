import { EntityType } from "../../src/models/enums.js";
import type { ArticleRecord, EntityRecord } from "../../src/models/records.js";
import { nameOf, type Named } from "./compare.js";
import type { Score } from "./score.js";
import type { ListedType } from "./statements.js";

/** How often a rule was the surest to find an entity, and how often that entity was annotated. */
export interface RuleCount {
  readonly method: string;
  readonly fired: number;
  readonly right: number;
  readonly wrong: number;
}

const LISTS: Readonly<Record<EntityType, ListedType>> = {
  [EntityType.ORGANIZATION]: "organizations",
  [EntityType.LEADER]: "leaders",
  [EntityType.CAMPAIGN]: "campaigns",
  [EntityType.SLOGAN]: "slogans",
  [EntityType.ACTIVITY]: "activities",
  [EntityType.PLACE]: "places",
  [EntityType.CITED_WORK]: "citedWorks",
};

/** Counts by rule over the scored articles, those with the most wrong finds first. */
export function ruleReport(records: ReadonlyMap<string, ArticleRecord>, score: Score): RuleCount[] {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const [id, matching] of score.matchings) {
    const scored = score.scored.get(id);
    for (const entity of records.get(id)?.entities ?? []) {
      const type = LISTS[entity.type];
      const index = scored
        ? (scored[type] as readonly Named[]).findIndex((other) => nameOf(other) === entity.name)
        : -1;
      if (index < 0) continue;
      const method = surestMethod(entity);
      const count = counts.get(method) ?? { right: 0, wrong: 0 };
      if (matching[type].byFound.has(index)) count.right += 1;
      else count.wrong += 1;
      counts.set(method, count);
    }
  }
  return [...counts]
    .map(([method, { right, wrong }]) => ({ method, fired: right + wrong, right, wrong }))
    .sort(
      (left, right) => right.wrong - left.wrong || right.fired - left.fired || left.method.localeCompare(right.method),
    );
}

function surestMethod({ mentions }: EntityRecord): string {
  return [...mentions].sort((left, right) => right.confidence - left.confidence)[0]?.method ?? "none";
}
