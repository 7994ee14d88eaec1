import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { martPlace } from "#app/domain/places/places.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { nextNumber } from "#app/platform/numbers.server.ts";
import type { ConsignmentKind } from "./consignment.schema.ts";
import type { StockLine } from "./stock.rules.ts";

export type PaperLine = {
  variantId: string;
  lotId: string | null;
  quantity: number;
  counted?: number;
  shelf?: string | null;
  reason?: string | null;
};

export type Desk = { actor: Actor; enterpriseId: string; placeId: string; byId: string; now: Date };

/** Who stands in the mart building: its cashiers and the centre's staff. */
async function deskOf(tx: Tx, actor: Actor, enterpriseId: string, now: Date): Promise<Desk | null> {
  const place = await martPlace(tx);
  const byId = personOf(actor);
  return place && byId && hasRole(actor, "cashier", "staff", "admin")
    ? { actor, enterpriseId, placeId: place.id, byId, now }
    : null;
}

/** All rows are this maker's packs, and none a bundle: those have no stock of their own. */
async function ownPacksOnly(tx: Tx, enterpriseId: string, ids: readonly string[]): Promise<Result> {
  const packs = await tx.variant.findMany({
    where: { id: { in: [...ids] }, product: { enterpriseId } },
    select: { id: true, bundle: true },
  });
  if (new Set(ids).size > packs.length) return refuse("notFound");
  return packs.some(({ bundle }) => bundle) ? refuse("catalog.refused.bundleCounted") : done();
}

type Listed = { enterpriseId: string; rows: readonly { variantId: string }[]; now: Date };

/** The desk of whoever may write a paper for this maker, once its rows name at least one pack and only the maker's own. */
export async function deskFor(tx: Tx, actor: Actor, { enterpriseId, rows, now }: Listed): Promise<Result<Desk>> {
  const desk = await deskOf(tx, actor, enterpriseId, now);
  if (!desk) return refuse("notFound");
  if (rows.length === 0) return refuse("catalog.refused.nothingListed");
  const ids = rows.map(({ variantId }) => variantId);
  const own = await ownPacksOnly(tx, enterpriseId, ids);
  return own.ok ? done(desk) : own;
}

const letters: Record<ConsignmentKind, string> = { receipt: "TT", shelf: "RAK", count: "SO", return: "TK" };

type Paper = { kind: ConsignmentKind; id: string; note: string | null; lines: readonly PaperLine[] };

/** The paper with its gapless number: TT-2026-0001 for what came in. Drawn last, for its series stays locked. */
export async function writePaper(tx: Tx, desk: Desk, { kind, id, note, lines }: Paper): Promise<{ id: string }> {
  const { actor, enterpriseId, placeId, byId, now } = desk;
  const products = await tx.product.findMany({
    where: { variants: { some: { id: { in: lines.map((line) => line.variantId) } } } },
    select: { id: true },
  });
  await tx.product.updateMany({
    where: { id: { in: products.map((product) => product.id) } },
    data: { revision: { increment: 1 } },
  });
  await record(tx, {
    ...{ flow: "consignment", action: kind, actor, now },
    subject: { kind: "consignment", id },
    subjects: [
      { kind: "enterprise", id: enterpriseId },
      ...products.map((product) => ({ kind: "product" as const, id: product.id })),
    ],
    details: { lines: lines.length, pieces: lines.reduce((sum, line) => sum + line.quantity, 0) },
  });
  const year = Number(witDay(now).slice(0, 4));
  const last = await nextNumber(tx, { issuer: "mart", kind: `consignment-${kind}`, year });
  const number = `${letters[kind]}-${year}-${String(last).padStart(4, "0")}`;
  await tx.consignment.create({ data: { id, number, enterpriseId, placeId, kind, note, byId, at: now } });
  await tx.consignmentLine.createMany({
    data: lines.map((line, position) => ({ consignmentId: id, position, ...line })),
  });
  return { id };
}

export const paperId = (now: Date): string => newId(now.getTime());

export const stockLines = (desk: Desk, lines: readonly PaperLine[]): StockLine[] =>
  lines.map(({ variantId, quantity }) => ({ variantId, placeId: desk.placeId, quantity }));
