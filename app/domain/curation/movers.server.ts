import { personOf } from "#app/core/actor.ts";
import { setListingState } from "#app/domain/catalog/catalog.server.ts";
import {
  type ListingAction,
  type ListingRole,
  type ListingState,
  listingLifecycle,
} from "#app/domain/catalog/catalog.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { type CuratedReview, reviewFacts } from "./review.facts.server.ts";
import { type ReviewAction, type ReviewRole, type ReviewState, reviewLifecycle } from "./review.lifecycle.ts";
import { standingIn, type VersionFacts, versionFacts } from "./version.facts.server.ts";

/** Curation moves a listing version with what its seats say; the catalog moves it for its owner. */
export const versionMover = (now: Date) =>
  mover<VersionFacts, ListingRole, ListingState, ListingAction>({
    flow: listingLifecycle,
    facts: (tx: Tx, id: string): Promise<VersionFacts | null> => versionFacts(tx, id, now),
    standing: standingIn,
    set: setListingState,
    subjects: ({ productId, enterpriseId }, id) => [
      { kind: "listingVersion", id },
      { kind: "product", id: productId },
      { kind: "enterprise", id: enterpriseId },
    ],
  });

/** A seat is told to its own timeline only: what one seat says stays unseen by the others. */
export const reviewMover = (now: Date) =>
  mover<CuratedReview, ReviewRole, ReviewState, ReviewAction>({
    flow: reviewLifecycle,
    facts: (tx: Tx, id: string): Promise<CuratedReview | null> => reviewFacts(tx, id, now),
    standing: (actor, facts: CuratedReview): ReadonlySet<ReviewRole> => {
      if (actor.kind === "system") return new Set<ReviewRole>(["system"]);
      return new Set<ReviewRole>(personOf(actor) === facts.curatorId ? ["seatHolder"] : []);
    },
    set: (tx, id, from, to) => tx.review.updateMany({ where: { id, state: from }, data: { state: to } }),
    subjects: (_facts, id) => [{ kind: "review", id }],
  });
