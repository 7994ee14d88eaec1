import { createHash } from "node:crypto";
import { faces } from "#app/platform/documents/faces.ts";
import { storage } from "#app/platform/storage.server.ts";
import { open } from "./decode.server.ts";
import { renderDrawing } from "./drawing.server.ts";
import { SHARE_WIDTH, type ShareCard, shareDrawing } from "./share.rules.ts";
import { turnstile } from "./turnstile.server.ts";

/** Raised when the drawing changes, so that old pictures are not taken for it. */
const EDITION = 1;
const oneByOne = turnstile(1);

export type SharePicture = { card: ShareCard; photo: string | null };

/** The name of a product's picture for shared links: another one for every other name, price, grade or photo. */
export const shareName = ({ card, photo }: SharePicture): string =>
  createHash("sha256")
    .update(JSON.stringify([EDITION, card.name, card.place, card.price, card.grade, photo]))
    .digest("hex")
    .slice(0, 24);

/** Drawn when it is first asked for and kept under its name; `photo` gives the bytes of the photo, asked only then. */
export async function sharePicture(about: SharePicture, photo: () => Promise<Buffer | null>): Promise<Buffer> {
  const key = `share/${shareName(about)}.jpg`;
  const kept = await storage.get(key);
  if (kept) return kept;
  return await oneByOne(async () => {
    const bytes = await photo();
    const picture = bytes && (await open(bytes).resize({ width: 720, withoutEnlargement: true }).png().toBuffer());
    const drawing = shareDrawing(about.card, picture && `data:image/png;base64,${picture.toString("base64")}`);
    const drawn = await renderDrawing(drawing, SHARE_WIDTH, Object.values(faces));
    const made = await open(drawn).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
    await storage.put(key, made);
    return made;
  });
}
