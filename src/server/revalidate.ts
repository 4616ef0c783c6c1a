import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Lets caches keep answers to GET, but ask every time whether they still hold: an answer is out of date as soon as a
 * document is loaded, and nobody knows when that will be.
 */
export async function revalidate(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (request.method !== "GET" || typeof payload !== "string") return payload;
  const json = String(reply.getHeader("content-type")).includes("json");
  if (!json || reply.statusCode !== 200 || payload.startsWith('{"errors"')) {
    reply.header("cache-control", "no-store");
    return payload;
  }
  const tag = `"${createHash("sha256").update(payload).digest("base64url").slice(0, 27)}"`;
  reply.header("cache-control", "public, no-cache").header("etag", tag);
  const known = (request.headers["if-none-match"] ?? "").split(",").map((value) => value.trim().replace(/^W\//, ""));
  if (!known.includes(tag)) return payload;
  reply.code(304).removeHeader("content-length");
  return "";
}
