import { type Actor, type Language, memberOf } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import { type LicenceView, licencesOf } from "#app/domain/licences/licences.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { type PlaceView, premisesOf } from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { contentOf } from "./content.queries.server.ts";
import type { Content } from "./content.ts";
import { listingFacts } from "./listing.facts.server.ts";
import type { ListingAction, ListingState } from "./listing.lifecycle.ts";
import { missingOf } from "./listing.missing.server.ts";
import { ownListing, productMover } from "./listing.movers.server.ts";
import type { Missing } from "./missing.rules.ts";
import type { ProductAction, ProductState } from "./product.lifecycle.ts";

/** One product as its owner works on it: the newest version, what buyers see, and what may be done. */
export type DeskProduct = {
  productId: string;
  enterpriseId: string;
  slug: string;
  state: ProductState;
  paused: boolean;
  heldBy: string[];
  version: {
    id: string;
    number: number;
    state: ListingState;
    edition: number;
    submittedAt: Date | null;
    decidedAt: Date | null;
    content: Content;
  };
  pictures: ReadonlyMap<string, PictureView>;
  missing: Missing[];
  choices: Choice<ListingAction>[];
  productChoices: Choice<ProductAction>[];
  /** No version is open and one was live: a new draft may begin. */
  mayEdit: boolean;
  packs: DeskPack[];
  licences: LicenceView[];
  places: PlaceView[];
};

export type DeskPack = {
  variantId: string;
  sku: string;
  name: string;
  /** Today's price; null until the first approval. */
  price: Rupiah | null;
  reviewedPrice: Rupiah | null;
  stock: { placeId: string; onhand: number; reserved: number }[];
};

const open: readonly ListingState[] = ["draft", "submitted", "inReview", "returned"];

/** Somebody else's product is not found, like one that does not exist. */
export async function deskProduct(actor: Actor, productId: string, now: Date): Promise<DeskProduct | null> {
  const row = await db.product.findUnique({
    where: { id: productId },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      variants: { where: { retiredAt: null }, include: { stocks: true }, orderBy: { createdAt: "asc" } },
      holds: { where: { until: null }, select: { kind: true } },
    },
  });
  const version = row?.versions[0];
  if (!row || !version || !memberOf(actor, row.enterpriseId, "catalog")) return null;
  const content = await contentOf(version.id);
  const facts = await listingFacts(db, version.id);
  if (!content || !facts) return null;
  const live = row.liveVersionId && row.liveVersionId !== version.id ? await contentOf(row.liveVersionId) : content;
  const names = new Map([...(live?.variants ?? []), ...content.variants].map((one) => [one.variantId, one.name]));
  return {
    productId,
    enterpriseId: row.enterpriseId,
    slug: row.slug,
    state: row.state,
    paused: row.holds.some(({ kind }) => kind === "owner"),
    heldBy: row.holds.map(({ kind }) => kind).filter((kind) => kind !== "owner"),
    version: {
      id: version.id,
      number: version.number,
      state: version.state,
      edition: version.edition,
      submittedAt: version.submittedAt,
      decidedAt: version.decidedAt,
      content,
    },
    pictures: await picturesOf(content.photos.map((photo) => photo.photoId)),
    missing: version.state === "draft" ? await missingOf(content, { enterpriseId: row.enterpriseId, now }) : [],
    choices: choicesFor(ownListing, facts, actor, now),
    productChoices: choicesFor(
      productMover,
      { state: row.state, hasLiveVersion: row.liveVersionId !== null, enterpriseId: row.enterpriseId },
      actor,
      now,
    ),
    mayEdit: !open.includes(version.state) && row.state !== "archived",
    packs: row.variants.map((pack) => ({
      variantId: pack.id,
      sku: pack.sku,
      name: names.get(pack.id) ?? "",
      price: pack.price === null ? null : rupiah(pack.price),
      reviewedPrice: pack.reviewedPrice === null ? null : rupiah(pack.reviewedPrice),
      stock: pack.stocks.map(({ placeId, onhand, reserved }) => ({ placeId, onhand, reserved })),
    })),
    licences: await licencesOf(row.enterpriseId),
    places: await premisesOf(row.enterpriseId),
  };
}

export type DeskLine = {
  productId: string;
  name: string;
  state: ProductState;
  versionState: ListingState;
  held: boolean;
  picture: PictureView | null;
  priceFrom: Rupiah | null;
  available: number;
  low: boolean;
};

const LINES = 20;
const LOW = 3;

export type DeskPage = { lines: DeskLine[]; next: string | null };

/** The products of an enterprise, the newest first; `after` is the id of the last one already seen. */
export async function deskProducts(
  enterpriseId: string,
  { after, language }: { after?: string | undefined; language: Language },
): Promise<DeskPage> {
  const rows = await db.product.findMany({
    where: { enterpriseId, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: LINES + 1,
    include: {
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        include: { photos: { orderBy: { position: "asc" }, take: 1 } },
      },
      variants: { where: { retiredAt: null }, include: { stocks: true } },
      holds: { where: { until: null }, select: { id: true } },
    },
  });
  const shown = rows.slice(0, LINES);
  const pictures = await picturesOf(
    shown.flatMap((row) => row.versions[0]?.photos[0]?.photoId ?? []),
    language,
  );
  return {
    lines: shown.map((row): DeskLine => {
      const version = row.versions[0];
      const prices = row.variants.flatMap((one) => (one.price === null ? [] : [Number(one.price)]));
      const free = row.variants.map((one) =>
        one.stocks.reduce((all, { onhand, reserved }) => all + onhand - reserved, 0),
      );
      return {
        productId: row.id,
        name: (language === "en" && version?.nameEn) || version?.nameId || row.slug,
        state: row.state,
        versionState: version?.state ?? "draft",
        held: row.holds.length > 0,
        picture: pictures.get(version?.photos[0]?.photoId ?? "") ?? null,
        priceFrom: prices.length > 0 ? rupiah(Math.min(...prices)) : null,
        available: free.reduce((all, one) => all + one, 0),
        low: row.state === "live" && free.some((one) => one <= LOW),
      };
    }),
    next: rows.length > LINES ? (shown.at(-1)?.id ?? null) : null,
  };
}

export type DeskCounts = { live: number; drafts: number; returned: number; waiting: number; low: number };
export type DeskTask = { productId: string; name: string; what: "returned" | "rejected" | "draft" | "low" };

/** What the owner should do next, the most pressing first, and how much of everything there is. */
export async function deskHome(enterpriseId: string): Promise<{ counts: DeskCounts; tasks: DeskTask[] }> {
  const rows = await db.product.findMany({
    where: { enterpriseId, state: { not: "archived" } },
    orderBy: { id: "desc" },
    take: 500,
    select: {
      id: true,
      state: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: { state: true, nameId: true } },
      variants: { where: { retiredAt: null }, select: { stocks: { select: { onhand: true, reserved: true } } } },
    },
  });
  const lines = rows.map((row) => ({
    productId: row.id,
    name: row.versions[0]?.nameId ?? "",
    live: row.state === "live",
    version: row.versions[0]?.state ?? "draft",
    low:
      row.state === "live" &&
      row.variants.some((one) => one.stocks.reduce((all, { onhand, reserved }) => all + onhand - reserved, 0) <= LOW),
  }));
  const count = (holds: (line: (typeof lines)[number]) => boolean) => lines.filter(holds).length;
  const tasks = (what: DeskTask["what"], holds: (line: (typeof lines)[number]) => boolean): DeskTask[] =>
    lines.filter(holds).map(({ productId, name }) => ({ productId, name, what }));
  return {
    counts: {
      live: count((line) => line.live),
      drafts: count((line) => line.version === "draft"),
      returned: count((line) => line.version === "returned"),
      waiting: count((line) => line.version === "submitted" || line.version === "inReview"),
      low: count((line) => line.low),
    },
    tasks: [
      ...tasks("returned", (line) => line.version === "returned"),
      ...tasks("rejected", (line) => line.version === "rejected"),
      ...tasks("draft", (line) => line.version === "draft"),
      ...tasks("low", (line) => line.low),
    ].slice(0, 6),
  };
}
