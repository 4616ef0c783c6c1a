import { createHash, timingSafeEqual } from "node:crypto";

/** Whether the header is `Bearer` with the token. Takes the same time however much of it is right. */
export function hasToken(header: string | undefined, token: string): boolean {
  const given = /^Bearer (\S+)$/i.exec(header ?? "")?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
