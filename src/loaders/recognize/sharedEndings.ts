import { namedUnit } from "./namedUnit.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import { walkBody, type Surroundings } from "./organizationBody.js";
import { endKey } from "./organizationWords.js";
import type { PlaceCandidate } from "./places.js";

/** What stands between a list of places and the ending that they share: `甲县、乙县等县区公安局`. */
const OF_THE_LIST = /等(?:地|[\d一二两三四五六七八九十]{0,2}个?(?:县市区|县区|市县|市区|县|市|区))?$/u;
const LONGEST_TAIL = 10;

/**
 * The places of a list whose offices share one ending that begins at the offset, first to last; none where no such list
 * stands in front of it. Two places at least.
 */
function placesSharing(offset: number, { text, placeEnding }: Surroundings): readonly PlaceCandidate[] {
  const tail = OF_THE_LIST.exec(text.slice(Math.max(0, offset - LONGEST_TAIL), offset));
  if (!tail) return [];
  const places: PlaceCandidate[] = [];
  let position = offset - tail[0].length;
  for (;;) {
    const place = placeEnding.get(position);
    if (!place) break;
    places.unshift(place);
    if (text[place.start - 1] !== "、") break;
    position = place.start - 1;
  }
  return places.length > 1 ? places : [];
}

/** The offices of the places of such a list, where one is named at the offset; what the text has of each is its place. */
export function sharedBodies(end: number, around: Surroundings): readonly OrganizationCandidate[] {
  const { text, words, passage } = around;
  if (text.lastIndexOf("等", end - 2) < end - LONGEST_SHARED) return [];
  const heads = [
    ...(words.headsByEnd.get(endKey(text, end)) ?? []),
    ...(words.headsByEnd.get(text.charCodeAt(end - 1)) ?? []),
  ];
  for (const head of heads) {
    if ((head.class !== "department" && head.class !== "organ") || !text.endsWith(head.suffix, end)) continue;
    const headStart = end - head.suffix.length;
    const { body } = walkBody(head, headStart, around);
    const places = placesSharing(headStart - body.length, around);
    if (places.length === 0 || (head.class === "department" && body === "")) continue;
    return places.map((place, index) => ({
      ...namedUnit(
        around,
        { start: place.start, end: index === places.length - 1 ? end : place.end, kind: head.kind },
        METHOD,
      ),
      surface: place.surface + body + head.suffix,
      written: index === places.length - 1 ? text.slice(place.start, end) : place.surface,
      partial: true,
      passage,
      headClass: head.class,
      head: head.suffix,
      places: [place],
      body,
    }));
  }
  return [];
}

const METHOD = "organization.list";
const LONGEST_SHARED = 16;
