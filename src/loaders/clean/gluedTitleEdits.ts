import type { Edit } from "./Edit.js";
import { flatMap } from "./flatMap.js";
import { linesOf } from "./lines.js";

const PARAGRAPH = 60;
const gluedTitle = /[。！？!?”](?<title>[^。！？!?；;，,：:]{6,30})$/u;
const SUBTITLE = /^[—―─－-]{2,}/u;

/** Sets a title apart that a copy glued to the end of the paragraph above; the subtitle below it gives it away. */
export function gluedTitleEdits(text: string): readonly Edit[] {
  const lines = linesOf(text);
  return flatMap(lines, (line, index) => {
    const next = lines[index + 1];
    const title = line.text.length >= PARAGRAPH && next && SUBTITLE.test(next.text) ? gluedTitle.exec(line.text) : null;
    const at = line.end - (title?.groups?.title ?? "").length;
    return title === null ? [] : [{ start: at, end: at, text: "\n" }];
  });
}
