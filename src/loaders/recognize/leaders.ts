import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { OrganizationRecord } from "../../models/records.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import { compileOnce } from "./compileOnce.js";
import type { FoundPosition, LeaderCandidate } from "./LeaderCandidate.js";
import { findOffices, type OfficeChain, type OrganizationMentions } from "./findOffices.js";
import { organizationMentions } from "./organizationMentions.js";
import { personNames, type PersonNames } from "./personNames.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";
import { tokenEdges } from "./tokenEdges.js";

const authorityTable = compileOnce<Lexicon, PhraseTable<string>>(({ offices }) =>
  compilePhraseTable(offices.authorities.map((name) => ({ phrase: name, value: name }))),
);
const afterAuthority = compileOnce<Lexicon, readonly string[]>(({ offices }) => offices.afterAuthority);

const COMRADE = "同志";
/** Between a title and the name that holds it. */
const TITLE_GAP = /^[\s　]*[:：]?[\s　]*(由|是|为)?/u;
const APPOINTED = /(任|担任|兼任|出任|当选为?|被选为|推选为|选举为|任命为|为|是|系|作为)$/u;
const HELD = /^(同志)?(担任|兼任|任)/u;
const LISTED = /^(副|成员|委员|组员)|(副|委员|成员)/u;
/** Bodies whose heads are no office holders in the sense of the graph. */
const NO_OFFICE = /(学生会|少先队|班委会|团支部|班|社团)$/u;

/** Finds persons by the offices they hold, and the authorities that the text invokes. */
export function recognizeLeaders(
  context: ArticleContext,
  organizations: readonly OrganizationRecord[],
): LeaderCandidate[] {
  const mentions = organizationMentions(organizations);
  const unfit = new Set(organizations.filter(({ name }) => NO_OFFICE.test(name)).map(({ key }) => key));
  const found = context.article.passages.flatMap((passage) => {
    const finder = new LeaderFinder(context, passage, mentions);
    return finder
      .find()
      .filter(
        ({ positions }) => !positions.some(({ organization }) => organization !== null && unfit.has(organization)),
      );
  });
  return [...found, ...repeated(context, found)];
}

class LeaderFinder {
  readonly #context: ArticleContext;
  readonly #passage: number;
  readonly #text: string;
  readonly #names: PersonNames;
  readonly #mentions: OrganizationMentions;
  readonly #chains: readonly OfficeChain[];
  readonly #found: LeaderCandidate[] = [];

  constructor(context: ArticleContext, { text, ordinal }: SegmentedPassage, mentions: OrganizationMentions) {
    const { lexicon } = context;
    this.#context = context;
    this.#passage = ordinal;
    this.#mentions = mentions;
    this.#text = text;
    this.#chains = findOffices({ text, passage: ordinal, lexicon, mentions });
    this.#names = personNames(text, lexicon, tokenEdges(context.tokens(ordinal)));
  }

  find(): LeaderCandidate[] {
    for (const chain of this.#chains) {
      if (NO_OFFICE.test(this.#text.slice(Math.max(0, chain.titleStart - 4), chain.titleStart))) continue;
      if (this.#after(chain)) continue;
      if (this.#before(chain)) continue;
      this.#familiar(chain);
    }
    this.#authorities();
    return this.#found;
  }

  /** `校长某某`, `组长:某某`, `组长由某某同志担任`, and the names that follow in a list. */
  #after(chain: OfficeChain): boolean {
    const rest = this.#text.slice(chain.end, chain.end + 12);
    const gap = TITLE_GAP.exec(rest)?.[0] ?? "";
    let start = chain.end + gap.length;
    let end = this.#names.endOf(start, true);
    if (end === null) return false;
    const linked = /(由|是|为)$/u.test(gap);
    if (linked && !HELD.test(this.#text.slice(end, end + 4)) && !this.#text.startsWith(COMRADE, end)) return false;
    const list = /[:：]/u.test(gap) || LISTED.test(chain.positions.at(-1)?.title ?? "") || linked;
    this.#add(start, end, chain.positions, "leader.title-name");
    while (list) {
      const joint = /^(同志)?[、\s　和]+/u.exec(this.#text.slice(end, end + 8))?.[0];
      if (joint === undefined) break;
      start = end + joint.length;
      const next = this.#chains.some((other) => other.start <= start && start < other.end)
        ? null
        : this.#names.endOf(start, true);
      if (next === null) break;
      end = next;
      this.#add(start, end, chain.positions, "leader.title-list");
    }
    return true;
  }

  /** `某某书记`, `某某同志任组长`, `某某(县委书记)`. */
  #before(chain: OfficeChain): boolean {
    const lead = this.#text.slice(Math.max(0, chain.start - 8), chain.start);
    const link = /[(（]$/u.exec(lead)?.[0] ?? APPOINTED.exec(lead)?.[0] ?? "";
    const direct = link === "" && chain.start === chain.titleStart;
    if (link === "" && !direct) return false;
    let end = chain.start - link.length;
    const comrade = this.#text.endsWith(COMRADE, end) && end >= 2 && this.#text.slice(end - 2, end) === COMRADE;
    if (comrade) end -= COMRADE.length;
    const start = this.#names.startOf(end);
    if (start === null) return false;
    if (/^(为|是|系)$/u.test(link) && !comrade && end - start < 3) return false;
    const positions = direct ? this.#placedBefore(start, chain.positions) : chain.positions;
    this.#add(start, end, positions, direct ? "leader.name-title" : "leader.name-appointed");
    return true;
  }

  /** In `校党委组织部某某副部长` the body stands before the name. */
  #placedBefore(start: number, positions: readonly FoundPosition[]): readonly FoundPosition[] {
    const owner = this.#mentions.endingAt(this.#passage, start);
    if (!owner || positions.length !== 1) return positions;
    return positions.map((position) => {
      const { name, key } = owner.record;
      const explicit = this.#text.slice(owner.start, start).startsWith(name.slice(0, 2));
      return position.organization === null || position.method === "position.implied"
        ? {
            ...position,
            organization: key,
            explicit,
            ending: name.slice(-2),
            start: owner.start,
            method: "position.body",
          }
        : position;
    });
  }

  /** `周主任`. */
  #familiar(chain: OfficeChain): void {
    const title = chain.positions[0];
    if (!title || !this.#names.surnameBefore(chain.start)) return;
    if (chain.start !== chain.titleStart) return;
    const start = chain.start - 1;
    const name = this.#text.slice(start, chain.end);
    if (chain.positions.length > 1 || /^(副?组长|委员)/u.test(title.title)) return;
    const positions = this.#placedBefore(chain.start - 1, [{ ...title, start: chain.start }]);
    this.#push({
      start,
      end: chain.end,
      name,
      positions,
      method: "leader.surname-title",
      confidence: 0.7,
      familiar: true,
    });
  }

  #authorities(): void {
    for (const { start, end, phrase } of authorityTable(this.#context.lexicon).scan(this.#text)) {
      const after = this.#text.slice(end, end + 16);
      if (this.#found.some((known) => known.start <= start && end <= known.end)) continue;
      if (afterAuthority(this.#context.lexicon).some((word) => after.startsWith(word)) || this.#inTitle(start))
        continue;
      const chain = this.#chains.find(
        (office) =>
          office.start >= end && office.start - end <= 2 && /^(同志)?$/u.test(this.#text.slice(end, office.start)),
      );
      this.#push({
        start,
        end,
        name: phrase,
        positions: chain?.positions ?? [],
        method: "leader.authority",
        confidence: 0.9,
        familiar: false,
      });
    }
  }

  /** Inside 《 》 a name belongs to the title of a work. */
  #inTitle(offset: number): boolean {
    return this.#text.lastIndexOf("《", offset) > this.#text.lastIndexOf("》", offset);
  }

  #add(start: number, end: number, positions: readonly FoundPosition[], method: string): void {
    this.#push({
      start,
      end,
      name: this.#text.slice(start, end),
      positions,
      method,
      confidence: 0.85,
      familiar: false,
    });
  }

  #push(candidate: Omit<LeaderCandidate, "passage" | "surface">): void {
    const surface = this.#text.slice(candidate.start, candidate.end);
    this.#found.push({ ...candidate, passage: this.#passage, surface });
  }
}

/** Later mentions of known names, without an office beside them. */
function repeated(context: ArticleContext, found: readonly LeaderCandidate[]): LeaderCandidate[] {
  const names = new Set(
    found
      .filter(({ familiar, name }) => !familiar && name.length >= 2 && !/^[×*○Xx某＊]+$/u.test(name))
      .map(({ name }) => name),
  );
  const taken = new Set(found.map(({ passage, start }) => `${passage}:${start}`));
  const more: LeaderCandidate[] = [];
  for (const { text, ordinal } of context.article.passages) {
    for (const name of names) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const after = text.slice(start + name.length, start + name.length + 8);
        if (taken.has(`${ordinal}:${start}`) || afterAuthority(context.lexicon).some((word) => after.startsWith(word)))
          continue;
        const end = start + name.length;
        more.push({
          passage: ordinal,
          start,
          end,
          surface: name,
          method: "leader.repeated",
          confidence: 0.8,
          name,
          familiar: false,
          positions: [],
        });
      }
    }
  }
  return more;
}
