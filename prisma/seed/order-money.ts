import { noMoney, portion, rupiah } from "#app/core/money.ts";
import { ppnIn } from "#app/core/ppn.ts";
import { addMinutes } from "#app/core/time.ts";
import { PAY_MINUTES } from "#app/domain/orders/checkout.rules.ts";
import { missingEntries } from "#app/domain/settlement/books.rules.ts";
import type { Sale } from "#app/domain/settlement/sale.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";
import { providerMemory } from "./order-provider.ts";
import type { Sheet } from "./order-sheets.ts";
import { attemptId, cameIn, feeOf, refundId, worth } from "./order-sums.ts";

export async function seedOrderMoney(context: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  await seedAttempts(context, sheets);
  await seedRefunds(context, sheets);
  await seedBooks(context, sheets);
  await providerMemory(context, sheets);
}

async function seedAttempts({ db }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  await db.paymentAttempt.createMany({
    data: sheets.map((sheet) => {
      const came = cameIn(sheet);
      const [first] = sheet.road.order;
      const unpaid = first === "expired" || first === "cancelled" ? first : ("open" as const);
      const closedAt = came > 0 ? sheet.at.confirmed : addMinutes(sheet.placedAt, PAY_MINUTES);
      return {
        id: attemptId(sheet),
        orderId: sheet.id,
        method: "card" as const,
        provider: "stripe",
        outcome: came > 0 ? ("captured" as const) : unpaid,
        amount: sheet.total,
        captured: came,
        fee: came > 0 ? feeOf(came) : 0,
        providerPayment: came > 0 ? `pi_contoh_${sheet.id.slice(-12)}` : null,
        failure: sheet.road.off === undefined ? null : "wrongAmount",
        createdAt: sheet.placedAt,
        expiresAt: addMinutes(sheet.placedAt, PAY_MINUTES),
        ...(came > 0 ? { capturedAt: sheet.at.confirmed } : {}),
        ...(came === 0 && unpaid === "open" ? {} : { closedAt, checkedAt: closedAt }),
      };
    }),
  });
}

async function seedRefunds({ db, people }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  const finance = people.get("keuangan") ?? null;
  const refunds = sheets
    .filter(({ road }) => road.refund)
    .flatMap((sheet) => sheet.parcels.map((parcel, at) => ({ sheet, parcel, id: refundId(sheet, at) })));
  await db.refund.createMany({
    data: refunds.map(({ sheet, parcel, id }) => {
      const back = sheet.road.refund === "back";
      return {
        id,
        orderId: sheet.id,
        attemptId: attemptId(sheet),
        parcelId: parcel.id,
        requestKey: `parcel:${parcel.id}`,
        amount: worth(parcel),
        shipping: parcel.shipping,
        reason: reasonOf(sheet),
        requestedById: sheet.road.parcel?.includes("rejected") ? null : (people.get("staf") ?? null),
        requestedAt: sheet.at.judged,
        approvedById: back ? finance : null,
        approvedAt: back ? sheet.at.judged : null,
        sentAt: back ? sheet.at.paidBack : null,
        settledAt: back ? sheet.at.paidBack : null,
        providerRefund: back ? `re_contoh_${id.slice(-12)}` : null,
      };
    }),
  });
  await db.refundLine.createMany({
    data: refunds.flatMap(({ id, parcel }) =>
      parcel.lines.map((line) => ({
        refundId: id,
        orderLineId: line.id,
        quantity: line.quantity,
        amount: line.lineTotal,
      })),
    ),
  });
  const back = refunds.filter(({ sheet }) => sheet.road.refund === "back").map(({ id }) => id);
  for (const state of ["approved", "sent", "settled"] as const) {
    await db.refund.updateMany({ where: { id: { in: back } }, data: { state } });
  }
}

function reasonOf({ road }: Sheet): string {
  if (road.parcel?.includes("rejected")) return "rejected";
  if (road.parcel?.includes("lost")) return "lost";
  return road.parcel?.includes("returned") ? "returned" : "disputed";
}

/** Every money event is booked as the reactions would have booked it, by the same rules. */
async function seedBooks({ db }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  const entries = sheets.flatMap((sheet) =>
    missingEntries(saleOf(sheet), { keys: new Set(), parts: [] }).map((entry) => ({
      ...entry,
      orderId: sheet.id,
      id: seedId(`entry:${entry.kind}:${entry.source.id}`),
    })),
  );
  await db.$transaction([
    db.ledgerEntry.createMany({
      data: entries.map(({ id, at, kind, source, postings }) => ({
        id,
        at,
        kind,
        sourceKind: source.kind,
        sourceId: source.id,
        lines: postings.length,
      })),
    }),
    db.ledgerPosting.createMany({
      data: entries.flatMap(({ id, orderId, postings }) =>
        postings.map((posting, position) => ({ entryId: id, position, orderId, ...posting })),
      ),
    }),
    db.ledgerPart.createMany({
      data: entries.flatMap(({ id, orderId, parts }) =>
        parts.map((part, position) => ({ entryId: id, position, orderId, ...part })),
      ),
    }),
  ]);
}

function saleOf(sheet: Sheet): Sale {
  const came = cameIn(sheet);
  const { at, road } = sheet;
  const fits = road.off === undefined;
  const isReceived = road.parcel?.at(-1) === "received";
  return {
    orderId: sheet.id,
    total: rupiah(sheet.total),
    shippingTotal: sheet.delivery.price,
    serviceFee: noMoney,
    confirmedAt: came > 0 && fits ? at.confirmed : null,
    completedAt: null,
    lines: sheet.lines.map(({ id, enterpriseId, lineTotal, commissionBp, collectsPpn }) => ({
      id,
      enterpriseId,
      total: lineTotal,
      commission: portion(lineTotal, commissionBp),
      ppn: collectsPpn ? ppnIn(lineTotal, sheet.placedAt).ppn : noMoney,
    })),
    parcels: sheet.parcels.map(({ id, enterpriseId, shipping, lines }) => ({
      id,
      enterpriseId,
      shipsItself: true,
      shipping: rupiah(shipping),
      receivedAt: isReceived ? at.received : null,
      lines: lines.map((line) => ({ orderLineId: line.id, amount: line.lineTotal })),
    })),
    captures:
      came === 0
        ? []
        : [
            {
              attemptId: attemptId(sheet),
              at: at.confirmed,
              amount: rupiah(came),
              fee: rupiah(feeOf(came)),
              into: "providerClearing",
              doubt: fits ? null : "wrongAmount",
            },
          ],
    refunds:
      road.refund === "back"
        ? sheet.parcels.map((parcel, place) => ({
            id: refundId(sheet, place),
            attemptId: attemptId(sheet),
            parcelId: parcel.id,
            amount: rupiah(worth(parcel)),
            shipping: rupiah(parcel.shipping),
            approvedAt: at.judged,
            settledAt: at.paidBack,
            from: "providerClearing" as const,
            lines: parcel.lines.map((line) => ({ orderLineId: line.id, amount: line.lineTotal })),
          }))
        : [],
  };
}
