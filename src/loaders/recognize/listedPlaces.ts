import type { Span } from "../../models/span.js";
import { Level } from "../../models/enums.js";
import { placeNameStart, type PlaceNameSurroundings } from "./placeNameStart.js";

/** A name in a list that says of all its members what they are: `甲岗、乙庄等8个村`. Offsets are UTF-16, in the passage. */
export interface ListedPlace extends Span {
  readonly level: Level.COUNTY | Level.TOWNSHIP | Level.VILLAGE;
}

/** What the list is of, behind its last name. */
const CLASS =
  /等(?:[\d一二两三四五六七八九十几]{1,4}(?:个|多个|余个)?|多个|个)?(?:行政|自然)?(?:(村居|村|居|社区|嘎查)|(乡镇|镇|乡|街道|苏木)|(县市区|县市|县区|县|市|区|旗))(?!级|[委里情民务域场])/uy;
const NAME = /^\p{Script=Han}{2,4}$/u;

/** Finds lists of places whose names lack their endings. Two names at least, joined by pause marks, `和` or `及`. */
export function findListedPlaces(around: PlaceNameSurroundings): ListedPlace[] {
  const { text } = around;
  const found: ListedPlace[] = [];
  for (let at = text.indexOf("等"); at >= 0; at = text.indexOf("等", at + 1)) {
    CLASS.lastIndex = at;
    const match = CLASS.exec(text);
    if (!match) continue;
    const level: ListedPlace["level"] = match[1] ? Level.VILLAGE : match[2] ? Level.TOWNSHIP : Level.COUNTY;
    const names = namesBefore(at, around);
    if (names.length > 1) found.push(...names.map((name) => ({ level, ...name })));
  }
  return found;
}

function namesBefore(at: number, around: PlaceNameSurroundings): Span[] {
  const { text } = around;
  const names: Span[] = [];
  for (let end = at; ;) {
    const mark = text.lastIndexOf("、", end - 1);
    if (mark < 0 || end - mark > 5 || !NAME.test(text.slice(mark + 1, end))) {
      const { descriptive, common, ...walked } = placeNameStart(end, around);
      const start = withSurname(walked.start, end, around);
      const fits = !descriptive && !common && NAME.test(text.slice(start, end));
      if (fits && names.length > 0) names.unshift({ start, end });
      return fits || names.length > 1 ? names : [];
    }
    names.unshift({ start: mark + 1, end });
    end = mark;
  }
}

/** A name of two characters may begin with one that otherwise joins words, as the surname `于` does: `建了于庄、…`. */
function withSurname(start: number, end: number, { text, edges }: PlaceNameSurroundings): number {
  const before = edges.endingAt(start);
  if (end - start !== 1 || before?.tag !== "p") return start;
  const outer = edges.endingAt(before.start);
  return outer === null || /^[ux]/u.test(outer.tag) || text[before.start - 1] === "了" ? before.start : start;
}
