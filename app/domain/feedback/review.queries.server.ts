import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { ownProducts } from "#app/domain/catalog/catalog.server.ts";
import { db, Prisma } from "#app/platform/db/db.server.ts";
import { answerTo, type Question } from "#app/platform/http/pages/questions.server.ts";
import { rounded } from "./review.rules.ts";

export type ReviewView = {
  id: string;
  shownName: string;
  rating: number;
  text: string | null;
  at: Date;
  reply: string | null;
  photos: string[];
};

export type ProductReviews = { count: number; average: number; reviews: ReviewView[]; next: string | null };

/** What buyers say about a product, the newest first, with the count and average of all that are shown. */
export const reviewsOf = (productId: string, slice: Slice): Promise<ProductReviews> =>
  answerTo(reviewsQuestion(productId, slice));

type Slice = { take: number; after?: string | null };

/** The same for a page that asks several rooms at once. */
export function reviewsQuestion(productId: string, { take, after = null }: Slice): Question<ProductReviews> {
  const cursor = after && isId(after) ? after : null;
  const sql = Prisma.sql`
    WITH shown AS (
      SELECT id, shown_name, rating, text, at, reply,
             count(*) OVER ()::int AS count, (avg(rating) OVER ())::float8 AS average
      FROM product_review
      WHERE product_id = ${productId}::uuid AND hidden_at IS NULL
    )
    SELECT id, shown_name AS "shownName", rating::int, text, at, reply, count, average,
           ARRAY(SELECT photo_id::text FROM product_review_photo WHERE review_id = shown.id ORDER BY position) AS photos
    FROM shown
    WHERE ${cursor}::uuid IS NULL OR (at, id) < (SELECT at, id FROM product_review WHERE id = ${cursor}::uuid)
    ORDER BY at DESC, id DESC
    LIMIT ${take + 1}`;
  return { sql, read: (found) => sliceOf(reviewRows.parse(found), take) };
}

function sliceOf(rows: z.output<typeof reviewRows>, take: number): ProductReviews {
  const [first] = rows;
  return {
    count: first?.count ?? 0,
    average: rounded(first?.average ?? 0),
    reviews: rows.slice(0, take).map(({ count: _, average: __, ...review }) => review),
    next: rows.length > take ? (rows[take - 1]?.id ?? null) : null,
  };
}

const reviewRows = z.array(
  z.object({
    id: z.string(),
    shownName: z.string(),
    rating: z.number(),
    text: z.string().nullable(),
    at: z.coerce.date(),
    reply: z.string().nullable(),
    photos: z.array(z.string()),
    count: z.number(),
    average: z.number(),
  }),
);

/** Of these order lines, those already reviewed, with their stars. */
export async function reviewedLines(orderLineIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.productReview.findMany({
    where: { orderLineId: { in: [...orderLineIds] } },
    select: { orderLineId: true, rating: true },
  });
  return new Map(rows.map(({ orderLineId, rating }) => [orderLineId, rating]));
}

export type DeskReview = ReviewView & { productId: string; hiddenAt: Date | null; hiddenReason: string | null };

export const reviewTabs = ["shown", "hidden"] as const;
export type ReviewTab = (typeof reviewTabs)[number];

const PAGE = 20;

/** The centre's desk: everything that buyers wrote, or what was hidden, the newest first. */
export const reviewDesk = ({ tab, after }: { tab: ReviewTab; after: string | null }) =>
  paged({ hiddenAt: tab === "hidden" ? { not: null } : null }, after);

/** What buyers wrote about one maker's goods; what is hidden is not the maker's to answer. */
export async function ownReviews(enterpriseId: string, after: string | null) {
  const products = await ownProducts(enterpriseId);
  return paged({ hiddenAt: null, productId: { in: products.map(({ id }) => id) } }, after);
}

async function paged(where: Prisma.ProductReviewWhereInput, after: string | null) {
  const found = await db.productReview.findMany({
    where,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      productId: true,
      shownName: true,
      rating: true,
      text: true,
      at: true,
      reply: true,
      hiddenAt: true,
      hiddenReason: true,
      photos: { select: { photoId: true }, orderBy: { position: "asc" } },
    },
  });
  const rows: DeskReview[] = found.slice(0, PAGE).map(({ photos, ...review }) => ({
    ...review,
    photos: photos.map(({ photoId }) => photoId),
  }));
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}
