import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { relayStylePagination } from "@apollo/client/utilities";
import type { PagesQuery, PagesQueryVariables } from "../typescript-client/generated/operations.js";

/**
 * With `relayStylePagination`, pages of one list are joined in the cache; the key arguments tell lists apart.
 * @param uri such as `http://127.0.0.1:4000/graphql`
 */
export function createClient(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      possibleTypes: {
        Entity: ["Organization", "Leader", "Campaign", "Slogan", "Activity", "Place", "CitedWork"],
      },
      typePolicies: {
        Query: { fields: { organizations: relayStylePagination(["filter", "orderBy"]) } },
        Campaign: { fields: { organizations: relayStylePagination(["filter", "orderBy"]) } },
      },
    }),
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
  const { data, error, fetchMore, loading } = useQuery(PAGES, { variables: { first: pageSize } });
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
      <button
        disabled={!pageInfo.hasNextPage || loading}
        onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
      >
        More
      </button>
    </>
  );
}
