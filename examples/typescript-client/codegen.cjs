// npx graphql-codegen --config codegen.cjs
// with @graphql-codegen/cli 5 and its plugins typescript, typescript-operations and typed-document-node.
module.exports = {
  schema: "../../schema.graphql",
  documents: "../operations/*.graphql",
  generates: {
    "generated/operations.ts": {
      plugins: ["typescript", "typescript-operations", "typed-document-node"],
      config: {
        onlyOperationTypes: true,
        skipTypename: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { PartialDate: "string", DateTime: "string" },
        documentMode: "string",
        avoidOptionals: { field: true },
      },
    },
  },
};
