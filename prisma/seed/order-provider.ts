import type { BalanceTransaction, Charge, Intent, Refund } from "#app/domain/payments/sandbox/objects.ts";
import type { SeedContext } from "./context.ts";
import type { Sheet } from "./order-sheets.ts";
import { attemptId, cameIn, refundId, wentBack, worth } from "./order-sums.ts";

/** What the provider's stand-in remembers of the sample's payments, so that they can be given back like any other. */
export async function providerMemory({ db }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  await db.sandboxObject.createMany({
    data: sheets
      .filter((sheet) => cameIn(sheet) > 0)
      .flatMap((sheet) =>
        objectsOf(sheet).map((body) => ({
          id: body.id,
          kind: body.object,
          body,
          createdAt: sheet.at.confirmed,
          changedAt: sheet.at.confirmed,
        })),
      ),
  });
}

function objectsOf(sheet: Sheet): (Intent | Charge | BalanceTransaction | Refund)[] {
  const mark = sheet.id.slice(-12);
  const amount = cameIn(sheet) * 100;
  const back = wentBack(sheet) * 100;
  const base = { created: Math.floor(sheet.at.confirmed.getTime() / 1000), currency: "idr" };
  const metadata = { order: sheet.id, attempt: attemptId(sheet) };
  return [
    {
      ...base,
      id: `pi_contoh_${mark}`,
      object: "payment_intent",
      livemode: false,
      status: "succeeded",
      amount,
      amount_received: amount,
      metadata,
      latest_charge: `ch_contoh_${mark}`,
      last_payment_error: null,
    },
    {
      ...base,
      id: `ch_contoh_${mark}`,
      object: "charge",
      livemode: false,
      status: "succeeded",
      paid: true,
      captured: true,
      amount,
      amount_captured: amount,
      amount_refunded: back,
      refunded: back === amount,
      metadata,
      payment_intent: `pi_contoh_${mark}`,
      balance_transaction: `txn_contoh_${mark}`,
    },
    {
      ...base,
      id: `txn_contoh_${mark}`,
      object: "balance_transaction",
      type: "charge",
      amount,
      fee: 0,
      net: amount,
      source: `ch_contoh_${mark}`,
      status: "available",
    },
    ...refundsOf(sheet, base.created),
  ];
}

function refundsOf(sheet: Sheet, created: number): Refund[] {
  if (sheet.road.refund !== "back") return [];
  return sheet.parcels.map((parcel, at) => ({
    id: `re_contoh_${refundId(sheet, at).slice(-12)}`,
    object: "refund",
    created,
    status: "succeeded",
    failure_reason: null,
    amount: worth(parcel) * 100,
    currency: "idr",
    charge: `ch_contoh_${sheet.id.slice(-12)}`,
    payment_intent: `pi_contoh_${sheet.id.slice(-12)}`,
    reason: null,
    metadata: { refund: refundId(sheet, at) },
    balance_transaction: null,
  }));
}
