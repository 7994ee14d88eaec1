import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { type BundleStep, MOST_PARTS } from "./bundle.schema.ts";
import { spellingsOf } from "./code.rules.ts";

/** The owner of a product, or the centre's staff, says what its packs are laid together from. */
export function changeBundle(
  actor: Actor,
  { productId, step, now }: { productId: string; step: BundleStep; now: Date },
): Promise<Result> {
  return allOrNothing(async (tx) => {
    const pack = await packOf(tx, actor, { productId, variantId: step.variantId });
    if (!pack) return refuse("notFound");
    const changed = step.action === "add" ? await addPart(tx, pack, step) : await dropPart(tx, pack, step.part);
    if (!changed.ok) return changed;
    const parts = await tx.bundleLine.count({ where: { variantId: pack.id } });
    await tx.variant.update({ where: { id: pack.id }, data: { bundle: parts > 0 } });
    await tx.product.update({ where: { id: productId }, data: { revision: { increment: 1 } } });
    await record(tx, {
      ...{ flow: "bundle", action: step.action, actor, now, details: { variantId: pack.id, parts } },
      subject: { kind: "product", id: productId },
      subjects: [{ kind: "enterprise", id: pack.enterpriseId }],
    });
    return done();
  });
}

type Pack = { id: string; enterpriseId: string };

async function packOf(tx: Tx, actor: Actor, where: { productId: string; variantId: string }): Promise<Pack | null> {
  await tx.$executeRaw`SELECT 1 FROM variant WHERE id = ${where.variantId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.variant.findFirst({
    where: { id: where.variantId, productId: where.productId, retiredAt: null },
    select: { id: true, product: { select: { enterpriseId: true } } },
  });
  const enterpriseId = row?.product.enterpriseId ?? "";
  const may = memberOf(actor, enterpriseId, "catalog") || hasRole(actor, "staff", "admin");
  return row && may ? { id: row.id, enterpriseId } : null;
}

async function addPart(
  tx: Tx,
  { id, enterpriseId }: Pack,
  { code, quantity }: { code: string; quantity: number },
): Promise<Result> {
  const spelled = { in: spellingsOf(code) };
  const [component, other] = await tx.variant.findMany({
    where: {
      retiredAt: null,
      price: { not: null },
      product: { state: "live" },
      OR: [
        { sku: spelled },
        { listingVersionVariants: { some: { barcode: spelled, version: { state: "approved" } } } },
      ],
    },
    take: 2,
    select: {
      id: true,
      product: { select: { enterpriseId: true } },
      components: { select: { componentId: true }, take: 1 },
    },
  });
  if (!component) return refuse("catalog.refused.partUnknown", { field: "code" });
  if (other) return refuse("catalog.refused.partMany", { field: "code" });
  if (component.id === id || component.components.length > 0)
    return refuse("catalog.refused.partIsBundle", { field: "code" });
  const lies = await tx.stock.count({ where: { variantId: id, onhand: { gt: 0 } } });
  if (lies > 0) return refuse("catalog.refused.bundleLies", { field: "code" });
  if ((await tx.bundleLine.count({ where: { componentId: id } })) > 0)
    return refuse("catalog.refused.partIsBundle", { field: "code" });
  if ((await tx.bundleLine.count({ where: { variantId: id } })) >= MOST_PARTS)
    return refuse("catalog.refused.partsMost", { field: "code", params: { max: MOST_PARTS } });
  // Goods of another maker are laid together in the mart only, where both have brought them.
  if (component.product.enterpriseId !== enterpriseId) {
    const there = await tx.stock.count({ where: { variantId: component.id, place: { kind: "mart" } } });
    if (there === 0) return refuse("catalog.refused.partElsewhere", { field: "code" });
  }
  await tx.bundleLine.upsert({
    where: { variantId_componentId: { variantId: id, componentId: component.id } },
    create: { variantId: id, componentId: component.id, quantity },
    update: { quantity },
  });
  return done();
}

async function dropPart(tx: Tx, { id }: Pack, componentId: string): Promise<Result> {
  const { count } = await tx.bundleLine.deleteMany({ where: { variantId: id, componentId } });
  return count > 0 ? done() : refuse("notFound");
}
