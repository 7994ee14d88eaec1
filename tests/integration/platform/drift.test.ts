import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareSchemas, RAW_OBJECTS } from "../../../scripts/drift.ts";
import { testCluster } from "../../../scripts/postgres/test-cluster.ts";
import { prisma } from "../../../scripts/prisma.ts";

describe("schema files and migrations say the same", () => {
  test("columns, keys, enums and plain indexes", async () => {
    const cluster = await testCluster();
    const said = prisma(
      ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema", "--exit-code"],
      cluster.url("postgres", "postgres"),
      true,
    );
    expect(said).toContain("No difference detected");
  }, 60_000);

  test("what Prisma cannot say is the committed list, definitions included", async () => {
    const { lost, raw } = await compareSchemas();
    expect(lost).toEqual([]);
    expect(raw).toEqual(readFileSync(RAW_OBJECTS, "utf8").trim().split("\n"));
  }, 60_000);
});
