import { Readability } from "@mozilla/readability";
import { decodeText } from "../decodeText.js";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";
import { blockLines } from "./blockLines.js";
import { type MarkupDocument, type MarkupElement, parseMarkup } from "./markup.js";

const SAMPLE = 4096;
/** What the library takes for the article must hold this share of the paragraphs of the page, else the page is taken. */
const ARTICLE_SHARE = 0.4;
const LONGEST_CREDIT = 80;
const MOST_CREDITS = 6;

/** What the library asks for is the document of a browser, whose types are not among ours. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;

/** Reads a web page: its article without the navigation, with the title and the lines of credit above it. */
export function readHtml(bytes: Buffer): ExtractedText {
  const declared = charset.exec(bytes.subarray(0, SAMPLE).toString("latin1"))?.[1];
  const decoded = decodeText(bytes, declared);
  return { ...decoded, ...articleOf(decoded.text) };
}

/** The text of the article of a decoded page, one block a line. */
export function articleOf(html: string): Pick<ExtractedText, "text" | "stated"> {
  const document = parseMarkup(html);
  for (const hidden of document.querySelectorAll("script,style,noscript,template,iframe,form,select,button"))
    hidden.remove();
  const body = blockLines(document.body ?? document.documentElement);
  // Without a `<body>` tag the paragraphs stand beside an empty one.
  const page = body.length > 0 ? body : blockLines(document.documentElement);
  const heading = textOf(document.querySelector("h1")) || textOf(document.querySelector("h2"));
  const title = heading || headTitle(textOf(document.querySelector("title")));
  const publishedAt = publicationOf(document);
  const article = articleLines(document, page);
  if (article.length === 0) throw unreadable("expected a page with text, got markup alone");
  const lines = withCredits(article, page, title);
  return {
    text: lines.join("\n"),
    stated: { ...(title === "" ? {} : { title }), ...(publishedAt === undefined ? {} : { publishedAt }) },
  };
}

function articleLines(document: MarkupDocument, page: readonly string[]): readonly string[] {
  const parsed = readArticle(document);
  if (!parsed?.content) return page;
  const content = parseMarkup(parsed.content);
  const lines = blockLines(content.body ?? content.documentElement);
  const sentences = (list: readonly string[]): number =>
    list.filter((line) => /[。；！？]/u.test(line)).join("").length;
  return sentences(lines) >= sentences(page) * ARTICLE_SHARE ? lines : page;
}

/** What the library takes for the article; it fails on pages whose `<body>` was lost, which are taken whole then. */
function readArticle(document: MarkupDocument): ReturnType<Readability["parse"]> {
  const options = { charThreshold: 50, nbTopCandidates: 8 };
  try {
    return new Readability(document.cloneNode(true) as ReadableDocument, options).parse();
  } catch {
    return null;
  }
}

/** The title and what stands between it and the first line of the article, which the library leaves out. */
function withCredits(article: readonly string[], page: readonly string[], title: string): readonly string[] {
  const first = page.indexOf(article[0] ?? "");
  const heading = title === "" ? -1 : page.lastIndexOf(title, first < 0 ? undefined : first);
  if (heading < 0 || first < 0) {
    return title === "" || article.slice(0, 5).some((line) => line.includes(title)) ? article : [title, ...article];
  }
  if (first === heading) return article;
  const between = page
    .slice(heading + 1, first)
    .filter((line) => line.length <= LONGEST_CREDIT)
    .slice(0, MOST_CREDITS);
  return [title, ...between, ...article];
}

const textOf = (element: MarkupElement | null): string => (element?.textContent ?? "").replace(/\s+/gu, " ").trim();

/** The title of the page without the name of the site behind it. */
function headTitle(title: string): string {
  const [first = "", ...rest] = title.split(/\s*[-_|—–－]{1,2}\s*/u);
  return rest.length > 0 && first.length >= 6 ? first : title;
}

function publicationOf(document: MarkupDocument): string | undefined {
  const names = ["article:published_time", "publishdate", "PubDate", "pubdate", "publish_date", "dc.date"];
  for (const name of names) {
    const content = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute("content");
    const date = /\d{4}-\d{2}-\d{2}/u.exec(content ?? "")?.[0];
    if (date !== undefined) return date;
  }
  return undefined;
}
