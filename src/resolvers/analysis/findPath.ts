import { CampaignGraphError } from "../../models/CampaignGraphError.js";

/** The neighbors of each id, in any order; ids without any may be left out. */
export type Neighbors = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** More entities than this on one side would take longer to read than anyone waits. */
const MAXIMUM_FRONTIER = 100_000;

interface Side {
  /** For each entity reached, the one it was reached from; null for the end itself. */
  readonly cameFrom: Map<string, string | null>;
  frontier: string[];
}

/**
 * A shortest path, or null if none has at most `maximumLength` hops. Both sides grow by turns, the smaller one first.
 * Among paths of equal length the ids decide, so that every store gives the same one.
 * @throws CampaignGraphError TOO_COMPLEX where too many entities would have to be visited
 */
export async function findPath(
  ends: readonly [from: string, to: string],
  maximumLength: number,
  neighbors: Neighbors,
): Promise<string[] | null> {
  const [near, far] = ends.map((id): Side => ({ cameFrom: new Map([[id, null]]), frontier: [id] })) as [Side, Side];
  if (ends[0] === ends[1]) return [ends[0]];
  for (let length = 0; length < maximumLength; length += 1) {
    const grown = near.frontier.length <= far.frontier.length ? near : far;
    const other = grown === near ? far : near;
    await grow(grown, neighbors);
    const meeting = grown.frontier.filter((id) => other.cameFrom.has(id)).sort()[0];
    if (meeting !== undefined) return [...trail(near, meeting).reverse(), ...trail(far, meeting).slice(1)];
    if (grown.frontier.length === 0) return null;
  }
  return null;
}

async function grow(side: Side, neighbors: Neighbors): Promise<void> {
  const found = await neighbors(side.frontier);
  const next: string[] = [];
  for (const id of [...side.frontier].sort()) {
    for (const neighbor of found.get(id) ?? []) {
      if (side.cameFrom.has(neighbor)) continue;
      side.cameFrom.set(neighbor, id);
      next.push(neighbor);
    }
  }
  if (next.length > MAXIMUM_FRONTIER) {
    const message = `path: expected at most ${MAXIMUM_FRONTIER} entities to visit, met ${next.length}; lower maxLength`;
    throw new CampaignGraphError("TOO_COMPLEX", message);
  }
  side.frontier = next;
}

function trail({ cameFrom }: Side, from: string): string[] {
  const ids: string[] = [];
  for (let at: string | null = from; at !== null; at = cameFrom.get(at) ?? null) ids.push(at);
  return ids;
}
