import { paths } from "#app/core/paths.ts";
import { addMinutes } from "#app/core/time.ts";
import { HOLD_MINUTES } from "#app/domain/orders/checkout.rules.ts";
import type { ParcelState } from "#app/domain/orders/orders.ts";
import type { SeedContext } from "./context.ts";
import { buyerOf } from "./data/buyers.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { type SeedEvent, seedEvents } from "./history.ts";
import { seedId } from "./ids.ts";
import { sampleNumber } from "./order-number.ts";
import type { Sheet, SheetParcel } from "./order-sheets.ts";

/** The history of every sample order and parcel, and the few notices that are still unread. */
export async function orderEvents({ db, people, now }: SeedContext, sheets: readonly Sheet[]): Promise<void> {
  const whose = actorsOf(people);
  await seedEvents(
    db,
    sheets.flatMap((sheet) => [
      ...orderMoments(sheet, whose),
      ...sheet.parcels.flatMap((parcel) => parcelMoments(sheet, parcel, whose)),
    ]),
  );
  await db.notice.createMany({
    data: sheets.flatMap((sheet) => noticesOf(sheet, people)).filter(({ createdAt }) => createdAt <= now),
  });
}

type Whose = { buyer(sheet: Sheet): string | null; maker(enterprise: string): string | null; office: string | null };

const actorsOf = (people: SeedContext["people"]): Whose => ({
  buyer: (sheet) => (buyerOf(sheet).account ? (people.get("pembeli") ?? null) : null),
  maker: (enterprise) => {
    if (enterprise === enterpriseId({ key: demoOwners.pemilik })) return people.get("pemilik") ?? null;
    return enterprise === enterpriseId({ key: demoOwners.pemilik2 }) ? (people.get("pemilik2") ?? null) : null;
  },
  office: people.get("staf") ?? null,
});

const about = (lines: readonly { enterpriseId: string; productId: string }[]) =>
  lines.flatMap((line) => [
    { kind: "enterprise" as const, id: line.enterpriseId },
    { kind: "product" as const, id: line.productId },
  ]);

const orderActions = {
  confirmed: "confirm",
  completed: "complete",
  expired: "expire",
  review: "flag",
  cancelled: "cancel",
  placed: "place",
} as const;

function orderMoments(sheet: Sheet, whose: Whose): SeedEvent[] {
  const { id, name, road, at, placedAt } = sheet;
  const base = { flow: "order", subject: { kind: "order" as const, id }, subjects: about(sheet.lines) };
  const steps = road.order.map((to, step): SeedEvent => {
    const from = road.order[step - 1] ?? "placed";
    const unpaid = to === "expired" ? addMinutes(placedAt, HOLD_MINUTES) : at.confirmed;
    return {
      ...base,
      name: `order:${name}:${to}`,
      at: from === "confirmed" ? at.judged : unpaid,
      action: to === "cancelled" && from === "confirmed" ? "cancelConfirmed" : orderActions[to],
      from,
      to,
      actorId: to === "cancelled" && from === "placed" ? whose.buyer(sheet) : null,
      ...(to === "review" ? { details: { doubt: "wrongAmount" } } : {}),
    };
  });
  const placed = { ...base, name: `order:${name}:placed`, at: placedAt, action: "place", to: "placed" };
  return [{ ...placed, actorId: whose.buyer(sheet) }, ...steps];
}

const parcelActions: Partial<Record<ParcelState, string>> = {
  accepted: "accept",
  packed: "pack",
  shipped: "ship",
  delivered: "deliver",
  received: "receive",
  rejected: "reject",
  lost: "lose",
  disputed: "dispute",
  refunded: "refundDispute",
  returned: "return",
  restocked: "restock",
};

function parcelMoments(sheet: Sheet, parcel: SheetParcel, whose: Whose): SeedEvent[] {
  const road = sheet.road.parcel ?? [];
  const { at } = sheet;
  const when: Partial<Record<ParcelState, Date>> = {
    accepted: at.accepted,
    packed: at.packed,
    shipped: at.shipped,
    delivered: at.delivered,
    received: at.received,
    rejected: at.accepted,
    disputed: at.received,
    returned: at.received,
    refunded: at.paidBack,
  };
  const byMaker: readonly ParcelState[] = ["accepted", "packed", "shipped", "rejected"];
  const byBuyer: readonly ParcelState[] = ["received", "disputed", "returned"];
  return road.map((to, step): SeedEvent => {
    const office = byBuyer.includes(to) ? whose.buyer(sheet) : whose.office;
    return {
      name: `parcel:${parcel.id}:${to}`,
      at: when[to] ?? at.judged,
      flow: "parcel",
      action: parcelActions[to] ?? to,
      from: road[step - 1] ?? "new",
      to,
      subject: { kind: "parcel", id: parcel.id },
      subjects: [{ kind: "order", id: sheet.id }, ...about(parcel.lines)],
      actorId: byMaker.includes(to) ? whose.maker(parcel.enterpriseId) : office,
      ...(to === "rejected" ? { note: "Bahan baku belum datang (contoh)" } : {}),
    };
  });
}

/** News of these days that nobody has read: new orders for the owners, parcels under way, money to decide about. */
function noticesOf(sheet: Sheet, people: SeedContext["people"]) {
  const number = sampleNumber(sheet.name);
  const notice = (userId: string | undefined, template: string, at: Date, link: string) =>
    userId
      ? [
          {
            id: seedId(`notice:${template}:${sheet.name}:${userId}`),
            key: `sample:${template}:${sheet.name}:${userId}`,
            userId,
            textKey: `messages.${template}.subject`,
            params: { number },
            link,
            createdAt: at,
          },
        ]
      : [];
  const last = sheet.road.parcel?.at(-1);
  const isNew = sheet.road.parcel?.length === 0;
  const owner = (key: "pemilik" | "pemilik2") =>
    isNew && sheet.lines.some((line) => line.enterpriseId === enterpriseId({ key: demoOwners[key] }))
      ? notice(people.get(key), "orderForMaker", sheet.at.confirmed, paths.enterprise.orders())
      : [];
  const buyer =
    buyerOf(sheet).account && last === "shipped"
      ? notice(people.get("pembeli"), "parcelShipped", sheet.at.shipped, paths.shop.order(number))
      : [];
  const finance =
    sheet.road.off === undefined
      ? []
      : notice(people.get("keuangan"), "orderToReview", sheet.at.confirmed, paths.office.order(sheet.id));
  return [...owner("pemilik"), ...owner("pemilik2"), ...buyer, ...finance];
}
