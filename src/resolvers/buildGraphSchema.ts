import { GraphQLObjectType, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import "../models/registerEnums.js";
import { bilingual } from "../models/bilingual.js";
import { ActivityResolver } from "./ActivityResolver.js";
import { CoOccurrenceResolver, CoverageCellResolver, PlaceFacetCountResolver } from "./AnalysisFieldsResolver.js";
import { AnalysisResolver } from "./AnalysisResolver.js";
import { ArticleResolver } from "./ArticleResolver.js";
import { CampaignResolver } from "./CampaignResolver.js";
import { CitedWorkResolver } from "./CitedWorkResolver.js";
import { DocumentResolver } from "./DocumentResolver.js";
import { DocumentsMutationResolver } from "./DocumentsMutationResolver.js";
import { EntityResolver } from "./EntityResolver.js";
import { EvidenceResolver } from "./EvidenceResolver.js";
import { FacetsResolver } from "./FacetsResolver.js";
import { LeaderResolver } from "./LeaderResolver.js";
import { MentionResolver } from "./MentionResolver.js";
import { NodeResolver } from "./NodeResolver.js";
import { OrganizationResolver } from "./OrganizationResolver.js";
import { PassageResolver } from "./PassageResolver.js";
import { PathResolver } from "./PathResolver.js";
import { PlaceResolver } from "./PlaceResolver.js";
import { RelationResolver } from "./RelationResolver.js";
import { SearchResolver } from "./SearchResolver.js";
import { SloganResolver } from "./SloganResolver.js";
import { StatisticsResolver } from "./StatisticsResolver.js";

const ROOTS = {
  Query: bilingual("Everything that can be asked.", "可查询的内容。"),
  Mutation: bilingual("Everything that writes; needs the token.", "写入操作,需要令牌。"),
};

/** The schema of the API with its resolvers. No middleware: it would run for every field of every row. */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      EntityResolver,
      OrganizationResolver,
      LeaderResolver,
      CampaignResolver,
      SloganResolver,
      ActivityResolver,
      PlaceResolver,
      CitedWorkResolver,
      DocumentResolver,
      ArticleResolver,
      PassageResolver,
      MentionResolver,
      EvidenceResolver,
      RelationResolver,
      NodeResolver,
      SearchResolver,
      PathResolver,
      AnalysisResolver,
      CoOccurrenceResolver,
      CoverageCellResolver,
      PlaceFacetCountResolver,
      FacetsResolver,
      StatisticsResolver,
      DocumentsMutationResolver,
    ],
    // Without `target: false` a failed check would send the whole input back.
    validate: { validationError: { target: false } },
  });
  for (const [name, { description }] of Object.entries(ROOTS)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLObjectType) type.description = description;
  }
  return schema;
}
