import { defineConfig } from "prisma/config";

// Read plainly, not through Prisma's env(): `generate` must run where no database is known.
const url = process.env["MIGRATE_DATABASE_URL"];

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
