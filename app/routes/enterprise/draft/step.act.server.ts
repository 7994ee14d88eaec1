import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { Result } from "#app/core/result.ts";
import {
  addVariant,
  putOnEveryPack,
  removeVariant,
  saveLabel,
  saveLicences,
  savePrices,
  saveProduct,
  saveShipping,
} from "#app/domain/catalog/catalog.server.ts";
import {
  labelFormSchema,
  licencesFormSchema,
  newLicenceSchema,
  pricesFormSchema,
  productFormSchema,
  type Step,
  shippingFormSchema,
} from "#app/domain/catalog/catalog.ts";
import { addLicence } from "#app/domain/licences/licences.server.ts";
import { answer, readFormData, readPosted } from "#app/platform/http/form.server.ts";
import type { Desk } from "../act.server.ts";
import { stepAfter } from "../steps.ts";
import { calculated, priced } from "./costs.server.ts";
import { actOnPhotos } from "./photo.act.server.ts";
import { emptied } from "./posted.ts";

/** With the share of the mart, which a price from costs must bear. */
type StepDesk = Desk & { commissionBp: number };

/** What a screen of the draft was sent for. Everything is saved on its own, then the button says where to go. */
export async function actOnStep(desk: StepDesk, step: Step, request: Request) {
  if (step === "foto") return actOnPhotos(desk, request);
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  const { posted } = body;
  const { actor, productId, now } = desk;
  const onwards = goOn(desk, step, posted);
  switch (step) {
    case "produk":
      return read(posted, productFormSchema, (form) => saveProduct(actor, { productId, form, now }), onwards);
    case "harga":
      return actOnPrices(desk, posted, onwards);
    case "kirim":
      return read(posted, shippingFormSchema, (form) => saveShipping(actor, { productId, form, now }), onwards);
    case "izin":
      if (posted.get("action") === "licence") return read(posted, newLicenceSchema, keepNumber(desk), stay(desk, step));
      return read(posted, licencesFormSchema, (form) => saveLicences(actor, { productId, form, now }), onwards);
    case "label":
      return read(posted, labelFormSchema, (form) => saveLabel(actor, { productId, form, now }), onwards);
    default:
      return step satisfies never;
  }
}

/** Adding or removing a pack saves what was typed about the others; what stood at the removed one is not asked. */
function actOnPrices(desk: StepDesk, posted: FormData, onwards: Go) {
  const { actor, productId, now } = desk;
  const removed = posted.get("remove");
  const variantId = typeof removed === "string" ? removed : null;
  const save = (then: () => Promise<Result>) => async (form: z.output<typeof pricesFormSchema>) => {
    const saved = await savePrices(actor, { productId, form, now });
    return saved.ok ? then() : saved;
  };
  if (variantId !== null) {
    const remove = save(() => removeVariant(actor, { productId, variantId, now }));
    return read(emptied(posted, variantId), pricesFormSchema, remove, stay(desk, "harga"));
  }
  const use = posted.get("use");
  if (typeof use === "string") {
    const costed = priced(posted, use, desk.commissionBp);
    if (!costed.ok) return costed.reply;
    return read(posted, pricesFormSchema, (form) => savePrices(actor, { productId, form, now }), stay(desk, "harga"));
  }
  if (posted.get("action") === "calculate") return calculated(posted);
  if (posted.get("action") === "addVariant") {
    return read(
      posted,
      pricesFormSchema,
      save(() => addVariant(actor, { productId, now })),
      stay(desk, "harga"),
    );
  }
  return read(posted, pricesFormSchema, (form) => savePrices(actor, { productId, form, now }), onwards);
}

const keepNumber =
  ({ actor, enterpriseId, productId, now }: Desk) =>
  async ({ number, validUntil }: z.output<typeof newLicenceSchema>): Promise<Result> => {
    const added = await addLicence(actor, { enterpriseId, typed: number, validUntil, now });
    return added.ok ? putOnEveryPack(actor, { productId, licenceId: added.value.id, now }) : added;
  };

type Go = () => Response;

const stay =
  ({ productId }: Desk, step: Step): Go =>
  () =>
    redirect(`${paths.enterprise.productStep(productId, step)}?selesai=save`);

function goOn({ productId }: Desk, step: Step, posted: FormData): Go {
  const next = posted.get("action") === "later" ? null : stepAfter(step);
  return () =>
    redirect(
      next ? paths.enterprise.productStep(productId, next) : `${paths.enterprise.product(productId)}?selesai=save`,
    );
}

async function read<S extends z.ZodType>(
  posted: FormData,
  schema: S,
  act: (value: z.output<S>) => Promise<Result>,
  then: Go,
) {
  const form = readFormData(posted, schema);
  if (!form.ok) return form.reply;
  const state: FormState = form.form;
  return answer(await act(form.value), { form: state, then });
}
