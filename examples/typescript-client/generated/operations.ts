import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string };
  /**
   * A date as exact as the text states it: 2005, 2005-02 or 2005-02-28.
   * 按原文精确程度书写的日期:2005、2005-02 或 2005-02-28。
   */
  PartialDate: { input: string; output: string };
};

/**
 * Which activities; every condition must hold.
 * 活动筛选条件,须全部满足。
 */
export type ActivityFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Part of this campaign.
   * 属于该运动。
   */
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * Took place on this date or later.
   * 在该日期及以后举办。
   */
  dateFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Took place on this date or earlier.
   * 在该日期及以前举办。
   */
  dateTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Of one of these kinds.
   * 属于所列类别之一。
   */
  kind?: InputMaybe<Array<ActivityKind>>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Organized by this organization.
   * 由该组织举办。
   */
  organizationId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * What kind of deed an activity is.
 * 活动的类别。
 */
export type ActivityKind =
  /**
   * Ceremony.
   * 仪式。
   */
  | "CEREMONY"
  /**
   * Competition.
   * 竞赛、比赛。
   */
  | "COMPETITION"
  /**
   * Building or setting up something.
   * 建设。
   */
  | "CONSTRUCTION"
  /**
   * Performance, exhibition or sport.
   * 文体活动。
   */
  | "CULTURE_AND_SPORT"
  /**
   * Discussion or democratic-life meeting.
   * 讨论、座谈、民主生活会。
   */
  | "DISCUSSION"
  /**
   * Evaluation or selection.
   * 评议、评选。
   */
  | "EVALUATION"
  /**
   * Inspection.
   * 检查、督查。
   */
  | "INSPECTION"
  /**
   * Lecture or report.
   * 讲座、报告会、党课。
   */
  | "LECTURE"
  /**
   * Meeting.
   * 会议。
   */
  | "MEETING"
  /**
   * Any other activity.
   * 其他活动。
   */
  | "OTHER"
  /**
   * Pledge or signing.
   * 承诺、签名、宣誓。
   */
  | "PLEDGE"
  /**
   * Publication.
   * 编印、出版。
   */
  | "PUBLICATION"
  /**
   * Publicity.
   * 宣传。
   */
  | "PUBLICITY"
  /**
   * Collective study.
   * 学习。
   */
  | "STUDY"
  /**
   * Survey or fact-finding.
   * 调研、问卷。
   */
  | "SURVEY"
  /**
   * Training course.
   * 培训。
   */
  | "TRAINING"
  /**
   * Visit to or aid for people in need.
   * 走访、慰问、帮扶。
   */
  | "VISIT_OR_AID";

/**
 * Which articles; every condition must hold.
 * 文章筛选条件,须全部满足。
 */
export type ArticleFilter = {
  /**
   * The same as `issuedFrom`.
   * 同 issuedFrom。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * The same as `issuedTo`.
   * 同 issuedTo。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Of one of these genres.
   * 属于所列体裁之一。
   */
  genre?: InputMaybe<Array<Genre>>;
  /**
   * Issued on this date or later.
   * 在该日期及以后发布。
   */
  issuedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Issued on this date or earlier.
   * 在该日期及以前发布。
   */
  issuedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Part of the title, at most 100 characters.
   * 标题的一部分,至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Issued by this organization.
   * 由该组织发布。
   */
  organizationId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * In a document loaded from this path or URL.
   * 所在文档由该路径或网址载入。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Which campaigns; every condition must hold.
 * 运动筛选条件,须全部满足。
 */
export type CampaignFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * How far it reaches.
   * 范围。
   */
  scope?: InputMaybe<CampaignScope>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Began on this date or later.
   * 在该日期及以后开始。
   */
  startedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Began on this date or earlier.
   * 在该日期及以前开始。
   */
  startedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
};

/**
 * How far a campaign reaches.
 * 运动的范围。
 */
export type CampaignScope =
  /**
   * Run by one place or body.
   * 地方性。
   */
  | "LOCAL"
  /**
   * Run throughout the country.
   * 全国性。
   */
  | "NATIONAL";

/**
 * Which cited works; every condition must hold.
 * 被引文献筛选条件,须全部满足。
 */
export type CitedWorkFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Which way a list runs.
 * 排序方向。
 */
export type Direction =
  /**
   * Smallest first.
   * 升序。
   */
  | "ASC"
  /**
   * Greatest first.
   * 降序。
   */
  | "DESC";

/**
 * Which documents; every condition must hold.
 * 文档筛选条件,须全部满足。
 */
export type DocumentFilter = {
  /**
   * Holds an article of this date or later.
   * 含有该日期及以后的文章。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Holds an article of this date or earlier.
   * 含有该日期及以前的文章。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Part of a path or URL it was loaded from, at most 100 characters.
   * 载入来源的一部分,至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Written in these characters.
   * 所用字体。
   */
  script?: InputMaybe<Script>;
};

/**
 * A document to load.
 * 待载入的文档。
 */
export type DocumentInput = {
  /**
   * Path or URL it is known by, 1–1000 characters.
   * 来源路径或网址,1–1000 字。
   */
  source: Scalars["String"]["input"];
  /**
   * Its text, at most 2,000,000 characters.
   * 文档文字,至多 2,000,000 字。
   */
  text: Scalars["String"]["input"];
};

/**
 * What an entity is.
 * 实体的类型。
 */
export type EntityType =
  /**
   * One deed: a meeting, lecture, competition, visit.
   * 一项具体活动:会议、讲座、竞赛、慰问等。
   */
  | "ACTIVITY"
  /**
   * A campaign, national or local.
   * 运动、主题活动,全国性或地方性。
   */
  | "CAMPAIGN"
  /**
   * A document, law or speech that an article cites.
   * 文章引用的文件、法规或讲话。
   */
  | "CITED_WORK"
  /**
   * A person who holds an office or is invoked as an authority.
   * 领导:担任职务或被引为权威的人。
   */
  | "LEADER"
  /**
   * A body: Party, government, school, company, village and so on.
   * 组织:党组织、政府、学校、企业、村居等。
   */
  | "ORGANIZATION"
  /**
   * An administrative division or locality.
   * 行政区划或地名。
   */
  | "PLACE"
  /**
   * A slogan, theme or numbered formula.
   * 口号、主题或数字概括语。
   */
  | "SLOGAN";

/**
 * What kind of text an article is.
 * 文章体裁。
 */
export type Genre =
  /**
   * Essay or personal account.
   * 文章、心得。
   */
  | "ESSAY"
  /**
   * News item.
   * 新闻、简报。
   */
  | "NEWS"
  /**
   * Notice or decision.
   * 通知、决定。
   */
  | "NOTICE"
  /**
   * Anything else.
   * 其他。
   */
  | "OTHER"
  /**
   * Plan or programme.
   * 方案、计划。
   */
  | "PLAN"
  /**
   * Work report or summary.
   * 工作报告、总结。
   */
  | "REPORT"
  /**
   * Speech.
   * 讲话。
   */
  | "SPEECH";

/**
 * Which leaders; every condition must hold.
 * 领导筛选条件,须全部满足。
 */
export type LeaderFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Holds an office in this organization.
   * 在该组织任职。
   */
  organizationId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Where a body or place stands in the administrative order.
 * 行政层级。
 */
export type Level =
  /**
   * Central.
   * 中央。
   */
  | "CENTRAL"
  /**
   * County, district or county-level city.
   * 县级。
   */
  | "COUNTY"
  /**
   * Prefecture or prefecture-level city.
   * 地级。
   */
  | "PREFECTURE"
  /**
   * Province, autonomous region or municipality.
   * 省级。
   */
  | "PROVINCE"
  /**
   * Township, town or subdistrict.
   * 乡级。
   */
  | "TOWNSHIP"
  /**
   * A single unit such as a school or company.
   * 单位。
   */
  | "UNIT"
  /**
   * Village or community.
   * 村级。
   */
  | "VILLAGE";

/**
 * What became of a document.
 * 文档的载入结果。
 */
export type LoadStatus =
  /**
   * It was not stored before.
   * 新增。
   */
  | "ADDED"
  /**
   * It was not stored; the message says why.
   * 未载入,原因见 message。
   */
  | "FAILED"
  /**
   * It took the place of what was stored.
   * 取代了原有文档。
   */
  | "REPLACED"
  /**
   * Its text was stored already, from another source.
   * 同文已存在,增加了来源。
   */
  | "SOURCE_ADDED"
  /**
   * It was stored already.
   * 已存在,未变。
   */
  | "UNCHANGED";

/**
 * How a list is ordered; ties are broken by id.
 * 列表排序方式;相同者按 id 排。
 */
export type Order = {
  /**
   * Which way.
   * 排序方向。
   */
  direction?: Direction;
  /**
   * What to order by.
   * 排序依据。
   */
  field: OrderField;
};

/**
 * What a list is ordered by.
 * 排序依据。
 */
export type OrderField =
  /**
   * By date of the first dated article; undated last.
   * 按最早出现日期;无日期者在后。
   */
  | "FIRST_ATTESTED"
  /**
   * By number of mentions.
   * 按提及次数。
   */
  | "MENTIONS"
  /**
   * By name, in code point order.
   * 按名称(码位顺序)。
   */
  | "NAME"
  /**
   * By closeness to `nameContains`, then by evidence or mentions.
   * 按与 nameContains 的相近程度,再按出处或提及数。
   */
  | "RELEVANCE";

/**
 * Which organizations; every condition must hold.
 * 组织筛选条件,须全部满足。
 */
export type OrganizationFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Runs this campaign.
   * 开展该运动。
   */
  campaignId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * Of one of these kinds.
   * 属于所列类别之一。
   */
  kind?: InputMaybe<Array<OrganizationKind>>;
  /**
   * At one of these levels.
   * 属于所列层级之一。
   */
  level?: InputMaybe<Array<Level>>;
  /**
   * Whether the name is masked.
   * 名称是否被隐去。
   */
  masked?: InputMaybe<Scalars["Boolean"]["input"]>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * In this place or anywhere inside it.
   * 位于该地或其辖内。
   */
  placeId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * What kind of body an organization is.
 * 组织的类别。
 */
export type OrganizationKind =
  /**
   * Company or factory.
   * 企业。
   */
  | "COMPANY"
  /**
   * Government or one of its offices.
   * 政府及其部门。
   */
  | "GOVERNMENT"
  /**
   * Hospital or clinic.
   * 医院、卫生院。
   */
  | "HOSPITAL"
  /**
   * Leading group or its office.
   * 领导小组及其办公室。
   */
  | "LEADING_GROUP"
  /**
   * Union, youth league, women's federation and the like.
   * 工会、共青团、妇联等群团组织。
   */
  | "MASS_ORGANIZATION"
  /**
   * Newspaper, broadcaster or web site.
   * 媒体。
   */
  | "MEDIA"
  /**
   * Any other body.
   * 其他组织。
   */
  | "OTHER"
  /**
   * Party branch or general branch.
   * 党支部、党总支。
   */
  | "PARTY_BRANCH"
  /**
   * Party committee.
   * 党委。
   */
  | "PARTY_COMMITTEE"
  /**
   * Party leadership group within another body.
   * 党组。
   */
  | "PARTY_GROUP"
  /**
   * Working organ of a Party committee.
   * 党委工作部门。
   */
  | "PARTY_ORGAN"
  /**
   * School or university.
   * 学校、高校。
   */
  | "SCHOOL"
  /**
   * Village or urban community.
   * 村或社区。
   */
  | "VILLAGE_OR_COMMUNITY";

/**
 * Which places; every condition must hold.
 * 地方筛选条件,须全部满足。
 */
export type PlaceFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * At one of these levels.
   * 属于所列层级之一。
   */
  level?: InputMaybe<Array<Level>>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * This place or anywhere inside it.
   * 该地或其辖内。
   */
  placeId?: InputMaybe<Scalars["ID"]["input"]>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * How two nodes are related.
 * 两个节点之间的关系类型。
 */
export type RelationType =
  /**
   * The article cites the work.
   * 文章引用该文献。
   */
  | "CITES"
  /**
   * The leader holds an office in the organization.
   * 领导在该组织任职。
   */
  | "HOLDS_POSITION"
  /**
   * The article was issued by the organization.
   * 文章由该组织发布。
   */
  | "ISSUED_BY"
  /**
   * The organization is in the place.
   * 组织位于该地。
   */
  | "LOCATED_IN"
  /**
   * The organization organized the activity.
   * 组织举办该活动。
   */
  | "ORGANIZED"
  /**
   * Belongs to the larger organization, campaign or place.
   * 隶属于上级组织、运动或地方。
   */
  | "PART_OF"
  /**
   * The organization or leader raised the slogan.
   * 组织或领导提出该口号。
   */
  | "RAISED"
  /**
   * The organization runs the campaign.
   * 组织开展该运动。
   */
  | "RUNS"
  /**
   * The leader took part in the activity.
   * 领导参加该活动。
   */
  | "TOOK_PART_IN"
  /**
   * The slogan is used in the campaign.
   * 口号用于该运动。
   */
  | "USED_IN";

/**
 * Which characters the source is written in.
 * 原文所用字体。
 */
export type Script =
  /**
   * Simplified characters.
   * 简体。
   */
  | "HANS"
  /**
   * Traditional characters.
   * 繁体。
   */
  | "HANT"
  /**
   * Both.
   * 简繁混用。
   */
  | "MIXED";

/**
 * Which slogans; every condition must hold.
 * 口号筛选条件,须全部满足。
 */
export type SloganFilter = {
  /**
   * Named by an article of this date or later.
   * 被该日期及以后的文章提及。
   */
  attestedFrom?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Named by an article of this date or earlier.
   * 被该日期及以前的文章提及。
   */
  attestedTo?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /**
   * Of one of these kinds.
   * 属于所列类别之一。
   */
  kind?: InputMaybe<Array<SloganKind>>;
  /**
   * Part of a name or alias: Simplified or Traditional characters, pinyin, initials or English; at most 100 characters.
   * 名称或别名的一部分:简体、繁体、拼音、首字母或英文;至多 100 字。
   */
  nameContains?: InputMaybe<Scalars["String"]["input"]>;
  /**
   * Named by a document loaded from this path or URL.
   * 被由该路径或网址载入的文档提及。
   */
  source?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * What kind of wording a slogan is.
 * 口号的类别。
 */
export type SloganKind =
  /**
   * A numbered formula with the items it counts.
   * 数字概括语及其所列各项。
   */
  | "FORMULA"
  /**
   * A phrase that calls to action.
   * 号召性口号。
   */
  | "SLOGAN"
  /**
   * The stated theme of a campaign or activity.
   * 活动主题。
   */
  | "THEME";

export type FirstLookQueryVariables = Exact<{ [key: string]: never }>;

export type FirstLookQuery = {
  organizations: {
    nodes: Array<{
      name: string;
      kind: OrganizationKind;
      leaders: { edges: Array<{ title: string | null; node: { name: string }; evidence: Array<{ quote: string }> }> };
      campaigns: { edges: Array<{ node: { name: string }; evidence: Array<{ quote: string }> }> };
      slogans: { edges: Array<{ node: { name: string }; evidence: Array<{ quote: string }> }> };
      activities: { edges: Array<{ node: { name: string; date: string | null }; evidence: Array<{ quote: string }> }> };
    }>;
  };
};

export type CampaignsQueryVariables = Exact<{
  first?: InputMaybe<Scalars["Int"]["input"]>;
}>;

export type CampaignsQuery = {
  campaigns: {
    totalCount: number;
    nodes: Array<{
      name: string;
      nameEn: string | null;
      scope: CampaignScope;
      startedOn: string | null;
      endedOn: string | null;
      organizations: { totalCount: number; nodes: Array<{ name: string }> };
      slogans: { nodes: Array<{ name: string; items: Array<string> }> };
    }>;
  };
};

export type LeadersAndOfficesQueryVariables = Exact<{ [key: string]: never }>;

export type LeadersAndOfficesQuery = {
  leaders: {
    nodes: Array<{
      name: string;
      namePinyin: string;
      positions: {
        edges: Array<{
          title: string | null;
          confidence: number;
          node: { name: string };
          evidence: Array<{ quote: string; passage: { article: { title: string | null; issuedOn: string | null } } }>;
        }>;
      };
    }>;
  };
};

export type WhatADocumentSaysQueryVariables = Exact<{ [key: string]: never }>;

export type WhatADocumentSaysQuery = {
  documents: {
    nodes: Array<{
      sources: Array<string>;
      script: Script;
      encoding: string;
      articles: {
        nodes: Array<{
          title: string | null;
          genre: Genre;
          issuedOn: string | null;
          issuedBy: { name: string } | null;
          passages: {
            nodes: Array<{
              text: string;
              mentions: {
                nodes: Array<{
                  surface: string;
                  start: number;
                  end: number;
                  entity:
                    | { __typename: "Activity"; name: string }
                    | { __typename: "Campaign"; name: string }
                    | { __typename: "CitedWork"; name: string }
                    | { __typename: "Leader"; name: string }
                    | { __typename: "Organization"; name: string }
                    | { __typename: "Place"; name: string }
                    | { __typename: "Slogan"; name: string };
                }>;
              };
            }>;
          };
        }>;
      };
    }>;
  };
};

export type AllRelationsQueryVariables = Exact<{ [key: string]: never }>;

export type AllRelationsQuery = {
  organizations: {
    nodes: Array<{
      name: string;
      relations: {
        totalCount: number;
        nodes: Array<{
          type: RelationType;
          title: string | null;
          confidence: number;
          from:
            | { name: string }
            | { title: string | null }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | {};
          to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | {};
          evidence: Array<{ quote: string; method: string }>;
        }>;
      };
    }>;
  };
};

export type StatisticsQueryVariables = Exact<{ [key: string]: never }>;

export type StatisticsQuery = {
  statistics: {
    documents: number;
    articles: number;
    passages: number;
    entities: Array<{ type: EntityType; count: number }>;
    relations: Array<{ type: RelationType; count: number }>;
  };
};

export type SearchQueryVariables = Exact<{
  query?: InputMaybe<Scalars["String"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      score: number;
      highlights: Array<{ field: string; start: number; end: number }>;
      node:
        | { __typename: "Activity"; name: string; mentionCount: number; id: string }
        | { __typename: "Article"; id: string }
        | { __typename: "Campaign"; name: string; mentionCount: number; id: string }
        | { __typename: "CitedWork"; name: string; mentionCount: number; id: string }
        | { __typename: "Document"; id: string }
        | { __typename: "Leader"; name: string; mentionCount: number; id: string }
        | { __typename: "Organization"; name: string; mentionCount: number; id: string }
        | { __typename: "Passage"; text: string; id: string; article: { title: string | null } }
        | { __typename: "Place"; name: string; mentionCount: number; id: string }
        | { __typename: "Slogan"; name: string; mentionCount: number; id: string };
    }>;
  };
};

export type SearchByInitialsQueryVariables = Exact<{ [key: string]: never }>;

export type SearchByInitialsQuery = {
  search: {
    nodes: Array<
      { name: string; namePinyin: string; nameTraditional: string; nameEn: string | null; scope: CampaignScope } | {}
    >;
  };
};

export type PagesQueryVariables = Exact<{
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
}>;

export type PagesQuery = {
  organizations: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    edges: Array<{ cursor: string; node: { id: string; name: string } }>;
  };
};

export type FilteredOrganizationsQueryVariables = Exact<{ [key: string]: never }>;

export type FilteredOrganizationsQuery = {
  organizations: {
    totalCount: number;
    nodes: Array<{
      name: string;
      aliases: Array<string>;
      kind: OrganizationKind;
      level: Level | null;
      mentionCount: number;
      place: { name: string; partOf: { name: string } | null } | null;
    }>;
  };
};

export type HierarchyQueryVariables = Exact<{ [key: string]: never }>;

export type HierarchyQuery = {
  organizations: {
    nodes: Array<{
      name: string;
      parent: { name: string; parent: { name: string } | null } | null;
      children: { totalCount: number; edges: Array<{ node: { name: string }; evidence: Array<{ quote: string }> }> };
    }>;
  };
};

export type SlogansAndFormulasQueryVariables = Exact<{ [key: string]: never }>;

export type SlogansAndFormulasQuery = {
  slogans: {
    nodes: Array<{
      name: string;
      items: Array<string>;
      raisedBy: {
        edges: Array<{
          node:
            | { __typename: "Activity"; name: string }
            | { __typename: "Campaign"; name: string }
            | { __typename: "CitedWork"; name: string }
            | { __typename: "Leader"; name: string }
            | { __typename: "Organization"; name: string }
            | { __typename: "Place"; name: string }
            | { __typename: "Slogan"; name: string };
          evidence: Array<{ quote: string }>;
        }>;
      };
      usedIn: { nodes: Array<{ name: string }> };
    }>;
  };
};

export type ActivitiesInAPeriodQueryVariables = Exact<{
  from?: InputMaybe<Scalars["PartialDate"]["input"]>;
  to?: InputMaybe<Scalars["PartialDate"]["input"]>;
}>;

export type ActivitiesInAPeriodQuery = {
  activities: {
    nodes: Array<{
      name: string;
      kind: ActivityKind;
      date: string | null;
      measures: Array<string>;
      campaign: { name: string } | null;
      organizers: { nodes: Array<{ name: string }> };
      participants: { nodes: Array<{ name: string }> };
    }>;
  };
};

export type PlacesQueryVariables = Exact<{ [key: string]: never }>;

export type PlacesQuery = {
  places: {
    nodes: Array<{
      name: string;
      level: Level | null;
      code: string | null;
      partOf: { name: string } | null;
      places: { nodes: Array<{ name: string }> };
      organizations: { totalCount: number; nodes: Array<{ name: string }> };
    }>;
  };
};

export type CitedWorksQueryVariables = Exact<{ [key: string]: never }>;

export type CitedWorksQuery = {
  citedWorks: {
    nodes: Array<{
      name: string;
      number: string | null;
      citedBy: {
        edges: Array<{
          node: { title: string | null; issuedOn: string | null; document: { sources: Array<string> } };
          evidence: Array<{ quote: string }>;
        }>;
      };
    }>;
  };
};

export type ArticlesQueryVariables = Exact<{ [key: string]: never }>;

export type ArticlesQuery = {
  articles: {
    nodes: Array<{
      title: string | null;
      genre: Genre;
      issuedOn: string | null;
      issuedBy: { name: string } | null;
      document: { sources: Array<string>; script: Script; encoding: string; damage: number };
    }>;
  };
};

export type ProvenanceQueryVariables = Exact<{ [key: string]: never }>;

export type ProvenanceQuery = {
  campaigns: {
    nodes: Array<{
      name: string;
      firstAttestedOn: string | null;
      mentions: {
        totalCount: number;
        nodes: Array<{
          surface: string;
          start: number;
          end: number;
          passage: {
            text: string;
            heading: string | null;
            sourceStart: number;
            sourceEnd: number;
            article: { title: string | null; document: { sources: Array<string>; sha256: string } };
          };
        }>;
      };
    }>;
  };
};

export type OrganizationFacetsQueryVariables = Exact<{ [key: string]: never }>;

export type OrganizationFacetsQuery = {
  facets: {
    kinds: Array<{ value: string | null; count: number }>;
    levels: Array<{ value: string | null; count: number }>;
    places: Array<{ count: number; place: { name: string } | null }>;
    years: Array<{ value: string | null; count: number }>;
  };
};

export type CoverageQueryVariables = Exact<{ [key: string]: never }>;

export type CoverageQuery = {
  coverage: Array<{
    year: string | null;
    genre: Genre;
    documents: number;
    articles: number;
    place: { name: string } | null;
  }>;
};

export type LookAroundQueryVariables = Exact<{
  id: Scalars["ID"]["input"];
  other: Scalars["ID"]["input"];
}>;

export type LookAroundQuery = {
  neighborhood: {
    truncated: boolean;
    nodes: Array<
      | { __typename: "Activity"; id: string; name: string }
      | { __typename: "Campaign"; id: string; name: string }
      | { __typename: "CitedWork"; id: string; name: string }
      | { __typename: "Leader"; id: string; name: string }
      | { __typename: "Organization"; id: string; name: string }
      | { __typename: "Place"; id: string; name: string }
      | { __typename: "Slogan"; id: string; name: string }
    >;
    relations: Array<{
      type: RelationType;
      title: string | null;
      confidence: number;
      from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
      to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
    }>;
  } | null;
  path: {
    nodes: Array<
      | { __typename: "Activity"; name: string }
      | { __typename: "Campaign"; name: string }
      | { __typename: "CitedWork"; name: string }
      | { __typename: "Leader"; name: string }
      | { __typename: "Organization"; name: string }
      | { __typename: "Place"; name: string }
      | { __typename: "Slogan"; name: string }
    >;
    relations: Array<{
      type: RelationType;
      evidence: Array<{ quote: string; passage: { article: { title: string | null } } }>;
    }>;
  } | null;
  timeline: Array<{ period: string; articles: number; mentions: number; activities: number }>;
  coOccurrences: Array<{
    passages: number;
    articles: number;
    entity:
      | { __typename: "Activity"; name: string }
      | { __typename: "Campaign"; name: string }
      | { __typename: "CitedWork"; name: string }
      | { __typename: "Leader"; name: string }
      | { __typename: "Organization"; name: string }
      | { __typename: "Place"; name: string }
      | { __typename: "Slogan"; name: string };
  }>;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>["__apiType"]>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FirstLookDocument = new TypedDocumentString(`
    query FirstLook {
  organizations(first: 10, orderBy: {field: MENTIONS, direction: DESC}) {
    nodes {
      name
      kind
      leaders(first: 3) {
        edges {
          title
          node {
            name
          }
          evidence {
            quote
          }
        }
      }
      campaigns(first: 3) {
        edges {
          node {
            name
          }
          evidence {
            quote
          }
        }
      }
      slogans(first: 3) {
        edges {
          node {
            name
          }
          evidence {
            quote
          }
        }
      }
      activities(first: 3) {
        edges {
          node {
            name
            date
          }
          evidence {
            quote
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstLookQuery, FirstLookQueryVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($first: Int = 10) {
  campaigns(first: $first, orderBy: {field: MENTIONS, direction: DESC}) {
    totalCount
    nodes {
      name
      nameEn
      scope
      startedOn
      endedOn
      organizations(first: 5) {
        totalCount
        nodes {
          name
        }
      }
      slogans(first: 5) {
        nodes {
          name
          items
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const LeadersAndOfficesDocument = new TypedDocumentString(`
    query LeadersAndOffices {
  leaders(first: 20) {
    nodes {
      name
      namePinyin
      positions {
        edges {
          title
          confidence
          node {
            name
          }
          evidence {
            quote
            passage {
              article {
                title
                issuedOn
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadersAndOfficesQuery, LeadersAndOfficesQueryVariables>;
export const WhatADocumentSaysDocument = new TypedDocumentString(`
    query WhatADocumentSays {
  documents(first: 5) {
    nodes {
      sources
      script
      encoding
      articles(first: 5) {
        nodes {
          title
          genre
          issuedOn
          issuedBy {
            name
          }
          passages(first: 5) {
            nodes {
              text
              mentions(first: 20) {
                nodes {
                  surface
                  start
                  end
                  entity {
                    __typename
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatADocumentSaysQuery, WhatADocumentSaysQueryVariables>;
export const AllRelationsDocument = new TypedDocumentString(`
    query AllRelations {
  organizations(first: 3, orderBy: {field: MENTIONS, direction: DESC}) {
    nodes {
      name
      relations(first: 20) {
        totalCount
        nodes {
          type
          title
          confidence
          from {
            ... on Entity {
              name
            }
            ... on Article {
              title
            }
          }
          to {
            ... on Entity {
              name
            }
          }
          evidence {
            quote
            method
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllRelationsQuery, AllRelationsQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    documents
    articles
    passages
    entities {
      type
      count
    }
    relations {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String = "教育", $after: String) {
  search(query: $query, includePassages: true, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      highlights {
        field
        start
        end
      }
      node {
        __typename
        id
        ... on Entity {
          name
          mentionCount
        }
        ... on Passage {
          text
          article {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchByInitialsDocument = new TypedDocumentString(`
    query SearchByInitials {
  search(query: "jyhd", types: [CAMPAIGN]) {
    nodes {
      ... on Campaign {
        name
        namePinyin
        nameTraditional
        nameEn
        scope
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchByInitialsQuery, SearchByInitialsQueryVariables>;
export const PagesDocument = new TypedDocumentString(`
    query Pages($first: Int = 5, $after: String, $last: Int, $before: String) {
  organizations(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PagesQuery, PagesQueryVariables>;
export const FilteredOrganizationsDocument = new TypedDocumentString(`
    query FilteredOrganizations {
  organizations(
    filter: {kind: [PARTY_COMMITTEE, SCHOOL], masked: false}
    orderBy: {field: MENTIONS, direction: DESC}
    first: 20
  ) {
    totalCount
    nodes {
      name
      aliases
      kind
      level
      mentionCount
      place {
        name
        partOf {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredOrganizationsQuery, FilteredOrganizationsQueryVariables>;
export const HierarchyDocument = new TypedDocumentString(`
    query Hierarchy {
  organizations(first: 20) {
    nodes {
      name
      parent {
        name
        parent {
          name
        }
      }
      children(first: 5) {
        totalCount
        edges {
          node {
            name
          }
          evidence {
            quote
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HierarchyQuery, HierarchyQueryVariables>;
export const SlogansAndFormulasDocument = new TypedDocumentString(`
    query SlogansAndFormulas {
  slogans(filter: {kind: [FORMULA]}, first: 20) {
    nodes {
      name
      items
      raisedBy(first: 3) {
        edges {
          node {
            __typename
            name
          }
          evidence {
            quote
          }
        }
      }
      usedIn(first: 3) {
        nodes {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SlogansAndFormulasQuery, SlogansAndFormulasQueryVariables>;
export const ActivitiesInAPeriodDocument = new TypedDocumentString(`
    query ActivitiesInAPeriod($from: PartialDate = "2000", $to: PartialDate = "2020") {
  activities(filter: {dateFrom: $from, dateTo: $to}, first: 20) {
    nodes {
      name
      kind
      date
      measures
      campaign {
        name
      }
      organizers(first: 3) {
        nodes {
          name
        }
      }
      participants(first: 3) {
        nodes {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivitiesInAPeriodQuery, ActivitiesInAPeriodQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  places(first: 20, orderBy: {field: MENTIONS, direction: DESC}) {
    nodes {
      name
      level
      code
      partOf {
        name
      }
      places(first: 5) {
        nodes {
          name
        }
      }
      organizations(first: 5) {
        totalCount
        nodes {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const CitedWorksDocument = new TypedDocumentString(`
    query CitedWorks {
  citedWorks(first: 20) {
    nodes {
      name
      number
      citedBy(first: 5) {
        edges {
          node {
            title
            issuedOn
            document {
              sources
            }
          }
          evidence {
            quote
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitedWorksQuery, CitedWorksQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles {
  articles(
    filter: {genre: [REPORT, SPEECH]}
    orderBy: {field: FIRST_ATTESTED}
    first: 20
  ) {
    nodes {
      title
      genre
      issuedOn
      issuedBy {
        name
      }
      document {
        sources
        script
        encoding
        damage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ProvenanceDocument = new TypedDocumentString(`
    query Provenance {
  campaigns(first: 5, orderBy: {field: MENTIONS, direction: DESC}) {
    nodes {
      name
      firstAttestedOn
      mentions(first: 5) {
        totalCount
        nodes {
          surface
          start
          end
          passage {
            text
            heading
            sourceStart
            sourceEnd
            article {
              title
              document {
                sources
                sha256
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProvenanceQuery, ProvenanceQueryVariables>;
export const OrganizationFacetsDocument = new TypedDocumentString(`
    query OrganizationFacets {
  facets(type: ORGANIZATION) {
    kinds {
      value
      count
    }
    levels {
      value
      count
    }
    places {
      place {
        name
      }
      count
    }
    years {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationFacetsQuery, OrganizationFacetsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  coverage {
    place {
      name
    }
    year
    genre
    documents
    articles
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const LookAroundDocument = new TypedDocumentString(`
    query LookAround($id: ID!, $other: ID!) {
  neighborhood(id: $id, limit: 20) {
    truncated
    nodes {
      __typename
      id
      name
    }
    relations {
      type
      title
      from {
        id
      }
      to {
        id
      }
      confidence
    }
  }
  path(from: $id, to: $other) {
    nodes {
      __typename
      name
    }
    relations {
      type
      evidence {
        quote
        passage {
          article {
            title
          }
        }
      }
    }
  }
  timeline(id: $id) {
    period
    articles
    mentions
    activities
  }
  coOccurrences(id: $id, limit: 10) {
    passages
    articles
    entity {
      __typename
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LookAroundQuery, LookAroundQueryVariables>;
