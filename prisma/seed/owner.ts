import { newId, orderNumber } from "#app/core/ids.ts";
import { addDays } from "#app/core/time.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import type { SeedContext } from "./context.ts";
import type { questions } from "./data/checklist-items.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { seedId } from "./ids.ts";
import { seedVersionEvents } from "./listing-events.ts";
import { liveProduct, propose, sit } from "./proposals.ts";

const demoEnterprise = enterpriseId({ key: demoOwners.pemilik });

/** The demo's owner finds something of everything: a version sent back with reasons, a draft half written, live goods. */
export async function seedOwnerDesk(context: SeedContext): Promise<void> {
  await seedReturned(context);
  await seedDraft(context);
}

const reasons: readonly { code: keyof typeof questions; note: string; service: string | null }[] = [
  {
    code: "label",
    note: "Alergen belum ditulis di komposisi. Tulis juga bila produk dibuat di dapur yang memakai kenari.",
    service: "S6",
  },
  {
    code: "packaging",
    note: "Foto kedua terlalu gelap, label tidak terbaca. Ambil ulang di dekat jendela, alas polos.",
    service: null,
  },
  { code: "story", note: "Cerita belum menyebut siapa yang membuat. Dua kalimat sudah cukup.", service: null },
];

async function seedReturned(context: SeedContext): Promise<void> {
  const { db, now, people } = context;
  const product = await liveProduct(context, { enterpriseId: demoEnterprise }, new Set());
  if (!product) return;
  const [at, claimedAt, decidedAt] = [addDays(now, -8), addDays(now, -6), addDays(now, -5)];
  const change = (content: Content): Content => ({
    ...content,
    claims: ["Resep keluarga"],
    shelfLifeDays: (content.shelfLifeDays ?? 180) + 60,
  });
  const versionId = await propose(context, { product, change, at });
  const review = await sit(context, { versionId, at: claimedAt });
  const items = await db.checklistItem.findMany({
    where: { checklistId: review.checklistId },
    select: { id: true, code: true },
  });
  const failed = items.flatMap(({ id, code }) => {
    const reason = reasons.find((one) => one.code === code);
    return reason ? [{ ...reason, itemId: id }] : [];
  });
  await db.reviewAnswer.createMany({
    data: items.map(({ id }) => {
      const reason = failed.find(({ itemId }) => itemId === id);
      const answer = reason ? ("fail" as const) : ("pass" as const);
      return { reviewId: review.id, itemId: id, answer, note: reason?.note ?? "", changedAt: decidedAt };
    }),
  });
  const spoken = { verdict: "return", noConflict: true, score: 5_200, submittedAt: decidedAt } as const;
  await db.review.update({ where: { id: review.id }, data: { state: "held", ...spoken } });
  await db.review.update({ where: { id: review.id }, data: { state: "submitted" } });
  await db.listingVersion.update({ where: { id: versionId }, data: { state: "returned", decidedAt } });
  const decisionId = seedId(`decision:${versionId}`);
  await db.curationDecision.create({
    data: {
      id: decisionId,
      versionId,
      outcome: "returned",
      versionHash: review.versionHash,
      checklistId: review.checklistId,
      score: 5_200,
      spread: 0,
      note: "Produknya bagus. Tinggal tiga hal ini.",
      decidedById: people.get("kurator2") ?? null,
      decidedAt,
    },
  });
  await db.decisionItem.createMany({
    data: failed.map(({ itemId, note, service }) => ({ decisionId, itemId, note, serviceCode: service })),
  });
  await seedVersionEvents(context, [
    {
      versionId,
      product,
      at,
      begun: addDays(at, -1),
      moves: [
        { action: "claim", at: claimedAt, by: "kurator2" },
        { action: "return", at: decidedAt, by: "kurator2" },
      ],
    },
  ]);
}

/** Begun three days ago: name, story and one pack are there, photos, licence and weight are not. */
async function seedDraft(context: SeedContext): Promise<void> {
  const { db, now, people } = context;
  const authorId = people.get("pemilik") ?? "";
  const createdAt = addDays(now, -3);
  const [productId, versionId, variantId] = [newId(createdAt.getTime()), newId(), newId()];
  await db.product.create({
    data: {
      id: productId,
      enterpriseId: demoEnterprise,
      categoryCode: "camilan",
      slug: "keripik-pisang-mulu-bebek-pala",
      sample: true,
      createdById: authorId,
      createdAt,
    },
  });
  await db.listingVersion.create({
    data: {
      id: versionId,
      productId,
      number: 1,
      categoryCode: "camilan",
      nameId: "Keripik Pisang Mulu Bebek Pala",
      storyId: "Pisang mulu bebek diiris tipis, digoreng kering, lalu dibalut gula pala dari dapur kami.",
      allergens: [],
      authorId,
      createdAt,
      changedAt: addDays(now, -1),
      edition: 4,
    },
  });
  await db.variant.create({ data: { id: variantId, productId, sku: `UKM-${orderNumber()}`, createdAt } });
  await db.listingVersionVariant.create({
    data: {
      id: newId(),
      versionId,
      variantId,
      position: 0,
      name: "100 g",
      netQuantity: 100,
      netUnit: "g",
      proposedPrice: 22_000n,
    },
  });
  const photo = await db.photo.findFirst({
    where: { enterpriseId: demoEnterprise, sample: true },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  if (photo) {
    const altId = "Gambar contoh: foto depan kemasan";
    await db.listingVersionPhoto.create({ data: { versionId, position: 0, photoId: photo.id, altId } });
  }
  const product = { id: productId, enterpriseId: demoEnterprise, live: { authorId } };
  await seedVersionEvents(context, [{ versionId, product, at: null, begun: createdAt, moves: [] }]);
}
