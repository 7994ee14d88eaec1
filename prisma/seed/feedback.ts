import { addHours } from "#app/core/time.ts";
import { shownName } from "#app/domain/feedback/review.rules.ts";
import { complaintRows } from "./complaints.ts";
import type { SeedContext } from "./context.ts";
import { hiddenReview, replies, reviewTexts } from "./data/voices.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { type SeedEvent, seedEvents } from "./history.ts";
import { chance, seedId } from "./ids.ts";

/** One of the goods that a sample order brought to its buyer. */
export type Voice = Awaited<ReturnType<typeof arrivedGoods>>[number];

/** What buyers say of the sample's goods: reviews, complaints in every state, and a few wishes. */
export async function seedFeedback(context: SeedContext): Promise<void> {
  const goods = await arrivedGoods(context.db);
  await seedReviews(context, goods);
  await complaintRows(context, goods);
  await seedWishes(context);
}

async function arrivedGoods(db: SeedContext["db"]) {
  const lines = await db.parcelLine.findMany({
    where: { parcel: { state: { in: ["delivered", "received"] } } },
    orderBy: [{ parcel: { deliveredAt: "desc" } }, { id: "asc" }],
    select: {
      parcelId: true,
      orderLine: { select: { id: true, productId: true, enterpriseId: true } },
      parcel: {
        select: {
          deliveredAt: true,
          order: { select: { id: true, userId: true, contact: { select: { name: true } } } },
        },
      },
    },
  });
  return lines.flatMap(({ parcelId, orderLine, parcel: { deliveredAt, order } }) =>
    deliveredAt ? [{ parcelId, order, ...orderLine, deliveredAt }] : [],
  );
}

async function seedReviews({ db, now, people }: SeedContext, goods: readonly Voice[]): Promise<void> {
  const spoken = goods.filter(({ id }) => chance(`review:${id}`) < 0.6);
  const own = enterpriseId({ key: demoOwners.pemilik });
  const rows = spoken.map(({ id, productId, enterpriseId: maker, order, deliveredAt }, place) => {
    const rating = starsOf(chance(`stars:${id}`));
    const texts = reviewTexts[rating] ?? [];
    const at = earlier(addHours(deliveredAt, 6 + chance(`said:${id}`) * 90), now);
    const hidden = place === 7;
    const answered = maker === own && place % 2 === 0;
    return {
      ...{ id: seedId(`review:${id}`), orderLineId: id, productId, userId: order.userId, rating, at },
      shownName: `${shownName(order.contact?.name ?? null)} (contoh)`,
      text: hidden ? hiddenReview.text : (texts[place % texts.length] ?? null),
      reply: answered ? (replies[rating > 3 ? 0 : 1] ?? null) : null,
      replyAt: answered ? earlier(addHours(at, 8), now) : null,
      replyById: answered ? (people.get("pemilik") ?? null) : null,
      hiddenAt: hidden ? earlier(addHours(at, 5), now) : null,
      hiddenReason: hidden ? hiddenReview.reason : null,
    };
  });
  await db.productReview.createMany({ data: rows });
  const makers = new Map(spoken.map(({ id, enterpriseId: maker }) => [id, maker]));
  const events = rows.flatMap((row): SeedEvent[] => {
    const base = {
      flow: "productReview",
      subject: { kind: "productReview" as const, id: row.id },
      subjects: [
        { kind: "product" as const, id: row.productId },
        { kind: "enterprise" as const, id: makers.get(row.orderLineId) ?? row.productId },
      ],
    };
    const step = (action: string, at: Date, actorId: string | null | undefined, note: string | null = null) => ({
      ...{ ...base, name: `review:${row.id}:${action}`, action, at, actorId, note },
    });
    return [
      { ...step("write", row.at, row.userId), details: { rating: row.rating } },
      ...(row.replyAt ? [step("reply", row.replyAt, row.replyById)] : []),
      ...(row.hiddenAt ? [step("hide", row.hiddenAt, people.get("staf"), row.hiddenReason)] : []),
    ];
  });
  await seedEvents(db, events);
}

/** Most are content; a few are not. */
function starsOf(drawn: number): number {
  if (drawn < 0.58) return 5;
  if (drawn < 0.86) return 4;
  return drawn < 0.95 ? 3 : 2;
}

export const earlier = (at: Date, now: Date): Date => (at < now ? at : addHours(now, -1));

async function seedWishes({ db, now, people }: SeedContext): Promise<void> {
  const userId = people.get("pembeli");
  if (!userId) return;
  const products = await db.product.findMany({
    where: { state: "live" },
    orderBy: { slug: "asc" },
    take: 5,
    select: { id: true },
  });
  const data = products.map(({ id }, place) => ({ userId, productId: id, at: addHours(now, -30 * (place + 1)) }));
  await db.wish.createMany({ data });
}
