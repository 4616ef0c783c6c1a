import { Script } from "../../models/enums.js";
import type { Edit } from "./Edit.js";
import { Evidence, scriptTables, toSimplified, withoutVariants } from "./scriptTables.js";

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
 * The phrase tables see the whole line, so that 乾 and 著 come out right. Where they change its length, the line is
 * cut at its punctuation, and only the clause that changed length maps as a whole.
 */
function lineEdits(line: string, offset: number): readonly Edit[] {
  const converted = withoutVariants(toSimplified(line));
  if (converted === line) return [];
  if (converted.length === line.length) return [{ start: offset, end: offset + line.length, text: converted }];
  const edits: Edit[] = [];
  for (const clause of line.matchAll(/[\p{Script=Han}]+|[^\p{Script=Han}]+/gu)) {
    const start = offset + clause.index;
    edits.push({ start, end: start + clause[0].length, text: withoutVariants(toSimplified(clause[0])) });
  }
  return edits;
}
