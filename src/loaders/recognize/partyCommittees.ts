import { OrganizationKind } from "../../models/enums.js";
import { matchesOf } from "../clean/matchesOf.js";
import type { Surroundings } from "./organizationBody.js";
import type { ShortUnit } from "./shortUnits.js";

/** `中共某市异地商会第二联合委员会`: between place and ending, what the committee is for. */
const COMMITTEE =
  /(?:中共|中国共产党)(?<name>\p{Script=Han}{3,28}?)(?<!纪律检查|政法|军事|工作|中央|纪检|监察|[省市县区州旗盟镇乡])委员会(?![员会])/gu;
const SHORTEST_MATTER = 3;
/** What is no part of such a name. */
const BETWEEN = /[的和与及或在对向由从给被]|委|党组|支部|召开|成立|同意|批准|任命|决定/u;
/** A unit has its committee, which is found with the unit as its owner. */
const UNIT = /(?:[局厅部院校厂处站所]|大学|[中小]学|公司|集团|中心|街道|社区|村|学会|协会|银行|油田|医科)$/u;

/** Finds committees of the Party that are told by a place and a matter behind the Party's name, by where they end. */
export function findPartyCommittees({ text, placeEnding }: Surroundings): ReadonlyMap<number, ShortUnit> {
  const found = new Map<number, ShortUnit>();
  if (!text.includes("委员会") || !/中共|中国共产党/u.test(text)) return found;
  for (const match of matchesOf(text, COMMITTEE)) {
    const name = match.groups?.["name"] ?? "";
    const end = match.index + match[0].length;
    const first = match.index + match[0].indexOf(name);
    const matter = end - "委员会".length - SHORTEST_MATTER;
    let placed = -1;
    for (let at = first + 2; at <= matter; at += 1) if (placeEnding.get(at)) placed = at;
    const told = text.slice(placed, end - "委员会".length);
    if (placed < 0 || BETWEEN.test(told) || UNIT.test(told)) continue;
    found.set(end, { start: match.index, end, kind: OrganizationKind.PARTY_COMMITTEE });
  }
  return found;
}
