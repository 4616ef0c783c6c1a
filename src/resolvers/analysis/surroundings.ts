/** At most `limit` entities one relation away from any of `ids`, best first, without those in `seen`. */
export type Nearest = (ids: readonly string[], seen: readonly string[], limit: number) => Promise<string[]>;

export interface Surroundings {
  /** The entity itself, then the others, nearest first. */
  readonly ids: readonly string[];
  readonly truncated: boolean;
}

/** Grows outwards ring by ring until `limit` neighbors are found; one statement a ring. */
export async function surroundings(
  id: string,
  { depth, limit }: { depth: number; limit: number },
  nearest: Nearest,
): Promise<Surroundings> {
  const ids = [id];
  let ring: string[] = [id];
  for (let distance = 0; distance < depth && ring.length > 0; distance += 1) {
    const room = limit - (ids.length - 1);
    // One more than there is room for tells whether anything was left out.
    const found = await nearest(ring, ids, room + 1);
    ring = found.slice(0, room);
    ids.push(...ring);
    if (found.length > room) return { ids, truncated: true };
  }
  return { ids, truncated: false };
}
