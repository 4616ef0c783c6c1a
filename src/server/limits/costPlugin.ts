import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { Context } from "../../resolvers/Context.js";
import { type Cost, estimateCost } from "./estimateCost.js";

/** Objects that one answer may hold: 25 × 25 × 25 rows with their evidence fit, 100 × 100 × 100 rows do not. */
export const MAXIMUM_COST = 250_000;

export const COST_HEADER = "x-query-cost";
export const COST_LIMIT_HEADER = "x-query-cost-limit";

interface Estimated {
  readonly question: string;
  readonly cost: Cost;
}

/**
 * The last estimate of each operation that the server remembers: clients ask the same again and again, and working it
 * out takes longer than many of the answers.
 */
const estimates = new WeakMap<DocumentNode, Estimated>();

function costOf({ schema, document, request, operationName }: GraphQLRequestContextDidResolveOperation<Context>): Cost {
  const variables = request.variables ?? {};
  const question = JSON.stringify([operationName, variables]);
  const known = estimates.get(document);
  if (known?.question === question) return known.cost;
  const cost = estimateCost(schema, { query: document, variables, operationName: operationName ?? undefined });
  estimates.set(document, { question, cost });
  return cost;
}

/** Refuses an operation that asks for too much before any of it is read, and tells every other what it costs. */
export const costPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let cost: Cost | null = null;
    return {
      async didResolveOperation(context) {
        cost = costOf(context);
        if (cost.total > MAXIMUM_COST) throw new CampaignGraphError("TOO_COMPLEX", explain(cost));
      },
      async willSendResponse({ request, response }) {
        if (cost === null) return;
        response.http.headers.set(COST_HEADER, String(cost.total));
        response.http.headers.set(COST_LIMIT_HEADER, String(MAXIMUM_COST));
        if (request.extensions?.cost !== true || response.body.kind !== "single") return;
        const { singleResult } = response.body;
        const reported = { cost: cost.total, limit: MAXIMUM_COST, fields: cost.fields.slice(0, 10) };
        singleResult.extensions = { ...singleResult.extensions, cost: reported };
      },
    };
  },
};

function explain({ total, fields }: Cost): string {
  const pages = fields.slice(0, 3).map(({ field, size }) => `${field} (${size})`);
  const reduce = pages.length === 0 ? "ask for fewer fields" : `ask for smaller pages of ${pages.join(", ")}`;
  return `expected a query of at most ${MAXIMUM_COST} objects, got one of up to ${total}; ${reduce}`;
}
