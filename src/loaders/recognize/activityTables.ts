import type { ActivityKind } from "../../models/enums.js";
import type { ActivityLexicon, DeedRule } from "../../models/lexicon/ActivityLexicon.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseTable } from "./phraseTable.js";
import type { PhraseTable } from "./phraseTable.js";

/** A deed rule with its objects made into one pattern, longest first. */
export interface CompiledDeed {
  readonly rule: DeedRule;
  readonly objects: RegExp | null;
}

export interface ActivityTables {
  readonly events: PhraseTable<ActivityKind>;
  readonly processes: PhraseTable<ActivityKind>;
  readonly frames: PhraseTable<"strong" | "weak">;
  readonly deeds: PhraseTable<readonly CompiledDeed[]>;
  readonly patterns: readonly {
    readonly kind: ActivityKind;
    readonly pattern: RegExp;
    readonly hints: readonly string[];
  }[];
  /** Words that end a name to their right; false for nouns that only begin like one. */
  readonly stops: PhraseTable<boolean>;
  readonly source: RegExp;
  readonly anaphora: RegExp;
  readonly modal: RegExp;
  readonly method: RegExp;
  readonly classes: RegExp;
}

/** Modal verbs of one character, told from the words that hold the same character. */
const SINGLE_MODALS =
  "(?<![重主纪摘概首扼必需])要(?![求点素闻务领])|(?<![供反响适相])应(?![用急对邀])|(?<![功智效才职技性])能(?![力量源手])|(?<![急必])需(?!求)";

const NOT_STOPS = [
  "丰富多彩",
  "推进会",
  "推进会议",
  ...["委员", "部", "生活", "建设", "关系", "工作", "机构", "观念", "纪律", "路线", "能力", "者"].map(
    (noun) => `组织${noun}`,
  ),
];

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((left, right) => right.length - left.length).join("|");

export const activityTables = compileOnce((lexicon: ActivityLexicon): ActivityTables => {
  const verbs = new Map<string, CompiledDeed[]>();
  for (const rule of lexicon.deeds) {
    const objects = rule.objects ? new RegExp(longestFirst(rule.objects), "gu") : null;
    for (const verb of rule.verbs) verbs.set(verb, [...(verbs.get(verb) ?? []), { rule, objects }]);
  }
  const nouns = (lists: ActivityLexicon["events"]): PhraseTable<ActivityKind> =>
    compilePhraseTable(lists.flatMap(({ kind, nouns: words }) => words.map((phrase) => ({ phrase, value: kind }))));
  return {
    events: nouns(lexicon.events),
    processes: nouns(lexicon.processes),
    frames: compilePhraseTable([
      ...lexicon.frames.strong.map((phrase) => ({ phrase, value: "strong" as const })),
      ...lexicon.frames.weak.map((phrase) => ({ phrase, value: "weak" as const })),
    ]),
    deeds: compilePhraseTable([...verbs].map(([phrase, value]) => ({ phrase, value }))),
    patterns: lexicon.patterns.map(({ kind, pattern, hints }) => ({ kind, hints, pattern: new RegExp(pattern, "gu") })),
    stops: compilePhraseTable([
      // Inside these nouns the verb ends no name.
      ...NOT_STOPS.map((phrase) => ({ phrase, value: false })),
      ...[...lexicon.stops, ...lexicon.frames.strong, ...lexicon.frames.weak].map((phrase) => ({
        phrase,
        value: true,
      })),
    ]),
    source: new RegExp(`^(?:的|上的|上|活动)?(?:重要|系列|有关|主要)?(?:${longestFirst(lexicon.sources)})`, "u"),
    anaphora: new RegExp(`(?:${longestFirst(lexicon.anaphora)})$`, "u"),
    modal: new RegExp(`(?<!个)(?:${longestFirst(lexicon.modals)})|${SINGLE_MODALS}`, "u"),
    method: new RegExp(longestFirst(lexicon.methods), "u"),
    classes: new RegExp(`^(?:${longestFirst(lexicon.classes)})`, "u"),
  };
});
