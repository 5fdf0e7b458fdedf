import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const base = {
  resolve: {
    alias: {
      // Outside Next there is no server and no client: the marker of server files means nothing here.
      "server-only": `${root}node_modules/server-only/empty.js`,
      "@": root.replace(/\/$/, ""),
    },
  },
};

export default defineConfig({
  ...base,
  test: {
    // Two cores are what continuous integration gives; databases and browsers want their share.
    maxWorkers: 2,
    projects: [
      {
        ...base,
        test: {
          name: "unit",
          include: ["tests/{unit,components,corpus,golden,architecture}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/console-is-quiet.ts"],
        },
      },
      {
        ...base,
        test: {
          name: "store",
          include: ["tests/store/**/*.test.ts"],
          setupFiles: ["tests/support/console-is-quiet.ts"],
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
