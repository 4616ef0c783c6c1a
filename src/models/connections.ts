import { type ClassType, Field, Float, Int, ObjectType } from "type-graphql";
import { Activity } from "./Activity.js";
import { Article } from "./Article.js";
import { bilingual } from "./bilingual.js";
import { Campaign } from "./Campaign.js";
import { CitedWork } from "./CitedWork.js";
import { Document } from "./Document.js";
import { Entity } from "./Entity.js";
import { Evidence } from "./Evidence.js";
import { Leader } from "./Leader.js";
import { Mention } from "./Mention.js";
import { Organization } from "./Organization.js";
import { PageInfo } from "./PageInfo.js";
import { Passage } from "./Passage.js";
import { Place } from "./Place.js";
import { Relation } from "./Relation.js";
import { Slogan } from "./Slogan.js";

/** One row of a connection as resolvers hand it to GraphQL; what was not selected is absent. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
  readonly title?: string | null;
  readonly similarity?: number;
  readonly confidence?: number;
  readonly evidence?: readonly Evidence[];
}

export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

type Extra = "evidence" | "title" | "similarity";
/** A class for TypeGraphQL that stands for an interface and so has no constructor of its own. */
type NodeClass = ClassType | (abstract new () => Entity);

const NO_RELATION = "In a list that starts from no other node there is no relation: 1, without evidence.";

function createEdge(name: string, node: NodeClass, extras: readonly Extra[]): ClassType {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    ...bilingual(
      `One ${name} of a list, with its relation to the node the list belongs to.`,
      `列表中的一项(${name})及其关系。`,
    ),
  })
  class EdgeType {
    @Field(() => node as ClassType, bilingual("What the list holds.", "列表所含的对象。"))
    readonly node!: unknown;

    @Field(
      () => String,
      bilingual("Where this edge stands; for `after` and `before`.", "该项的位置,用于 after 与 before。"),
    )
    readonly cursor!: string;
  }
  if (extras.includes("title")) {
    const about = bilingual("The office, where the relation is HOLDS_POSITION.", "职务(限任职关系)。");
    Field(() => String, { nullable: true, ...about })(EdgeType.prototype, "title");
  }
  if (extras.includes("similarity")) {
    const about = bilingual(
      "How much alike the two texts are: 0.7–1, 1 for equal ones.",
      "两文的相似度:0.7–1,相同为 1。",
    );
    Field(() => Float, about)(EdgeType.prototype, "similarity");
  }
  if (extras.includes("evidence")) {
    Field(
      () => Float,
      bilingual(`How sure the relation is, 0–1. ${NO_RELATION}`, "关系的置信度,0–1;顶层列表无关系,恒为 1。"),
    )(EdgeType.prototype, "confidence");
    Field(() => [Evidence], bilingual("The passages that state the relation.", "陈述该关系的原文。"))(
      EdgeType.prototype,
      "evidence",
    );
  }
  return EdgeType;
}

function createConnection(name: string, node: NodeClass, ...extras: Extra[]): ClassType<Connection<never>> {
  const edge = createEdge(name, node, extras);

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    ...bilingual(`A page of a list of ${name}.`, `${name} 列表的一页。`),
  })
  class ConnectionType {
    @Field(() => [edge], bilingual("The page, with the relations.", "该页各项及其关系。"))
    readonly edges!: [];

    @Field(() => [node as ClassType], bilingual("The page, without the relations.", "该页各对象。"))
    readonly nodes!: [];

    @Field(() => PageInfo, bilingual("Where the page stands.", "该页的位置。"))
    readonly pageInfo!: PageInfo;

    @Field(() => Int, bilingual("Length of the whole list; counted only when asked for.", "列表总数;仅在请求时计算。"))
    readonly totalCount!: number;
  }
  return ConnectionType;
}

export const OrganizationConnection = createConnection("Organization", Organization, "title", "evidence");
export const LeaderConnection = createConnection("Leader", Leader, "title", "evidence");
export const CampaignConnection = createConnection("Campaign", Campaign, "evidence");
export const SloganConnection = createConnection("Slogan", Slogan, "evidence");
export const ActivityConnection = createConnection("Activity", Activity, "evidence");
export const PlaceConnection = createConnection("Place", Place, "evidence");
export const CitedWorkConnection = createConnection("CitedWork", CitedWork, "evidence");
export const EntityConnection = createConnection("Entity", Entity, "evidence");
export const ArticleConnection = createConnection("Article", Article, "evidence");
export const DocumentConnection = createConnection("Document", Document);
export const PassageConnection = createConnection("Passage", Passage);
export const DocumentCopyConnection = createConnection("DocumentCopy", Document, "similarity");
export const PassageCopyConnection = createConnection("PassageCopy", Passage, "similarity");
export const MentionConnection = createConnection("Mention", Mention);
export const RelationConnection = createConnection("Relation", Relation);
