import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { type ListingRecord, listingFacts, setListingState } from "./listing.facts.server.ts";
import { type ListingAction, type ListingRole, type ListingState, listingLifecycle } from "./listing.lifecycle.ts";
import {
  type ProductAction,
  type ProductFacts,
  type ProductRole,
  type ProductState,
  productLifecycle,
} from "./product.lifecycle.ts";

/** The moves of this room: the owner's own, and those the system makes for time's sake. */
export const ownListing = mover<ListingRecord, ListingRole, ListingState, ListingAction>({
  flow: listingLifecycle,
  facts: listingFacts,
  standing: listingStanding,
  set: setListingState,
  subjects: ({ productId, enterpriseId }, id) => [
    { kind: "listingVersion", id },
    { kind: "product", id: productId },
    { kind: "enterprise", id: enterpriseId },
  ],
});

function listingStanding(actor: Actor, facts: ListingRecord): ReadonlySet<ListingRole> {
  if (actor.kind === "system") return new Set(["system"]);
  const as = new Set<ListingRole>();
  if (memberOf(actor, facts.enterpriseId, "catalog")) as.add("owner");
  if (hasRole(actor, "consultant")) as.add("consultant");
  return as;
}

export type ProductRecord = ProductFacts & { enterpriseId: string };

export const productMover = mover<ProductRecord, ProductRole, ProductState, ProductAction>({
  flow: productLifecycle,
  facts: productFacts,
  standing: (actor: Actor, facts: ProductRecord): ReadonlySet<ProductRole> => {
    if (actor.kind === "system") return new Set<ProductRole>(["system"]);
    const as = new Set<ProductRole>();
    if (memberOf(actor, facts.enterpriseId, "catalog")) as.add("owner");
    if (hasRole(actor, "staff")) as.add("staff");
    return as;
  },
  set: (tx, id, from, to, now) =>
    tx.product.updateMany({
      where: { id, state: from },
      data: { state: to, revision: { increment: 1 }, ...(to === "live" ? { liveSince: now } : {}) },
    }),
  subjects: ({ enterpriseId }, id) => [
    { kind: "product", id },
    { kind: "enterprise", id: enterpriseId },
  ],
});

async function productFacts(tx: Tx, id: string): Promise<ProductRecord | null> {
  const row = await tx.product.findUnique({
    where: { id },
    select: { state: true, liveVersionId: true, enterpriseId: true },
  });
  return row && { state: row.state, hasLiveVersion: row.liveVersionId !== null, enterpriseId: row.enterpriseId };
}
