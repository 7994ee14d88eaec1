import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";

/** Papers of an enterprise: the document behind a licence, a training's certificate, what proves a service's outcome. */
export const documentKinds = ["licence", "certificate", "evidence"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a private file may be: a paper of an enterprise, a photo that a buyer sent about its goods, or of a payment. */
export const paperKinds = [...documentKinds, "complaint", "payment"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Who judges goods needs to see licences; who serves an enterprise sees all its papers, who answers buyers theirs. */
const readers = {
  licence: ["curator", "leadCurator", "consultant", "staff", "head", "admin"],
  certificate: ["curator", "leadCurator", "consultant", "staff", "head", "admin"],
  evidence: ["consultant", "staff", "head", "admin"],
  complaint: ["staff", "head", "admin"],
  payment: ["cashier", "finance", "admin"],
} as const;

export const mayKeep = (actor: Actor, enterpriseId: string): boolean =>
  memberOf(actor, enterpriseId, "catalog") || hasRole(actor, "consultant", "staff");

/** What a buyer paid concerns no maker: such a paper belongs to no enterprise. */
export const mayOpen = (actor: Actor, { enterpriseId, kind }: { enterpriseId: string | null; kind: PaperKind }) =>
  (enterpriseId !== null && memberOf(actor, enterpriseId, kind === "complaint" ? "orders" : "catalog")) ||
  hasRole(actor, ...readers[kind]);

/** Made by us: what a sender calls a file is never a path, a header or an ending of ours. */
export const fileNameOf = (kind: PaperKind, id: string, mime: string): string =>
  `${kind}-${id.slice(-8)}.${{ "application/pdf": "pdf", "image/jpeg": "jpg", "image/webp": "webp" }[mime] ?? "bin"}`;
