import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { boughtIn } from "#app/domain/orders/orders.server.ts";
import { db } from "#app/platform/db/db.server.ts";

export type ComplaintLetter = {
  id: string;
  number: string;
  orderId: string;
  enterpriseId: string;
  /** The goods complained of; of a whole parcel, all that is in it. */
  product: string;
  dueAt: Date;
  answer: string | null;
};

export async function complaintLetter(id: string): Promise<ComplaintLetter | null> {
  const complaint = await db.complaint.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      orderId: true,
      enterpriseId: true,
      parcelId: true,
      productId: true,
      dueAt: true,
      answer: true,
    },
  });
  if (!complaint) return null;
  const { parcelId, productId, ...letter } = complaint;
  return { ...letter, product: await goodsIn({ productId, parcelId, orderId: letter.orderId }) };
}

type About = { productId: string | null; parcelId: string | null; orderId: string };

async function goodsIn({ productId, parcelId, orderId }: About): Promise<string> {
  if (productId) return (await knownProducts([productId])).get(productId)?.name ?? "";
  const goods = await boughtIn(orderId);
  return goods.flatMap((line) => (line.parcelId === parcelId ? [line.name] : [])).join(", ");
}

type ReviewLetter = { orderId: string; enterpriseId: string; product: string; hiddenReason: string | null };

/** A review for the letters about it: to the maker when it is written, to the buyer when it is hidden. */
export async function reviewLetter(id: string): Promise<ReviewLetter | null> {
  const review = await db.productReview.findUnique({
    where: { id },
    select: { productId: true, hiddenReason: true, orderLine: { select: { orderId: true } } },
  });
  const product = review && (await knownProducts([review.productId])).get(review.productId);
  if (!product) return null;
  const { orderLine, hiddenReason } = review;
  return { orderId: orderLine.orderId, enterpriseId: product.enterpriseId, product: product.name, hiddenReason };
}
