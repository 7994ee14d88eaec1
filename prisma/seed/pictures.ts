import { createHash } from "node:crypto";
import { storage } from "#app/platform/storage.server.ts";
import type { SeedContext } from "./context.ts";
import { enterpriseId } from "./enterprises.ts";
import { drawingOf } from "./goods/drawing.ts";
import type { Product } from "./goods/prepare.ts";
import { seedId } from "./ids.ts";
import { openFaces } from "./packshots/face.ts";
import { frontPicture, labelPicture, scalePicture } from "./packshots/scenes.ts";

const WIDTH = 720;
const HEIGHT = 900;

/** Front, size and label of every product: in this order they stand in the listing. */
export const scenes = ["front", "scale", "label"] as const;
export const photoId = (slug: string, scene: (typeof scenes)[number]): string => seedId(`photo:${slug}:${scene}`);

export const altOf = (name: string, scene: (typeof scenes)[number]): { id: string; en: string } =>
  ({
    front: { id: `Gambar contoh: ${name}, tampak depan`, en: `Sample picture: ${name}, front` },
    scale: {
      id: `Gambar contoh: ukuran ${name} di samping mistar`,
      en: `Sample picture: size of ${name} beside a ruler`,
    },
    label: { id: `Gambar contoh: label belakang ${name}`, en: `Sample picture: back label of ${name}` },
  })[scene];

/**
 * Draws the packs as outlines only. The worker turns each drawing into a photo through the same intake as
 * anybody's and makes its sizes, fronts first, two at a time, so that a photo of an owner need not wait for them.
 */
export async function seedPictures({ db, now }: SeedContext, products: readonly Product[]): Promise<void> {
  const faces = openFaces(new URL("./packshots/ukm-jakarta-var.ttf", import.meta.url).pathname);
  const drawings = products.flatMap((product) => {
    const goods = drawingOf(product);
    const svgs = {
      front: frontPicture(goods, faces),
      scale: scalePicture(goods, faces),
      label: labelPicture(goods, faces),
    };
    return scenes.map((scene) => ({
      product,
      scene,
      id: photoId(product.slug, scene),
      bytes: Buffer.from(svgs[scene]),
    }));
  });
  await Promise.all(drawings.map(({ id, bytes }) => storage.put(`drawings/${id}.svg`, bytes)));
  await db.photo.createMany({
    data: drawings.map(({ product, scene, id, bytes }) => ({
      id,
      enterpriseId: enterpriseId(product.maker),
      fileKey: `drawings/${id}.svg`,
      mime: "image/svg+xml",
      width: WIDTH,
      height: HEIGHT,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest(),
      colour1: product.text.colours[0],
      colour2: product.text.colours[1],
      altId: altOf(product.name, scene).id,
      altEn: altOf(product.text.nameEn, scene).en,
      sample: true,
      createdAt: now,
      publishedAt: now,
    })),
  });
  await db.$executeRaw`
    SELECT graphile_worker.add_job('media.prepare', json_build_object('photoId', drawn.id),
      queue_name => 'drawings-' || drawn.turn % 2, job_key => 'media.prepare:' || drawn.id, max_attempts => 5, priority => drawn.scene)
    FROM unnest(${drawings.map(({ id }) => id)}::text[], ${drawings.map(({ scene }) => 10 + scenes.indexOf(scene))}::int[])
      WITH ORDINALITY drawn(id, scene, turn)`;
}
