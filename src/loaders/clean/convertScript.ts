import { Script } from "../../models/enums.js";
import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { Evidence, scriptTables, toSimplified, withoutVariants } from "./scriptTables.js";
import { matchesOf } from "./matchesOf.js";

/** Above this share of characters that only one script uses, a text counts as written in it alone. */
const PURE_SHARE = 0.9;

export interface ScriptConversion {
  readonly script: Script;
  readonly edits: readonly Edit[];
}

/** Tells the script of a text and gives the edits that make it Simplified; lines without Traditional stay as they are. */
export function convertScript(text: string): ScriptConversion {
  const { evidence } = scriptTables();
  const counts = [0, 0, 0];
  const edits: Edit[] = [];
  let start = 0;
  let traditional = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    const says = evidence[code] as Evidence;
    if (says !== Evidence.NONE) {
      counts[says] = (counts[says] as number) + 1;
      if (says === Evidence.TRADITIONAL) traditional = true;
    }
    if (code === 10) {
      if (traditional) edits.push(...lineEdits(text.slice(start, at), start));
      start = at + 1;
      traditional = false;
    }
  }
  return { script: scriptOf(counts[Evidence.SIMPLIFIED] as number, counts[Evidence.TRADITIONAL] as number), edits };
}

function scriptOf(simplified: number, traditional: number): Script {
  const known = simplified + traditional;
  if (known === 0 || simplified / known > PURE_SHARE) return Script.HANS;
  return traditional / known > PURE_SHARE ? Script.HANT : Script.MIXED;
}

/**
 * The phrase tables see the whole line, so that 乾 and 著 come out right. Each character that they change is an edit of
 * its own, for a precise map; where they change the length of the line, its clauses are, as wholes.
 */
function lineEdits(line: string, offset: number): readonly Edit[] {
  const converted = withoutVariants(toSimplified(line));
  if (converted.length === line.length) return changedCharacters(line, converted, offset);
  return flatMap(matchesOf(line, /\p{Script=Han}+/gu), ({ 0: clause, index }) => {
    const simple = withoutVariants(toSimplified(clause));
    const start = offset + index;
    if (simple.length === clause.length) return changedCharacters(clause, simple, start);
    return [{ start, end: start + clause.length, text: simple }];
  });
}

function changedCharacters(before: string, after: string, offset: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] !== after[at]) edits.push({ start: offset + at, end: offset + at + 1, text: after.charAt(at) });
  }
  return edits;
}
