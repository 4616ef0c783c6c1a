import { ApolloClient, gql, InMemoryCache } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { relayStylePagination } from "@apollo/client/utilities";

/** With `relayStylePagination`, pages of one list are joined in the cache; the key arguments tell lists apart. */
export const client = new ApolloClient({
  uri: "http://127.0.0.1:4000/graphql",
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

const ORGANIZATIONS = gql`
  query Organizations($after: String) {
    organizations(first: 20, after: $after) {
      pageInfo {
        hasNextPage
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
  const { data, fetchMore, loading } = useQuery(ORGANIZATIONS);
  if (!data) return <p>{loading ? "…" : "no answer"}</p>;
  const { edges, pageInfo } = data.organizations;
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>{node.name}</li>
        ))}
      </ul>
      <button
        disabled={!pageInfo.hasNextPage || loading}
        onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
      >
        More
      </button>
    </>
  );
}
