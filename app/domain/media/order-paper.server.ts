import { createHash, randomBytes } from "node:crypto";
import { newId } from "#app/core/ids.ts";
import { done, type Result } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { admit } from "./decode.server.ts";

type Paper = { orderId: string; enterpriseId: string; file: Uint8Array };
type Kept = Promise<Result<{ documentId: string }>>;

/** A photo that a buyer adds to a complaint: rebuilt like every picture, seen by its maker and the centre only. */
export const keepOrderPaper = (paper: Paper): Kept => keep({ ...paper, kind: "complaint" });

/** A photo of a payment: seen by those who count the money only. */
export const keepPaymentPaper = (paper: Omit<Paper, "enterpriseId">): Kept =>
  keep({ ...paper, enterpriseId: null, kind: "payment" });

type Keeping = { orderId: string; enterpriseId: string | null; kind: "complaint" | "payment"; file: Uint8Array };

async function keep({ orderId, enterpriseId, kind, file }: Keeping): Kept {
  const admitted = await admit(file);
  if (!admitted.ok) return admitted;
  const { bytes, extension, mime } = admitted.value;
  const fileKey = `documents/${randomBytes(16).toString("hex")}.${extension}`;
  await storage.put(fileKey, bytes);
  const documentId = newId();
  await db.privateDocument.create({
    data: {
      ...{ id: documentId, orderId, enterpriseId, kind, fileKey, fileName: kind, mime },
      sha256: new Uint8Array(createHash("sha256").update(file).digest()),
      bytes: bytes.length,
      createdAt: clock.now(),
    },
  });
  return done({ documentId });
}
