import type { ActivityKind } from "../../models/enums.js";
import type { ActivityLexicon, DeedRule } from "../../models/lexicon/ActivityLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "./compileOnce.js";
import { compilePhraseScanner } from "./phraseScanner.js";
import type { PhraseHits, PhraseScanner } from "./phraseScanner.js";
import { compilePhraseTable } from "./phraseTable.js";
import type { PhraseTable } from "./phraseTable.js";

/** A deed rule with its objects made into one pattern, longest first. */
export interface CompiledDeed {
  readonly rule: DeedRule;
  readonly objects: RegExp | null;
}

/** A deed pattern, compiled. */
export interface CompiledPattern {
  readonly kind: ActivityKind;
  readonly pattern: RegExp;
}

/** What is looked for in a clause, by list. */
interface ActivityPhrases {
  readonly events: ActivityKind;
  readonly processes: ActivityKind;
  readonly deeds: readonly CompiledDeed[];
  readonly frames: "strong" | "weak";
  /** Words that end a name to their right; false for nouns that only begin like one. */
  readonly stops: boolean;
  /** Words that give a reason to try a pattern. */
  readonly hints: CompiledPattern;
}

export type ActivityHits = PhraseHits<ActivityPhrases>;

export interface ActivityTables {
  /** All lists in one pass over a clause. */
  readonly phrases: PhraseScanner<ActivityPhrases>;
  /** Single lists, for short stretches. */
  readonly events: PhraseTable<ActivityKind>;
  readonly processes: PhraseTable<ActivityKind>;
  readonly frames: PhraseTable<"strong" | "weak">;
  readonly deeds: PhraseTable<readonly CompiledDeed[]>;
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
  "组织系统",
  "组织部长",
  "推进会议",
  ...["生", "院", "所", "会", "室"].map((noun) => `研究${noun}`),
  ...["委员", "员", "部", "生活", "建设", "关系", "工作", "机构", "观念", "纪律", "路线", "能力", "者"].map(
    (noun) => `组织${noun}`,
  ),
];

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((left, right) => right.length - left.length).join("|");

const rows = <Value>(phrases: readonly string[], value: Value): { phrase: string; value: Value }[] =>
  phrases.map((phrase) => ({ phrase, value }));

const nounRows = (lists: ActivityLexicon["events"]): { phrase: string; value: ActivityKind }[] =>
  flatMap(lists, ({ kind, nouns }) => rows(nouns, kind));

export const activityTables = compileOnce((lexicon: ActivityLexicon): ActivityTables => {
  const verbs = new Map<string, CompiledDeed[]>();
  for (const rule of lexicon.deeds) {
    const objects = rule.objects ? new RegExp(longestFirst(rule.objects), "gu") : null;
    for (const verb of rule.verbs) verbs.set(verb, [...(verbs.get(verb) ?? []), { rule, objects }]);
  }
  const lists = {
    events: nounRows(lexicon.events),
    processes: nounRows(lexicon.processes),
    frames: [...rows(lexicon.frames.strong, "strong" as const), ...rows(lexicon.frames.weak, "weak" as const)],
    deeds: [...verbs].map(([phrase, value]) => ({ phrase, value })),
    // Inside some nouns the verb ends no name.
    stops: [
      ...rows(NOT_STOPS, false),
      ...rows([...new Set([...lexicon.stops, ...lexicon.frames.strong, ...lexicon.frames.weak])], true),
    ],
    hints: flatMap(lexicon.patterns, ({ kind, pattern, hints }) =>
      rows(hints, { kind, pattern: new RegExp(pattern, "gu") }),
    ),
  };
  return {
    phrases: compilePhraseScanner<ActivityPhrases>(lists, "hints"),
    events: compilePhraseTable(lists.events),
    processes: compilePhraseTable(lists.processes),
    frames: compilePhraseTable(lists.frames),
    deeds: compilePhraseTable(lists.deeds),
    stops: compilePhraseTable(lists.stops),
    source: new RegExp(
      `^(?:的|上的|上|活动|工作|行动)?(?:重要|系列|有关|主要|这种|这一)?(?:${longestFirst(lexicon.sources)})`,
      "u",
    ),
    anaphora: new RegExp(`(?:${longestFirst(lexicon.anaphora)})$`, "u"),
    modal: new RegExp(`(?<!个)(?:${longestFirst(lexicon.modals)})|${SINGLE_MODALS}`, "u"),
    method: new RegExp(longestFirst(lexicon.methods), "u"),
    classes: new RegExp(`^(?:${longestFirst(lexicon.classes)})`, "u"),
  };
});
