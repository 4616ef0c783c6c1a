import type { CleanedText } from "./CleanedText.js";
import type { CleaningResources } from "./CleaningResources.js";
import { applyEdits } from "./applyEdits.js";
import { convertScript } from "./convertScript.js";
import { furnitureEdits } from "./furnitureEdits.js";
import { joinEdits } from "./joinEdits.js";
import { MappedText } from "./MappedText.js";
import { normalizeEdits } from "./normalizeEdits.js";
import { pageNumberEdits } from "./pageNumberEdits.js";
import { pinyinEdits } from "./pinyinEdits.js";
import { titleEdits } from "./titleEdits.js";

/**
 * Cleans a decoded document: Simplified, without inline pinyin, furniture and stray marks. Pure: the same text and
 * resources always give the same result, and every span of it leads back to `source.text`.
 */
export function cleanDocument(source: { readonly text: string }, resources: CleaningResources): CleanedText {
  const { furniture } = resources.lexicon;
  let mapped = MappedText.of(source.text);
  mapped = applyEdits(mapped, normalizeEdits(mapped.text));
  mapped = applyEdits(mapped, pinyinEdits(mapped.text));
  const { script, edits } = convertScript(mapped.text);
  mapped = applyEdits(mapped, edits);
  const before = mapped.text.length;
  mapped = applyEdits(mapped, titleEdits(mapped.text));
  mapped = applyEdits(mapped, furnitureEdits(mapped.text, furniture));
  mapped = applyEdits(mapped, pageNumberEdits(mapped.text, furniture));
  const removed = Math.max(0, before - mapped.text.length);
  mapped = applyEdits(mapped, joinEdits(mapped.text));
  return { mapped, script, damage: damageOf(mapped.text), repairs: [], furniture: removed };
}

/** Share of characters that could not be recovered. */
function damageOf(text: string): number {
  if (text.length === 0) return 0;
  return (text.match(/\uFFFD/gu)?.length ?? 0) / text.length;
}
