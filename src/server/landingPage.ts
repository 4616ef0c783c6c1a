import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../resolvers/Context.js";

const SANDBOX = "https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js";

/** The Apollo Sandbox where the browser can reach it; otherwise the way to the IDE that is served from here. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>campaign-graph: GraphQL</title>
    <style>
      html, body, #sandbox { height: 100%; margin: 0; }
      body { font: 16px/1.6 system-ui, sans-serif; }
      #fallback { max-width: 40em; margin: 15vh auto; padding: 0 1em; }
    </style>
  </head>
  <body>
    <div id="sandbox"></div>
    <main id="fallback" hidden>
      <h1>campaign-graph</h1>
      <p>Apollo Sandbox could not be loaded from its network. The IDE that needs none is at <a href="/graphiql">/graphiql</a>.</p>
      <p lang="zh">无法从网络载入 Apollo Sandbox。无需联网的查询界面在 <a href="/graphiql">/graphiql</a>。</p>
    </main>
    <script>
      function fallBack() {
        document.getElementById("sandbox").remove();
        document.getElementById("fallback").hidden = false;
      }
    </script>
    <script src="${SANDBOX}" onerror="fallBack()"></script>
    <script>
      if (window.EmbeddedSandbox) {
        new window.EmbeddedSandbox({
          target: "#sandbox",
          initialEndpoint: location.origin + location.pathname,
          includeCookies: false,
        });
      }
    </script>
    <noscript><p>The GraphQL endpoint is here; the IDEs need JavaScript.</p></noscript>
  </body>
</html>
`;

/** What a browser gets that opens /graphql. */
export const landingPage: ApolloServerPlugin<Context> = {
  async serverWillStart() {
    return {
      async renderLandingPage() {
        return { html: PAGE };
      },
    };
  },
};
