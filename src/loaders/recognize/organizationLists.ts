import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import { walkBody, type Surroundings } from "./organizationBody.js";

/** Ordinals before the last of a list: `第一、第` of `第一、第二党支部`. */
const ORDINALS = /(?:第?[一二三四五六七八九十\d]{1,3}[、和])+$/u;
const ORDINAL_BODY = /(第?[一二三四五六七八九十\d]{1,3})$/u;

/**
 * The bodies that share the ending of one found, that one last: `机关第一、第二党支部` names two. What the text has of each
 * is a part of its name only.
 */
export function listOf(candidate: OrganizationCandidate, around: Surroundings): readonly OrganizationCandidate[] {
  const { headClass, body, start, head, kind } = candidate;
  if (headClass !== "party" || candidate.owner || candidate.places.length > 0) return [candidate];
  const last = ORDINAL_BODY.exec(body)?.[1];
  const list = last === undefined ? null : ORDINALS.exec(around.text.slice(Math.max(0, start - 24), start));
  if (!list || last === undefined) return [candidate];
  const items = [...list[0].split(/[、和]/u).slice(0, -1), last];
  let offset = start - list[0].length;
  const first = walkBody({ suffix: head, kind, class: headClass }, offset + (items[0] as string).length, around);
  const front = around.text.slice(first.start, offset);
  const ordinal = items[0]?.startsWith("第") ? "第" : "";
  const form = first.owner?.form === "full" || first.places.length > 0 ? "full" : "relative";
  return items.map((item, index) => {
    const from = index === 0 ? first.start : offset;
    const end = index === items.length - 1 ? candidate.end : offset + item.length;
    offset = end + 1;
    const name = ordinal + item.replace(/^第/u, "");
    return {
      ...candidate,
      ...{ start: from, end, nameStart: first.start, form, places: first.places, owner: first.owner },
      ...{ relative: first.relative, deictic: first.deictic, body: first.body.replace(ORDINAL_BODY, name) },
      ...{ surface: front + name + head, written: around.text.slice(from, end), partial: true },
    };
  });
}
