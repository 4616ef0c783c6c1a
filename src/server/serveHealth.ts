import type { FastifyInstance } from "fastify";
import type { GraphStore } from "../graph/GraphStore.js";

const PROBE = { name: "probe", text: "RETURN 1 AS one" };
/** Longer (ms) than any store takes that is well. */
const PATIENCE = 2_000;

/** /healthz: the process answers. /readyz: the store does, too. */
export function serveHealth(fastify: FastifyInstance, store: GraphStore): void {
  fastify.get("/healthz", () => ({ status: "ok" }));
  fastify.get("/readyz", async (_request, reply) => {
    try {
      await store.read(PROBE, {}, { signal: AbortSignal.timeout(PATIENCE) });
      return { status: "ready", store: store.kind };
    } catch {
      return reply.code(503).send({ status: "unavailable", store: store.kind });
    }
  });
}
