import type { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { type FormState, shownAgain } from "#app/core/forms.ts";
import { type Result, refuse } from "#app/core/result.ts";
import {
  addPhotos,
  addVariant,
  discardListing,
  editListing,
  putOnEveryPack,
  removeVariant,
  reviseListing,
  saveLicences,
  savePrices,
  saveProduct,
  saveShipping,
  submitListing,
  withdrawListing,
} from "#app/domain/catalog/catalog.server.ts";
import {
  licencesFormSchema,
  newLicenceSchema,
  pricesFormSchema,
  productFormSchema,
  shippingFormSchema,
  variantIdSchema,
} from "#app/domain/catalog/catalog.ts";
import { addLicence } from "#app/domain/licences/licences.server.ts";
import { readUploads, takePhoto } from "#app/domain/media/media.server.ts";
import { answer, readFormData } from "#app/platform/http/form.server.ts";

export type Desk = { actor: Person; enterpriseId: string; productId: string; now: Date };

/** Photos come as a multipart form of their own; each is taken in, then put at the end of the draft. */
export async function addUploads({ actor, enterpriseId, productId, now }: Desk, request: Request): Promise<Result> {
  const uploads = await readUploads(request, "photos");
  if (!uploads.ok) return uploads;
  if (uploads.value.files.length === 0) return refuse("form.required", { field: "photos" });
  const photoIds: string[] = [];
  for (const file of uploads.value.files) {
    const taken = await takePhoto(actor, { enterpriseId, file });
    if (!taken.ok) return { ...taken, field: "photos" };
    photoIds.push(taken.value.photoId);
  }
  return addPhotos(actor, { productId, enterpriseId, photoIds, now });
}

const steps = {
  submit: submitListing,
  discard: discardListing,
  revise: reviseListing,
  withdraw: withdrawListing,
  edit: editListing,
} as const;

/** Which command a button of the owner's page stands for; a form that cannot be read answers with its own reply. */
export async function actOn(desk: Desk, posted: FormData) {
  const { actor, productId, now, enterpriseId } = desk;
  const action = posted.get("action");
  if (typeof action === "string" && isStep(action))
    return plain(posted, await steps[action](actor, { productId, now }));
  switch (action) {
    case "addVariant":
      return plain(posted, await addVariant(actor, { productId, now }));
    case "removeVariant":
      return read(posted, variantIdSchema, ({ variantId }) => removeVariant(actor, { productId, variantId, now }));
    case "product":
      return read(posted, productFormSchema, (form) => saveProduct(actor, { productId, form, now }));
    case "prices":
      return read(posted, pricesFormSchema, (form) => savePrices(actor, { productId, form, now }));
    case "shipping":
      return read(posted, shippingFormSchema, (form) => saveShipping(actor, { productId, form, now }));
    case "licences":
      return read(posted, licencesFormSchema, (form) => saveLicences(actor, { productId, form, now }));
    case "licence":
      return read(posted, newLicenceSchema, async ({ number, validUntil }) => {
        const added = await addLicence(actor, { enterpriseId, typed: number, validUntil, now });
        return added.ok ? putOnEveryPack(actor, { productId, licenceId: added.value.id, now }) : added;
      });
    default:
      return plain(posted, refuse("form.badChoice"));
  }
}

const landed = (form: FormState) => (result: Result) => answer(result, { form, then: () => null });
const plain = (posted: FormData, result: Result) => landed(shownAgain(posted))(result);

/** Reads the posted form through its schema, acts, and answers null when all is well. */
async function read<S extends z.ZodType>(posted: FormData, schema: S, act: (value: z.output<S>) => Promise<Result>) {
  const form = readFormData(posted, schema);
  return form.ok ? landed(form.form)(await act(form.value)) : form.reply;
}

const isStep = (action: string): action is keyof typeof steps => Object.hasOwn(steps, action);
