import { type Heading, HeadingKind } from "./headingOf.js";

/** The headings above the line that is being read, outermost first. */
export class Outline {
  private stack: Heading[] = [];

  get headings(): readonly string[] {
    return this.stack.map(({ text }) => text);
  }

  /** Enters a heading: what stands on its level or below it is left. */
  enter(heading: Heading): void {
    const same = this.stack.findIndex(({ kind }) => kind === heading.kind);
    if (same >= 0) this.stack.length = same;
    else this.leaveBelow(heading.kind);
    this.stack.push(heading);
  }

  /** The headings above a paragraph that opens with a heading of its own, which ends with it. */
  above(opening: Heading): readonly string[] {
    const inner = new Outline();
    inner.stack = [...this.stack];
    inner.enter(opening);
    return inner.headings;
  }

  /** Numberings have a fixed order; a plain heading is above whatever it was followed by, below what it followed. */
  private leaveBelow(kind: HeadingKind): void {
    if (kind === HeadingKind.PLAIN) return;
    const deeper = this.stack.findIndex((other) => other.kind !== HeadingKind.PLAIN && other.kind > kind);
    if (deeper >= 0) this.stack.length = deeper;
  }
}
