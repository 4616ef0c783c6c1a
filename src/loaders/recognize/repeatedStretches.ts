import type { ArticleContext } from "./ArticleContext.js";

/** Written so often, a stretch that may be a word is a name. */
const OFTEN = 3;

const texts = new WeakMap<ArticleContext, string>();

/** Tells whether an article writes a stretch at least three times. */
export function repeatedStretches(context: ArticleContext): (stretch: string) => boolean {
  let text = texts.get(context);
  if (text === undefined) {
    text = context.article.passages.map((passage) => passage.text).join("\n");
    texts.set(context, text);
  }
  const whole = text;
  return (stretch) => {
    let times = 0;
    for (let at = whole.indexOf(stretch); at >= 0; at = whole.indexOf(stretch, at + stretch.length)) {
      times += 1;
      if (times === OFTEN) return true;
    }
    return false;
  };
}
