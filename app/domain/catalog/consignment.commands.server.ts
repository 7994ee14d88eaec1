import type { Actor } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { premisesOf } from "#app/domain/places/places.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import type { ReceiptForm, ReturnForm } from "./consignment.schema.ts";
import { type Desk, deskFor, type PaperLine, paperId, stockLines, writePaper } from "./consignment.write.server.ts";
import { bringLots, lotOf, takeLots, unlottedAt } from "./lot.commands.server.ts";
import type { LotLine } from "./lot.rules.ts";
import { bringStock, fetchStock } from "./stock.commands.server.ts";

type Consigned<F> = { enterpriseId: string; form: F; now: Date };

/** A maker's goods come into the mart building: on the shelf, in their lots, and on a paper that both sign. */
export function receiveConsignment(
  actor: Actor,
  { enterpriseId, form, now }: Consigned<ReceiptForm>,
): Promise<Result<{ id: string }>> {
  return allOrNothing(async (tx) => {
    const rows = form.rows.filter(({ quantity }) => quantity);
    const opened = await deskFor(tx, actor, { enterpriseId, rows, now });
    if (!opened.ok) return opened;
    const desk = opened.value;
    const lines: PaperLine[] = [];
    for (const { at, variantId, quantity = 0, code, madeOn, bestBefore, shelf } of rows) {
      if (bestBefore && bestBefore < witDay(now))
        return refuse("catalog.refused.lotPast", { field: `rows[${at}].bestBefore` });
      const lot =
        code && madeOn ? await lotOf(tx, { variantId, code, madeOn, bestBefore, byId: desk.byId, now }) : null;
      if (lot && !lot.ok) return { ...lot, field: `rows[${at}].code` };
      lines.push({ variantId, quantity, lotId: lot?.value ?? null, shelf });
    }
    const id = paperId(now);
    if (form.fromHome) {
      const left = await fetchFromHome(tx, desk, { lines, id });
      if (!left.ok) return left;
    }
    await bringStock(tx, stockLines(desk, lines), { kind: "consignment", id, byId: desk.byId }, now);
    await bringLots(tx, lotLines(lines, desk.placeId));
    for (const { variantId, shelf } of lines) if (shelf) await standOn(tx, desk, { variantId, shelf });
    return done(await writePaper(tx, desk, { kind: "receipt", id, note: form.note, lines }));
  });
}

/** Goods go back to their maker, lot by lot. */
export function returnConsignment(
  actor: Actor,
  { enterpriseId, form, now }: Consigned<ReturnForm>,
): Promise<Result<{ id: string }>> {
  return allOrNothing(async (tx) => {
    const rows = form.rows.filter(({ quantity }) => quantity);
    const opened = await deskFor(tx, actor, { enterpriseId, rows, now });
    if (!opened.ok) return opened;
    const desk = opened.value;
    const lines = rows.map(({ variantId, lotId, quantity = 0 }): PaperLine => ({ variantId, lotId, quantity }));
    for (const { at, variantId, lotId, quantity = 0 } of rows) {
      if (lotId) continue;
      const free = await unlottedAt(tx, { variantId, placeId: desk.placeId });
      if (quantity > free)
        return refuse("catalog.refused.fewerThere", { field: `rows[${at}].quantity`, params: { free } });
    }
    if (!(await takeLots(tx, lotLines(lines, desk.placeId)))) return refuse("catalog.refused.lotShort");
    const id = paperId(now);
    const source = { kind: "consignment", id, byId: desk.byId };
    if (!(await fetchStock(tx, stockLines(desk, lines), source, now))) return refuse("catalog.refused.promisedThere");
    if (form.toHome) {
      const [home] = await premisesOf(enterpriseId, tx);
      if (!home) return refuse("catalog.refused.noPlace");
      await bringStock(
        tx,
        lines.map((line) => ({ ...line, placeId: home.id })),
        source,
        now,
      );
      await bringLots(tx, lotLines(lines, home.id));
    }
    return done(await writePaper(tx, desk, { kind: "return", id, note: form.note, lines }));
  });
}

/** What was counted on the maker's own shelf leaves it for the mart; of which lot is said by what comes in. */
async function fetchFromHome(
  tx: Tx,
  desk: Desk,
  { lines, id }: { lines: readonly PaperLine[]; id: string },
): Promise<Result> {
  const [home] = await premisesOf(desk.enterpriseId, tx);
  if (!home) return refuse("catalog.refused.noPlace");
  const there = lines.map(({ variantId, quantity }) => ({ variantId, placeId: home.id, quantity }));
  const known = await tx.lotStock.findMany({
    where: { placeId: home.id, lotId: { in: lines.flatMap(({ lotId }) => lotId ?? []) } },
    select: { lotId: true, quantity: true, packed: true },
  });
  const lots = lotLines(lines, home.id).flatMap((line) => {
    const lot = known.find((one) => one.lotId === line.lotId);
    const quantity = Math.min(line.quantity, (lot?.quantity ?? 0) - (lot?.packed ?? 0));
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
  if (!(await takeLots(tx, lots))) return refuse("catalog.refused.homeShort");
  const source = { kind: "consignment", id, byId: desk.byId };
  return (await fetchStock(tx, there, source, desk.now)) ? done() : refuse("catalog.refused.homeShort");
}

const lotLines = (lines: readonly PaperLine[], placeId: string): LotLine[] =>
  lines.flatMap(({ lotId, quantity }) => (lotId ? [{ lotId, placeId, quantity }] : []));

async function standOn(tx: Tx, { placeId }: Desk, { variantId, shelf }: { variantId: string; shelf: string | null }) {
  await tx.stock.updateMany({ where: { variantId, placeId }, data: { shelf } });
}
