import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { unitNamed } from "./unitNamed.js";

/** The writer speaks of his own body: `我们`, `我校`, `本公司` at the beginning of a clause. */
const SELF =
  /(?:^|[,，。;；:：])(?:[^,，。;；:：到来赴对向给与和莅]{0,8})(?:(?<we>我们)|[我本](?<unit>[校院局厂司馆所镇乡县市区村街处部委厅社团会站队]|公司|单位|社区|街道|中心|支部|集团))(?![\p{Script=Han}]{2}系统)/u;

/** Names that a writer means by a noun that stands for several. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  校: "学校|中学|小学|大学|学院|党校|技校|职校|[一二三四五六七八九十]中|附中|附小|[师科农医]大|[理财]?工大|校区",
  院: "医院|学院|法院|检察院|研究院|卫生院|敬老院|设计院|[一二三四五六七八九十]院",
  公司: "公司|集团|厂",
  司: "公司|集团|司",
  集团: "集团|公司",
  街: "街道|街",
};
/** What a unit's own Party body, or its government, adds to its name. */
const ORGAN = "[)）]?(?:机关|老干部)?(?:党委|党工委|工委|党组|党总支|总支|党支部|支部|委员会|委|人民政府|政府|办事处)?";
const PLAIN_UNITS = [..."局厂馆所镇乡县市区村处厅站队", "社区", "街道", "中心", "支部"];
const FITS: ReadonlyMap<string, RegExp> = new Map(
  [...PLAIN_UNITS.map((unit) => [unit, unit] as const), ...Object.entries(UNIT_NAMES)].map(([unit, names]) => [
    unit,
    new RegExp(`(?:${names})${ORGAN}$`, "u"),
  ]),
);

/** Whether a body is what its people call `我` + `unit`, or the Party body of it; any body, where the noun is vague. */
export function fitsUnit(unit: string, name: string): boolean {
  return FITS.get(unit)?.test(name) ?? true;
}

const PARTY_KINDS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.PARTY_COMMITTEE,
  OrganizationKind.PARTY_GROUP,
  OrganizationKind.PARTY_BRANCH,
  OrganizationKind.PARTY_ORGAN,
  OrganizationKind.LEADING_GROUP,
]);

/** `我院老干部支部`: an organ of the writer's unit. */
const ORGAN_BEHIND = /^(?<organ>[\p{Script=Han}]{0,8}?(?:党委|党组|党总支|支部|团委|工会|妇联))/u;

/**
 * The body that the writer of `owner`'s text speaks of in front of a deed: `我们` is the owner, `我校` the unit that the
 * owner belongs to or the only body that is called so.
 * @returns null where he speaks of a body that the text does not name; undefined where he does not speak of his own
 */
export function selfNamed(
  before: string,
  owner: OrganizationRecord | undefined,
  organizations: readonly OrganizationRecord[],
): string | null | undefined {
  const match = SELF.exec(before);
  if (!match) return (owner && unitNamed(before, owner, organizations)) ?? undefined;
  const organ = ORGAN_BEHIND.exec(before.slice(match.index + match[0].length))?.groups?.["organ"];
  const organs = organ === undefined ? [] : organizations.filter(({ name }) => name.endsWith(organ));
  if (organs.length === 1) return organs[0]?.key ?? null;
  const unit = match.groups?.["unit"];
  if (unit === undefined) return owner?.key ?? null;
  if (owner && fitsUnit(unit, owner.name)) {
    const around = organizations
      .filter(({ name, kind }) => owner.name !== name && owner.name.startsWith(name) && !PARTY_KINDS.has(kind))
      .sort((left, right) => right.name.length - left.name.length)[0];
    // The unit that the text names nowhere acts, not its committee.
    return around?.key ?? (NAMELESS.test(owner.name) ? null : owner.key);
  }
  const [called, ...others] = TYPES.has(unit) ? organizations.filter(({ name }) => fitsUnit(unit, name)) : [];
  return called && others.length === 0 ? called.key : null;
}

/** The committee of a unit that is only called by its noun. */
const NAMELESS = /^(?:医院|学校|学院|公司|集团|[校院局厂])(?:党委|党组)$/u;

/** Nouns that tell a body from others; in a place (`我县`) many bodies write. */
export const TYPES: ReadonlySet<string> = new Set(["校", "院", "局", "厂", "公司", "集团"]);

/** The bare noun of a unit, or of its Party body, as the subject of a clause. */
const BARE =
  /(?:^|[,，。;；:：])(?:[^,，。;；:：到来赴对向给与和在为以入进]{0,8})(?<unit>学校|医院|公司|集团|社区|街道|全校|全院)(?=(?:党委|党总支|党支部)?(?:于|在|召开|举办|举行|开展|组织|启动|邀请|成立|还|共|先后))/u;
const NOUN: Readonly<Record<string, string>> = { 学校: "校", 医院: "院", 全校: "校", 全院: "院" };

/** Whether a clause has the bare noun of a unit for its subject (`学校在礼堂…`) that the owner of the text is not called by. */
export function isStranger(before: string, owner: OrganizationRecord | undefined): boolean {
  const unit = BARE.exec(before)?.groups?.["unit"];
  return unit !== undefined && owner !== undefined && !fitsUnit(NOUN[unit] ?? unit, owner.name);
}
