import { OrganizationKind } from "../../models/enums.js";
import { matchesOf } from "../clean/matchesOf.js";
import { chineseNumber } from "./chineseNumber.js";
import { namedUnit } from "./namedUnit.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { Surroundings } from "./organizationBody.js";

/** `财务科、审计科和后勤中心三个党支部`: as many names as the number says. */
const COUNTED =
  /((?:\p{Script=Han}{2,8}、)*\p{Script=Han}{2,8}(?:和|与|及|、)\p{Script=Han}{2,8}?)(?:等)?([两二三四五六七八九十]|\d{1,2})个(党支部|党总支|支部|党委|工会)/gu;
/** What stands in front of the first of them. */
const BEFORE_FIRST = /^.*[由在与和对把将从以为向给使让是的至到了]/u;
/** Words that name no body by themselves: `机关、企业和农村三个支部`. */
const NO_NAME =
  /^(机关|企业|农村|社区|学校|乡镇|街道|城市|教师|学生|职工|离退休|老年|非公|全体|所属|下属|各.*)$|[个名位]/u;
const KINDS: Readonly<Record<string, OrganizationKind>> = {
  党委: OrganizationKind.PARTY_COMMITTEE,
  工会: OrganizationKind.MASS_ORGANIZATION,
};

/** The Party bodies of several parts of a unit that share one ending and are counted, by where the ending stands. */
export function findCountedBodies(around: Surroundings): ReadonlyMap<number, readonly OrganizationCandidate[]> {
  const found = new Map<number, readonly OrganizationCandidate[]>();
  const { text } = around;
  if (!/个(?:党|支部|工会)/u.test(text)) return found;
  for (const match of matchesOf(text, COUNTED)) {
    const [whole, list, count, head] = match as unknown as [string, string, string, string];
    const items = list.split(/[、和与及]/u);
    const first = (items[0] as string).replace(BEFORE_FIRST, "");
    const names = [first, ...items.slice(1)];
    if (names.length !== (count === "两" ? 2 : chineseNumber(count)) || names.some(isNone)) continue;
    const end = match.index + whole.length;
    let offset = match.index + (items[0] as string).length - first.length;
    found.set(
      end,
      names.map((name, index) => {
        const start = offset;
        offset += name.length + 1;
        return memberOf({ name, head, start, end: index === names.length - 1 ? end : start + name.length }, around);
      }),
    );
  }
  return found;
}

const isNone = (name: string): boolean => name.length < 2 || NO_NAME.test(name);

interface Member {
  readonly name: string;
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

function memberOf({ name, head, start, end }: Member, around: Surroundings): OrganizationCandidate {
  const kind = KINDS[head] ?? OrganizationKind.PARTY_BRANCH;
  return {
    ...namedUnit(around, { start, end, kind }, "organization.counted"),
    form: "relative",
    surface: name.endsWith(head) ? name : name + head,
    written: around.text.slice(start, end),
    partial: true,
    headClass: "party",
    head,
    places: [],
    body: name.endsWith(head) ? name.slice(0, -head.length) : name,
  };
}
