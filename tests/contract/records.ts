import { createHash } from "node:crypto";
import {
  ActivityKind,
  CampaignScope,
  EntityType,
  Genre,
  Level,
  OrganizationKind,
  RelationType,
  Script,
  SloganKind,
} from "../../src/models/enums.js";
import type {
  ArticleRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  RelationRecord,
} from "../../src/models/records.js";

/** What varies from one invented document to the next. */
export interface DocumentSketch {
  readonly source: string;
  /** The county whose committee runs the campaign. */
  readonly county: string;
  readonly issuedOn?: string | null;
  readonly level?: Level | null;
  readonly alias?: string;
  readonly formulaItems?: readonly string[];
  readonly sloganKind?: SloganKind;
  /** Without the sentence that names the slogan. */
  readonly plain?: boolean;
}

const CAMPAIGN = "清风进万家活动";
const SLOGAN = "清风常在,万家常安";

/** One document with one article: a county committee runs a national campaign, raises a slogan and holds a meeting. */
export function sketchDocument(sketch: DocumentSketch): DocumentRecord {
  const { source, county, plain = false } = sketch;
  const committee = `${county}委`;
  const first = `${committee}开展${CAMPAIGN},书记韩远航主持动员大会。`;
  const second = plain ? "各乡镇照此办理。" : `${committee}提出“${SLOGAN}”,做到三个常。`;
  const text = `${first}\n${second}`;
  return {
    source,
    sha256: createHash("sha256")
      .update(JSON.stringify([text, { ...sketch, source: "" }]))
      .digest("hex"),
    text,
    encoding: "UTF-8",
    script: Script.HANS,
    damage: 0,
    extractorVersion: "test",
    articles: [article(sketch, { first, second, committee })],
  };
}

function article(sketch: DocumentSketch, texts: { first: string; second: string; committee: string }): ArticleRecord {
  const { first, second, committee } = texts;
  const passages = [first, second].map((text, ordinal) => {
    const sourceStart = ordinal === 0 ? 0 : first.length + 1;
    return {
      ordinal,
      text,
      heading: ordinal === 0 ? null : "二、口号",
      sourceStart,
      sourceEnd: sourceStart + text.length,
    };
  });
  const mention = (passage: number, surface: string): MentionRecord => {
    const start = passages[passage]?.text.indexOf(surface) ?? -1;
    if (start < 0) throw new Error(`${surface} is not in passage ${passage}`);
    return { passage, start, end: start + surface.length, surface, method: "test.rule", confidence: 0.9 };
  };
  const { entities, relations } = facts(sketch, committee, mention);
  const issuedOn = sketch.issuedOn === undefined ? "2013-05" : sketch.issuedOn;
  return {
    ordinal: 1,
    title: `${sketch.county}工作报告`,
    issuedOn,
    genre: Genre.REPORT,
    passages,
    entities,
    relations,
  };
}

type Mention = (passage: number, surface: string) => MentionRecord;

function facts(sketch: DocumentSketch, committee: string, mention: Mention) {
  const { county, level = Level.COUNTY, alias, plain = false } = sketch;
  const base = (key: string, name: string, mentions: MentionRecord[]) => ({
    key,
    name,
    aliases: [] as string[],
    mentions,
  });
  const committeeMentions = plain ? [mention(0, committee)] : [mention(0, committee), mention(1, committee)];
  const entities: EntityRecord[] = [
    {
      ...base("o", committee, committeeMentions),
      aliases: alias === undefined ? [] : [alias],
      type: EntityType.ORGANIZATION,
      kind: OrganizationKind.PARTY_COMMITTEE,
      level,
      masked: false,
      qualifier: county,
    },
    { ...base("l", "韩远航", [mention(0, "韩远航")]), type: EntityType.LEADER, qualifier: committee },
    {
      ...base("c", CAMPAIGN, [mention(0, CAMPAIGN)]),
      type: EntityType.CAMPAIGN,
      scope: CampaignScope.NATIONAL,
      lexiconKey: "clean-wind",
      nameEn: "Clean Wind",
      startedOn: "2013-01",
      endedOn: null,
      qualifier: null,
    },
    {
      ...base("a", "动员大会", [mention(0, "动员大会")]),
      type: EntityType.ACTIVITY,
      kind: ActivityKind.MEETING,
      date: null,
      measures: [],
      quote: "动员大会",
    },
    {
      ...base("p", county, [mention(0, county)]),
      type: EntityType.PLACE,
      level: Level.COUNTY,
      code: null,
      qualifier: "平江市",
    },
  ];
  const relations: RelationRecord[] = [
    related(RelationType.ISSUED_BY, ["article", "o"], [mention(0, committee)]),
    related(RelationType.RUNS, ["o", "c"], [mention(0, `${committee}开展${CAMPAIGN}`)]),
    { ...related(RelationType.HOLDS_POSITION, ["l", "o"], [mention(0, "书记韩远航")]), title: "书记" },
    related(RelationType.ORGANIZED, ["o", "a"], [mention(0, "主持动员大会")]),
    related(RelationType.LOCATED_IN, ["o", "p"], []),
  ];
  if (!plain) addSlogans(sketch, { entities, relations, mention });
  return { entities, relations };
}

function addSlogans(
  { sloganKind = SloganKind.SLOGAN, formulaItems = ["常抓", "常查", "常改"] }: DocumentSketch,
  { entities, relations, mention }: { entities: EntityRecord[]; relations: RelationRecord[]; mention: Mention },
): void {
  const base = { type: EntityType.SLOGAN, aliases: [] } as const;
  const formula = { key: "f", name: "三个常", mentions: [mention(1, "三个常")] };
  entities.push(
    { ...base, key: "s", name: SLOGAN, mentions: [mention(1, SLOGAN)], kind: sloganKind, items: [] },
    { ...base, ...formula, kind: SloganKind.FORMULA, items: formulaItems },
  );
  relations.push(
    related(RelationType.RAISED, ["o", "s"], [mention(1, `提出“${SLOGAN}”`)]),
    related(RelationType.USED_IN, ["s", "c"], [mention(1, SLOGAN)]),
  );
}

function related(type: RelationType, [from, to]: [string, string], evidence: MentionRecord[]): RelationRecord {
  return { type, from, to, evidence: evidence.map(({ surface, ...rest }) => ({ ...rest, quote: surface })) };
}
