import { type Rupiah, rupiah } from "#app/core/money.ts";
import { addDays, addHours, addWorkingDays } from "#app/core/time.ts";
import { contentHash } from "#app/domain/catalog/content.hash.server.ts";
import { contentOf } from "#app/domain/catalog/content.queries.server.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";

type Proposal = {
  group: "food" | "drink" | "craft" | "cosmetics";
  submittedDaysAgo: number;
  /** `held` by the second curator for an hour; `appealed` after the lead curator's no. */
  stage?: "held" | "appealed";
  change(content: Content): Content;
};

const dearer =
  (percent: number) =>
  (content: Content): Content => ({
    ...content,
    variants: content.variants.map((one) => ({
      ...one,
      proposedPrice: one.proposedPrice && raised(one.proposedPrice, percent),
    })),
  });

/** To the next whole thousand. */
const raised = (price: Rupiah, percent: number) => rupiah(Math.ceil((price * (100 + percent)) / 100_000) * 1000);

/** New versions of goods already sold, so that the curators of a demo find a queue: late, due today, held, appealed. */
const proposals: readonly Proposal[] = [
  {
    group: "food",
    submittedDaysAgo: 6,
    change: (content) => ({
      ...dearer(7)(content),
      composition: { ...content.composition, id: `${content.composition.id}, tanpa pengawet` },
      shelfLifeDays: (content.shelfLifeDays ?? 180) + 90,
    }),
  },
  {
    group: "drink",
    submittedDaysAgo: 4,
    stage: "held",
    change: (content) => ({ ...content, claims: ["Tanpa pemanis buatan"] }),
  },
  { group: "craft", submittedDaysAgo: 3, change: (content) => ({ ...content, photos: [...content.photos].reverse() }) },
  { group: "cosmetics", submittedDaysAgo: 2, change: dearer(12) },
  {
    group: "food",
    submittedDaysAgo: 1,
    change: (content) => ({
      ...content,
      story: { ...content.story, id: `${content.story.id} Bahan bakunya dari kebun anggota sendiri.` },
    }),
  },
  {
    group: "craft",
    submittedDaysAgo: 9,
    stage: "appealed",
    change: (content) => ({ ...content, claims: ["Motif turun-temurun"] }),
  },
];

export async function seedWaiting({ db, now, people }: SeedContext): Promise<void> {
  const used = new Set<string>();
  for (const proposal of proposals) {
    const product = await db.product.findFirst({
      where: { state: "live", id: { notIn: [...used] }, category: { checklistCode: proposal.group } },
      orderBy: { slug: "asc" },
      select: { id: true, slug: true, liveVersion: { select: { id: true, number: true, authorId: true } } },
    });
    if (!product?.liveVersion) continue;
    used.add(product.id);
    const versionId = await propose({ db, now, people }, { proposal, product, live: product.liveVersion });
    if (proposal.stage === "held") await hold({ db, now, people }, versionId);
    if (proposal.stage === "appealed") await appeal({ db, now, people }, versionId);
  }
}

type Chosen = {
  proposal: Proposal;
  product: { id: string; slug: string };
  live: { id: string; number: number; authorId: string };
};

async function propose({ db, now }: SeedContext, { proposal, product, live }: Chosen): Promise<string> {
  const before = await contentOf(live.id, db);
  if (!before) throw new Error(`${product.slug} has no content`);
  const content = proposal.change(before);
  const id = seedId(`waiting:${product.slug}`);
  const at = addDays(now, -proposal.submittedDaysAgo);
  const { name, story, composition, attributes, photos, variants, ...plain } = content;
  await db.listingVersion.create({
    data: {
      ...plain,
      id,
      productId: product.id,
      number: live.number + 1,
      basedOnId: live.id,
      weight: "C",
      authorId: live.authorId,
      attributes,
      nameId: name.id,
      nameEn: name.en,
      storyId: story.id,
      storyEn: story.en,
      compositionId: composition.id,
      compositionEn: composition.en,
      hash: contentHash(content),
      createdAt: addDays(at, -1),
      changedAt: at,
      submittedAt: at,
      submittedById: live.authorId,
      photos: { create: photos.map((photo, position) => ({ ...photo, position })) },
    },
  });
  for (const [position, { licenceIds, ...pack }] of variants.entries()) {
    const licences = { create: licenceIds.map((licenceId) => ({ licenceId })) };
    const faceId = seedId(`waiting:${pack.variantId}`);
    await db.listingVersionVariant.create({ data: { ...pack, id: faceId, versionId: id, position, licences } });
  }
  await db.listingVersion.update({ where: { id }, data: { state: "submitted" } });
  return id;
}

/** The second curator took the first seat an hour ago. */
async function hold(context: SeedContext, versionId: string): Promise<void> {
  await sit(context, { versionId, at: addHours(context.now, -1) });
  await context.db.listingVersion.update({ where: { id: versionId }, data: { state: "inReview" } });
}

async function appeal(context: SeedContext, versionId: string): Promise<void> {
  const { db, now, people } = context;
  const rejectedAt = addDays(now, -4);
  const { id: reviewId, checklistId, versionHash } = await sit(context, { versionId, at: addDays(now, -5) });
  await db.listingVersion.update({ where: { id: versionId }, data: { state: "inReview" } });
  await db.review.update({ where: { id: reviewId }, data: { state: "released" } });
  await db.listingVersion.update({ where: { id: versionId }, data: { state: "rejected", decidedAt: rejectedAt } });
  await db.curationDecision.create({
    data: {
      id: seedId(`decision:${versionId}`),
      versionId,
      checklistId,
      versionHash,
      outcome: "rejected",
      reasonCode: "untrue",
      evidence: "Motif pada foto kedua dikenali sebagai cetakan pabrik.",
      decidedById: people.get("kurator-utama") ?? null,
      decidedAt: rejectedAt,
    },
  });
  const author = await db.listingVersion.findUniqueOrThrow({ where: { id: versionId }, select: { authorId: true } });
  await db.appeal.create({
    data: {
      id: seedId(`appeal:${versionId}`),
      versionId,
      byId: author.authorId,
      at: addDays(now, -1),
      dueAt: addWorkingDays(addDays(now, -1), 10),
      text: "Motif ini kami tenun sendiri. Foto pembuatnya ada di berkas kunjungan bulan lalu.",
    },
  });
  await db.listingVersion.update({ where: { id: versionId }, data: { state: "submitted" } });
}

async function sit({ db, people, now }: SeedContext, { versionId, at }: { versionId: string; at: Date }) {
  const version = await db.listingVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { hash: true, category: { select: { checklistCode: true } } },
  });
  const checklist = await db.checklist.findFirstOrThrow({
    where: { group: version.category.checklistCode ?? "craft", validFrom: { lte: now } },
    orderBy: { version: "desc" },
  });
  return db.review.create({
    data: {
      id: seedId(`review:${versionId}`),
      versionId,
      seat: 1,
      curatorId: people.get("kurator2") ?? "",
      checklistId: checklist.id,
      versionHash: version.hash ?? "",
      claimedAt: at,
      touchedAt: at,
    },
  });
}
