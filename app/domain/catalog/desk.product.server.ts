import { type Actor, type Language, memberOf } from "#app/core/actor.ts";
import type { Choice } from "#app/core/workflow.ts";
import { termsOn } from "#app/domain/enterprises/enterprises.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor, type Moment, timeline } from "#app/platform/history/history.server.ts";
import { contentOf } from "./content.queries.server.ts";
import type { Content } from "./content.ts";
import { listingAsItStands } from "./listing.facts.server.ts";
import { type ListingAction, type ListingState, openListingStates } from "./listing.lifecycle.ts";
import { missingOf } from "./listing.missing.server.ts";
import { ownListing, productMover } from "./listing.movers.server.ts";
import type { Missing } from "./missing.rules.ts";
import type { ProductAction, ProductState } from "./product.lifecycle.ts";
import { availableOf } from "./stock.rules.ts";
import { type Turn, turnOf } from "./turn.rules.ts";

/** One product as its owner works on it: the newest version, what buyers see, and what may be done. */
export type DeskProduct = {
  productId: string;
  enterpriseId: string;
  slug: string;
  state: ProductState;
  paused: boolean;
  heldBy: string[];
  version: DeskVersion;
  /** An earlier version that never went live: what the curators said of it is still to be answered. */
  copiedFrom: string | null;
  pictures: PictureView[];
  missing: Missing[];
  choices: Choice<ListingAction>[];
  productChoices: Choice<ProductAction>[];
  /** No version is open: a new draft may begin. */
  mayEdit: boolean;
  commissionBp: number;
  /** Packs that were never sold, with what was counted of them: their stock is still told in the draft. */
  unsold: Readonly<Record<string, number>>;
};

export type DeskVersion = {
  id: string;
  number: number;
  state: ListingState;
  edition: number;
  changedAt: Date;
  turn: Turn;
  history: Moment[];
  content: Content;
};

/** Somebody else's product is not found, like one that does not exist. */
export async function deskProduct(
  actor: Actor,
  productId: string,
  { language, now }: { language: Language; now: Date },
): Promise<DeskProduct | null> {
  const row = await db.product.findUnique({
    where: { id: productId },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      holds: { where: { until: null }, select: { kind: true } },
      variants: { where: { price: null, retiredAt: null }, select: { id: true, stocks: true } },
    },
  });
  const version = row?.versions[0];
  if (!row || !version || !memberOf(actor, row.enterpriseId, "catalog")) return null;
  const { enterpriseId, state } = row;
  const content = await contentOf(version.id);
  const facts = await listingAsItStands(db, version.id);
  if (!content || !facts) return null;
  const history = await timeline({ kind: "listingVersion", id: version.id });
  const came = history.find(({ flow, to }) => flow === "listingVersion" && to === version.state) ?? null;
  const hasLiveVersion = row.liveVersionId !== null;
  const terms = (await termsOn([enterpriseId], now)).get(enterpriseId);
  return {
    productId,
    enterpriseId,
    slug: row.slug,
    state,
    paused: row.holds.some(({ kind }) => kind === "owner"),
    heldBy: row.holds.map(({ kind }) => kind).filter((kind) => kind !== "owner"),
    version: {
      id: version.id,
      number: version.number,
      state: version.state,
      edition: version.edition,
      changedAt: version.changedAt,
      turn: turnOf(version.state, came),
      history,
      content,
    },
    copiedFrom: version.basedOnId === row.liveVersionId ? null : version.basedOnId,
    pictures: await picturesInOrder(content, language),
    missing: version.state === "draft" ? await missingOf(content, { enterpriseId, now }) : [],
    choices: choicesFor(ownListing, facts, actor, now),
    productChoices: choicesFor(productMover, { state, hasLiveVersion, enterpriseId }, actor, now),
    mayEdit: !openListingStates.some((open) => open === version.state) && state !== "archived",
    commissionBp: terms?.commissionBp ?? 0,
    unsold: Object.fromEntries(row.variants.map((pack) => [pack.id, availableOf(pack)])),
  };
}

async function picturesInOrder({ photos }: Content, language: Language): Promise<PictureView[]> {
  const pictures = await picturesOf(
    photos.map(({ photoId }) => photoId),
    language,
  );
  return photos.flatMap(({ photoId, altId, altEn }) => {
    const picture = pictures.get(photoId);
    return picture ? [{ ...picture, alt: (language === "en" && altEn) || altId || picture.alt }] : [];
  });
}
