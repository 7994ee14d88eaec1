import { createHash, randomBytes } from "node:crypto";
import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { logAccess } from "#app/platform/access.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { admit, tooLarge } from "./decode.server.ts";
import { type DocumentKind, fileNameOf, mayKeep, mayOpen, paperKinds } from "./document.rules.ts";
import { MAX_FILE_BYTES } from "./picture.ts";
import { isWholePdf } from "./sniff.rules.ts";

const MAX_OF_ENTERPRISE = 1000;

type Wish = { enterpriseId: string; kind: DocumentKind; title: string; file: Uint8Array };

/**
 * Keeps a paper of an enterprise: a PDF as it came, a picture rebuilt, both under random private keys. The same file
 * sent again (a retry on a bad line) is the same paper.
 */
export async function keepDocument(
  actor: Actor,
  { enterpriseId, kind, title, file }: Wish,
): Promise<Result<{ documentId: string }>> {
  if (!mayKeep(actor, enterpriseId)) return refuse("notFound");
  const kept = isWholePdf(file) ? asPdf(file) : await asPicture(file);
  if (!kept.ok) return kept;
  const { bytes, extension, mime } = kept.value;
  const sha256 = new Uint8Array(createHash("sha256").update(file).digest());
  const known = await db.privateDocument.findFirst({
    where: { enterpriseId, kind, sha256, deletedAt: null },
    select: { id: true },
  });
  if (known) return done({ documentId: known.id });
  if ((await db.privateDocument.count({ where: { enterpriseId, orderId: null } })) >= MAX_OF_ENTERPRISE)
    return refuse("media.refused.quota", { field: "document" });
  const fileKey = `documents/${randomBytes(16).toString("hex")}.${extension}`;
  await storage.put(fileKey, bytes);
  const documentId = newId();
  const now = clock.now();
  await inTransaction(async (tx) => {
    await tx.privateDocument.create({
      data: {
        ...{ id: documentId, enterpriseId, kind, fileKey, fileName: title, mime, sha256 },
        bytes: bytes.length,
        uploadedById: personOf(actor),
        createdAt: now,
      },
    });
    await record(tx, {
      flow: "document",
      action: "keep",
      subject: { kind: "document", id: documentId },
      subjects: [{ kind: "enterprise", id: enterpriseId }],
      actor,
      details: { kind },
      now,
    });
  });
  return done({ documentId });
}

type Kept = { bytes: Uint8Array; extension: string; mime: string };

const asPdf = (file: Uint8Array): Result<Kept> =>
  file.length > MAX_FILE_BYTES
    ? asDocument(tooLarge())
    : done({ bytes: file, extension: "pdf", mime: "application/pdf" });

async function asPicture(file: Uint8Array): Promise<Result<Kept>> {
  const admitted = await admit(file);
  return admitted.ok ? admitted : asDocument(admitted);
}

/** The picture's refusals, at the field of this form; what is no picture may have meant to be a PDF. */
const asDocument = ({ code, params }: { code: string; params?: Record<string, string | number> }) =>
  refuse(code === "media.refused.wrongType" ? "media.refused.noDocument" : code, {
    field: "document",
    ...(params ? { params } : {}),
  });

export type OpenedDocument = { bytes: Buffer; mime: string; fileName: string };

/** The paper itself, for who may see it: written down before it is shown. A stranger's is an unknown one. */
export async function openDocument(actor: Actor, documentId: string): Promise<OpenedDocument | null> {
  const row = await db.privateDocument.findFirst({
    where: { id: documentId, kind: { in: [...paperKinds] }, deletedAt: null },
    select: { id: true, enterpriseId: true, kind: true, fileKey: true, mime: true },
  });
  const kind = paperKinds.find((each) => each === row?.kind);
  if (!row || !kind || !mayOpen(actor, { enterpriseId: row.enterpriseId, kind })) return null;
  const bytes = await storage.get(row.fileKey);
  if (!bytes) return null;
  const now = clock.now();
  await inTransaction((tx) =>
    logAccess(tx, { actor, subject: { kind: "document", id: row.id }, field: `document.${kind}`, now }),
  );
  return { bytes, mime: row.mime, fileName: fileNameOf(kind, row.id, row.mime) };
}
