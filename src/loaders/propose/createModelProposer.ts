import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import { instructions } from "./instructions.js";
import { parseProposals } from "./parseProposals.js";
import { proposalSchema } from "./proposalSchema.js";
import type { ProposalRequest, Proposer } from "./Proposer.js";

export interface ModelEndpoint {
  /** Base URL of an OpenAI-compatible API, such as `http://localhost:11434/v1`. */
  readonly url: string;
  /** Name of the model there. */
  readonly model: string;
  /** Sent as a bearer token; null: none. */
  readonly key: string | null;
}

export interface ModelOptions {
  /** ms for one request. */
  readonly timeout?: number;
  /** ms before a request is sent again that the endpoint was too busy for. */
  readonly pause?: number;
}

const TIMEOUT = 120_000;
const PAUSE = 2000;
const ATTEMPTS = 3;
/** The endpoint is busy or limits the rate: the one case in which the same request may do better later. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/** A proposer that asks a language model through the chat completions of any OpenAI-compatible endpoint. */
export function createModelProposer(endpoint: ModelEndpoint, options: ModelOptions = {}): Proposer {
  const { timeout = TIMEOUT, pause = PAUSE } = options;
  return {
    name: endpoint.model,
    async propose(request) {
      for (let attempt = 1; ; attempt += 1) {
        const response = await post(endpoint, request, timeout);
        if (response.ok) return parseProposals(await contentOf(response));
        if (!BUSY.has(response.status) || attempt === ATTEMPTS) throw await refused(endpoint, response);
        await new Promise((resolve) => setTimeout(resolve, pause * attempt));
      }
    },
  };
}

async function post(endpoint: ModelEndpoint, request: ProposalRequest, timeout: number): Promise<Response> {
  try {
    return await fetch(`${endpoint.url.replace(/\/+$/u, "")}/chat/completions`, {
      method: "POST",
      signal: AbortSignal.timeout(timeout),
      headers: {
        "content-type": "application/json",
        ...(endpoint.key === null ? {} : { authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify({
        model: endpoint.model,
        temperature: 0,
        messages: [
          { role: "system", content: instructions },
          { role: "user", content: JSON.stringify(request) },
        ],
        response_format: {
          type: "json_schema",
          json_schema: { name: "proposals", strict: true, schema: proposalSchema },
        },
      }),
    });
  } catch (error) {
    throw new CampaignGraphError("PROPOSER_FAILED", `the model at ${endpoint.url} did not answer: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** `fetch` hides what went wrong on the network in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

const LONGEST_EXCERPT = 200;

async function refused(endpoint: ModelEndpoint, response: Response): Promise<CampaignGraphError> {
  const body = (await response.text().catch(() => "")).slice(0, LONGEST_EXCERPT);
  return new CampaignGraphError(
    "PROPOSER_FAILED",
    `the model at ${endpoint.url} answered ${response.status} ${response.statusText}: ${body}`,
  );
}

interface Completion {
  readonly choices?: readonly { readonly message?: { readonly content?: string | null } }[];
}

async function contentOf(response: Response): Promise<string> {
  const completion = (await response.json().catch(() => null)) as Completion | null;
  const content = completion?.choices?.[0]?.message?.content;
  if (typeof content === "string") return content;
  throw new CampaignGraphError(
    "PROPOSER_FAILED",
    "the model's answer: expected a chat completion with a message, got none (is this an OpenAI-compatible endpoint?)",
  );
}
