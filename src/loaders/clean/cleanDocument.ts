import { Script } from "../../models/enums.js";
import { applyEdits } from "./applyEdits.js";
import type { CleanedText, Repair } from "./CleanedText.js";
import type { CleaningResources } from "./CleaningResources.js";
import { convertScript } from "./convertScript.js";
import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { furnitureEdits } from "./furnitureEdits.js";
import { gluedTitleEdits } from "./gluedTitleEdits.js";
import { joinEdits } from "./joinEdits.js";
import { lostBracketEdits } from "./lostBracketEdits.js";
import { MappedText } from "./MappedText.js";
import { markupEdits } from "./markupEdits.js";
import { normalizeEdits } from "./normalizeEdits.js";
import { pageNumberEdits } from "./pageNumberEdits.js";
import { pinyinEdits } from "./pinyinEdits.js";
import { reencodeEdits } from "./reencodeEdits.js";
import { type GarbledRepair, repairGarbled } from "./repairGarbled.js";
import { spaceEdits } from "./spaceEdits.js";
import { teaserEdits } from "./teaserEdits.js";
import { repeatedTitleEdits, titleEdits } from "./titleEdits.js";

/**
 * Cleans a decoded document: Simplified, without inline pinyin, furniture and stray marks. Pure: the same text and
 * resources always give the same result, and every span of it leads back to `source.text`.
 */
export function cleanDocument(source: { readonly text: string }, resources: CleaningResources): CleanedText {
  const { furniture: lexicon } = resources.lexicon;
  const cleaner = new Cleaner(source.text, resources);
  cleaner.mendEncoding();
  cleaner.edit(normalizeEdits);
  cleaner.edit(markupEdits);
  const script = cleaner.mendAndConvert();
  const before = cleaner.length;
  cleaner.edit(titleEdits);
  cleaner.edit(gluedTitleEdits);
  cleaner.edit(repeatedTitleEdits);
  cleaner.edit(teaserEdits);
  cleaner.edit(gluedTitleEdits);
  cleaner.edit((text) => furnitureEdits(text, lexicon));
  cleaner.edit((text) => pageNumberEdits(text, lexicon));
  const furniture = Math.max(0, before - cleaner.length);
  cleaner.edit(joinEdits);
  cleaner.edit(spaceEdits);
  const { mapped, repairs } = cleaner;
  return { mapped, script, damage: damageOf(mapped.text), repairs, furniture };
}

class Cleaner {
  mapped: MappedText;
  readonly repairs: Repair[] = [];

  constructor(
    source: string,
    private readonly resources: CleaningResources,
  ) {
    this.mapped = MappedText.of(source);
  }

  get length(): number {
    return this.mapped.text.length;
  }

  edit(find: (text: string) => readonly Edit[]): void {
    this.mapped = applyEdits(this.mapped, find(this.mapped.text));
  }

  /** Before anything else: what was read in a wrong encoding has control characters among its letters. */
  mendEncoding(): void {
    this.mend((text) => reencodeEdits(text, this.resources.words));
  }

  /**
   * A slip is mended in the script in which it happened: in the text as it is, and again in Simplified, since many
   * pages were converted to Traditional only after it.
   */
  mendAndConvert(): Script {
    const { words } = this.resources;
    if (words) this.mend((text) => repairGarbled(text, words, { unmarked: false }));
    this.mend((text) => pinyinEdits(text).map((edit) => ({ method: "inline-pinyin", confidence: 1, ...edit })));
    this.mend(lostBracketEdits);
    const { script, edits } = convertScript(this.mapped.text);
    this.mapped = applyEdits(this.mapped, edits);
    if (words && script !== Script.HANS) this.mend((text) => repairGarbled(text, words, { unmarked: false }));
    if (words) this.mend((text) => repairGarbled(text, words, { unmarked: true }));
    return script;
  }

  private mend(find: (text: string) => readonly GarbledRepair[]): void {
    const found = find(this.mapped.text);
    for (const { start, end, text, method, confidence } of found) {
      const before = this.mapped.text.slice(start, end);
      this.repairs.push({ method, confidence, before, after: text, source: this.mapped.toSource({ start, end }) });
    }
    this.mapped = applyEdits(
      this.mapped,
      flatMap(found, (repair) => repair.parts ?? [repair]),
    );
  }
}

/** Share of characters that could not be recovered. */
function damageOf(text: string): number {
  if (text.length === 0) return 0;
  return (text.match(/\uFFFD/gu)?.length ?? 0) / text.length;
}
