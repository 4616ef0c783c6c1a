import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../resolvers/Context.js";

/** With `extensions: { cypher: true }`, tells the statements that answered and their parameters, ready to paste. */
export const cypherPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ request, contextValue }) {
    if (request.extensions?.cypher !== true) return;
    const sent = contextValue.record();
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        const { singleResult } = response.body;
        const cypher = sent.map(({ statement, parameters }) => ({
          name: statement.name,
          statement: statement.text,
          parameters,
        }));
        singleResult.extensions = { ...singleResult.extensions, cypher };
      },
    };
  },
};
