import type { TypedDocumentString } from "./generated/operations.js";

/** What the service refused, with its code: `BAD_USER_INPUT`, `QUERY_TOO_COMPLEX` and so on. */
export class RequestError extends Error {
  override readonly name = "RequestError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends one of the generated operations; what comes back has its type.
 * @param url such as `http://127.0.0.1:4000/graphql`
 * @throws RequestError with the first error of the answer
 */
export async function request<Result, Variables>(
  url: string,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  const [error] = errors ?? [];
  if (error) throw new RequestError(error.extensions?.code ?? "UNKNOWN", error.message);
  if (data == null) throw new RequestError("UNKNOWN", `expected data, got none (HTTP ${response.status})`);
  return data;
}
