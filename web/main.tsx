import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { exampleOperations } from "./exampleOperations.js";
import { examplesPlugin } from "./examplesPlugin.js";
import "./main.css";

/** More would not fit in a row; the panel has them all. */
const TABS = 5;

const root = document.getElementById("graphiql");
if (root) {
  const fetcher = createGraphiQLFetcher({ url: new URL("/graphql", location.href).href });
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      plugins={[HISTORY_PLUGIN, examplesPlugin]}
      defaultTabs={exampleOperations.slice(0, TABS).map(({ query }) => ({ query }))}
      visiblePlugin={examplesPlugin}
    >
      <GraphiQL.Logo>campaign-graph</GraphiQL.Logo>
    </GraphiQL>,
  );
}
