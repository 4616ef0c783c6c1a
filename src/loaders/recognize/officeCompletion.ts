import { OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import type { FoundPosition } from "./LeaderCandidate.js";
import { bodyRule, isHeadOf } from "./officeBodies.js";

/** What is asked of the organizations of an article to complete an office. */
export interface KnownBodies {
  named(name: string): OrganizationRecord | null;
  keyed(key: string): OrganizationRecord | null;
}

/** The method of an office whose body stands beside the title but in no record. */
export const UNNAMED = "position.unnamed-body";

const PARTY_BODY = /(?:机关党委|党委|党组|党总支部?|党支部|直属党支部|总支|支部|党工委|工会|纪委|团委)$/u;
const PARTY_WORD = /^(机关党委|党委|党组|党总支|总支|党支部|支部|党工委|工委|纪委|团委|工会)(?=.)/u;
const PARTY_TITLE = /^(第一|常务)?副?书记$/u;
const PARTY_BODIES = ["党委", "党组", "党总支", "党支部", "支部", "直属党支部"];
/** Offices that say by themselves where they are held. */
const ELSEWHERE =
  /(常委|委员|(?<!纪检)组长|成员|组员|主席|人大|政协|第一书记|部长|政委|主任|会长|队长|处长|科长|秘书长|检察长)$/u;
/** Committees of places, and the endings of their departments. */
const COMMITTEE = /[省市县区州旗]委$/u;
const ORGAN = /(?:传部|织部|战部)$/u;
const ORGAN_OF_PLACE = /[省市县区州旗地]委(?:组织部|宣传部|统战部)$/u;
const UNIT_PARTY = /(?:党委|党组|党总支|党支部)$/u;
const RANK = /(?:巡视员|调研员)$/u;
/** An office of the secretariat of a body that no record tells. */
const SECRETARIAT = "书记处书记";
const LONGEST_RELATIVE = 4;
const SHORTEST_UNIT = 4;
/** `领导小组副组长兼办公室主任`: of the office of the group. */
const GROUP_OFFICE = /^办公室((?:常务)?副?主任)$/u;
const GROUP = /(?:小组|指挥部|委员会)$/u;
/** Kinds of bodies that have a Party body of their own. */
export const UNITS: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.SCHOOL,
  OrganizationKind.HOSPITAL,
  OrganizationKind.COMPANY,
  OrganizationKind.GOVERNMENT,
  OrganizationKind.MASS_ORGANIZATION,
  OrganizationKind.OTHER,
]);

/**
 * Gives the offices of a chain that name no body the unit of the one that does: in `某局党组书记、局长` the head of
 * that bureau, in `书记、校长` the secretary of that school.
 */
export function completeOffices(positions: readonly FoundPosition[], bodies: KnownBodies): readonly FoundPosition[] {
  const [first] = positions;
  if (!first || positions.length < 2) return positions;
  if (first.method === UNNAMED) return positions.map((position) => unplacedIfBare(position));
  // `党委常委、宣传部部长` of a committee that no record tells.
  if (first.organization === null && PARTY_WORD.test(first.title) && positions.every(({ explicit }) => !explicit))
    return positions.map((position) => (isOrganOfPlace(position, bodies) ? unplacedIfBare(position) : position));
  const base =
    positions.find(({ explicit }) => explicit) ??
    positions.find(({ method }) => method === "position.body") ??
    positions.find(hasBody);
  const record = base && base.organization !== null ? bodies.keyed(base.organization) : null;
  if (!base || !record) return positions;
  // `校党委常委、副校长` of a school without a name is not one of the school named last.
  const nameless = record.name.length <= LONGEST_RELATIVE && UNIT_PARTY.test(record.name);
  if (nameless && base.method === "position.body")
    return positions.map((position) =>
      position.method === "position.implied"
        ? { ...position, organization: null, method: UNNAMED }
        : ofNamelessUnit(position, record, bodies),
    );
  return positions.map((position, index) => {
    if (position === base || position.method === UNNAMED) return position;
    // `副市长、一级巡视员、公安局局长`: a rank is of what stands before it.
    if (RANK.test(position.title) && index < positions.indexOf(base)) return position;
    if (position.method === "position.body" && isForeignBureau(position, record, bodies)) return unplaced(position);
    if (position.method === "position.body")
      return base.explicit
        ? ownBody(ofCommittee(position, record, bodies), record, bodies)
        : ofSameUnit(ofCommittee(position, record, bodies), record, bodies);
    return fromBase(position, record, bodies) ?? position;
  });
}

/** `党委` beside an office of a unit that is named in full is the one of that unit. */
function ownBody(position: FoundPosition, base: OrganizationRecord, bodies: KnownBodies): FoundPosition {
  const word = position.explicit || position.organization === null ? null : PARTY_BODY.exec(position.ending)?.[0];
  const unit = word == null ? null : unitOf(base, bodies);
  const own = unit && bodies.named(unit.name + (word as string));
  return own ? { ...position, organization: own.key } : position;
}

/** A department of the committee of a place. */
function isOrganOfPlace({ ending, organization }: FoundPosition, bodies: KnownBodies): boolean {
  if (!ORGAN.test(ending) || organization === null) return false;
  return ORGAN_OF_PLACE.test(bodies.keyed(organization)?.name ?? "");
}

const ENTERPRISE = /(?:公司|集团|厂|矿|大学|学院|医院)(?:[(（].[)）])?$/u;

/** `某某公司副局长兼安监局长`: the bureau is a part of the company, not that of the place. */
function isForeignBureau(position: FoundPosition, base: OrganizationRecord, bodies: KnownBodies): boolean {
  const own = position.organization === null || position.explicit ? null : bodies.keyed(position.organization);
  return own?.kind === OrganizationKind.GOVERNMENT && ENTERPRISE.test(base.name.replace(PARTY_BODY, ""));
}

function unplaced(position: FoundPosition): FoundPosition {
  return { ...position, organization: null, method: UNNAMED };
}

/** `公司党委副书记、工会主席`: the union is of the same company, not of another one that the text names. */
function ofNamelessUnit(position: FoundPosition, base: OrganizationRecord, bodies: KnownBodies): FoundPosition {
  const own = position.organization === null ? null : bodies.keyed(position.organization);
  if (!own || own === base || own.name.startsWith(base.name.replace(PARTY_BODY, ""))) return position;
  return unplacedIfBare(position);
}

/** `工会` and the like alone, behind an office of a body that no record names, belong to that body. */
function unplacedIfBare(position: FoundPosition): FoundPosition {
  if (position.explicit) return position;
  if (position.method === "position.implied" || (position.bare === true && ORGAN.test(position.ending)))
    return { ...position, organization: null, method: UNNAMED };
  const word = position.bare === true ? PARTY_BODY.exec(position.ending)?.[0] : undefined;
  if (word === undefined) return position;
  const title = word.replace(/^(?=总支|支部)/u, "党") + position.title;
  return { ...position, title, organization: null, method: UNNAMED };
}

/** `区委常委、组织部长`: the department is of the committee beside it, not of another one that the text names. */
function ofCommittee(position: FoundPosition, base: OrganizationRecord, bodies: KnownBodies): FoundPosition {
  const organ = position.explicit ? undefined : ORGAN.exec(position.ending)?.[0];
  const own = position.organization === null ? null : bodies.keyed(position.organization);
  if (organ === undefined || !own || !COMMITTEE.test(base.name)) return position;
  const place = base.name.replace(/^中共/u, "").slice(0, -1);
  if (own.name.replace(/^中共/u, "").startsWith(place)) return position;
  const body = bodies.named(base.name + own.name.slice(own.name.search(/[组宣统]织?/u)));
  return body ? { ...position, organization: body.key } : { ...position, organization: null, method: UNNAMED };
}

/**
 * `某部党委副书记、纪委书记`: the second body is of the department, not of the unit above it that the article calls its own.
 */
function ofSameUnit(position: FoundPosition, base: OrganizationRecord, bodies: KnownBodies): FoundPosition {
  const word = position.explicit ? null : PARTY_BODY.exec(position.ending)?.[0];
  const own = position.organization === null ? null : bodies.keyed(position.organization);
  if (word == null || !own || !UNIT_PARTY.test(base.name)) return position;
  const [unit, above] = [base.name.replace(PARTY_BODY, ""), own.name.replace(PARTY_BODY, "")];
  if (unit === above || above.length < SHORTEST_UNIT || !unit.startsWith(above)) return position;
  const body = bodies.named(unit + word);
  return body
    ? { ...position, organization: body.key }
    : { ...position, title: word + position.title, organization: null, method: UNNAMED };
}

function hasBody({ organization }: FoundPosition): boolean {
  return organization !== null;
}

function fromBase(position: FoundPosition, base: OrganizationRecord, bodies: KnownBodies): FoundPosition | null {
  const { title } = position;
  const office = GROUP_OFFICE.exec(title)?.[1];
  const ofGroup = office === undefined || !GROUP.test(base.name) ? null : bodies.named(`${base.name}办公室`);
  if (ofGroup && office !== undefined) return placed(position, office, ofGroup);
  const unit = unitOf(base, bodies);
  if (!unit) return null;
  const word = PARTY_WORD.exec(title)?.[1];
  if (word !== undefined) {
    const body = bodies.named(unit.name + word);
    return body ? placed(position, title.slice(word.length), body) : placed(position, title, unit);
  }
  if (PARTY_TITLE.test(title)) {
    const body = PARTY_BODIES.map((name) => bodies.named(unit.name + name)).find((found) => found !== null);
    return placed(position, title, body ?? unit);
  }
  if (isHeadOf(title, unit) || title === SECRETARIAT) return placed(position, title, unit);
  // `副市长、公安局局长`: a title whose own word tells its bodies is of no other.
  return position.organization !== null || ELSEWHERE.test(title) || bodyRule(title) !== null
    ? null
    : placed(position, title, unit);
}

/** The school, bureau or company that a Party body, a trade union or the like belongs to; itself if it is one. */
function unitOf(record: OrganizationRecord, bodies: KnownBodies): OrganizationRecord | null {
  const name = record.name.replace(PARTY_BODY, "");
  if (name !== record.name) return bodies.named(name);
  return UNITS.has(record.kind) ? record : null;
}

function placed(position: FoundPosition, title: string, { key, name }: OrganizationRecord): FoundPosition {
  return { ...position, title, organization: key, explicit: false, ending: name.slice(-2), method: "position.chain" };
}

/** A bare `工会`, `纪委` or the like of the unit whose office the text has just named, if the article knows it; else of none. */
export function inUnitOf(position: FoundPosition, before: FoundPosition, bodies: KnownBodies): FoundPosition {
  if (before.method === UNNAMED) return ORGAN.test(position.ending) ? position : unplacedIfBare(position);
  const own = position.organization === null ? null : bodies.keyed(position.organization);
  const word = own && BARE_BODY.exec(own.name)?.[0];
  if (position.bare !== true || !word) return position;
  const base = before.organization === null ? null : bodies.keyed(before.organization);
  if (!base || !own || before.method === "position.government") return position;
  const unit = base.name.replace(PARTY_BODY, "").replace(/政治[部处]$/u, "");
  if (unit === base.name && !OFFICES_OF_STATE.test(unit)) return position;
  if (own.name === unit + word) return position;
  const body = bodies.named(unit + word);
  return body
    ? { ...position, organization: body.key }
    : { ...position, title: word + position.title, organization: null, method: UNNAMED };
}

const BARE_BODY = /(?:工会|纪委|团委|政治部|政治处)$/u;
const OFFICES_OF_STATE = /(?:公安|检察|消防)?[部局厅院委]$/u;
