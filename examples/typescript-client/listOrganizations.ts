import { PagesDocument } from "./generated/operations.js";
import { request } from "./request.js";

/** Walks through all organizations by name, a page at a time. */
export async function* listOrganizations(url: string, pageSize = 50): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const { organizations }: Awaited<ReturnType<typeof page>> = await page(url, pageSize, after);
    for (const { node } of organizations.edges) yield node.name;
    after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
  } while (after !== null);
}

function page(url: string, first: number, after: string | null) {
  return request(url, PagesDocument, { first, after });
}
