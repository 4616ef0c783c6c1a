import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, parse, print } from "graphql";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { Context } from "../resolvers/Context.js";

/** An operation without what does not change its meaning: blanks, commas, comments. */
const canonical = (document: DocumentNode): string => print(document);

/** Answers only these operations. @throws GraphQLError if one of them does not parse */
export function allowListPlugin(operations: readonly string[]): ApolloServerPlugin<Context> {
  const allowed = new Set(operations.map((text) => canonical(parse(text))));
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          if (allowed.has(canonical(document))) return;
          const message = "this server answers only its saved operations; expected one of them, got another";
          throw new CampaignGraphError("FORBIDDEN", message);
        },
      };
    },
  };
}
