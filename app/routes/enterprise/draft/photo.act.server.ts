import { redirect } from "@remix-run/node";
import { paths } from "#app/core/paths.ts";
import { type Result, refuse } from "#app/core/result.ts";
import { addPhotos, describePhoto, putEarlier, putFirst, removePhoto } from "#app/domain/catalog/catalog.server.ts";
import { photoFormSchema } from "#app/domain/catalog/catalog.ts";
import { pointAt, readUploads, takePhoto } from "#app/domain/media/media.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import type { Desk } from "../act.server.ts";

/** New photos come as a multipart form of their own; all else is a button under one photo. */
export async function actOnPhotos(desk: Desk, request: Request) {
  const { actor, productId, now } = desk;
  const here = () => redirect(`${paths.enterprise.productStep(productId, "foto")}#photos`);
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    return answer(await addUploads(desk, request), { form: { values: {}, errors: {} }, then: here });
  }
  const form = await readForm(request, photoFormSchema);
  if (!form.ok) return form.reply;
  const { photo, photoId, altId, altEn, spot = "middle" } = form.value;
  const acts = {
    first: () => putFirst(actor, { productId, photoId, now }),
    earlier: () => putEarlier(actor, { productId, photoId, now }),
    remove: () => removePhoto(actor, { productId, photoId, now }),
    describe: () => describePhoto(actor, { productId, photoId, altId, altEn, now }),
    focus: () => pointAt(actor, { photoId, enterpriseId: desk.enterpriseId, spot }),
  };
  return answer(await acts[photo](), { form: form.form, then: here });
}

/** Each photo is taken in, then put at the end of the draft; what was good before a bad one stays. */
export async function addUploads({ actor, enterpriseId, productId, now }: Desk, request: Request): Promise<Result> {
  const uploads = await readUploads(request, "photos");
  if (!uploads.ok) return { ...uploads, field: "photos" };
  if (uploads.value.files.length === 0) return refuse("form.required", { field: "photos" });
  for (const file of uploads.value.files) {
    const taken = await takePhoto(actor, { enterpriseId, file });
    if (!taken.ok) return { ...taken, field: "photos" };
    const added = await addPhotos(actor, { productId, enterpriseId, photoIds: [taken.value.photoId], now });
    if (!added.ok) return added;
  }
  return { ok: true, value: undefined };
}
