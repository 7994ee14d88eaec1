import { witDay } from "#app/core/time.ts";
import { memberIdsOf } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseScale } from "#app/domain/enterprises/enterprises.server.ts";
import { curatedScales, type Scale } from "#app/domain/enterprises/enterprises.ts";
import { clock } from "#app/platform/clock.server.ts";
import { type Tx, together } from "#app/platform/db/db.server.ts";
import type { FieldClass } from "./change.rules.ts";
import { categoryRules, contentOf } from "./content.queries.server.ts";
import { type ListingFacts, type ListingState, openListingStates } from "./listing.lifecycle.ts";
import { missingOf } from "./listing.missing.server.ts";

export type ListingRecord = ListingFacts & {
  productId: string;
  enterpriseId: string;
  number: number;
  hash: string | null;
  categoryCode: string;
  checklistGroup: string;
  weight: FieldClass | null;
  submittedAt: Date | null;
  basedOnId: string | null;
  /** Nothing of this enterprise was ever live: two pairs of eyes look. */
  firstOfEnterprise: boolean;
};

/** What a mover decides on: the facts with the version's row locked against other movers. */
export async function listingFacts(tx: Tx, versionId: string): Promise<ListingRecord | null> {
  await tx.$executeRaw`SELECT FROM listing_version WHERE id = ${versionId}::uuid FOR NO KEY UPDATE`;
  return listingAsItStands(tx, versionId);
}

/**
 * What the rules of a listing version look at, for a page: nothing is locked and nobody waits. What the seats of
 * curation say is left empty here: that later room adds it.
 */
export async function listingAsItStands(tx: Tx, versionId: string): Promise<ListingRecord | null> {
  const row = await tx.listingVersion.findUnique({ where: { id: versionId }, include: { product: true } });
  if (!row) return null;
  const now = clock.now();
  const { enterpriseId } = row.product;
  const [rules, content, others, everLive, known, memberIds] = await together(tx, [
    () => categoryRules(row.categoryCode, tx),
    () => contentOf(versionId, tx),
    () =>
      tx.listingVersion.findMany({
        where: { productId: row.productId, id: { not: versionId } },
        select: { state: true, number: true },
      }),
    () => tx.product.count({ where: { enterpriseId, firstLiveAt: { not: null } } }),
    () => enterpriseScale(enterpriseId, tx),
    () => memberIdsOf(enterpriseId, tx),
  ]);
  const scale: Scale = known ?? "micro";
  return {
    state: row.state,
    missing: content ? (await missingOf(content, { enterpriseId, now }, tx)).map((item) => item.code) : [],
    scale,
    curatedScales: curatedScales(witDay(now)),
    otherOpenVersion: others.some(({ state }) => openListingStates.some((open) => open === state)),
    newerLive: others.some(({ state, number }) => state === "approved" && number > row.number),
    appealed: false,
    rejectedAt: row.state === "rejected" ? row.decidedAt : null,
    returnedAt: row.state === "returned" ? row.decidedAt : null,
    memberIds,
    authorIds: [row.authorId, ...(row.submittedById ? [row.submittedById] : [])],
    tiedIds: [],
    earlierCuratorIds: [],
    seats: null,
    productId: row.productId,
    enterpriseId,
    number: row.number,
    hash: row.hash,
    categoryCode: row.categoryCode,
    checklistGroup: rules?.checklistGroup ?? "craft",
    weight: row.weight,
    submittedAt: row.submittedAt,
    basedOnId: row.basedOnId,
    firstOfEnterprise: everLive === 0,
  };
}

const decided: readonly ListingState[] = ["approved", "returned", "rejected"];

/** The compare-and-set of every mover over listing versions, this room's and curation's. */
export const setListingState = (tx: Tx, id: string, from: ListingState, to: ListingState, now: Date) =>
  tx.listingVersion.updateMany({
    where: { id, state: from },
    data: { state: to, ...(decided.includes(to) ? { decidedAt: now } : {}) },
  });
