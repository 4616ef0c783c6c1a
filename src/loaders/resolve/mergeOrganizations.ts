import { OrganizationKind } from "../../models/enums.js";
import { isWithin, organizationKey, type OrganizationDraft } from "./OrganizationDraft.js";

/** Short forms have at least so many characters less than what they stand for. */
const SHORTEST_DROP = 1;
const ADMINISTRATION = /^(管理局|管委会|管理委员会|管理处|管理所|管理站)$/u;
const FACILITY = /(保护区|开发区|高新区|景区|风景区|度假区|园区|产业园|工业园|科技园)$/u;
/** What a leading group or team is, at the end of its name. */
const GROUP_END = /(领导小组办公室|领导小组|工作小组|督导组|督查组|督察组|指导组|检查组|巡察组|巡视组|办公室)$/u;
const SHARED_MATTER = 4;

/**
 * Joins organizations of one article that different forms of a name have kept apart: abbreviations (`林草局`), names of
 * leading groups that tell their matter in more and in fewer words, and a reserve or zone with the office that runs it.
 */
export function mergeOrganizations(drafts: readonly OrganizationDraft[]): OrganizationDraft[] {
  const kept = new Set(drafts);
  for (const draft of drafts) {
    const longer = kept.has(draft) ? longerForm(draft, kept) : null;
    if (longer) join(draft, longer, kept);
  }
  return [...kept];
}

function longerForm(draft: OrganizationDraft, kept: ReadonlySet<OrganizationDraft>): OrganizationDraft | null {
  const fits = FACILITY.test(draft.name)
    ? isAdministrationOf
    : draft.kind === OrganizationKind.LEADING_GROUP
      ? isSameGroup
      : draft.kind === OrganizationKind.COMPANY
        ? isSameFirm
        : isShortOrSame;
  const found: OrganizationDraft[] = [];
  for (const other of kept) if (other !== draft && fits(draft, other)) found.push(other);
  // Several fuller forms stand for one body only if the fullest takes in the others.
  found.sort((left, right) => right.name.length - left.name.length);
  const [fullest, ...others] = found;
  return fullest && others.every((other) => fits(other, fullest)) ? fullest : null;
}

const isShortOrSame = (draft: OrganizationDraft, other: OrganizationDraft): boolean =>
  isAbbreviationOf(draft, other) || isSameOffice(draft, other);

/** `市工商局` for `市工商行政管理局`, `某某市局` for the one office of the place that the text names. */
function isSameOffice(draft: OrganizationDraft, other: OrganizationDraft): boolean {
  if (!draft.name.endsWith("局") || !other.name.endsWith("局") || draft.place !== other.place) return false;
  const name = draft.name.slice(0, -1);
  return other.name.startsWith(name) && (draft.place === name || ADMINISTERED.test(other.name.slice(name.length)));
}

const ADMINISTERED = /^(?:行政管理|监督管理|管理|行政)局$/u;

/** `甲省石油分公司`, `甲省公司` for `某集团甲省石油分公司`. */
function isSameFirm(draft: OrganizationDraft, other: OrganizationDraft): boolean {
  if (other.kind === draft.kind && draft.owner === null && other.name === `中国${draft.name}`) return true;
  if (other.kind !== draft.kind || draft.owner !== null || other.owner === null) return false;
  if (other.headClass !== "unit" || draft.headClass !== "unit") return false;
  const place = /^(.{2,8})公司$/u.exec(draft.name)?.[1];
  const isBare = place !== undefined && draft.mentions.every(({ body }) => body === "");
  return other.name.endsWith(draft.name) || (isBare && other.name.endsWith("公司") && other.name.includes(place));
}

/** `某某保护区` of which the article also names the office that runs it. */
function isAdministrationOf({ name }: OrganizationDraft, other: OrganizationDraft): boolean {
  return other.name.startsWith(name) && ADMINISTRATION.test(other.name.slice(name.length));
}

/** One owner, one ending, and the matter of one is the end of the matter of the other, or shares a drive with it. */
function isSameGroup(draft: OrganizationDraft, other: OrganizationDraft): boolean {
  const end = GROUP_END.exec(draft.name)?.[0];
  if (end === undefined || !hasSameOwner(draft, other) || GROUP_END.exec(other.name)?.[0] !== end) return false;
  const matter = matterOf(draft, end);
  const fuller = matterOf(other, end);
  if (fuller.length <= matter.length) return false;
  if (matter === "") return true;
  if (/第[一二三四五六七八九十\d]+$/u.test(matter) || /第[一二三四五六七八九十\d]+$/u.test(fuller)) return false;
  return isSpread(matter, fuller) || sharesMatter(matter, fuller);
}

/** One owner, or the place alone beside the committee of the place: `某区…领导小组`, `某区委…领导小组`. */
function hasSameOwner({ owner, place }: OrganizationDraft, other: OrganizationDraft): boolean {
  if (owner === other.owner) return true;
  const committee = owner ?? other.owner;
  const alone = owner === null || other.owner === null;
  return alone && committee?.headClass === "committee" && place !== null && place === other.place;
}

function matterOf({ name, owner, place }: OrganizationDraft, end: string): string {
  const above = owner?.name ?? place ?? "";
  const front = name.startsWith(above) ? above.length : 0;
  return name.slice(front, -end.length).replace(/[“”"、·\s]/gu, "");
}

function sharesMatter(matter: string, fuller: string): boolean {
  for (let start = 0; start + SHARED_MATTER <= matter.length; start += 1) {
    if (fuller.includes(matter.slice(start, start + SHARED_MATTER))) return true;
  }
  return false;
}

/**
 * An abbreviation takes characters of the full name in their order, the first among them, and leaves some out between
 * them: `住建局` for `住房和城乡建设局`, but not `教育局` for `教育体育局`.
 */
export function isAbbreviationOf(draft: OrganizationDraft, other: OrganizationDraft): boolean {
  if (draft.kind !== other.kind || draft.headClass !== other.headClass || draft.masked || other.masked) return false;
  if (!UNIT_KINDS.has(draft.kind)) return false;
  const [short, place] = withoutPlace(draft);
  const [fullest, otherPlace] = withoutPlace(other);
  // `中国矿大` for `中国矿业大学`, `国动办` for `国防动员办公室`.
  const long =
    short.endsWith("大") && fullest.endsWith("大学")
      ? fullest.slice(0, -1)
      : short.endsWith("办") && fullest.endsWith("办公室")
        ? fullest.slice(0, -2)
        : fullest;
  if (place !== null && otherPlace !== null && !place.startsWith(otherPlace) && !otherPlace.startsWith(place))
    return false;
  if (short === long) return place !== null && otherPlace !== null && draft.name.length < other.name.length;
  const isSociety = draft.kind === OrganizationKind.MASS_ORGANIZATION;
  if (isSociety && (draft.headClass !== "unit" || short.slice(0, 2) !== long.slice(0, 2))) return false;
  if (long.replace(PROVINCE, "$1") === short) return true;
  if (short.length < 2 || long.length - short.length <= SHORTEST_DROP) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return isSameNumbered(short, long);
  const inside = long.slice(0, -1).includes(short.slice(0, -1));
  return (!inside && isSpread(short, long)) || isSameNumbered(short, long);
}

const UNIT_KINDS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.GOVERNMENT,
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.MASS_ORGANIZATION,
]);

/** `甲省乙县某局` is `甲乙县某局`. */
const PROVINCE = /^(\p{Script=Han}{2,3})[省市](?=\p{Script=Han}{1,5}[市县区旗])/u;

/** `四十六中` for `四十六中学`, `一院` for `一人民医院`: keys have no `第`. */
function isSameNumbered(short: string, long: string): boolean {
  const number = /^[一二三四五六七八九十百]+/u.exec(short)?.[0];
  return number !== undefined && long.startsWith(number) && isSpread(short, long);
}

/** The comparable name without the place in front, and that place. */
function withoutPlace({ name, place }: OrganizationDraft): readonly [string, string | null] {
  const key = organizationKey(name);
  if (place === null) return [key.replace(/^[省市县区]/u, ""), null];
  for (const front of [place, place.replace(/[省市县区州旗]$/u, "")]) {
    if (front.length > 1 && key.startsWith(front)) return [key.slice(front.length).replace(/^第/u, ""), front];
  }
  return [key, place];
}

/** Whether all characters of the one occur in the other in their order. */
function isSpread(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function join(draft: OrganizationDraft, into: OrganizationDraft, kept: Set<OrganizationDraft>): void {
  kept.delete(draft);
  into.mentions.push(...draft.mentions);
  into.place ??= draft.place;
  into.owner ??= draft.owner && isWithin(draft.owner, into) ? null : draft.owner;
  for (const child of [...kept]) {
    if (child.owner !== draft) continue;
    if (child.name.startsWith(draft.name)) child.name = into.name + child.name.slice(draft.name.length);
    child.owner = isWithin(into, child) ? null : into;
    const same = [...kept].find(
      (other) => other !== child && organizationKey(other.name) === organizationKey(child.name),
    );
    if (same) join(child, same, kept);
  }
}
