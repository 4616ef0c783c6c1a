import { ActivityKind, Level, OrganizationKind } from "../../models/enums.js";
import type {
  ActivityLexicon,
  DeedPattern,
  DeedRule,
  EventNouns,
  RetoldDeed,
} from "../../models/lexicon/ActivityLexicon.js";
import type { CampaignLexicon, NationalCampaign } from "../../models/lexicon/CampaignLexicon.js";
import type { FormulaLexicon, KnownFormula } from "../../models/lexicon/FormulaLexicon.js";
import type { FurnitureLexicon } from "../../models/lexicon/FurnitureLexicon.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import type { OfficeLexicon } from "../../models/lexicon/OfficeLexicon.js";
import type {
  NationalBody,
  OrganizationLexicon,
  OrganizationHeads,
  HeadClass,
} from "../../models/lexicon/OrganizationLexicon.js";
import type { CampaignMottos, SloganLexicon } from "../../models/lexicon/SloganLexicon.js";
import type { PlaceLexicon } from "../../models/lexicon/PlaceLexicon.js";
import type { StructureLexicon } from "../../models/lexicon/StructureLexicon.js";
import type { SubjectLexicon } from "../../models/lexicon/SubjectLexicon.js";
import type { SurnameLexicon } from "../../models/lexicon/SurnameLexicon.js";
import { readDivisions } from "./readDivisions.js";
import { readYamlSection } from "./readYamlSection.js";
import { flag, listOf, nullable, objectOf, oneOf, optional, text, type Shape } from "./shape.js";

interface SectionReader<T> {
  /** Name of the file in the lexicon folder. */
  readonly file: string;
  readonly read: (content: string) => T;
}

const yaml = <T>(file: string, shape: Shape<T>): SectionReader<T> => ({
  file,
  read: (content) => readYamlSection(file, content, shape),
});

const texts = listOf(text);
const headClass = oneOf<HeadClass>({
  party: "party",
  committee: "committee",
  organ: "organ",
  department: "department",
  unit: "unit",
  part: "part",
  group: "group",
  settlement: "settlement",
});

/** One entry a section of the lexicon: the file it stands in and the form of that file. */
export const sectionReaders: {
  readonly [Section in Exclude<keyof Lexicon, "digest">]: SectionReader<Lexicon[Section]>;
} = {
  divisions: { file: "divisions.tsv", read: readDivisions },
  places: yaml(
    "places.yaml",
    objectOf<PlaceLexicon>({
      nationalities: texts,
      weakNames: texts,
      weakShortNames: texts,
      cautiousShortNames: texts,
      settlementSuffixes: texts,
      genericBodies: texts,
      functionCharacters: text,
    }),
  ),
  organizations: yaml(
    "organizations.yaml",
    objectOf<OrganizationLexicon>({
      heads: listOf(objectOf<OrganizationHeads>({ kind: oneOf(OrganizationKind), class: headClass, suffixes: texts })),
      departments: texts,
      modifiers: texts,
      facilities: texts,
      genericBodies: texts,
      genericBefore: texts,
      stopWords: texts,
      national: listOf(
        objectOf<NationalBody>({
          name: text,
          aliases: texts,
          kind: oneOf(OrganizationKind),
          level: oneOf(Level),
          partOf: nullable(text),
        }),
      ),
    }),
  ),
  offices: yaml(
    "offices.yaml",
    objectOf<OfficeLexicon>({
      titles: texts,
      prefixes: texts,
      headedByLength: text,
      authorities: texts,
      afterAuthority: texts,
      nationalOffices: listOf(objectOf<OfficeLexicon["nationalOffices"][number]>({ title: text, organization: text })),
      thinkers: texts,
      notOfficesBefore: texts,
      notHoldersAfter: texts,
      groups: texts,
      groupEndings: texts,
      heads: texts,
    }),
  ),
  surnames: yaml(
    "surnames.yaml",
    objectOf<SurnameLexicon>({
      common: text,
      ambiguous: text,
      rare: text,
      compound: texts,
      given: text,
      neverFirst: text,
      neverLast: text,
      followers: texts,
      notNames: texts,
      honorifics: texts,
      parts: texts,
      transliteration: text,
    }),
  ),
  campaigns: yaml(
    "campaigns.yaml",
    objectOf<CampaignLexicon>({
      campaigns: listOf(
        objectOf<NationalCampaign>({
          key: text,
          name: text,
          aliases: texts,
          shortForms: texts,
          nameEn: text,
          startedOn: nullable(text),
          endedOn: nullable(text),
          partOf: nullable(text),
        }),
      ),
    }),
  ),
  formulas: yaml(
    "formulas.yaml",
    objectOf<FormulaLexicon>({
      never: texts,
      honours: texts,
      counted: texts,
      labelHeads: texts,
      driveNouns: texts,
      known: listOf(objectOf<KnownFormula>({ label: text, items: texts })),
    }),
  ),
  slogans: yaml(
    "slogans.yaml",
    objectOf<SloganLexicon>({
      themeFrames: texts,
      frames: texts,
      notFrames: texts,
      faults: texts,
      eventNouns: texts,
      commonplaces: texts,
      doctrines: texts,
      mottos: listOf(objectOf<CampaignMottos>({ campaign: text, phrases: texts })),
    }),
  ),
  activities: yaml(
    "activities.yaml",
    objectOf<ActivityLexicon>({
      events: listOf(objectOf<EventNouns>({ kind: oneOf(ActivityKind), nouns: texts })),
      frames: objectOf<ActivityLexicon["frames"]>({ strong: texts, weak: texts }),
      deeds: listOf(
        objectOf<DeedRule>({
          kind: oneOf(ActivityKind),
          verbs: texts,
          objects: nullable(texts),
          figure: optional(flag),
          work: optional(flag),
          faint: optional(flag),
        }),
      ),
      patterns: listOf(objectOf<DeedPattern>({ kind: oneOf(ActivityKind), pattern: text, hints: texts })),
      stops: texts,
      processes: listOf(objectOf<EventNouns>({ kind: oneOf(ActivityKind), nouns: texts })),
      sources: texts,
      anaphora: texts,
      modals: texts,
      methods: texts,
      classes: texts,
      retold: listOf(objectOf<RetoldDeed>({ words: texts, anyKind: optional(flag), inParagraph: optional(flag) })),
    }),
  ),
  subjects: yaml(
    "subjects.yaml",
    objectOf<SubjectLexicon>({
      endings: texts,
      adverbs: texts,
      verbs: texts,
      onlookers: texts,
      onlookerAdverbs: texts,
      onlookerVerbs: texts,
      missions: texts,
      missionMembers: texts,
      missionVerbs: texts,
      visitorBodies: texts,
      visitorVerbs: texts,
      placeLeaders: texts,
      organUnits: texts,
      organs: texts,
      general: texts,
      openingVerbs: texts,
    }),
  ),
  furniture: yaml(
    "furniture.yaml",
    objectOf<FurnitureLexicon>({ lines: texts, tails: texts, phrases: texts, measures: texts }),
  ),
  structure: yaml(
    "structure.yaml",
    objectOf<StructureLexicon>({
      articleMarkers: texts,
      issuerEndings: texts,
      officeEndings: texts,
      sourceMarks: texts,
      authorMarks: texts,
      salutations: texts,
      titleNouns: texts,
      genres: listOf(objectOf<StructureLexicon["genres"][number]>({ genre: text, words: texts })),
    }),
  ),
};
