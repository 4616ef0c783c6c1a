import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";

/** A place as the subject of a clause: `5月8日,某某县召开…`. */
const PLACE_ACTS =
  /(?:^|[,，。;；:：]|[年月日号])(?<place>[^,，。;；:：\d在到赴对向与和把将为从以于给由的了是全各我本该]{1,10}?(?:自治区|[省市县区州旗镇乡]))(?:还|又|也|都|先后|共|积极|认真|深入|扎实|专门|将|已|率先|统一|精心|迅速|大力|广泛|全面|隆重|成功|顺利|如期|正式|组织|在[^,，。;；]{1,12}|通过[^,，。;；]{1,24}?){0,2}(?:召开|举办|举行|开展|组织|启动|动员|出台|印发|下发|制定|评选|表彰|设立|建立|选派|推行|实施|投入|邀请)/u;
const COMMITTEE = /^(?:党委|党工委|工委|[省市县区州旗镇乡]?委)$/u;
const LONGEST_VERB = 4;

/**
 * The committee, else the government, of the place that is the subject of the clause of a deed.
 * @returns null where the text names neither; undefined where no place is the subject
 */
export function placeActing(
  clause: string,
  deed: string,
  organizations: readonly OrganizationRecord[],
): string | null | undefined {
  const place = PLACE_ACTS.exec(clause + deed.slice(0, LONGEST_VERB))?.groups?.["place"];
  if (place === undefined) return undefined;
  return committeeOf(place, organizations);
}

/**
 * The committee, else the government, of a place, also where the names of the places above stand in front of it
 * (`某某市某某区云岭镇`); null where the text names neither.
 */
export function committeeOf(place: string, organizations: readonly OrganizationRecord[]): string | null {
  for (let from = 0; from === 0 || place.length - from >= SHORTEST_PLACE; from += 1) {
    const key = bodyOf(place.slice(from), organizations);
    if (key !== null) return key;
  }
  return null;
}

const SHORTEST_PLACE = 3;

function bodyOf(place: string, organizations: readonly OrganizationRecord[]): string | null {
  const named = flatMap(organizations, ({ key, name, aliases, kind }) => {
    const plain = [name, ...aliases].map((form) => form.replace(/^中共/u, "").replace(/委员会$/u, "委"));
    const form = plain.find(
      (candidate) => candidate.startsWith(place) || (place === "自治区" && candidate.includes(place)),
    );
    const rest = form?.slice(form.indexOf(place) + place.length) ?? "";
    const committee = kind === OrganizationKind.PARTY_COMMITTEE && COMMITTEE.test(rest);
    return form && (committee || /^[省市县区州旗镇乡]?(?:人民)?政府$/u.test(rest)) ? [{ key, committee }] : [];
  });
  return (named.find(({ committee }) => committee) ?? named[0])?.key ?? null;
}
