import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { useState } from "react";
import { Client, fetchExchange, gql, type TypedDocumentNode, useQuery } from "urql";
import type { PagesQuery, PagesQueryVariables } from "../typescript-client/generated/operations.js";

/**
 * `relayPagination` joins the pages of a connection in the cache.
 * @param url such as `http://127.0.0.1:4000/graphql`
 */
export function createClient(url: string): Client {
  return new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: { Mention: () => null, Relation: () => null, Evidence: () => null },
        resolvers: { Query: { organizations: relayPagination() }, Campaign: { organizations: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
}

// The types are generated from examples/operations/09-page-forward-and-back.graphql, which this repeats.
const PAGES: TypedDocumentNode<PagesQuery, PagesQueryVariables> = gql`
  query Pages($first: Int, $after: String, $last: Int, $before: String) {
    organizations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
  }
`;

export function OrganizationList({ pageSize = 20 }: { readonly pageSize?: number }) {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }] = useQuery({ query: PAGES, variables: { first: pageSize, after } });
  if (error) return <p>{error.message}</p>;
  if (!data) return <p>…</p>;
  const { edges, pageInfo, totalCount } = data.organizations;
  return (
    <>
      <p>
        {edges.length} of {totalCount}
      </p>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>{node.name}</li>
        ))}
      </ul>
      <button disabled={!pageInfo.hasNextPage || fetching} onClick={() => setAfter(pageInfo.endCursor ?? null)}>
        More
      </button>
    </>
  );
}
