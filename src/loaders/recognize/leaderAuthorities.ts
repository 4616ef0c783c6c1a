import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "./compileOnce.js";
import type { OfficeChain } from "./findOffices.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";

/** A mention of a person whose word the text invokes. */
export interface FoundAuthority {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The office that stands at the name. */
  readonly chain: OfficeChain | null;
}

interface Authority {
  readonly thinker: boolean;
}

const tableOf = compileOnce<Lexicon, PhraseTable<Authority>>(({ offices }) =>
  compilePhraseTable([
    ...offices.authorities.map((phrase) => ({ phrase, value: { thinker: false } })),
    ...offices.thinkers.map((phrase) => ({ phrase, value: { thinker: true } })),
  ]),
);
const SAYS =
  /^(同志|先生)?(曾|曾经|就|早就|多次|还|也)?(说|指出|强调|讲|认为|提出|要求|告诫|教导|写道|的(?:话|名言|教导))/u;
/** `以某某同志为核心`: the name of a leadership, not of a word of his. */
const CORE = /^(同志)?为(核心|主要代表)/u;
/** Whom a text remembers speaks to nobody. */
const MOURNED = /(?:缅怀|悼念|追思|瞻仰|怀念|祭奠)[^,，。;；]{0,8}$/u;
/** A theory of his: `某某新时代…思想`. */
const THEORY = /^(?:新时代)?(?:中国特色)?(?:社会主义)?\p{Script=Han}{0,6}(?:思想|理论|主义)/u;

/** Finds the authorities that a passage invokes; names of theories, books and places of theirs are none. */
export function findAuthorities(text: string, chains: readonly OfficeChain[], lexicon: Lexicon): FoundAuthority[] {
  const { offices } = lexicon;
  return flatMap(tableOf(lexicon).scan(text), ({ start, end, phrase, value }) => {
    const after = text.slice(end, end + 20);
    const behind = after.replace(/^同志/u, "");
    const says = SAYS.test(after);
    if (value.thinker ? !says : CORE.test(after)) return [];
    if (!says && (offices.afterAuthority.some((word) => behind.startsWith(word)) || isTheory(after))) return [];
    if (insideTitle(text, start)) return [];
    if (!says && MOURNED.test(text.slice(Math.max(0, start - 12), start))) return [];
    const chain =
      chains.find((office) => office.start >= end && /^(同志)?$/u.test(text.slice(end, office.start))) ??
      chains.find((office) => office.end === start) ??
      null;
    const national = chain?.positions.some(({ title }) =>
      offices.nationalOffices.some((office) => office.title === title),
    );
    // Names of two characters have many namesakes.
    if (phrase.length === 2 && national !== true) return [];
    return [{ start, end, name: phrase, chain }];
  });
}

function isTheory(after: string): boolean {
  const found = THEORY.exec(after)?.[0];
  return found !== undefined && !/(同志|总书记|主席|指出|强调|关于|论述|讲话)/u.test(found);
}

/** Inside 《 》 a name belongs to the title of a work. */
function insideTitle(text: string, offset: number): boolean {
  return text.lastIndexOf("《", offset) > text.lastIndexOf("》", offset);
}
