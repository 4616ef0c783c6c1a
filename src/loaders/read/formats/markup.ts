import { parseHTML } from "linkedom";

/** The little of the DOM that the readers use; the library's own types need those of a browser. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

export interface MarkupElement extends MarkupNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface MarkupDocument {
  readonly body: MarkupElement | null;
  readonly documentElement: MarkupElement;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
  cloneNode(deep: boolean): unknown;
}

/** Parses a page; a fragment without `<html>`, of which all but the first element would be lost, gets one. */
export function parseMarkup(html: string): MarkupDocument {
  const page = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { document: MarkupDocument }).document;
}
