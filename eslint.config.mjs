import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** The layers of src/ and what each may import besides itself: the single place where the direction is stated. */
const pure = ["models", "loaders/clean", "loaders/segment", "loaders/recognize", "loaders/resolve", "loaders/relate"];
export const allowedImports = {
  models: [],
  "loaders/clean": ["models"],
  "loaders/segment": ["models", "loaders/clean"],
  "loaders/recognize": ["models", "loaders/clean", "loaders/segment"],
  "loaders/resolve": ["models", "loaders/clean", "loaders/segment", "loaders/recognize"],
  "loaders/relate": ["models", "loaders/clean", "loaders/segment", "loaders/recognize", "loaders/resolve"],
  graph: ["models"],
  "loaders/read": [...pure],
  "loaders/propose": [...pure],
  "loaders/write": [...pure, "graph"],
  resolvers: ["models", "graph", "loaders"],
  server: ["models", "graph", "loaders", "resolvers"],
  cli: ["models", "graph", "loaders", "resolvers", "server"],
};

const within = (target, from) => target === from || target.startsWith(`${from}/`);
const layers = Object.keys(allowedImports);
const zones = layers.flatMap((target) =>
  layers
    .filter((from) => !within(target, from) && !within(from, target))
    .filter((from) => !allowedImports[target].some((allowed) => within(from, allowed)))
    .map((from) => ({
      target: `./src/${target}`,
      from: `./src/${from}`,
      message: `${target} may import only: ${allowedImports[target].join(", ") || "nothing"}`,
    })),
);

/** Files that belong to no layer: the stages put together, and what starts the program. Lower layers know neither. */
const rootFileZones = [
  ...[...pure, "graph"].map((target) => ({
    target: `./src/${target}`,
    from: ["./src/*.ts", "./src/loaders/*.ts"],
    message: `${target} may import only: ${allowedImports[target].join(", ") || "nothing"}`,
  })),
  {
    target: "./src/loaders/*.ts",
    from: ["./src/*.ts", "./src/{graph,resolvers,server,cli}/**"],
    message: "what puts the stages together is as pure as they are",
  },
];

/** Packages that only the named layers may import. */
const packageOwners = [
  { packages: ["neo4j-driver", "@grafeo-db/js"], owners: ["graph"] },
  { packages: ["type-graphql"], owners: ["models", "resolvers", "server"] },
];
const packageRules = layers.map((layer) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: packageOwners
          .filter(({ owners }) => !owners.some((owner) => within(layer, owner)))
          .flatMap(({ packages, owners }) =>
            packages.map((name) => ({ name, message: `only src/${owners.join(", src/")} may import ${name}` })),
          )
          .concat(
            pure.includes(layer)
              ? ["node:fs", "node:fs/promises", "node:http", "node:net", "node:child_process"].map((name) => ({
                  name,
                  message: `${layer} is pure: files and networks are read outside and passed in`,
                }))
              : [],
          ),
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: ["dist/", "web/dist/", "node_modules/", ".cache/", "data/", "tests/fixtures/", "examples/**/generated/"],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx", "**/*.mjs"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
    },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...rootFileZones] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
    },
  },
  ...packageRules,
  {
    files: ["tests/**/*.ts", "scripts/**/*.ts", "examples/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["*.config.mjs", "**/vite.config.ts"],
    rules: { "import-x/no-default-export": "off" },
  },
);
