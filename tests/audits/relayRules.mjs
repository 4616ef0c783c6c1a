import graphql from "@graphql-eslint/eslint-plugin";

const relay = graphql.configs["flat/schema-relay"].rules;

// eslint takes its configuration from a default export only.
// eslint-disable-next-line import-x/no-default-export
export default [
  {
    files: ["**/schema.graphql"],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema.graphql" } } },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...relay,
      // Lists of scalars and the shortcut `nodes` beside `edges` are part of the contract; a mention and a relation are
      // told apart by their ends and have no identity of their own.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
];
