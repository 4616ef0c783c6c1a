import { OrganizationKind } from "../../models/enums.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";

const OWN_PAPER = "本报";
/** The paper speaks of itself where it reports: `本报讯`, `本报记者`. */
const REPORTS = /本报(?:讯|消息|记者|通讯员|特约|评论员|[\p{Script=Han}]{2,6}\d{1,2}月)/u;

/**
 * The newspaper that calls itself `本报`: the only one that the article names.
 * A text reprinted elsewhere may name two; which of them speaks is then not told.
 */
export function ownPaper(
  { article }: ArticleContext,
  drafts: readonly OrganizationDraft[],
): { readonly paper: OrganizationDraft; readonly form: string } | null {
  const papers = drafts.filter(({ kind, name }) => kind === OrganizationKind.MEDIA && name.endsWith("报"));
  const [paper] = papers;
  if (papers.length !== 1 || !paper) return null;
  const speaks = article.passages.some(({ text }) => text.includes(OWN_PAPER) && REPORTS.test(text));
  return speaks ? { paper, form: OWN_PAPER } : null;
}
