import { CampaignGraphError } from "./models/CampaignGraphError.js";

/** Everything the environment decides, checked once at the start and handed on as an argument. */
export interface Config {
  readonly neo4j: {
    /** Null: the embedded store is used unless `--store` says otherwise. */
    readonly uri: string | null;
    readonly username: string;
    /** Null where the variable is not set; an empty password is allowed when it is stated. */
    readonly password: string | null;
    /** Null: the database `neo4j`. */
    readonly database: string | null;
  };
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The bearer token that writing over HTTP asks for; null turns writing over HTTP off. */
  readonly token: string | null;
  /** Origins besides the hosted Apollo Sandbox that a browser may query from. */
  readonly origins: readonly string[];
  /** Folder of the `.graphql` files that alone are answered over HTTP; null: every query within the limits is. */
  readonly operations: string | null;
  /** The language model that may propose facts where a command is asked to take them (`--model`); null: there is none. */
  readonly model: {
    /** Base URL of an OpenAI-compatible API. */
    readonly url: string;
    readonly name: string;
    /** Null: the endpoint asks for no key. */
    readonly key: string | null;
  } | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_PORT = 4000;
/** Loopback: nothing is open to the network unless somebody says so. */
export const DEFAULT_HOST = "127.0.0.1";
/** A token shorter than this can be guessed. */
const MINIMUM_TOKEN_LENGTH = 16;
export const NEO4J_URI_PATTERN = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/;

/**
 * Reads the environment. Pure: the same variables always give the same frozen object.
 * @throws CampaignGraphError BAD_INPUT that lists every fault at once, each with its variable
 */
export function loadConfig(environment: Environment): Config {
  const faults: string[] = [];
  const fault = (name: string, expected: string, value: string | undefined): void => {
    faults.push(`${name}: expected ${expected}, got ${value === undefined ? "nothing" : JSON.stringify(value)}`);
  };
  const config: Config = {
    neo4j: readNeo4j(environment, fault),
    host: stated(environment.HOST) ?? DEFAULT_HOST,
    port: readPort(environment.PORT, fault),
    token: readToken(environment.CAMPAIGN_GRAPH_TOKEN, fault),
    origins: readOrigins(environment.CAMPAIGN_GRAPH_ORIGINS, fault),
    operations: stated(environment.CAMPAIGN_GRAPH_OPERATIONS),
    model: readModel(environment, fault),
  };
  if (faults.length > 0) {
    throw new CampaignGraphError("BAD_INPUT", `${faults.join("; ")} (.env.example describes every variable)`);
  }
  Object.freeze(config.neo4j);
  Object.freeze(config.origins);
  Object.freeze(config.model);
  return Object.freeze(config);
}

type Fault = (name: string, expected: string, value: string | undefined) => void;

/** A variable set to nothing, as `PORT=` in a `.env` file, counts as not set. */
function stated(value: string | undefined): string | null {
  return value === undefined || value.trim() === "" ? null : value.trim();
}

function readNeo4j(environment: Environment, fault: Fault): Config["neo4j"] {
  const uri = stated(environment.NEO4J_URI);
  if (uri !== null && !NEO4J_URI_PATTERN.test(uri)) {
    fault("NEO4J_URI", "an address such as neo4j://localhost:7687 or bolt://localhost:7687", uri);
  }
  if (uri !== null && environment.NEO4J_PASSWORD === undefined) {
    fault("NEO4J_PASSWORD", "the password that goes with NEO4J_URI", undefined);
  }
  return {
    uri,
    username: stated(environment.NEO4J_USERNAME) ?? "neo4j",
    password: environment.NEO4J_PASSWORD ?? null,
    database: stated(environment.NEO4J_DATABASE),
  };
}

function readModel(environment: Environment, fault: Fault): Config["model"] {
  const url = stated(environment.CAMPAIGN_GRAPH_MODEL_URL);
  if (url === null) return null;
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    fault("CAMPAIGN_GRAPH_MODEL_URL", "the base URL of an API such as http://localhost:11434/v1", url);
  }
  const name = stated(environment.CAMPAIGN_GRAPH_MODEL);
  if (name === null) {
    fault("CAMPAIGN_GRAPH_MODEL", "the name of a model at CAMPAIGN_GRAPH_MODEL_URL", environment.CAMPAIGN_GRAPH_MODEL);
  }
  return { url, name: name ?? "", key: stated(environment.CAMPAIGN_GRAPH_MODEL_KEY) };
}

function readPort(value: string | undefined, fault: Fault): number {
  const text = stated(value);
  if (text === null) return DEFAULT_PORT;
  const port = parsePort(text);
  if (port === null) fault("PORT", "a whole number from 0 to 65535", text);
  return port ?? DEFAULT_PORT;
}

/** The port that `text` states, or null if it states none. */
export function parsePort(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65535 ? port : null;
}

function readToken(value: string | undefined, fault: Fault): string | null {
  const token = stated(value);
  if (token !== null && (token.length < MINIMUM_TOKEN_LENGTH || /\s/.test(token))) {
    // The token itself is a secret: the message states its length alone.
    faultWithoutValue(fault, token.length);
  }
  return token;
}

function faultWithoutValue(fault: Fault, length: number): void {
  fault(
    "CAMPAIGN_GRAPH_TOKEN",
    `at least ${MINIMUM_TOKEN_LENGTH} characters without blanks`,
    `(${length} characters, not shown)`,
  );
}

function readOrigins(value: string | undefined, fault: Fault): string[] {
  const origins = (stated(value) ?? "").split(",").map((origin) => origin.trim());
  const named = origins.filter((origin) => origin !== "");
  for (const origin of named) {
    if (!isOrigin(origin)) {
      fault("CAMPAIGN_GRAPH_ORIGINS", "origins such as https://example.org, separated by commas", origin);
    }
  }
  return named;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);
}
