import { searchText } from "../../../src/loaders/resolve/nameForms.js";
import type { HandmadeGraph } from "./writeGraph.js";

const TEXT = "清河市委决定在全市开展书香清河读书月,市委书记何远山提出人人读好书。";

function entity(label: string, id: string, properties: Record<string, unknown> & { name: string }) {
  const aliases = (properties.aliases as string[] | undefined) ?? [];
  const nameEn = (properties.nameEn as string | undefined) ?? null;
  return [
    `${label}:Entity`,
    { id, mentionCount: 1, ...properties, aliases, searchText: searchText({ name: properties.name, aliases, nameEn }) },
  ] as const;
}

/** The lists that evidence is stored in, for one stretch of the passage. */
export function stated(quote: string, confidence = 0.9, passage = "passage-1") {
  const start = Math.max(0, TEXT.indexOf(quote));
  return {
    passages: [passage],
    spans: [`${start}-${start + quote.length}`],
    quotes: [quote],
    confidences: [confidence],
    methods: ["test.rule"],
    confidence,
  };
}

/** Invented: a city committee that runs a reading month, with all types of node and relation. */
export const sampleGraph: HandmadeGraph = {
  nodes: [
    [
      "Document",
      {
        id: "document-1",
        sha256: "ab".repeat(32),
        sources: ["qinghe/report.txt"],
        text: TEXT,
        encoding: "UTF-8",
        script: "HANS",
        loadedAt: "2024-05-01T08:00:00.000Z",
        extractorVersion: "test",
        damage: 0,
      },
    ],
    ["Article", { id: "article-1", ordinal: 1, title: "读书月工作报告", issuedOn: "2012-04", genre: "REPORT" }],
    ["Passage", { id: "passage-1", ordinal: 0, text: TEXT, sourceStart: 0, sourceEnd: TEXT.length }],
    [
      "Passage",
      { id: "passage-2", ordinal: 1, text: "各单位踊跃参加。", heading: "一、成效", sourceStart: 40, sourceEnd: 48 },
    ],
    entity("Organization", "organization-1", {
      name: "清河市委",
      aliases: ["市委"],
      kind: "PARTY_COMMITTEE",
      level: "PREFECTURE",
      masked: false,
      mentionCount: 3,
      firstAttestedOn: "2012-04",
    }),
    entity("Organization", "organization-2", {
      name: "清河市委宣传部",
      kind: "PARTY_ORGAN",
      masked: false,
      mentionCount: 2,
    }),
    entity("Organization", "organization-3", { name: "安平县第一中学", kind: "SCHOOL", masked: false }),
    entity("Leader", "leader-1", { name: "何远山", firstAttestedOn: "2012-04" }),
    entity("Campaign", "campaign-1", { name: "书香清河读书月", scope: "LOCAL", startedOn: "2012-04" }),
    entity("Campaign", "campaign-2", { name: "全民阅读", nameEn: "Reading for All", scope: "NATIONAL" }),
    entity("Slogan", "slogan-1", { name: "人人读好书", kind: "SLOGAN", items: [] }),
    entity("Activity", "activity-1", {
      name: "读书月启动仪式",
      kind: "CEREMONY",
      date: "2012-04-23",
      measures: ["300人"],
    }),
    entity("Place", "place-1", { name: "清河市", level: "PREFECTURE" }),
    entity("Place", "place-2", { name: "安平县", level: "COUNTY", code: "990101" }),
    entity("CitedWork", "work-1", { name: "关于开展读书活动的通知", number: "清办发〔2012〕8号" }),
  ],
  relationships: [
    ["document-1", "CONTAINS", "article-1", {}],
    ["article-1", "HAS_PASSAGE", "passage-1", {}],
    ["article-1", "HAS_PASSAGE", "passage-2", {}],
    ["article-1", "ISSUED_BY", "organization-1", stated("清河市委")],
    ["article-1", "CITES", "work-1", stated("决定")],
    ["passage-1", "MENTIONS", "organization-1", { start: 0, end: 4, surface: "清河市委" }],
    ["passage-1", "MENTIONS", "organization-1", { start: 20, end: 22, surface: "市委" }],
    ["passage-1", "MENTIONS", "campaign-1", { start: 11, end: 18, surface: "书香清河读书月" }],
    ["passage-1", "MENTIONS", "leader-1", { start: 24, end: 27, surface: "何远山" }],
    ["organization-2", "PART_OF", "organization-1", stated("市委", 0.7)],
    ["organization-1", "LOCATED_IN", "place-1", stated("清河市委")],
    ["organization-3", "LOCATED_IN", "place-2", stated("清河市委")],
    ["place-2", "PART_OF", "place-1", { methods: ["LEXICON"], confidence: 1 }],
    ["leader-1", "HOLDS_POSITION", "organization-1", { title: "书记", ...stated("市委书记何远山") }],
    ["leader-1", "HOLDS_POSITION", "organization-1", { title: "组长", ...stated("何远山", 0.5) }],
    ["organization-1", "RUNS", "campaign-1", stated("清河市委决定在全市开展书香清河读书月", 0.95)],
    ["organization-3", "RUNS", "campaign-1", stated("书香清河读书月", 0.6)],
    ["campaign-1", "PART_OF", "campaign-2", stated("书香清河读书月", 0.5)],
    ["organization-1", "ORGANIZED", "activity-1", stated("开展")],
    ["leader-1", "TOOK_PART_IN", "activity-1", stated("何远山")],
    ["activity-1", "PART_OF", "campaign-1", stated("读书月")],
    ["leader-1", "RAISED", "slogan-1", stated("何远山提出人人读好书")],
    ["organization-1", "RAISED", "slogan-1", stated("人人读好书", 0.6)],
    ["slogan-1", "USED_IN", "campaign-1", stated("人人读好书")],
  ],
};
