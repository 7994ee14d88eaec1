import { createHash } from "node:crypto";
import { storage } from "#app/platform/storage.server.ts";
import type { SeedContext } from "./context.ts";
import { drawingOf } from "./goods/drawing.ts";
import { prepareProducts } from "./goods/prepare.ts";
import type { Walked } from "./packaging-road.ts";
import { openFaces } from "./packshots/face.ts";
import { frontPicture } from "./packshots/scenes.ts";

/** Each version of a proof is a drawing of the pack; an earlier one has its two colours the other way round. */
export async function drawProofs({ db }: SeedContext, jobs: readonly Walked[]): Promise<void> {
  const faces = openFaces(new URL("./packshots/ukm-jakarta-var.ttf", import.meta.url).pathname);
  const products = new Map(prepareProducts().map((product) => [product.slug, product]));
  for (const job of jobs) {
    const product = products.get(job.slug);
    if (!product) continue;
    for (const proof of job.proofs) {
      const goods = drawingOf(product);
      const turned = proof.refused ? { c1: goods.c2, c2: goods.c1 } : {};
      const bytes = Buffer.from(frontPicture({ ...goods, ...turned }, faces));
      proof.artworkHash = createHash("sha256").update(bytes).digest();
      await storage.put(proof.fileKey, bytes);
      await db.privateDocument.create({
        data: {
          ...{ id: proof.artworkId, enterpriseId: job.label.enterpriseId, kind: "artwork", fileKey: proof.fileKey },
          ...{ fileName: "proof.svg", mime: "image/svg+xml", bytes: bytes.length },
          sha256: new Uint8Array(proof.artworkHash),
          uploadedById: proof.sentById,
          createdAt: proof.sentAt,
        },
      });
    }
  }
}
