import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        // Property tests take their time on a machine that does other work besides.
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/integration-server.ts"],
          setupFiles: ["tests/support/integration-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
