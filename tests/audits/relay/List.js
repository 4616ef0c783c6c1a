import { graphql } from "relay-runtime";

export const organizationsOfCampaign = graphql`
  fragment List_campaign on Campaign
  @refetchable(queryName: "ListCampaignQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    organizations(first: $count, after: $cursor) @connection(key: "List_organizations") {
      edges {
        confidence
        node {
          name
        }
      }
    }
  }
`;

export const hits = graphql`
  fragment List_query on Query
  @refetchable(queryName: "ListSearchQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    search(query: "x", last: $count, before: $cursor) @connection(key: "List_search") {
      edges {
        score
        node {
          id
        }
      }
    }
  }
`;

export const relationsOfEntity = graphql`
  fragment List_relations on Entity
  @refetchable(queryName: "ListRelationsQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    relations(first: $count, after: $cursor) @connection(key: "List_relations") {
      edges {
        node {
          type
          evidence {
            quote
          }
        }
      }
    }
  }
`;

export const query = graphql`
  query ListQuery {
    campaign(id: "x") {
      ...List_campaign
      ...List_relations
    }
    ...List_query
  }
`;
