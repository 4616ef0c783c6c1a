const LONGEST = 12;
const MEDIUM = /^(?!本)\p{Script=Han}{2,8}(?:日报|晚报|新闻网|在线|新闻网站)$/u;

/** Whether a line is nothing but the name of a medium, as below the title of what it carries. */
export function isMediumAlone(line: string): boolean {
  return line.length <= LONGEST && MEDIUM.test(line);
}
