import { OrganizationKind } from "../../models/enums.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";

/** The rule that finds villages, communities and streets as places. */
const SETTLEMENT_METHOD = "organization.settlement.place";
/** Before these a village is one of several that a text passes through. */
const LISTED_BEFORE = /[、]$/u;
const LISTED_AFTER = /^(、|等|和\p{Script=Han}{2,6}[村居区])/u;
/** A list of villages whose Party bodies are spoken of, or that do something. */
const LIST_OF_BODIES =
  /^(?:[、和及]\p{Script=Han}{2,5}){0,8}等[\d一二三四五六七八九十余多几]*个?(?:[村居社区]{1,4}|(?:试点|示范|联系)单位)[,，]?(?:积极|党|两委|组织|开展|先后|纷纷)/u;
/** Communities with which somebody agrees on something. */
const PARTNERS_BEFORE = /[与同和][^,，。;；]*$/u;
const PARTNERS_AFTER = /^[^,，。;；]*(达成|签订|签约|签署|结对|共建|联合|共同)/u;
const LONGEST_LIST = 50;
/** What somebody does who comes to a village for its own sake. */
const VISIT_BEFORE =
  /(走进|走访|深入|来到|前往|慰问|帮扶|结对|联系|参观|赴|到|抵达|进驻|驻|帮助|支援|联合|携手|会同|由|对|与)$/u;
const SUBJECT_BEFORE = /(^|[。!！?？;；,，::”\n日讯午])\s*$/u;
/** What the body of a place does, not what happens in the place. */
const DEED_AFTER =
  /^(党|书记|主任|原党|积极|认真|通过|组织|开展|召开|举行|举办|成立|启动|邀请|联合|充分|利用|结合|依托|围绕|先后|坚持|以|把|将|从|已|还|也|共|聚焦|按照|针对|率先|探索|建立|建起|实行|投入|投资|制定|推行|打造|创新|获|被|是|有|率先|携手|工作人员|负责人|干部|相关负责)/u;

/** Decides which villages, communities and streets that were found as places are bodies, too. */
export class SettlementBodies {
  readonly #texts: ReadonlyMap<number, string>;
  readonly #titles: ReadonlySet<number>;
  readonly #longest = new Map<string, number>();
  readonly #owners: ReadonlySet<OrganizationDraft>;

  /** @param owners organizations that own others */
  constructor(
    { article }: ArticleContext,
    candidates: readonly OrganizationCandidate[],
    owners: ReadonlySet<OrganizationDraft>,
  ) {
    this.#texts = new Map(article.passages.map(({ ordinal, text }) => [ordinal, text]));
    this.#titles = new Set(article.passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal));
    this.#owners = owners;
    for (const { passage, start, end } of candidates) {
      const at = `${passage}:${start}`;
      this.#longest.set(at, Math.max(this.#longest.get(at) ?? 0, end));
    }
  }

  /** Found otherwise than as a place, or owns a body, or does something or is gone to as itself. */
  isBody(draft: OrganizationDraft): boolean {
    if (draft.mentions.some(({ method }) => method !== SETTLEMENT_METHOD) || this.#owners.has(draft)) return true;
    const isStreet = draft.kind === OrganizationKind.GOVERNMENT;
    return draft.mentions.some((mention) => this.#stands(mention, isStreet));
  }

  #stands({ passage, start, end }: OrganizationCandidate, isStreet: boolean): boolean {
    if (this.#longest.get(`${passage}:${start}`) !== end) return false;
    const text = this.#texts.get(passage) ?? "";
    const before = text.slice(Math.max(0, start - 3), start);
    const after = text.slice(end, end + LONGEST_LIST);
    if (SUBJECT_BEFORE.test(before) && DEED_AFTER.test(after)) return true;
    if (isStreet) return /(联合|携手|会同|由)$/u.test(before);
    if (LIST_OF_BODIES.test(after)) return true;
    if (PARTNERS_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LIST), start)) && PARTNERS_AFTER.test(after))
      return true;
    if (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after) || FROM_THERE.test(after)) return false;
    return this.#titles.has(passage) || VISIT_BEFORE.test(before);
  }
}

/** What follows the name of a village where it tells only where somebody or something is from. */
const FROM_THERE = /^(村民|居民|群众|贫困|农民|党员|老|人(?!民)|籍|附近|境内|口|路|小组|\p{Script=Han}{0,3}[组屯])/u;
