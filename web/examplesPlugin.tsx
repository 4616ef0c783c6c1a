import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type ExampleOperation, exampleOperations } from "./exampleOperations.js";

function Icon() {
  return (
    <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h16M4 19h10" />
    </svg>
  );
}

function Content() {
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const open = ({ query }: ExampleOperation): void => {
    addTab();
    updateActiveTabValues({ query });
    editor?.setValue(query);
  };
  return (
    <section aria-label="Examples">
      <h2 style={{ marginTop: 0 }}>Examples 示例</h2>
      {exampleOperations.map((operation) => (
        <button
          key={operation.file}
          type="button"
          className="graphiql-un-styled"
          style={{ display: "block", width: "100%", textAlign: "start", padding: "8px 4px", lineHeight: 1.5 }}
          onClick={() => open(operation)}
        >
          <strong>{operation.file.replace(/^\d+-|\.graphql$/g, "").replaceAll("-", " ")}</strong>
          {operation.about.map((line) => (
            <span key={line} style={{ display: "block" }}>
              {line}
            </span>
          ))}
        </button>
      ))}
    </section>
  );
}

/** A panel that opens each of the saved operations in a tab of its own. */
export const examplesPlugin: GraphiQLPlugin = { title: "Examples", icon: Icon, content: Content };
