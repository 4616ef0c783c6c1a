import { Genre } from "../../models/enums.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { ownWordsOf } from "./mainBodyOf.js";

const UNIT_WORDS =
  /^(校|学校|院|学院|医院|局|厂|公司|集团|集团公司|行|所|矿|站|园区|处|系|委|社|中心|街道|社区|开发区|高新区|经开区|新区|管委会)$/u;
/** Units whose bodies take part in deeds, behind their names. */
const DEED =
  /^(书记|副书记|委员|主席|副主席|主任|副主任|召开|举行|组织(?!建设|生活|工作)|开展|举办|成立|印发|启动|决定|研究|认真|高度|领导班子|紧紧|始终|邀请|部署|班子成员|全体|在(?:深入)?(?:开展|推进)|紧密|坚持|把)/u;
/** Parts of a unit that a body without a named unit is told by: `皮肤科党支部`, `学生处党支部`, `机关第二党支部`. */
const PART = /(科|处|系|部|室|队|专业|年级|车间|班组|机关|第[一二三四五六七八九十\d]+)$/u;
const SHORTEST_DEED = 12;
/** What a list of responsible bodies begins with. */
const CHARGED = /(?:负责|责任|牵头|主办|承办|协办|配合|组织|提交|供稿|报送)(?:单位|部门)\s*[::]\s*[^::。;;)）]*$/u;
const LONGEST_CHARGE = 40;
/** A street, town, village or unit that sets something up. */
const SET_UP = /(?:[街镇乡村]|街道|社区|公司|学校|医院)(?:党委|党支部|都|还|先后|分别)?(?:成立|组建|设立)了?$/u;

/** Decides whether bodies of units that a text nowhere names are particular bodies, or a class of them. */
export class UnnamedUnits {
  readonly #isNews: boolean;
  readonly #isRule: boolean;
  readonly #isNamed: boolean;
  readonly #ownWords: ReadonlySet<string>;
  readonly #texts: ReadonlyMap<number, string>;
  readonly #titles: ReadonlySet<number>;
  readonly #saysMine: boolean;
  /** Words of units that one body has been taken for. */
  readonly #spoken = new Set<string>();

  /** @param isNamed whether the article names the unit that it is by or about */
  constructor(context: ArticleContext, isNamed: boolean) {
    const { genre, passages } = context.article;
    this.#isNews = genre === Genre.NEWS;
    this.#isRule = genre === Genre.PLAN || genre === Genre.NOTICE;
    this.#isNamed = isNamed;
    this.#ownWords = ownWordsOf(context);
    this.#saysMine = passages.some(({ text }) => /我[校院局厂委]/u.test(text));
    this.#texts = new Map(passages.map(({ ordinal, text }) => [ordinal, text]));
    this.#titles = new Set(passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal));
  }

  /** Whether `校党委`, `我局党组` or `公司党委` is one body, though the school, office or company has no name here. */
  speaksAs(candidate: OrganizationCandidate): boolean {
    const { relative: word, headClass, head } = candidate;
    const team = headClass === "group" && (candidate.body !== "" || /[一二三四五六七八九十]/u.test(head));
    if (!UNIT_WORDS.test(word) || (headClass !== "party" && headClass !== "organ" && !team)) return false;
    if (/^(党支部|支部|党小组)$/u.test(head)) return false;
    const said = /[校院]$/u.test(word) ? this.says("校") || this.says("院") : this.says(word.slice(-1));
    const own = this.#isNews || (!this.#isNamed && said);
    const speaks = own || this.#spoken.has(word) || this.acts(candidate);
    if (speaks) this.#spoken.add(word);
    return speaks;
  }

  /** Whether the text calls the writer's own unit by a word. */
  says(word: string): boolean {
    return this.#ownWords.has(word);
  }

  /** Whether the text speaks as somebody's own: `我校`, `我局`. */
  get saysMine(): boolean {
    return this.#saysMine;
  }

  /** Whether the text speaks of the writer's own unit that it does not name. */
  get saysOwn(): boolean {
    return !this.#isNamed && this.#saysMine;
  }

  /** Whether a Party body is told from others by a part of a unit or a number, and does something. */
  hasOwnName(candidate: OrganizationCandidate): boolean {
    return PART.test(candidate.body) && this.acts(candidate);
  }

  /** Whether a list of those who are to do something names a body of the writer's unit: `负责单位:宣传部、团委`. */
  isCharged({ passage, start }: OrganizationCandidate): boolean {
    return CHARGED.test((this.#texts.get(passage) ?? "").slice(Math.max(0, start - LONGEST_CHARGE), start));
  }

  /** Whether somebody smaller than the place sets the body up: `某街成立了禁毒委员会`. */
  isSetUp({ passage, start }: OrganizationCandidate): boolean {
    return SET_UP.test((this.#texts.get(passage) ?? "").slice(Math.max(0, start - LONGEST_CHARGE), start));
  }

  /** What a passage has between two places. */
  between(passage: number, from: number, to: number): string {
    return (this.#texts.get(passage) ?? "").slice(from, to);
  }

  /** Named in a title, or the subject of a deed or an office. */
  acts({ passage, end }: OrganizationCandidate): boolean {
    if (this.#titles.has(passage)) return true;
    return !this.#isRule && DEED.test((this.#texts.get(passage) ?? "").slice(end, end + SHORTEST_DEED));
  }
}
