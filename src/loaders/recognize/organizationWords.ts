import type { OrganizationKind } from "../../models/enums.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { HeadClass, NationalBody } from "../../models/lexicon/OrganizationLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";

/** An ending of names of organizations. */
export interface OrganizationHead {
  readonly suffix: string;
  readonly kind: OrganizationKind;
  readonly class: HeadClass;
}

/** The word lists of organizations, ready to be looked up. */
export interface OrganizationWords {
  /** Endings by their last two code units (see `endKey`), of one by that alone; longest first. */
  readonly headsByEnd: ReadonlyMap<number, readonly OrganizationHead[]>;
  /** 1 for each code unit that an ending ends in: no look-up is made behind the others. */
  readonly endings: Uint8Array;
  /** Fields of work by their last character, longest first. */
  readonly departmentsByEnd: ReadonlyMap<string, readonly string[]>;
  readonly modifiers: ReadonlySet<string>;
  readonly facilities: ReadonlySet<string>;
  readonly genericBodies: ReadonlySet<string>;
  readonly genericBefore: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly national: PhraseTable<NationalBody>;
}

export const organizationWords = compileOnce<Lexicon, OrganizationWords>(({ organizations }) => {
  const heads = flatMap(organizations.heads, ({ kind, class: headClass, suffixes }) =>
    suffixes.map((suffix) => ({ suffix, kind, class: headClass })),
  );
  return {
    headsByEnd: byEndKey(heads),
    endings: endingsOf(heads),
    departmentsByEnd: byLastCharacter(organizations.departments, (word) => word),
    modifiers: new Set(organizations.modifiers),
    facilities: new Set(organizations.facilities),
    genericBodies: new Set(organizations.genericBodies),
    genericBefore: new Set(organizations.genericBefore),
    stopWords: new Set(organizations.stopWords),
    national: compilePhraseTable(
      flatMap(organizations.national, (body) =>
        [body.name, ...body.aliases].map((phrase) => ({ phrase, value: body })),
      ),
    ),
  };
});

/** The last two code units before an offset as one number, so that almost every place of a text is dismissed by one look. */
export function endKey(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 0x10000 + text.charCodeAt(end - 1);
}

function endingsOf(heads: readonly OrganizationHead[]): Uint8Array {
  const endings = new Uint8Array(0x10000);
  for (const { suffix } of heads) endings[suffix.charCodeAt(suffix.length - 1)] = 1;
  return endings;
}

function byEndKey(heads: readonly OrganizationHead[]): ReadonlyMap<number, readonly OrganizationHead[]> {
  const byKey = new Map<number, OrganizationHead[]>();
  for (const head of heads) {
    const { suffix } = head;
    const key = suffix.length === 1 ? suffix.charCodeAt(0) : endKey(suffix, suffix.length);
    const list = byKey.get(key);
    if (list) list.push(head);
    else byKey.set(key, [head]);
  }
  for (const list of byKey.values()) list.sort((left, right) => right.suffix.length - left.suffix.length);
  return byKey;
}

function byLastCharacter<T>(items: readonly T[], wordOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const byEnd = new Map<string, T[]>();
  for (const item of items) {
    const key = wordOf(item).slice(-1);
    byEnd.set(key, [...(byEnd.get(key) ?? []), item]);
  }
  for (const list of byEnd.values()) list.sort((left, right) => wordOf(right).length - wordOf(left).length);
  return byEnd;
}
