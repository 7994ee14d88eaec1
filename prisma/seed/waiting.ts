import { type Rupiah, rupiah } from "#app/core/money.ts";
import { addDays, addHours, addWorkingDays } from "#app/core/time.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";
import { seedVersionEvents } from "./listing-events.ts";
import { type LiveProduct, liveProduct, propose, sit } from "./proposals.ts";

type Proposal = {
  group: "food" | "drink" | "craft" | "cosmetics";
  submittedDaysAgo: number;
  /** `held` by the second curator for an hour; `appealed` after the lead curator's no. */
  stage?: "held" | "appealed";
  /** Photos or story only. */
  light?: boolean;
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
  {
    group: "craft",
    submittedDaysAgo: 3,
    light: true,
    change: (content) => ({ ...content, photos: [...content.photos].reverse() }),
  },
  { group: "cosmetics", submittedDaysAgo: 2, change: dearer(12) },
  {
    group: "food",
    submittedDaysAgo: 1,
    light: true,
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

export async function seedWaiting(context: SeedContext): Promise<void> {
  const used = new Set<string>();
  for (const { group, submittedDaysAgo, stage, light, change } of proposals) {
    const product = await liveProduct(context, { checklistCode: group }, used);
    if (!product) continue;
    const at = addDays(context.now, -submittedDaysAgo);
    const versionId = await propose(context, { product, change, at, light });
    const told = { versionId, product, at, begun: addDays(at, -1) };
    if (stage === "held") await hold(context, told);
    else if (stage === "appealed") await appeal(context, told);
    else await seedVersionEvents(context, [{ ...told, moves: [] }]);
  }
}

type Told = { versionId: string; product: LiveProduct; at: Date; begun: Date };

/** The second curator took the first seat an hour ago. */
async function hold(context: SeedContext, told: Told): Promise<void> {
  const at = addHours(context.now, -1);
  await sit(context, { versionId: told.versionId, at });
  await seedVersionEvents(context, [{ ...told, moves: [{ action: "claim", at, by: "kurator2" }] }]);
}

async function appeal(context: SeedContext, told: Told): Promise<void> {
  const { db, now, people } = context;
  const { versionId, product } = told;
  const [claimedAt, rejectedAt, appealedAt] = [addDays(now, -5), addDays(now, -4), addDays(now, -1)];
  const { id: reviewId, checklistId, versionHash } = await sit(context, { versionId, at: claimedAt });
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
  await db.appeal.create({
    data: {
      id: seedId(`appeal:${versionId}`),
      versionId,
      byId: product.live.authorId,
      at: appealedAt,
      dueAt: addWorkingDays(appealedAt, 10),
      text: "Motif ini kami tenun sendiri. Foto pembuatnya ada di berkas kunjungan bulan lalu.",
    },
  });
  await db.listingVersion.update({ where: { id: versionId }, data: { state: "submitted" } });
  await seedVersionEvents(context, [
    {
      ...told,
      moves: [
        { action: "claim", at: claimedAt, by: "kurator2" },
        { action: "reject", at: rejectedAt, by: "kurator-utama" },
        { action: "appeal", at: appealedAt, by: "author" },
      ],
    },
  ]);
}
