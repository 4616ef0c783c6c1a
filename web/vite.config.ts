import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The IDE with all it needs, Monaco's workers included: the page loads nothing from another host. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/graphiql/",
  logLevel: "warn",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    target: "es2022",
    rolldownOptions: {
      onwarn(warning, warn) {
        // "use client" of React's server components means nothing in a page that is all client.
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
  worker: { format: "es" },
});
