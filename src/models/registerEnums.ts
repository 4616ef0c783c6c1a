import { registerEnumType } from "type-graphql";
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
} from "./enums.js";
import { bilingual } from "./bilingual.js";

type Values<E extends object> = Record<keyof E, readonly [english: string, chinese: string]>;

/** Makes an enum known to TypeGraphQL. The type of `values` sees to it that no value goes undescribed. */
export function register<E extends object>(name: string, values: Values<E>, about: readonly [E, string, string]): void {
  const [enumObject, english, chinese] = about;
  const described = Object.entries<readonly [string, string]>(values).map(([key, [en, zh]]) => [
    key,
    bilingual(en, zh),
  ]);
  registerEnumType(enumObject, {
    name,
    ...bilingual(english, chinese),
    valuesConfig: Object.fromEntries(described) as Partial<Record<keyof E, { description: string }>>,
  });
}

register<typeof EntityType>(
  "EntityType",
  {
    ORGANIZATION: [
      "A body: Party, government, school, company, village and so on.",
      "组织:党组织、政府、学校、企业、村居等。",
    ],
    LEADER: ["A person who holds an office or is invoked as an authority.", "领导:担任职务或被引为权威的人。"],
    CAMPAIGN: ["A campaign, national or local.", "运动、主题活动,全国性或地方性。"],
    SLOGAN: ["A slogan, theme or numbered formula.", "口号、主题或数字概括语。"],
    ACTIVITY: ["One deed: a meeting, lecture, competition, visit.", "一项具体活动:会议、讲座、竞赛、慰问等。"],
    PLACE: ["An administrative division or locality.", "行政区划或地名。"],
    CITED_WORK: ["A document, law or speech that an article cites.", "文章引用的文件、法规或讲话。"],
  },
  [EntityType, "What an entity is.", "实体的类型。"],
);

register<typeof RelationType>(
  "RelationType",
  {
    ISSUED_BY: ["The article was issued by the organization.", "文章由该组织发布。"],
    CITES: ["The article cites the work.", "文章引用该文献。"],
    PART_OF: ["Belongs to the larger organization, campaign or place.", "隶属于上级组织、运动或地方。"],
    LOCATED_IN: ["The organization is in the place.", "组织位于该地。"],
    HOLDS_POSITION: ["The leader holds an office in the organization.", "领导在该组织任职。"],
    RUNS: ["The organization runs the campaign.", "组织开展该运动。"],
    ORGANIZED: ["The organization organized the activity.", "组织举办该活动。"],
    TOOK_PART_IN: ["The leader took part in the activity.", "领导参加该活动。"],
    RAISED: ["The organization or leader raised the slogan.", "组织或领导提出该口号。"],
    USED_IN: ["The slogan is used in the campaign.", "口号用于该运动。"],
  },
  [RelationType, "How two nodes are related.", "两个节点之间的关系类型。"],
);

register<typeof OrganizationKind>(
  "OrganizationKind",
  {
    PARTY_COMMITTEE: ["Party committee.", "党委。"],
    PARTY_GROUP: ["Party leadership group within another body.", "党组。"],
    PARTY_BRANCH: ["Party branch or general branch.", "党支部、党总支。"],
    LEADING_GROUP: ["Leading group or its office.", "领导小组及其办公室。"],
    PARTY_ORGAN: ["Working organ of a Party committee.", "党委工作部门。"],
    GOVERNMENT: ["Government or one of its offices.", "政府及其部门。"],
    SCHOOL: ["School or university.", "学校、高校。"],
    HOSPITAL: ["Hospital or clinic.", "医院、卫生院。"],
    COMPANY: ["Company or factory.", "企业。"],
    VILLAGE_OR_COMMUNITY: ["Village or urban community.", "村或社区。"],
    MASS_ORGANIZATION: ["Union, youth league, women's federation and the like.", "工会、共青团、妇联等群团组织。"],
    MEDIA: ["Newspaper, broadcaster or web site.", "媒体。"],
    OTHER: ["Any other body.", "其他组织。"],
  },
  [OrganizationKind, "What kind of body an organization is.", "组织的类别。"],
);

register<typeof ActivityKind>(
  "ActivityKind",
  {
    MEETING: ["Meeting.", "会议。"],
    STUDY: ["Collective study.", "学习。"],
    LECTURE: ["Lecture or report.", "讲座、报告会、党课。"],
    TRAINING: ["Training course.", "培训。"],
    COMPETITION: ["Competition.", "竞赛、比赛。"],
    DISCUSSION: ["Discussion or democratic-life meeting.", "讨论、座谈、民主生活会。"],
    SURVEY: ["Survey or fact-finding.", "调研、问卷。"],
    EVALUATION: ["Evaluation or selection.", "评议、评选。"],
    VISIT_OR_AID: ["Visit to or aid for people in need.", "走访、慰问、帮扶。"],
    INSPECTION: ["Inspection.", "检查、督查。"],
    PUBLICITY: ["Publicity.", "宣传。"],
    CEREMONY: ["Ceremony.", "仪式。"],
    CULTURE_AND_SPORT: ["Performance, exhibition or sport.", "文体活动。"],
    PLEDGE: ["Pledge or signing.", "承诺、签名、宣誓。"],
    PUBLICATION: ["Publication.", "编印、出版。"],
    CONSTRUCTION: ["Building or setting up something.", "建设。"],
    OTHER: ["Any other activity.", "其他活动。"],
  },
  [ActivityKind, "What kind of deed an activity is.", "活动的类别。"],
);

register<typeof SloganKind>(
  "SloganKind",
  {
    SLOGAN: ["A phrase that calls to action.", "号召性口号。"],
    THEME: ["The stated theme of a campaign or activity.", "活动主题。"],
    FORMULA: ["A numbered formula with the items it counts.", "数字概括语及其所列各项。"],
  },
  [SloganKind, "What kind of wording a slogan is.", "口号的类别。"],
);

register<typeof Level>(
  "Level",
  {
    CENTRAL: ["Central.", "中央。"],
    PROVINCE: ["Province, autonomous region or municipality.", "省级。"],
    PREFECTURE: ["Prefecture or prefecture-level city.", "地级。"],
    COUNTY: ["County, district or county-level city.", "县级。"],
    TOWNSHIP: ["Township, town or subdistrict.", "乡级。"],
    VILLAGE: ["Village or community.", "村级。"],
    UNIT: ["A single unit such as a school or company.", "单位。"],
  },
  [Level, "Where a body or place stands in the administrative order.", "行政层级。"],
);

register<typeof CampaignScope>(
  "CampaignScope",
  {
    NATIONAL: ["Run throughout the country.", "全国性。"],
    LOCAL: ["Run by one place or body.", "地方性。"],
  },
  [CampaignScope, "How far a campaign reaches.", "运动的范围。"],
);

register<typeof Genre>(
  "Genre",
  {
    REPORT: ["Work report or summary.", "工作报告、总结。"],
    SPEECH: ["Speech.", "讲话。"],
    PLAN: ["Plan or programme.", "方案、计划。"],
    NOTICE: ["Notice or decision.", "通知、决定。"],
    NEWS: ["News item.", "新闻、简报。"],
    ESSAY: ["Essay or personal account.", "文章、心得。"],
    OTHER: ["Anything else.", "其他。"],
  },
  [Genre, "What kind of text an article is.", "文章体裁。"],
);

register<typeof Script>(
  "Script",
  {
    HANS: ["Simplified characters.", "简体。"],
    HANT: ["Traditional characters.", "繁体。"],
    MIXED: ["Both.", "简繁混用。"],
  },
  [Script, "Which characters the source is written in.", "原文所用字体。"],
);
