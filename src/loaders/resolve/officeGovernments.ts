import { EntityType, OrganizationKind } from "../../models/enums.js";
import type { MentionRecord, OrganizationRecord, PlaceRecord } from "../../models/records.js";
import type { FoundPosition, LeaderCandidate } from "../recognize/LeaderCandidate.js";
import { mentionOf, sortMentions } from "./mentionOf.js";
import { GOVERNMENT_OFFICE } from "./namedByOffice.js";

/** Office holders whose governments are known, and the governments that no mention told. */
export interface GovernedLeaders {
  readonly candidates: readonly LeaderCandidate[];
  readonly governments: readonly OrganizationRecord[];
}

/** The heads of places: `副县长`, `代市长`. */
const GOVERNING = /([省市县区州旗镇乡])长$/u;
const PARTY = new Set([OrganizationKind.PARTY_COMMITTEE]);

interface Seat {
  readonly name: string;
  readonly like: OrganizationRecord | PlaceRecord;
}

/**
 * Gives the heads of places their governments: in `某县委副书记、县长` the text names the county, in `某县县长` as well. A
 * government that the text does not name otherwise is mentioned where the title stands.
 */
export function officeGovernments(
  candidates: readonly LeaderCandidate[],
  organizations: readonly OrganizationRecord[],
  places: readonly PlaceRecord[],
): GovernedLeaders {
  const known = new Map(organizations.map((organization) => [organization.name, organization]));
  const made = new Map<string, { record: OrganizationRecord; mentions: MentionRecord[] }>();
  const seats = seatsByPassage(organizations, places);

  const governed = (position: FoundPosition): FoundPosition => {
    const level = GOVERNING.exec(position.title)?.[1];
    if (level === undefined || position.method === "position.body") return position;
    const seat = seatBefore(seats.get(position.passage) ?? [], position, level);
    if (!seat) return position;
    const name = `${seat.name}政府`;
    const record = known.get(name) ?? known.get(`${seat.name}人民政府`) ?? makeGovernment(name, seat, position);
    return { ...position, organization: record.key, ending: "政府", method: "position.government" };
  };

  const makeGovernment = (name: string, { like }: Seat, position: FoundPosition): OrganizationRecord => {
    const entry = made.get(name) ?? { record: recordOf(name, like, made.size + 1), mentions: [] };
    made.set(name, entry);
    const { passage, start, end, title } = position;
    entry.mentions.push(mentionOf({ passage, start, end, surface: title, method: GOVERNMENT_OFFICE, confidence: 0.7 }));
    return entry.record;
  };

  return {
    candidates: candidates.map((candidate) => ({ ...candidate, positions: candidate.positions.map(governed) })),
    governments: [...made.values()].map(({ record, mentions }) => ({ ...record, mentions: sortMentions(mentions) })),
  };
}

function recordOf(name: string, like: OrganizationRecord | PlaceRecord, count: number): OrganizationRecord {
  return {
    ...{ type: EntityType.ORGANIZATION, key: `organization-of-head-${count}`, name, aliases: [], mentions: [] },
    kind: OrganizationKind.GOVERNMENT,
    level: like.level,
    masked: like.type === EntityType.ORGANIZATION && like.masked,
    qualifier: like.type === EntityType.PLACE ? like.name : like.qualifier,
  };
}

type SeatMention = Seat & { readonly end: number; readonly place: boolean };

/** Committees of places and the places themselves, where they are mentioned. */
function seatsByPassage(
  organizations: readonly OrganizationRecord[],
  places: readonly PlaceRecord[],
): ReadonlyMap<number, SeatMention[]> {
  const seats = new Map<number, SeatMention[]>();
  const add = (seat: Seat, place: boolean): void => {
    for (const { passage, end } of seat.like.mentions) {
      const here = seats.get(passage);
      const mentioned = { name: seat.name, like: seat.like, end, place };
      if (here) here.push(mentioned);
      else seats.set(passage, [mentioned]);
    }
  };
  for (const like of organizations.filter(({ kind }) => PARTY.has(kind)))
    add({ name: placeOfCommittee(like), like }, false);
  for (const like of places) add({ name: like.name, like }, true);
  return seats;
}

/** `某县` for `中共某县委员会`, `某县县委`. */
function placeOfCommittee({ name }: OrganizationRecord): string {
  return name
    .replace(/^(?:中国共产党|中共)/u, "")
    .replace(/(?:委员会|党委|委)$/u, "")
    .replace(/([市县区镇乡])\1$/u, "$1");
}

/** The place right before the title, else the committee of such a place named last before it in the passage. */
function seatBefore(seats: readonly SeatMention[], { start }: FoundPosition, level: string): Seat | null {
  const fitting = seats.filter(({ name, end }) => end <= start && name.endsWith(level));
  const own = fitting.find(({ place, end }) => place && end === start);
  if (own) return own;
  const committees = fitting.filter(({ place }) => !place);
  return committees.reduce<SeatMention | null>((last, seat) => (last && last.end > seat.end ? last : seat), null);
}
