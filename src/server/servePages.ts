import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The same from src/server and from dist/server. */
const BUNDLE = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** The IDE at /graphiql, with all it loads, and the way to it from /. */
export async function servePages(fastify: FastifyInstance): Promise<void> {
  fastify.get("/", (_request, reply) => reply.redirect("/graphiql"));
  if (!existsSync(BUNDLE)) {
    fastify.get("/graphiql", (_request, reply) =>
      reply
        .code(503)
        .type("text/plain")
        .send("The IDE is not built yet: run `npm run build` once, then start again.\n"),
    );
    return;
  }
  await fastify.register(fastifyStatic, { root: BUNDLE, prefix: "/graphiql/", immutable: true, maxAge: "1d" });
  fastify.get("/graphiql", (_request, reply) => reply.sendFile("index.html", { maxAge: 0, immutable: false }));
}
