import type { RelateContext } from "./RelateContext.js";
import { Actors } from "./Actors.js";
import { CampaignScope } from "./CampaignScope.js";

/** Who acts where in an article, and what each place is about. */
export interface Shared {
  readonly actors: Actors;
  readonly scope: CampaignScope;
}

const shared = new WeakMap<RelateContext["entities"], Shared>();

/** Who acts where, and what each place is about: worked out once for an article, for all stages that relate. */
export function sharedActors({ context, entities }: RelateContext): Shared {
  const known = shared.get(entities);
  if (known) return known;
  const made = { actors: new Actors(context, entities), scope: new CampaignScope(context, entities) };
  shared.set(entities, made);
  return made;
}
