import type { MarkupNode } from "./markup.js";

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const TEXT = 3;
const ELEMENT = 1;

/** The text of an element with one line for each block, blanks drawn together. */
export function blockLines(root: MarkupNode): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const close = (): void => {
    const trimmed = line.replace(/[ \t\r\n\u00a0]+/gu, " ").trim();
    if (trimmed !== "") lines.push(trimmed);
    line = "";
  };
  const visit = (node: MarkupNode): void => {
    if (node.nodeType === TEXT) line += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (name === "br") return close();
    const block = BLOCKS.has(name);
    if (block) close();
    for (const child of node.childNodes) visit(child);
    if (block) close();
  };
  visit(root);
  close();
  return lines;
}
