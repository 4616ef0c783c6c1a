import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import { readDocuments } from "../../../src/loaders/read/readDocuments.js";
import { EntityType } from "../../../src/models/enums.js";
import { seededRandom } from "../../support/corpus/seededRandom.js";

const SAMPLES = fileURLToPath(new URL("../../../samples/", import.meta.url));
/** Paragraphs of other samples that a document takes in at most, and the share of its own that it leaves out. */
const BORROWED = 12;
const LEFT_OUT = 0.15;

interface Template {
  readonly paragraphs: readonly string[];
  /** Names of counties and the like, each with the last character that another has to have. */
  readonly places: readonly string[];
  readonly people: readonly string[];
}

/**
 * Documents of the genre without end: the samples with other numbers, places and people, some paragraphs left out and
 * some of other samples taken in. The same seed gives the same documents.
 */
export async function* generateDocuments(seed: number): AsyncGenerator<{ name: string; text: string }> {
  const lexicon = await loadLexicon();
  const templates = await readTemplates(lexicon);
  const places = new Map<string, string[]>();
  for (const { name } of lexicon.divisions.divisions) {
    const suffix = name.slice(-1);
    places.set(suffix, [...(places.get(suffix) ?? []), name]);
  }
  const surnames = [...lexicon.surnames.common].filter((character) => character.trim() !== "");
  const given = [...lexicon.surnames.given].filter((character) => character.trim() !== "");
  for (let index = 0; ; index += 1) {
    const random = seededRandom(seed * 1_000_003 + index);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const own = templates[index % templates.length] as Template;
    const others = [pick(templates), pick(templates)];
    const paragraphs = own.paragraphs.filter((_, at) => at === 0 || random() >= LEFT_OUT);
    for (const other of others) {
      const count = Math.floor(random() * BORROWED);
      for (let at = 0; at < count; at += 1) paragraphs.push(pick(other.paragraphs.slice(1)));
    }
    let text = paragraphs.join("\n");
    for (const template of new Set([own, ...others])) {
      for (const place of template.places) text = text.replaceAll(place, pick(places.get(place.slice(-1)) ?? [place]));
      for (const person of template.people) {
        text = text.replaceAll(person, pick(surnames) + pick(given) + (person.length > 2 ? pick(given) : ""));
      }
    }
    const numbered = text.replace(/\d+/g, (digits) =>
      digits.length === 4 && /^(19|20)/.test(digits) ? digits : String(1 + Math.floor(random() * 10 ** digits.length)),
    );
    yield { name: `${String(index).padStart(6, "0")}.txt`, text: numbered };
  }
}

async function readTemplates(lexicon: Awaited<ReturnType<typeof loadLexicon>>): Promise<Template[]> {
  const extractor = createExtractor({ lexicon });
  const templates: Template[] = [];
  for (const name of (await readdir(SAMPLES)).sort()) {
    for await (const result of readDocuments([join(SAMPLES, name)])) {
      if (result.status === "failed") throw new Error(`${name}: ${result.failure.reason}`);
      const { articles } = extractor.extract(result.document);
      const entities = articles.flatMap((article) => article.entities);
      const named = (type: EntityType) => [
        ...new Set(entities.filter((one) => one.type === type).map((one) => one.name)),
      ];
      const text = await readFile(join(SAMPLES, name), "utf8");
      templates.push({
        paragraphs: text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ""),
        places: named(EntityType.PLACE).filter((place) => place.length > 2),
        people: named(EntityType.LEADER).filter((person) => person.length < 4),
      });
    }
  }
  return templates;
}
