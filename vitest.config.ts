import { defineConfig } from "vitest/config";

/** Tests without a database still read the settings; those with one get its address from their clone. */
const env: Record<string, string> = {
  MODE: "demo", // vitest has a variable of the same name
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  SESSION_SECRETS: "only-for-tests-only-for-tests-only-for-tests",
  DATA_KEYS: "test:b25seS1mb3ItdGVzdHMtb25seS1mb3ItdGVzdHMtMTI=",
  LOOKUP_KEY: "only-for-tests-only-for-tests-only-for-tests",
  LOG_LEVEL: "silent",
};
/** A real Meilisearch is asked by the suite that tries one (tests/integration/search/tried.ts), and by nothing else. */
for (const name of ["MEILISEARCH_URL", "MEILISEARCH_SEARCH_KEY", "MEILISEARCH_INDEX_KEY"]) {
  env[`REAL_${name}`] = process.env[name] ?? "";
  env[name] = "";
}
const quick = {
  env,
  environment: "node" as const,
  setupFiles: ["tests/seed.ts"],
  testTimeout: 10_000,
  isolate: false,
};
const withDatabase = {
  env,
  environment: "node" as const,
  globalSetup: ["tests/database/template.ts"],
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { test: { ...quick, name: "unit", include: ["app/**/*.test.{ts,tsx}"] } },
      { test: { ...quick, name: "house", include: ["tests/house/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          ...withDatabase,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          isolate: false,
          setupFiles: ["tests/seed.ts", "tests/database/clone.ts"],
        },
      },
      {
        test: {
          ...withDatabase,
          name: "doors",
          include: ["tests/doors/**/*.test.ts"],
          setupFiles: ["tests/seed.ts", "tests/database/clone.ts"],
          globalSetup: ["tests/doors/build.ts", "tests/database/template.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
