import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import type { CountForm, ShelvingForm } from "./consignment.schema.ts";
import { type Desk, deskFor, type PaperLine, paperId, writePaper } from "./consignment.write.server.ts";
import { unlottedAt } from "./lot.commands.server.ts";

type Counted<F> = { enterpriseId: string; form: F; now: Date };
type Row = CountForm["rows"][number] & { counted: number };

/** A stock-take in the mart: every difference has its reason and becomes a movement, or nothing is written. */
export function countConsignment(
  actor: Actor,
  { enterpriseId, form, now }: Counted<CountForm>,
): Promise<Result<{ id: string }>> {
  return allOrNothing(async (tx) => {
    const rows = form.rows.flatMap((row) => (row.counted === undefined ? [] : [{ ...row, counted: row.counted }]));
    const opened = await deskFor(tx, actor, { enterpriseId, rows, now });
    if (!opened.ok) return opened;
    const desk = opened.value;
    const id = paperId(now);
    // Packs in one order, so that two counts at once wait for each other instead of both being stopped.
    for (const variantId of [...new Set(rows.map((row) => row.variantId))].sort()) {
      const counted = await countPack(tx, desk, {
        id,
        variantId,
        rows: rows.filter((row) => row.variantId === variantId),
      });
      if (!counted.ok) return counted;
    }
    const lines = rows.map(
      ({ variantId, lotId, seen, counted, reason }): PaperLine => ({
        variantId,
        lotId,
        quantity: seen,
        counted,
        reason,
      }),
    );
    return done(await writePaper(tx, desk, { kind: "count", id, note: form.note, lines }));
  });
}

type OfPack = { id: string; variantId: string; rows: readonly Row[] };

async function countPack(tx: Tx, desk: Desk, { id, variantId, rows }: OfPack): Promise<Result> {
  const { placeId, byId, now } = desk;
  await tx.stock.createMany({ data: [{ variantId, placeId }], skipDuplicates: true });
  const unlotted = await unlottedAt(tx, { variantId, placeId });
  let difference = 0;
  for (const { at, lotId, seen, counted, reason } of rows) {
    const lot = lotId
      ? await tx.lotStock.findFirst({
          where: { lotId, placeId, lot: { variantId } },
          select: { quantity: true, packed: true },
        })
      : { quantity: unlotted, packed: 0 };
    if (!lot) return refuse("notFound");
    const field = `rows[${at}].counted`;
    if (lot.quantity !== seen) return refuse("catalog.refused.stockMoved", { field, params: { onhand: lot.quantity } });
    if (counted < lot.packed) return refuse("catalog.refused.promised", { field, params: { reserved: lot.packed } });
    if (counted !== seen && !reason) return refuse("catalog.refused.reasonMissing", { field: `rows[${at}].reason` });
    if (lotId) await tx.lotStock.updateMany({ where: { lotId, placeId }, data: { quantity: counted } });
    difference += counted - seen;
  }
  if (difference === 0) return done();
  const [first] = rows;
  const fits = await tx.$executeRaw`
    UPDATE stock SET onhand = onhand + ${difference}::int
    WHERE variant_id = ${variantId}::uuid AND place_id = ${placeId}::uuid AND onhand + ${difference}::int >= reserved`;
  if (fits === 0) {
    const { reserved } = await tx.stock.findUniqueOrThrow({ where: { variantId_placeId: { variantId, placeId } } });
    return refuse("catalog.refused.promised", { field: `rows[${first?.at}].counted`, params: { reserved } });
  }
  await tx.stockMovement.create({
    data: {
      ...{ id: newId(now.getTime()), variantId, placeId, kind: "count", onhandDelta: difference, reservedDelta: 0 },
      ...{ sourceKind: "consignment", sourceId: id, byId, at: now },
      note: rows.flatMap(({ reason }) => reason ?? []).join("; ") || null,
    },
  });
  return done();
}

/** Which goods stand on which shelf. What somebody else has moved meanwhile is told instead of overwritten. */
export function shelveConsignment(
  actor: Actor,
  { enterpriseId, form, now }: Counted<ShelvingForm>,
): Promise<Result<{ id: string }>> {
  return allOrNothing(async (tx) => {
    const rows = form.rows.filter(({ shelf, seenShelf }) => shelf !== seenShelf);
    const opened = await deskFor(tx, actor, { enterpriseId, rows, now });
    if (!opened.ok) return opened;
    const desk = opened.value;
    const { placeId } = desk;
    const lines: PaperLine[] = [];
    for (const { at, variantId, shelf, seenShelf } of rows.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1))) {
      const { count } = await tx.stock.updateMany({ where: { variantId, placeId, shelf: seenShelf }, data: { shelf } });
      if (count === 0) return refuse("tooLate", { field: `rows[${at}].shelf` });
      const { onhand } = await tx.stock.findUniqueOrThrow({ where: { variantId_placeId: { variantId, placeId } } });
      lines.push({ variantId, lotId: null, quantity: onhand, shelf });
    }
    return done(await writePaper(tx, desk, { kind: "shelf", id: paperId(now), note: form.note, lines }));
  });
}
