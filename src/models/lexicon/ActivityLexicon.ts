import type { ActivityKind } from "../enums.js";

/** Nouns of one kind that name an event by themselves. */
export interface EventNouns {
  readonly kind: ActivityKind;
  readonly nouns: readonly string[];
}

/** A verb and, unless it says enough alone, its object: together they are a deed. */
export interface DeedRule {
  readonly kind: ActivityKind;
  readonly verbs: readonly string[];
  readonly objects: readonly string[] | null;
  /** Counts only with a figure beside it. */
  readonly figure?: boolean;
  /** Counts only with the title or number of a work. */
  readonly work?: boolean;
  /** Counts only where something speaks for its having been done. */
  readonly faint?: boolean;
}

/** A deed told by a pattern; the whole match is the deed. */
export interface DeedPattern {
  readonly kind: ActivityKind;
  /** Source of a regular expression with the flag `u`. */
  readonly pattern: string;
  /** One of these stands in whatever the pattern matches: the others are not tried. */
  readonly hints: readonly string[];
}

/** Words that one deed is told by in several ways. */
export interface RetoldDeed {
  readonly words: readonly string[];
  /** Whatever kind of deed the wordings are taken for. */
  readonly anyKind?: boolean;
  /** Within neighboring paragraphs of any text; else only in the news of one event. */
  readonly inParagraph?: boolean;
}

export interface ActivityLexicon {
  readonly events: readonly EventNouns[];
  /** Verbs that introduce an event; weak ones also take duties. */
  readonly frames: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  readonly deeds: readonly DeedRule[];
  readonly patterns: readonly DeedPattern[];
  /** Words that end the name of an event to their right. */
  readonly stops: readonly string[];
  /** Verbal nouns that are a deed with a frame: `进行了点评`. */
  readonly processes: readonly EventNouns[];
  /** Behind an event: it is the source of a spirit, not a deed. */
  readonly sources: readonly string[];
  /** Before an event: it points back to one already named. */
  readonly anaphora: readonly string[];
  /** In a clause: a duty or a wish. */
  readonly modals: readonly string[];
  /** Behind an event: it is a method. */
  readonly methods: readonly string[];
  /** Whole classes of people and bodies. */
  readonly classes: readonly string[];
  /** What tells in other words of a deed that is known. */
  readonly retold: readonly RetoldDeed[];
}
