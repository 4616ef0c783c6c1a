import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { ArticleContext } from "./ArticleContext.js";
import { findOffices, type OfficeChain } from "./findOffices.js";
import type { OrganizationMentions } from "./OfficeInput.js";
import { findAuthorities } from "./leaderAuthorities.js";
import type { FoundPosition, LeaderCandidate } from "./LeaderCandidate.js";
import { nameGroup, type GroupForm, type NameGroup } from "./leaderGroups.js";
import { isNoHolder, isNoOffice } from "./leaderGuards.js";
import { leaderNames, type FoundName, type LeaderNames } from "./leaderNames.js";
import { leaderNameWords } from "./leaderNameWords.js";
import {
  entryName,
  insertedName,
  nameInRun,
  partedChains,
  profiledName,
  studiedSpeakers,
  type PlacementGround,
} from "./leaderPlacements.js";
import * as links from "./leaderLinks.js";
import { leaderHeads } from "./leaderHeads.js";
import { repeatedStretches } from "./repeatedStretches.js";
import { tokenEdges } from "./tokenEdges.js";
import type { Span } from "../../models/span.js";

/** The offices of the list that a passage ends in: the next lines may go on with its names. */
export type OpenRoster = readonly FoundPosition[] | null;

const LIKELY = 3;
const SURE = 4;
const SURELY = 5;
/** `(藏族)` behind a name. */
const NOTE_BEFORE = /[(（][^()（）]{1,9}[)）]$/u;
/** What parts the names of a list, read from its end. */
const JOINT_BEFORE = /(?:同志)?(?:[(（][^()（）]{1,9}[)）])?(?:[、和及]|以及)$/u;
/** Signs before the entries of a list. */
const LIST_SIGN = /^[\s　\-—–•◆·]*/u;

/** Finds the office holders and invoked authorities of one passage. */
export class LeaderFinder {
  readonly #context: ArticleContext;
  readonly #passage: SegmentedPassage;
  readonly #text: string;
  readonly #names: LeaderNames;
  readonly #chains: readonly OfficeChain[];
  readonly #found: LeaderCandidate[] = [];
  readonly #mentions: OrganizationMentions;
  readonly #ground: PlacementGround;
  readonly #runEnds = new Set<number>();
  #open: OpenRoster = null;

  constructor(
    context: ArticleContext,
    passage: SegmentedPassage,
    { mentions, named }: { mentions: OrganizationMentions; named: readonly Span[] },
  ) {
    const { lexicon } = context;
    const { text, ordinal } = passage;
    this.#context = context;
    this.#passage = passage;
    this.#mentions = mentions;
    this.#text = text;
    this.#chains = partedChains(findOffices({ text, passage: ordinal, lexicon, mentions }), text);
    this.#names = leaderNames(() => ({
      text,
      named,
      edges: tokenEdges(context.tokens(ordinal)),
      words: leaderNameWords(lexicon),
      offices: this.#chains,
      repeated: repeatedStretches(context),
    }));
    this.#ground = { text, chains: this.#chains, names: this.#names };
  }

  /** @param roster the list that the passage before ended in */
  find(roster: OpenRoster): { readonly found: readonly LeaderCandidate[]; readonly open: OpenRoster } {
    if (roster) this.#continueRoster(roster);
    this.#openRoster();
    for (const chain of this.#chains) {
      if (isNoOffice(chain, this.#text, this.#context.lexicon)) continue;
      if (this.#placed(nameInRun(chain, this.#ground, this.#runEnds), chain, "leader.run")) continue;
      const after = this.#after(chain) || this.#placed(insertedName(chain, this.#ground), chain, "leader.inserted");
      const before = this.#before(chain);
      if (!after && !before) this.#familiar(chain);
    }
    for (const heads of leaderHeads(this.#text, this.#context.lexicon))
      this.#addGroup(this.#group(heads.end, { roster: false, offices: false, score: SURE }), [], "leader.heads");
    this.#authorities();
    for (const name of studiedSpeakers(this.#ground)) this.#add(name, [], "leader.speech");
    return { found: this.#found, open: this.#open };
  }

  #placed(name: FoundName | null, { positions }: OfficeChain, method: string): boolean {
    return name !== null && this.#add(name, positions, method);
  }

  #group(start: number, form: GroupForm): NameGroup {
    return nameGroup(start, form, this.#ground);
  }

  /** A line that holds a title alone heads the names below it. */
  #openRoster(): void {
    const [only] = this.#chains;
    if (!only || this.#chains.length > 1 || this.#text.length > only.end + 1) return;
    if (LIST_SIGN.exec(this.#text)?.[0].length === only.start) this.#open = only.positions;
  }

  /** A line of names only goes on with the list above it. */
  #continueRoster(roster: readonly FoundPosition[]): void {
    const lead = LIST_SIGN.exec(this.#text)?.[0].length ?? 0;
    const group = this.#group(lead, { roster: true, offices: false, score: SURE });
    const rest = this.#text.slice(group.end, group.end + 2);
    if (group.names.length === 0 || !/^([\s　、,，;；(（]|$)/u.test(rest)) return;
    if (group.names.length === 1 && rest === "" && this.#text.length > 10) return;
    this.#addGroup(group, roster, "leader.roster");
    this.#open = roster;
  }

  /** `校长某某`, `组长:某某 某某`, `组长由某某同志担任`. */
  #after(chain: OfficeChain): boolean {
    const text = this.#text;
    const gap = links.GAP.exec(text.slice(chain.end, chain.end + 40))?.[0] ?? "";
    if (/^[)）]/u.test(gap) && !/[(（]$/u.test(text.slice(0, chain.start))) return false;
    const start = chain.end + gap.length;
    if (gap === "" && this.#isNamed(chain)) return false;
    if (/[:：]/u.test(gap)) return this.#roster(chain, start);
    if (/由$/u.test(gap.trim())) {
      const group = this.#group(start, { roster: false, offices: true, score: 3 });
      return (
        links.HELD.test(text.slice(group.end, group.end + 6)) &&
        this.#addGroup(group, chain.positions, "leader.held-by")
      );
    }
    if (/[是为的]/u.test(gap)) return this.#named(chain, start, gap);
    const first = this.#names.startingAt(start, this.#passage.role === "byline" || text.length < 40);
    if (!first || (/[\s　]/u.test(gap) && first.score < SURE)) return false;
    if (!this.#add(first, chain.positions, "leader.title-name")) return false;
    const joint = /^(?:同志)?(?:[(（][^()（）]{1,20}[)）])?([、和及]|以及)/u.exec(
      text.slice(first.end, first.end + 26),
    );
    if (!joint) return true;
    const more = this.#group(first.end + joint[0].length, { roster: false, offices: false, score: SURE });
    const shared = text.slice(more.end - links.COMRADE.length, more.end) === links.COMRADE;
    if (shared || links.PLURAL.test(chain.positions.at(-1)?.title ?? ""))
      this.#addGroup(more, chain.positions, "leader.title-list");
    return true;
  }

  #roster(chain: OfficeChain, start: number): boolean {
    const group = this.#group(start, { roster: true, offices: true, score: 3 });
    if (group.names.length > 0 || start >= this.#text.length) this.#open = chain.positions;
    return this.#addGroup(group, chain.positions, "leader.roster");
  }

  /** The name of an authority stands right before the office, so that none stands behind it. */
  #isNamed({ start }: OfficeChain): boolean {
    const { known } = leaderNameWords(this.#context.lexicon);
    return known.has(this.#text.slice(Math.max(0, start - 3), start)) || this.#text.endsWith(links.COMRADE, start);
  }

  /** `组长是某某`, `副会长的某某说`: only with a full name that ends the clause; `常委的还有某某、某某`. */
  #named(chain: OfficeChain, start: number, gap: string): boolean {
    if (/有/u.test(gap)) {
      const group = this.#group(start, { roster: false, offices: false, score: SURE });
      return this.#addGroup(group, chain.positions, "leader.title-list");
    }
    const name = this.#names.startingAt(start, false);
    const needed = /的/u.test(gap) ? SURE : 7;
    return name !== null && name.score >= needed && this.#add(name, chain.positions, "leader.title-is");
  }

  /** `某某书记`, `某某同志任组长`, `某某(县委书记)`, in lists `某某 县委书记`. */
  #before(chain: OfficeChain): boolean {
    const unnamed = links.UNNAMED_BODY.exec(this.#text.slice(Math.max(0, chain.start - 16), chain.start))?.[0] ?? "";
    if (unnamed !== "" && this.#before({ ...chain, start: chain.start - unnamed.length })) return true;
    const lead = this.#text.slice(Math.max(0, chain.start - 10), chain.start);
    if (this.#placed(profiledName(chain, this.#ground), chain, "leader.profile")) return true;
    if (this.#open !== null && this.#placed(entryName(chain, this.#ground), chain, "leader.entry")) return true;
    const bracket = links.BRACKET_BEFORE.exec(lead)?.[0];
    const blank = /[\s　]+$/u.exec(lead)?.[0];
    const appointments = bracket === undefined ? links.APPOINTMENTS.flatMap((form) => form.exec(lead)?.[0] ?? []) : [];
    if (appointments.length > 0) return appointments.some((link) => this.#linked(chain, link));
    const isBlank = bracket === undefined && blank !== undefined;
    if (isBlank && !this.#isNameFirst(chain)) return false;
    const link = bracket ?? blank ?? "";
    if (link === "" && chain.start !== chain.titleStart) return false;
    const name = this.#nameBefore(chain.start - link.length, LIKELY);
    const positions = name && link === "" ? this.#placedBefore(name.start, chain.positions) : chain.positions;
    return name !== null && this.#add(name, positions, link === "" ? "leader.name-title" : "leader.name-appointed");
  }

  /** `某某同志任组长`, and those of a list before him. */
  #linked(chain: OfficeChain, link: string): boolean {
    const name = this.#nameBefore(chain.start - link.length, /^(为|是|系|兼)$/u.test(link) ? SURELY : LIKELY);
    if (!name || !this.#add(name, chain.positions, "leader.name-appointed")) return false;
    this.#shareLeft(name, chain.positions);
    return true;
  }

  /** The name that ends at the place, past `同志` and a note. Without `同志` it must reach the score. */
  #nameBefore(place: number, score: number): FoundName | null {
    const end = place - (NOTE_BEFORE.exec(this.#text.slice(Math.max(0, place - 12), place))?.[0].length ?? 0);
    const comrade = this.#text.endsWith(links.COMRADE, end);
    const name = this.#names.endingAt(comrade ? end - links.COMRADE.length : end);
    return name && name.score >= (comrade ? LIKELY : score) ? name : null;
  }

  /** In a list that gives the office behind the name, the name stands alone before it. */
  #isNameFirst(chain: OfficeChain): boolean {
    if (/^[\s　]*[:：]/u.test(this.#text.slice(chain.end, chain.end + 4))) return false;
    return this.#open !== null;
  }

  /** `校长某某、副校长某某任副组长`: those named before share the office. */
  #shareLeft(last: FoundName, positions: readonly FoundPosition[]): void {
    if (!links.PLURAL.test(positions.at(-1)?.title ?? "")) return;
    let start = last.start;
    for (;;) {
      const office = this.#chains.find(({ end }) => end === start);
      const joint = JOINT_BEFORE.exec(this.#text.slice(0, office?.start ?? start))?.[0];
      if (joint === undefined) return;
      const name = this.#names.endingAt((office?.start ?? start) - joint.length);
      if (!name || name.score < 3 || !this.#add(name, positions, "leader.name-appointed")) return;
      start = name.start;
    }
  }

  /** In `校党委组织部某某副部长` the body stands before the name. */
  #placedBefore(start: number, positions: readonly FoundPosition[]): readonly FoundPosition[] {
    const owner = this.#mentions.endingAt(this.#passage.ordinal, start);
    if (!owner || positions.length !== 1) return positions;
    const { name, key } = owner.record;
    const explicit = this.#text.slice(owner.start, start).startsWith(name.slice(0, 2));
    return positions.map((position) =>
      position.organization === null || position.method === "position.implied"
        ? {
            ...position,
            organization: key,
            explicit,
            ending: name.slice(-2),
            start: owner.start,
            method: "position.body",
          }
        : position,
    );
  }

  /** `周主任`. */
  #familiar(chain: OfficeChain): void {
    const title = chain.positions[0];
    if (!title || chain.positions.length > 1 || chain.start !== chain.titleStart) return;
    const surname = links.NEVER_FAMILIAR.test(title.title) ? 0 : this.#names.surnameBefore(chain.start);
    if (surname === 0) return;
    const start = chain.start - surname;
    const positions = this.#placedBefore(start, chain.positions);
    this.#push({
      start,
      end: chain.end,
      name: this.#text.slice(start, chain.end),
      positions,
      method: "leader.surname-title",
      confidence: 0.7,
      familiar: true,
    });
  }

  #authorities(): void {
    for (const { start, end, name, chain } of findAuthorities(this.#text, this.#chains, this.#context.lexicon)) {
      if (this.#found.some((known) => known.name !== name && known.start <= start && end <= known.end)) continue;
      this.#push({
        start,
        end,
        name,
        positions: chain?.positions ?? [],
        method: "leader.authority",
        confidence: 0.9,
        familiar: false,
      });
    }
  }

  #addGroup({ names }: NameGroup, positions: readonly FoundPosition[], method: string): boolean {
    return names.filter((name) => this.#add(name, positions, method)).length > 0;
  }

  #add({ start, end, name, score }: FoundName, positions: readonly FoundPosition[], method: string): boolean {
    const { notHoldersAfter } = leaderNameWords(this.#context.lexicon);
    if (isNoHolder(end, this.#text, notHoldersAfter)) return false;
    const confidence = score >= 7 ? 0.9 : score >= SURE ? 0.8 : 0.65;
    this.#push({ start, end, name, positions, method, confidence, familiar: false });
    return true;
  }

  #push(candidate: Omit<LeaderCandidate, "passage" | "surface">): void {
    const surface = this.#text.slice(candidate.start, candidate.end);
    this.#found.push({ passage: this.#passage.ordinal, surface, ...candidate });
  }
}
