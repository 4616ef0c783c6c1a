import neo4j from "neo4j-driver";
import { CampaignGraphError } from "../models/CampaignGraphError.js";

/** @param statement name of the statement that failed, or the address of a server that could not be opened */
export function neo4jError(statement: string, cause: unknown): unknown {
  if (!(cause instanceof neo4j.Neo4jError)) return cause;
  const fail = (code: "STORE_UNAVAILABLE" | "STORE_FAILED" | "TIMEOUT", text: string) =>
    new CampaignGraphError(code, `${statement}: ${text}`, { cause });
  switch (cause.code) {
    case "ServiceUnavailable":
    case "SessionExpired":
    case "Neo.TransientError.General.DatabaseUnavailable":
      return fail(
        "STORE_UNAVAILABLE",
        "expected a Neo4j that answers, got none; is it started, and the address right?",
      );
    case "Neo.ClientError.Security.Unauthorized":
    case "Neo.ClientError.Security.AuthenticationRateLimit":
      return fail(
        "STORE_UNAVAILABLE",
        "Neo4j refuses the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD",
      );
    case "Neo.ClientError.Database.DatabaseNotFound":
      return fail("STORE_UNAVAILABLE", "Neo4j has no database of that name; check NEO4J_DATABASE");
    case "Neo.ClientError.Transaction.TransactionTimedOut":
    case "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration":
      return fail("TIMEOUT", "Neo4j stopped the statement because it took too long");
    default:
      return fail("STORE_FAILED", cause.message);
  }
}
