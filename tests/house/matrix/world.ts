import { anonymous, type Person } from "#app/core/actor.ts";
import { productImports, saveCollection } from "#app/domain/catalog/catalog.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { complaintsOfOrder, fileComplaint } from "#app/domain/feedback/feedback.server.ts";
import { addLicence } from "#app/domain/licences/licences.server.ts";
import { keepDocument } from "#app/domain/media/media.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedChecklists } from "../../../prisma/seed/curation.ts";
import { cast, person, today } from "../../cast/index.ts";
import { payoutTo } from "../../cast/money.ts";
import { paidOrder } from "../../cast/orders.ts";
import { handedOver, pouches, proofOf } from "../../cast/packaging.ts";
import { callBy } from "../../cast/selection.ts";
import { servedBy } from "../../cast/services.ts";
import type { ActorName } from "./matrix.ts";

/** The cast and its records: what the rows' addresses point at. */
export type World = Awaited<ReturnType<typeof cast>> & {
  orderId: string;
  parcelId: string;
  complaintId: string;
  documentId: string;
  licenceId: string;
  jobId: string;
  caseId: string;
  classId: string;
  proofId: string;
  importId: string;
  productImportId: string;
  collectionId: string;
  roundId: string;
  applicationId: string;
  batchId: string;
  statementId: string;
};

export async function world(): Promise<{ world: World; people: Record<Exclude<ActorName, "anonymous">, Person> }> {
  const found = await cast();
  const { orderId, parcelId } = await paidOrder(found.kitchen, found.coffee, { pickupPlaceId: found.martPlaceId });
  const complaintId = await complaintAbout(orderId, parcelId);
  const { shopper, curator, leadCurator, operator, finance, staff, admin } = found;
  const people = {
    shopper,
    curator,
    leadCurator,
    operator,
    finance,
    staff,
    admin,
    memberA: found.owner,
    memberB: found.otherOwner,
    designer: await person("designer", { roles: ["designer"] }),
    consultant: await person("consultant", { roles: ["consultant"] }),
    cashier: await person("cashier", { roles: ["cashier"] }),
    head: await person("head", { roles: ["head"] }),
  };
  const second = await person("operator", { roles: ["operator"] });
  const jobId = await handedOver({
    ...{ owner: found.owner, operator, second, designer: people.designer },
    ...{ variantId: found.coffee.variants[0].id, materialId: await pouches() },
  });
  const proofId = await proofOf(operator, jobId);
  const served = await servedBy(people.consultant, found.kitchen);
  await seedChecklists(db, today); // after the services, which its items name
  const papers = {
    documentId: await paperOf(found),
    licenceId: await licenceOf(found),
    importId: await listFrom(people.consultant),
    productImportId: await productsFrom(found),
    collectionId: await shelfOf(staff),
    ...(await callBy(staff, shopper)),
    ...(await payoutTo(found.kitchen.id, found.finance)),
  };
  return { world: { ...found, ...served, ...papers, jobId, proofId, orderId, parcelId, complaintId }, people };
}

/** The document behind a licence of A. */
async function paperOf({ owner, kitchen }: Awaited<ReturnType<typeof cast>>): Promise<string> {
  const file = Buffer.from("%PDF-1.4\n%%EOF\n");
  const kept = await keepDocument(owner, { enterpriseId: kitchen.id, kind: "licence", title: "P-IRT", file });
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.documentId;
}

/** A food permit of A. */
async function licenceOf({ owner, kitchen }: Awaited<ReturnType<typeof cast>>): Promise<string> {
  const added = await addLicence(owner, { enterpriseId: kitchen.id, typed: "2108271019003-30", now: today });
  if (!added.ok) throw new Error(added.code);
  return added.value.id;
}

/** A guest's word about a parcel of A. */
async function complaintAbout(orderId: string, parcelId: string): Promise<string> {
  const form = { about: parcelId, kind: "late", text: "Paket belum datang." } as const;
  const filed = await fileComplaint(anonymous, { orderId, form, photos: [] });
  if (!filed.ok) throw new Error(filed.code);
  const [complaint] = await complaintsOfOrder(orderId);
  return complaint?.id ?? "";
}

/** A collection of the staff, shown today. */
async function shelfOf(staff: Person): Promise<string> {
  const wish = { nameId: "Oleh-oleh", nameEn: null, textId: null, textEn: null, position: 1, shownFrom: "2026-01-01" };
  const saved = await saveCollection(staff, { id: null, wish: { ...wish, shownTo: undefined }, now: new Date() });
  if (!saved.ok) throw new Error(saved.code);
  return saved.value.id;
}

/** A list of businesses that a consultant has just sent. */
async function listFrom(consultant: Person): Promise<string> {
  const bytes = new TextEncoder().encode(enterpriseImports.template());
  const sent = await enterpriseImports.start(consultant, { fileName: "usaha.csv", bytes, now: new Date() });
  if (!sent.ok) throw new Error(sent.code);
  return sent.value.id;
}

/** A list of products that A has just sent. */
async function productsFrom({ owner, kitchen }: Awaited<ReturnType<typeof cast>>): Promise<string> {
  const desk = productImports(kitchen.id);
  const bytes = new TextEncoder().encode(desk.template());
  const sent = await desk.start(owner, { fileName: "produk.csv", bytes, now: new Date() });
  if (!sent.ok) throw new Error(sent.code);
  return sent.value.id;
}
