import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { useState } from "react";
import { Client, fetchExchange, gql, useQuery } from "urql";

/** `relayPagination` joins the pages of a connection in the cache. */
export const client = new Client({
  url: "http://127.0.0.1:4000/graphql",
  exchanges: [
    cacheExchange({
      keys: { Mention: () => null, Relation: () => null, Evidence: () => null },
      resolvers: { Query: { organizations: relayPagination() }, Campaign: { organizations: relayPagination() } },
    }),
    fetchExchange,
  ],
});

const ORGANIZATIONS = gql`
  query Organizations($after: String) {
    organizations(first: 20, after: $after) {
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

export function OrganizationList() {
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({ query: ORGANIZATIONS, variables: { after } });
  if (!data) return <p>{fetching ? "…" : "no answer"}</p>;
  const { edges, pageInfo } = data.organizations;
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>{node.name}</li>
        ))}
      </ul>
      <button disabled={!pageInfo.hasNextPage || fetching} onClick={() => setAfter(pageInfo.endCursor)}>
        More
      </button>
    </>
  );
}
