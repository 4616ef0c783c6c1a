import type { Span } from "../../models/span.js";
import { placeNameStart, type PlaceNameSurroundings } from "./placeNameStart.js";
import { matchesOf } from "../clean/matchesOf.js";

/**
 * What only a county, district or city has: its committee, its government, its offices. The lexicon cannot hold every
 * name that a text may use (former ones, functional areas with a committee of their own), but such a continuation shows
 * that a name ends there.
 */
const OFFICIAL =
  /(?:自治县|[县市区旗])(?=委(?![员托派任以会]|员会?)|人民(?:政府|法院|检察院|武装|医院)|政府|纪委|政协|人大(?!会堂)|残联|妇联|科协|文联|工商联|总工会|教育局|公安局|财政局|民政局|卫生局|人事局|司法局)/gu;
/** Words before such an ending that make a class of districts or cities, not a name. */
const CLASS_FRONT =
  /^(全|各|本|我|该|其|某|一|两|几|多|省|市|县|州|老|原|所在|相关|有关|周边|兄弟|直辖|地级|县级|自治|贫困|试点|示范)/u;
const CLASS_END =
  /(省|市|县|州|区|开发|高新|技术|产业|经济|工业|保税|试验|实验|城市|城镇|中心|新|园|社|校|景|山|矿|辖|城|郊|片|库|战|军|特|小|街|林|牧|库|厂|营|级|直|各)$/u;

/** Finds names of counties, districts and cities that are in no list, by what follows them. */
export function findUnlistedDivisions(around: PlaceNameSurroundings): Span[] {
  const { text } = around;
  const found: Span[] = [];
  for (const match of matchesOf(text, OFFICIAL)) {
    const bodyEnd = match.index;
    const end = bodyEnd + match[0].length;
    if (around.ends(end)) continue;
    const { start, proper, weak } = placeNameStart(bodyEnd, around);
    const body = text.slice(start, bodyEnd);
    if (!proper || weak || body.length < 2 || body.length > 4) continue;
    if (!CLASS_FRONT.test(body) && !CLASS_END.test(body)) found.push({ start, end });
  }
  return found;
}
