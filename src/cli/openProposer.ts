import { Option } from "commander";
import { createModelProposer } from "../loaders/propose/createModelProposer.js";
import type { Proposer } from "../loaders/propose/Proposer.js";
import type { CommandContext } from "./CommandContext.js";
import { UsageError } from "./UsageError.js";

/** `--model`: the passages leave the machine, so that it takes more than a variable in the environment. */
export function modelOption(): Option {
  return new Option(
    "--model",
    "also take what the model at CAMPAIGN_GRAPH_MODEL_URL proposes, if it stands in the text word for word",
  );
}

/**
 * The model of the environment where the command line asks for it, else null.
 * @throws UsageError it is asked for and the environment names none
 */
export function openProposer(
  context: CommandContext,
  { model = false }: { readonly model?: boolean },
): Proposer | null {
  if (!model) return null;
  const endpoint = context.config().model;
  if (endpoint === null) {
    throw new UsageError(
      "--model: expected an endpoint in CAMPAIGN_GRAPH_MODEL_URL and a model in CAMPAIGN_GRAPH_MODEL, got neither; " +
        "set them as .env.example shows",
    );
  }
  return createModelProposer({ url: endpoint.url, model: endpoint.name, key: endpoint.key });
}
