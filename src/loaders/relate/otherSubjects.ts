import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { compileOnce } from "../recognize/compileOnce.js";

/** Tells clauses and sentences whose subject is no body known to the text, so that who was named before does not act. */
export interface OtherSubjects {
  /**
   * Whether the clause of a deed has a subject of its own that is no body known to the text: `村党小组召开的…`,
   * `媒体报道了…`. Who was told to act before it does not act there.
   */
  act(clause: string, deed: string, owner: OrganizationRecord | undefined): boolean;
  /** Whether a sentence begins with bodies that the text does not list: `甲学院、乙学院等组织80名…`, `甲学院12名志愿者…`. */
  open(sentence: string, owner: OrganizationRecord | undefined): boolean;
}

/** Makes the expressions of other subjects from the words of a lexicon, once for each lexicon. */
export const otherSubjects = compileOnce<Lexicon, OtherSubjects>((lexicon) => {
  const patterns = patternsOf(lexicon);
  return {
    act: (clause, deed, owner) => acts(patterns, clause + deed, { clause: clause.length, forms: formsOf(owner) }),
    open(sentence, owner) {
      const first = patterns.opening.exec(sentence)?.groups?.["first"];
      return first !== undefined && !patterns.general.test(first) && !isOwn(first, formsOf(owner));
    },
  };
});

type Patterns = Readonly<Record<"onlooker" | "mission" | "leaders" | "body" | "organ" | "general" | "opening", RegExp>>;

function acts(
  { onlooker, mission, leaders, body: bodyActs, organ, general }: Patterns,
  whole: string,
  { clause, forms }: { readonly clause: number; readonly forms: readonly string[] },
): boolean {
  const told = whole.slice(0, clause + LONGEST_VERB);
  if (onlooker.test(told) || mission.test(whole)) return true;
  if (leaders.test(told) && !forms.some((form) => /(?:委|政府)$/u.test(form))) return true;
  const match = bodyActs.exec(told);
  const body = match?.groups?.["body"];
  if (!match || !body) return false;
  if (organ.test(body)) return !forms.some((form) => form.endsWith(body.slice(-2)));
  if (general.test(body) || (match.groups?.["at"] && !match.groups["of"])) return false;
  return !isOwn(body, forms);
}

const LONGEST_VERB = 3;

const formsOf = (owner: OrganizationRecord | undefined): readonly string[] =>
  owner ? [owner.name, ...owner.aliases] : [];

const isOwn = (body: string, forms: readonly string[]): boolean =>
  forms.some((form) => body.endsWith(form) || form.endsWith(body) || isOwnPlace(body, form));

/** A place stands for its own committee and government. */
const isOwnPlace = (place: string, form: string): boolean =>
  form.startsWith(place) && /^(?:党委|党工委|工委|委|委员会|人民政府|政府)?$/u.test(form.slice(place.length));

const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

function patternsOf({ subjects, organizations, places }: Lexicon): Patterns {
  const heads = organizations.heads.filter(({ class: headClass }) => headClass !== "group");
  const endings = flatMap(heads, ({ suffixes }) => suffixes.filter((suffix) => suffix.length > 1));
  const nouns = anyOf([...new Set([...endings, ...places.settlementSuffixes, ...subjects.endings])]);
  const deeds = `${anyOf(subjects.adverbs)}{0,2}${anyOf(subjects.verbs)}`;
  const { missions, missionMembers, missionVerbs } = subjects;
  const onlookers = `${anyOf(subjects.onlookers)}(?:们)?${anyOf(subjects.onlookerAdverbs)}{0,2}`;
  const sent = `${anyOf(missions)}(?:组|团)${anyOf(missionMembers)}?[^,，。;；]{0,6}${anyOf(missionVerbs)}`;
  const visitors = `${anyOf(subjects.visitorBodies)}(?:领导)?一行[^,，。;；]{0,4}${anyOf(subjects.visitorVerbs)}`;
  return {
    onlooker: new RegExp(`${onlookers}${anyOf(subjects.onlookerVerbs)}`, "u"),
    mission: new RegExp(`${sent}|${visitors}`, "u"),
    leaders: new RegExp(`(?:^|\\p{Script=Han}{2})[省市县区镇乡州](?:主要|有关)?${anyOf(subjects.placeLeaders)}`, "u"),
    body: new RegExp(
      `(?:^|[年月日由]|[上中下后前里内时间]|(?<at>[在到赴于]))(?<body>${NAME}{1,20}?${nouns})${deeds}了?(?<of>的)?`,
      "u",
    ),
    organ: new RegExp(`^${anyOf(subjects.organUnits)}${anyOf(subjects.organs)}$`, "u"),
    general: new RegExp(`^${anyOf(subjects.general)}|[的,，]`, "u"),
    opening: new RegExp(
      `^(?<first>${NAME_OPENING}{1,14}?${nouns})(?:、\\p{Script=Han}{2,14}){0,6}(?:等\\p{Script=Han}{0,4})?(?:\\d+[余多]?[名位]|${anyOf(subjects.openingVerbs)})`,
      "u",
    ),
  };
}

const NAME = "[^在到赴对向与和把将为从以于给由的了是,，、\\s]";
/** Characters of a name that opens a sentence: no figures either. */
const NAME_OPENING = "[^,，。、在到赴对向与和把将为从以于给由的了是\\d\\s]";
