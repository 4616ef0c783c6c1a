import { EntityType } from "../../models/enums.js";
import type { Division } from "../../models/lexicon/DivisionLexicon.js";
import type { PlaceRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { placeIndex } from "../recognize/placeIndex.js";
import type { PlaceCandidate } from "../recognize/places.js";
import { entityKeys } from "./entityKeys.js";
import { mentionOf, sortMentions } from "./mentionOf.js";

interface Draft {
  name: string;
  readonly candidates: PlaceCandidate[];
  divisions: readonly Division[];
}

/** One record for each place; short and full forms of one division are one place, named by the fullest form used. */
export function resolvePlaces(context: ArticleContext, candidates: readonly PlaceCandidate[]): PlaceRecord[] {
  const index = placeIndex(context.lexicon);
  const drafts = new Map<string, Draft>();
  for (const candidate of candidates) {
    const short =
      candidate.divisions.length > 0 ? (index.shortFormOf(candidate.surface) ?? candidate.surface) : candidate.surface;
    const draft = drafts.get(short) ?? { name: candidate.surface, candidates: [], divisions: candidate.divisions };
    if (candidate.surface.length > draft.name.length) {
      draft.name = candidate.surface;
      draft.divisions = candidate.divisions;
    }
    draft.candidates.push(candidate);
    drafts.set(short, draft);
  }
  const codes = new Set(
    flatMap([...drafts.values()], ({ divisions }) => (divisions.length === 1 ? divisions.map(({ code }) => code) : [])),
  );
  const key = entityKeys(EntityType.PLACE);
  return [...drafts.values()].map((draft) => toRecord(draft, key(), codes, index.byCode));
}

function toRecord(
  draft: Draft,
  key: string,
  codes: ReadonlySet<string>,
  byCode: ReadonlyMap<string, Division>,
): PlaceRecord {
  const division = choose(draft, codes);
  const aliases = new Set(draft.candidates.map(({ surface }) => surface));
  aliases.delete(draft.name);
  return {
    type: EntityType.PLACE,
    key,
    name: draft.name,
    aliases: [...aliases].sort(),
    mentions: sortMentions(draft.candidates.map(mentionOf)),
    level: division?.level ?? draft.candidates[0]?.level ?? null,
    code: division?.code ?? null,
    qualifier: division?.parent ? (byCode.get(division.parent)?.name ?? null) : null,
  };
}

/** Of divisions of one name, the one whose surroundings the article names; else the only one, the one in force. */
function choose({ divisions }: Draft, codes: ReadonlySet<string>): Division | null {
  if (divisions.length <= 1) return divisions[0] ?? null;
  const near = divisions.filter(
    ({ code, parent }) =>
      (parent !== null && codes.has(parent)) ||
      codes.has(`${code.slice(0, 2)}0000`) ||
      codes.has(`${code.slice(0, 4)}00`),
  );
  const pool = near.length > 0 ? near : divisions;
  const present = pool.filter(({ until }) => until === null);
  const provinces = new Set(pool.map(({ code }) => code.slice(0, 2)));
  if (provinces.size > 1) return null;
  return present[0] ?? pool[0] ?? null;
}
