import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProposalRequest } from "../../src/loaders/propose/Proposer.js";

/** What a request came to at the fake endpoint. */
export interface ModelCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] } & Record<
    string,
    unknown
  >;
  readonly request: ProposalRequest;
}

export interface FakeModel extends AsyncDisposable {
  readonly url: string;
  readonly calls: ModelCall[];
}

/** An answer: what the model says, as an object that is made JSON or as raw text, or an HTTP status instead. */
export type ModelAnswer = { readonly says: unknown } | { readonly status: number; readonly body?: string };

/** A chat completions endpoint on this machine that answers what `answer` makes of each request. */
export async function fakeModel(answer: (call: ModelCall, index: number) => ModelAnswer): Promise<FakeModel> {
  const calls: ModelCall[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as ModelCall["body"];
      const request = JSON.parse(body.messages.at(-1)?.content ?? "null") as ProposalRequest;
      const call = { path: incoming.url ?? "", headers: incoming.headers, body, request };
      const given = answer(call, calls.push(call) - 1);
      if ("status" in given) return outgoing.writeHead(given.status).end(given.body ?? "");
      const content = typeof given.says === "string" ? given.says : JSON.stringify(given.says);
      outgoing.writeHead(200, { "content-type": "application/json" });
      return outgoing.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
