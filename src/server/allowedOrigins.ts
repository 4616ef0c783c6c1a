/** Where Apollo hosts its Sandbox, by itself and embedded in our landing page. */
const SANDBOX_ORIGINS = ["https://studio.apollographql.com", "https://sandbox.embed.apollographql.com"];

/** The origins from which a browser may query, besides our own pages. */
export function allowedOrigins(configured: readonly string[]): string[] {
  return [...SANDBOX_ORIGINS, ...configured];
}
