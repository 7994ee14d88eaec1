import { expect, it } from "vitest";
import { deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { reviewPage } from "#app/domain/curation/curation.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { product, today } from "../../cast/index.ts";
import { curationCast } from "./desk.ts";

it("lets people read a version while somebody else decides on it", async () => {
  const c = await curationCast();
  const { productId, versionId } = await product(c.owner, c.kitchen, {
    name: "Kipas Pandan",
    category: "anyaman",
    until: "submitted",
  });
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM listing_version WHERE id = ${versionId}::uuid FOR NO KEY UPDATE`;
    const reads = await Promise.all([
      ...Array.from({ length: 5 }, () => reviewPage(c.curator, versionId)),
      deskProduct(c.owner, productId, { language: "id", now: today }),
    ]);
    expect(reads).not.toContain(null);
  });
  expect(await db.listingVersion.count({ where: { id: versionId, state: "submitted" } })).toBe(1);
});
