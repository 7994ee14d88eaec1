import { addDays, addMinutes } from "#app/core/time.ts";
import { HOLD_MINUTES } from "#app/domain/orders/checkout.rules.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import { seedId } from "./ids.ts";
import type { Sheet, SheetLine } from "./order-sheets.ts";

type Kind = "receipt" | "hold" | "release" | "ship" | "return";
type Movement = { kind: Kind; onhand: number; reserved: number; at: Date };

/** What each order did to the shelf: held, given back, shipped, come back. What it shipped was received before. */
export async function seedOrderStock(db: PrismaClient, sheets: readonly Sheet[]): Promise<void> {
  const lines = sheets.flatMap((sheet) => sheet.lines.map((line) => ({ sheet, line, ...fateOf(sheet) })));
  await db.stockHold.createMany({
    data: lines.map(({ sheet, line, ended }) => ({
      id: seedId(`hold:${line.id}`),
      orderId: sheet.id,
      orderLineId: line.id,
      variantId: line.variantId,
      placeId: line.placeId,
      parcelId: parcelOf(sheet, line),
      quantity: line.quantity,
      until: addMinutes(sheet.placedAt, HOLD_MINUTES),
      endedAt: ended?.at ?? null,
      endedBy: ended?.by ?? null,
      createdAt: sheet.placedAt,
    })),
  });
  await db.stockMovement.createMany({
    data: lines.flatMap(({ sheet, line, movements }) =>
      movements.map((movement, at) => rowOf(sheet, line, { movement, at })),
    ),
  });
  const open = lines.filter(({ ended }) => ended === null).map(({ line }) => line);
  await db.$executeRaw`
    UPDATE stock SET reserved = reserved + held.quantity
    FROM (
      SELECT variant_id, place_id, sum(quantity)::int AS quantity
      FROM unnest(${open.map((line) => line.variantId)}::uuid[], ${open.map((line) => line.placeId)}::uuid[],
                  ${open.map((line) => line.quantity)}::int[]) line(variant_id, place_id, quantity)
      GROUP BY variant_id, place_id
    ) held
    WHERE (stock.variant_id, stock.place_id) = (held.variant_id, held.place_id)`;
}

/** Known once the order is confirmed. */
function parcelOf({ road, parcels }: Sheet, line: SheetLine): string | null {
  if (road.parcel === undefined) return null;
  return parcels.find((parcel) => parcel.lines.some(({ id }) => id === line.id))?.id ?? null;
}

function fateOf({ road, at, placedAt }: Sheet): { ended: { at: Date; by: string } | null; movements: Movement[] } {
  const held: Movement = { kind: "hold", onhand: 0, reserved: 1, at: placedAt };
  const freed = (when: Date): Movement => ({ kind: "release", onhand: 0, reserved: -1, at: when });
  const [first] = road.order;
  if (first === "expired" || first === "cancelled") {
    const when = first === "expired" ? addMinutes(placedAt, HOLD_MINUTES) : at.confirmed;
    return { ended: { at: when, by: first === "expired" ? "expire" : "cancel" }, movements: [held, freed(when)] };
  }
  if (road.parcel?.includes("rejected")) {
    return { ended: { at: at.accepted, by: "reject" }, movements: [held, freed(at.accepted)] };
  }
  if (!road.parcel?.includes("shipped")) return { ended: null, movements: [held] };
  const came: Movement = { kind: "receipt", onhand: 1, reserved: 0, at: addDays(placedAt, -1) };
  const left: Movement = { kind: "ship", onhand: -1, reserved: -1, at: at.shipped };
  const back: Movement = { kind: "return", onhand: 1, reserved: 0, at: at.judged };
  const movements = road.parcel.includes("restocked") ? [held, left, back] : [came, held, left];
  return { ended: { at: at.shipped, by: "ship" }, movements };
}

const rowOf = (sheet: Sheet, line: SheetLine, { movement, at }: { movement: Movement; at: number }) => ({
  id: seedId(`movement:${line.id}:${at}`),
  variantId: line.variantId,
  placeId: line.placeId,
  kind: movement.kind,
  onhandDelta: movement.onhand * line.quantity,
  reservedDelta: movement.reserved * line.quantity,
  sourceKind: "order",
  sourceId: sheet.id,
  at: movement.at,
});
