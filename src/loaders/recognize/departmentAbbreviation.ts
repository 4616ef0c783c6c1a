import type { Surroundings } from "./organizationBody.js";
import { isInsideName } from "./organizationRelative.js";

const LONGEST_BODY = 6;
const PLACE_WORD = /[省市县区州旗]/u;
const BODY = /^\p{Script=Han}{1,6}$/u;
/** With these `局` makes a common word: `布局`, `大局`. */
const COMMON_WORD =
  /[布格结大全当开定僵时战残棋赌饭骗危乱变终败胜入出搅破了各个该本我原新老部两多几此某对总分支书药邮]$/u;
/** What is no field of work. */
const NO_FIELD = /[局厅委院办各等的在和与及由被把是为向了个名所]|级|直属|有关|相关|属|领导/u;

/**
 * Where the words between a place and `局` begin that no list of fields of work has, as in `市文广旅局`; `headStart` where
 * there are none.
 */
export function abbreviationStart(headStart: number, { text, edges, placeEnding }: Surroundings): number {
  // `某某局长`: a person and an office.
  if (text[headStart + 1] === "长") return headStart;
  const token = edges.covering(headStart);
  if (token && token.start < headStart && token.word.length > 2) return headStart;
  for (let start = headStart - 1; start >= Math.max(1, headStart - LONGEST_BODY); start -= 1) {
    const isPlaced = placeEnding.has(start);
    const isRelative = PLACE_WORD.test(text[start - 1] as string) && !isInsideName(start - 1, edges);
    if (!isPlaced && !isRelative) continue;
    const body = text.slice(start, headStart);
    const fits = body.length > 1 && BODY.test(body) && !COMMON_WORD.test(body) && !NO_FIELD.test(body);
    return fits ? start : headStart;
  }
  return headStart;
}
