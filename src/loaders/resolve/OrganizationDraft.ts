import type { OrganizationKind } from "../../models/enums.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";

/** An organization while an article is being resolved: grows with each mention. */
export interface OrganizationDraft {
  name: string;
  readonly kind: OrganizationKind;
  readonly head: string;
  readonly headClass: OrganizationCandidate["headClass"];
  owner: OrganizationDraft | null;
  /** Full name of the place it belongs to. */
  place: string | null;
  masked: boolean;
  readonly mentions: OrganizationCandidate[];
}

/** Keys of names seen lately: owners are looked for among all names of an article. */
const keys = new Map<string, string>();
const KEPT_KEYS = 8192;

/** The name as it is compared: without `中共`, with `委员会` as `委`, numbers without `第`. */
export function organizationKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= KEPT_KEYS) keys.clear();
  // A part of a string keeps the whole of it in memory: what is kept beyond the article is a string of its own.
  const own = Buffer.from(name, "utf16le").toString("utf16le");
  const key = makeKey(own);
  keys.set(own, key);
  return key;
}

function makeKey(name: string): string {
  return name
    .replace(/^(中国共产党|中共)/u, "")
    .replace(/委员会/gu, "委")
    .replace(/^(?:中国共产主义青年团|共青团)(?=.+[省市县区州旗盟]委$)/u, "团")
    .replace(/^(.{2,})团(?=[省市县区州旗盟]委$)/u, "团$1")
    .replace(/(?<=.[县市])[县市](?=委)/gu, "")
    .replace(/纪委监委/gu, "纪委")
    .replace(/行政公署/gu, "行署")
    .replace(/人民(?=检察院|法院|政府)/gu, "")
    .replace(/师范大学/gu, "师大")
    .replace(/附属(?=[中小]学)/gu, "附")
    .replace(/(?<=附[中小])学/gu, "")
    .replace(/第(?=[一二三四五六]附[中小])/gu, "")
    .replace(/[*×○＊]+|[xX]{1,3}(?=[省市县区镇乡])/gu, "某")
    .replace(/党支部/gu, "支部")
    .replace(/第(?=[一二三四五六七八九十]+(?:支部|人民医院|医院|小学|中学))/gu, "")
    .replace(/(?<=[一二三四五六七八九十])中学/gu, "中")
    .replace(/[\s“”"()（）]/gu, "");
}

/** Whether a body is the other or belongs to it, however far down: then the other cannot belong to it. */
export function isWithin(body: OrganizationDraft, other: OrganizationDraft): boolean {
  for (let above: OrganizationDraft | null = body; above; above = above.owner) if (above === other) return true;
  return false;
}
