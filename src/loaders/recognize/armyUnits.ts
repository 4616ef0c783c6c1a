import { OrganizationKind } from "../../models/enums.js";
import { matchesOf } from "../clean/matchesOf.js";
import type { ShortUnit } from "./shortUnits.js";

/** Units of the army as the press names them: by number down to the army, below it by kind: `第八十集团军某合成旅`. */
const ARMY =
  /(?:陆军|海军|空军|火箭军|武警|[东南西北中]部战区|[东南西北中]部战区[陆海空]军)?(?:第?[\d一二三四五六七八九十]{1,4}集团军(?:某[\p{Script=Han}]{0,5}?(?:旅|师|团|营|部队|支队))?|(?<=军|战区|武警)某[\p{Script=Han}]{0,5}?(?:旅|师|团|基地|部队|支队|大队))/gu;

/** Finds army units by where their names end. */
export function findArmyUnits(text: string): ReadonlyMap<number, ShortUnit> {
  const found = new Map<number, ShortUnit>();
  if (!/集团军|[军警区]某/u.test(text)) return found;
  for (const { 0: name, index } of matchesOf(text, ARMY)) {
    found.set(index + name.length, { start: index, end: index + name.length, kind: OrganizationKind.OTHER });
  }
  return found;
}
