// Run where @neo4j/graphql 7 is installed, apart from the dependencies of the project.
import { Neo4jGraphQL } from "@neo4j/graphql";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Campaign @node { id: ID! name: String! scope: String!
    organizations: [Organization!]! @relationship(type: "RUNS", direction: IN, properties: "Stated") }
  type Organization @node { id: ID! name: String! kind: String!
    parent: [Organization!]! @relationship(type: "PART_OF", direction: OUT, properties: "Stated")
    children: [Organization!]! @relationship(type: "PART_OF", direction: IN, properties: "Stated")
    campaigns: [Campaign!]! @relationship(type: "RUNS", direction: OUT, properties: "Stated")
    activities: [Activity!]! @relationship(type: "ORGANIZED", direction: OUT, properties: "Stated")
    leaders: [Leader!]! @relationship(type: "HOLDS_POSITION", direction: IN, properties: "Office") }
  type Leader @node { id: ID! name: String!
    positions: [Organization!]! @relationship(type: "HOLDS_POSITION", direction: OUT, properties: "Office") }
  type Activity @node { id: ID! name: String! }
  type Stated @relationshipProperties { confidence: Float }
  type Office @relationshipProperties { confidence: Float title: String }
`;
const [uri, password] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
console.log(`READY ${url}`);
