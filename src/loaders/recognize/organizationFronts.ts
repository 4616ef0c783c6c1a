import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { Surroundings } from "./organizationBody.js";
import type { OrganizationHead } from "./organizationWords.js";
import type { PlaceCandidate } from "./places.js";

/** `中国移动通信集团某省有限公司`: the corporation in front of the place that its company is for. */
export function corporationBefore(
  { kind }: OrganizationHead,
  [place]: readonly PlaceCandidate[],
  { ownerEnding }: Surroundings,
): OrganizationCandidate | null {
  const above = place && kind === OrganizationKind.COMPANY ? ownerEnding.get(place.start) : undefined;
  return above?.kind === OrganizationKind.COMPANY ? above : null;
}

/** Length of what some names begin with in front of a place: `中国铁路某某局集团公司`, `武警某某市支队`. */
export function frontBefore({ kind, suffix }: OrganizationHead, placeStart: number, text: string): number {
  const fronts = kind === OrganizationKind.COMPANY ? CORPORATE_FRONTS : /队$/u.test(suffix) ? ARMED_FRONTS : [];
  return (
    fronts.find((front) => front.length <= placeStart && text.startsWith(front, placeStart - front.length))?.length ?? 0
  );
}

const ARMED_FRONTS = ["武警", "中国人民武装警察部队", "公安边防", "公安消防"];

const CORPORATE_FRONTS = [
  "中国铁路",
  "中国石油",
  "中国石化",
  "国网",
  "中铁",
  "中建",
  "中交",
  "中石油",
  "中石化",
  "国家能源集团",
  "中国",
];

/** `…局驻某某村工作队`: the body that sent it to a place. */
export function senderOf(
  places: readonly PlaceCandidate[],
  { text, ownerEnding }: Surroundings,
): OrganizationCandidate | null {
  const [place] = places;
  if (!place || text[place.start - 1] !== "驻") return null;
  return ownerEnding.get(place.start - 1) ?? null;
}
