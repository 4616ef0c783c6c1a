import type { FoundPosition } from "../recognize/LeaderCandidate.js";

/** Offices of which a body has one at a time. */
export interface HeadOffices {
  /** Somebody else holds the office of that body by surer words: the body was guessed. */
  isTaken(position: FoundPosition, holder: string): boolean;
}

interface Holder {
  readonly holder: string;
  readonly positions: readonly FoundPosition[];
}

const HEAD =
  /^(?:书记|主任|主席|校长|院长|局长|厅长|部长|处长|所长|站长|行长|董事长|总经理|[省市县区州旗镇乡]长|组长|团长|会长|检察长)$/u;

/** @param holders the persons of one article with their offices */
export function headsOf(holders: readonly Holder[]): HeadOffices {
  const surest = new Map<string, { holder: string; sureness: number }>();
  for (const { holder, positions } of holders) {
    for (const position of positions) {
      if (position.organization === null || !HEAD.test(position.title)) continue;
      const office = `${position.title}@${position.organization}`;
      const sureness = surenessOf(position);
      if (sureness > (surest.get(office)?.sureness ?? 0)) surest.set(office, { holder, sureness });
    }
  }
  return {
    isTaken(position, holder) {
      if (position.organization === null) return false;
      const first = surest.get(`${position.title}@${position.organization}`);
      return first !== undefined && first.holder !== holder && first.sureness > surenessOf(position);
    },
  };
}

/** From a body guessed by the title alone up to one written in full beside it. */
function surenessOf({ method, explicit, bare }: FoundPosition): number {
  if (method !== "position.body") return 1;
  return explicit ? 4 : bare === true ? 2 : 3;
}
