import { isId } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { martPlace } from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { ConsignmentKind } from "./consignment.schema.ts";
import { variantLabels } from "./variant-labels.queries.server.ts";

/** One pack of a maker in the mart: what lies there, where, and in which lots. */
export type MartPack = {
  variantId: string;
  productId: string;
  name: string;
  sku: string;
  price: Rupiah | null;
  onhand: number;
  reserved: number;
  shelf: string | null;
  lots: { lotId: string; code: string; bestBefore: Date | null; quantity: number; packed: number }[];
};

/** Everything a maker sells, with what the mart has of it. Bundles have no stock of their own and are left out. */
export async function martShelf(enterpriseId: string): Promise<MartPack[]> {
  const mart = await martPlace();
  const here = { placeId: mart?.id ?? "00000000-0000-0000-0000-000000000000" };
  const rows = await db.variant.findMany({
    where: {
      retiredAt: null,
      bundle: false,
      OR: [
        { product: { enterpriseId, state: "live" }, price: { not: null } },
        { product: { enterpriseId }, stocks: { some: { ...here, onhand: { gt: 0 } } } },
      ],
    },
    orderBy: { sku: "asc" },
    take: 300,
    select: {
      id: true,
      productId: true,
      sku: true,
      price: true,
      stocks: { where: here, select: { onhand: true, reserved: true, shelf: true } },
      productionLots: {
        where: { lotStocks: { some: { ...here, quantity: { gt: 0 } } } },
        orderBy: [{ bestBefore: { sort: "asc", nulls: "last" } }, { id: "asc" }],
        select: {
          id: true,
          code: true,
          bestBefore: true,
          lotStocks: { where: here, select: { quantity: true, packed: true } },
        },
      },
    },
  });
  const labels = await variantLabels(rows.map(({ id }) => id));
  return rows.map(({ id, productId, sku, price, stocks: [stock], productionLots }) => ({
    ...{ variantId: id, productId, sku, price: price === null ? null : rupiah(price) },
    name: [labels.get(id)?.product, labels.get(id)?.variant].filter(Boolean).join(", "),
    ...{ onhand: stock?.onhand ?? 0, reserved: stock?.reserved ?? 0, shelf: stock?.shelf ?? null },
    lots: productionLots.map(({ id: lotId, code, bestBefore, lotStocks: [lying] }) => ({
      ...{ lotId, code, bestBefore, quantity: lying?.quantity ?? 0, packed: lying?.packed ?? 0 },
    })),
  }));
}

export type ConsignmentRow = {
  id: string;
  number: string;
  kind: ConsignmentKind;
  enterpriseId: string;
  at: Date;
  lines: number;
  pieces: number;
};

const PAGE = 25;

/** The papers of the mart, newest first; of one maker or of all. */
export async function consignments(
  of: { enterpriseId?: string; after?: string | null } = {},
): Promise<{ rows: ConsignmentRow[]; next: string | null }> {
  const found = await db.consignment.findMany({
    where: of.enterpriseId ? { enterpriseId: of.enterpriseId } : {},
    orderBy: { id: "desc" },
    take: PAGE + 1,
    ...(of.after && isId(of.after) ? { cursor: { id: of.after }, skip: 1 } : {}),
    select: {
      ...{ id: true, number: true, kind: true, enterpriseId: true, at: true },
      lines: { select: { quantity: true, counted: true } },
    },
  });
  const rows = found.slice(0, PAGE).map(({ lines, ...paper }) => ({
    ...paper,
    lines: lines.length,
    pieces: lines.reduce((sum, line) => sum + (line.counted ?? line.quantity), 0),
  }));
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}

export type ConsignmentPaper = {
  id: string;
  number: string;
  kind: ConsignmentKind;
  enterpriseId: string;
  note: string | null;
  byId: string;
  at: Date;
  placeName: string;
  lines: {
    name: string;
    sku: string;
    quantity: number;
    counted: number | null;
    shelf: string | null;
    reason: string | null;
    lot: { code: string; bestBefore: Date | null } | null;
  }[];
};

/** One paper, whole; `enterpriseId` given, only if it is that maker's. */
export async function consignmentPaper(id: string, enterpriseId?: string): Promise<ConsignmentPaper | null> {
  const row = await db.consignment.findFirst({
    where: { id, ...(enterpriseId ? { enterpriseId } : {}) },
    include: {
      place: { select: { name: true } },
      lines: {
        orderBy: { position: "asc" },
        include: { lot: { select: { code: true, bestBefore: true } }, variant: { select: { sku: true } } },
      },
    },
  });
  if (!row) return null;
  const labels = await variantLabels(row.lines.map((line) => line.variantId));
  const { place, lines, ...paper } = row;
  return {
    ...paper,
    placeName: place.name,
    lines: lines.map(({ variantId, variant, lot, quantity, counted, shelf, reason }) => ({
      ...{ quantity, counted, shelf, reason, lot, sku: variant.sku },
      name: [labels.get(variantId)?.product, labels.get(variantId)?.variant].filter(Boolean).join(", "),
    })),
  };
}

/** Makers whose goods lie in the mart, by how much. */
export async function martMakers(): Promise<{ enterpriseId: string; packs: number; pieces: number }[]> {
  const mart = await martPlace();
  if (!mart) return [];
  return db.$queryRaw<{ enterpriseId: string; packs: number; pieces: number }[]>`
    SELECT p.enterprise_id AS "enterpriseId", count(*)::int AS packs, sum(s.onhand)::int AS pieces
    FROM stock s JOIN variant w ON w.id = s.variant_id JOIN product p ON p.id = w.product_id
    WHERE s.place_id = ${mart.id}::uuid AND s.onhand > 0
    GROUP BY p.enterprise_id ORDER BY pieces DESC, p.enterprise_id LIMIT 200`;
}
