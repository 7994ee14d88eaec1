import { rupiah } from "#app/core/money.ts";
import { addMinutes } from "#app/core/time.ts";
import { PAY_MINUTES } from "#app/domain/orders/checkout.rules.ts";
import {
  captured,
  fee,
  owedBack,
  type Posting,
  paidBack,
  received,
  unmatched,
} from "#app/domain/settlement/entries.rules.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";
import { providerMemory } from "./order-provider.ts";
import type { Sheet, SheetParcel } from "./order-sheets.ts";
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

type Entry = {
  kind: string;
  source: { kind: "payment" | "parcel" | "refund"; id: string };
  orderId: string;
  at: Date;
  postings: Posting[];
};

/** Every money event is booked as the reactions would have booked it; each entry balances by itself. */
async function seedBooks({ db }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  const entries = sheets
    .flatMap(entriesOf)
    .map((entry) => ({ ...entry, id: seedId(`entry:${entry.kind}:${entry.source.id}`) }));
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
  ]);
}

function entriesOf(sheet: Sheet): Entry[] {
  const came = cameIn(sheet);
  if (came === 0) return [];
  const { at, road, id: orderId } = sheet;
  const source = { kind: "payment" as const, id: attemptId(sheet) };
  const sold = sheet.parcels.map(soldParcel);
  const paid = road.off === undefined ? captured(rupiah(came), sold) : unmatched(rupiah(came));
  const kind = road.off === undefined ? "capture" : "unmatched";
  const base = { orderId, at: at.confirmed };
  const parcels = sheet.parcels.flatMap((parcel, place): Entry[] => {
    const own = soldParcel(parcel);
    if (road.parcel?.at(-1) === "received") {
      return [
        {
          kind: "received",
          source: { kind: "parcel", id: parcel.id },
          orderId,
          at: at.received,
          postings: received(own),
        },
      ];
    }
    if (road.refund !== "back") return [];
    const refund = { kind: "refund" as const, id: refundId(sheet, place) };
    return [
      { kind: "owedBack", source: refund, orderId, at: at.judged, postings: owedBack(backOf(parcel)) },
      { kind: "paidBack", source: refund, orderId, at: at.paidBack, postings: paidBack(rupiah(worth(parcel))) },
    ];
  });
  return [
    { ...base, kind, source, postings: paid },
    { ...base, kind: "fee", source, postings: fee(rupiah(feeOf(came))) },
    ...parcels,
  ];
}

const soldParcel = ({ enterpriseId, shipping, lines }: SheetParcel) => ({
  enterpriseId,
  shipping: rupiah(shipping),
  lines: lines.map(({ lineTotal, commissionBp }) => ({ total: lineTotal, commissionBp })),
});

const backOf = ({ enterpriseId, shipping, lines }: SheetParcel) => ({
  shipping: { enterpriseId, amount: rupiah(shipping) },
  lines: lines.map(({ lineTotal, commissionBp }) => ({
    ...{ enterpriseId, commissionBp },
    amount: rupiah(lineTotal),
    before: rupiah(0),
  })),
});
