import { EntityType, Level, OrganizationKind } from "../../models/enums.js";
import type { LeaderRecord, OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { FoundPosition, LeaderCandidate } from "../recognize/LeaderCandidate.js";
import { headsOf, type HeadOffices } from "./headOffices.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

/** A person of one article with the offices that its passages give. */
export interface ResolvedLeader {
  readonly record: LeaderRecord;
  readonly positions: readonly FoundPosition[];
}

interface Draft {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly candidates: LeaderCandidate[];
}

/** One record for each person; a surname with a title goes to the only person it can mean, or stands for itself. */
export function resolveLeaders(
  candidates: readonly LeaderCandidate[],
  organizations: readonly OrganizationRecord[],
): ResolvedLeader[] {
  const drafts = new Map<string, Draft>();
  for (const candidate of candidates.filter(({ familiar }) => !familiar))
    draftOf(drafts, candidate.name).candidates.push(candidate);
  for (const candidate of candidates.filter(({ familiar }) => familiar)) {
    const known = personMeant(candidate, [...drafts.values()]);
    if (known) {
      known.aliases.add(candidate.name);
      known.candidates.push(candidate);
    } else draftOf(drafts, candidate.name).candidates.push(candidate);
  }
  const byKey = new Map(organizations.map((organization) => [organization.key, organization]));
  const key = entityKeys(EntityType.LEADER);
  const heads = headsOf([...drafts.values()].map((draft) => ({ holder: draft.name, positions: positionsOf(draft) })));
  return [...drafts.values()].map((draft) => toLeader(draft, key(), { byKey, heads, names: [...drafts.keys()] }));
}

function draftOf(drafts: Map<string, Draft>, name: string): Draft {
  const known = drafts.get(name);
  if (known) return known;
  const draft: Draft = { name, aliases: new Set(), candidates: [] };
  drafts.set(name, draft);
  return draft;
}

/** The only person of that surname; of several, the one who holds such an office. */
function personMeant(candidate: LeaderCandidate, drafts: readonly Draft[]): Draft | null {
  const surname = candidate.name.slice(0, candidate.name.length - titleLength(candidate));
  const called = candidate.positions[0]?.title ?? " ";
  const same = drafts.filter(
    (draft) =>
      draft.name.startsWith(surname) &&
      draft.name.length > 1 &&
      !draft.name.endsWith(called) &&
      (!isAuthority(draft) || positionsOf(draft).some(({ title }) => title === called)),
  );
  const title = candidate.positions[0]?.title ?? "";
  const [only] = same;
  if (only && same.length === 1) return mayBeCalled(only, title) ? only : null;
  const holders = same.filter((draft) => positionsOf(draft).some((position) => position.title.endsWith(title)));
  return holders.length === 1 ? (holders[0] ?? null) : (same.find(({ name }) => name === candidate.name) ?? null);
}

/** Who holds offices by which nobody is called so is another person of that surname. */
function mayBeCalled(draft: Draft, title: string): boolean {
  const titles = positionsOf(draft).map((position) => position.title);
  return titles.length === 0 || titles.some((held) => held.slice(-2) === title.slice(-2));
}

/** In the name of somebody called by surname and title, what is not the surname. */
function titleLength({ positions, name }: LeaderCandidate): number {
  const [position] = positions;
  if (!position) return name.length - 1;
  // The position may begin with its body, which stands before the surname.
  return Math.min(position.title.length, name.length - 1);
}

/** Of heads of state and of the Party, texts that name them by surname use their own titles alone. */
function isAuthority({ candidates }: Pick<Draft, "candidates">): boolean {
  return candidates.some(({ method }) => method === "leader.authority");
}

/**
 * The surest reading of each office: where the text once gives the body in full, the same office with a short form was
 * of that body, too; where it once gives the body at all, a body only guessed from the title falls away.
 */
function surestFirst(positions: readonly FoundPosition[]): FoundPosition[] {
  const full = positions.filter(({ explicit }) => explicit);
  const given = positions.filter(({ method }) => method !== "position.implied");
  return positions
    .filter(({ title, method }) => method !== "position.implied" || !given.some((other) => other.title === title))
    .map((position) => {
      const same = full.find(({ title, ending }) => title === position.title && ending === position.ending);
      return position.explicit || !same ? position : { ...position, organization: same.organization };
    });
}

/** What a surname with a title says counts only where the full name has no office beside it. */
function positionsOf({ candidates }: Draft): FoundPosition[] {
  const named = flatMap(
    candidates.filter(({ familiar }) => !familiar),
    ({ positions }) => positions,
  );
  return named.length > 0 ? named : flatMap(candidates, ({ positions }) => positions);
}

/** `书记` beside `党委书记`, or `部长` out of courtesy beside `副部长`, is the same office said shorter. */
function isShorter(title: string, titles: readonly string[]): boolean {
  return titles.some((other) => other.length > title.length && other.endsWith(title));
}

/** Authorities are the same in every document; they are told apart by the body that they stand for. */
const AUTHORITY_BODY = "中共中央";

/** The full name of the first body that no other can be meant by; without one the person stays in its document. */
function qualifierOf(
  { candidates }: Draft,
  placed: readonly FoundPosition[],
  byKey: ReadonlyMap<string, OrganizationRecord>,
): string | null {
  if (isAuthority({ candidates })) return AUTHORITY_BODY;
  for (const { organization } of placed) {
    const body = organization === null ? undefined : byKey.get(organization);
    if (!body || body.masked) continue;
    if (body.level === Level.CENTRAL) return body.name;
    if (body.qualifier !== null) return body.name.startsWith(body.qualifier) ? body.name : body.qualifier + body.name;
  }
  return null;
}

interface Bodies {
  readonly byKey: ReadonlyMap<string, OrganizationRecord>;
  readonly heads: HeadOffices;
  /** The names of the persons of the article. */
  readonly names: readonly string[];
}

/**
 * `某某就学校党委`: a name that begins with a person and what the person does; `某支部某主任`: a branch has secretaries, its
 * members are heads of something else.
 */
function isMisread({ title }: FoundPosition, body: OrganizationRecord | undefined, names: readonly string[]): boolean {
  if (body === undefined) return false;
  if (body.kind === OrganizationKind.PARTY_BRANCH && UNIT_HEAD.test(title)) return true;
  return names.some((name) => body.name.startsWith(name) && DOES.test(body.name.slice(name.length)));
}

const UNIT_HEAD = /^(?:常务)?副?(?:主任|[局科处校院所站厂镇乡县市区]长|经理|总经理|董事长)$/u;

const DOES = /^[就对向在为和与及代作同将从]/u;

function toLeader(draft: Draft, key: string, { byKey, heads, names }: Bodies): ResolvedLeader {
  const all = positionsOf(draft).map((position) =>
    heads.isTaken(position, draft.name) || isMisread(position, byKey.get(position.organization ?? ""), names)
      ? { ...position, organization: null }
      : position,
  );
  const placed = surestFirst(all.filter(({ organization }) => organization !== null));
  const titles = all.map(({ title }) => title);
  const unplaced = new Set(
    all
      .filter(
        ({ organization, title }) =>
          organization === null && !isShorter(title, titles) && !placed.some((other) => other.title === title),
      )
      .map(({ title }) => title),
  );
  return {
    positions: placed,
    record: {
      type: EntityType.LEADER,
      key,
      name: draft.name,
      aliases: [...draft.aliases].sort(),
      mentions: sortMentions(draft.candidates.map(mentionOf)),
      qualifier: qualifierOf(draft, placed, byKey),
      unplacedTitles: [...unplaced].sort(),
    },
  };
}
