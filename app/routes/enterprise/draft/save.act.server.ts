import type { z } from "zod";
import { type Refusal, type Result, refuse } from "#app/core/result.ts";
import { saveLabel, saveLicences, savePrices, saveProduct, saveShipping } from "#app/domain/catalog/catalog.server.ts";
import {
  labelFormSchema,
  licencesFormSchema,
  pricesFormSchema,
  productFormSchema,
  type Step,
  shippingFormSchema,
} from "#app/domain/catalog/catalog.ts";
import { translator } from "#app/i18n/index.ts";
import { readFormData, readPosted } from "#app/platform/http/form.server.ts";
import type { Desk } from "../act.server.ts";
import { addUploads } from "./photo.act.server.ts";
import type { Answer } from "./saving.ts";

type Where = { step: Step; open: boolean };

/** Saves what stands on the screen without leaving it. The words for a refusal travel along: no page is drawn. */
export async function saveQuietly(desk: Desk, { step, open }: Where, request: Request): Promise<Response> {
  if (!open) return told(desk, refuse("catalog.refused.noDraft"));
  if (step === "foto") {
    const added = await addUploads(desk, request);
    return added.ok ? reply({ state: "saved" }) : told(desk, added);
  }
  const body = await readPosted(request);
  if (!body.ok) return told(desk, refuse("form.unreadable"));
  const { actor, productId, now } = desk;
  switch (step) {
    case "produk":
      return save(desk, body.posted, productFormSchema, (form) => saveProduct(actor, { productId, form, now }));
    case "harga":
      return save(desk, body.posted, pricesFormSchema, (form) => savePrices(actor, { productId, form, now }));
    case "kirim":
      return save(desk, body.posted, shippingFormSchema, (form) => saveShipping(actor, { productId, form, now }));
    case "izin":
      return save(desk, body.posted, licencesFormSchema, (form) => saveLicences(actor, { productId, form, now }));
    case "label":
      return save(desk, body.posted, labelFormSchema, (form) => saveLabel(actor, { productId, form, now }));
    default:
      return step satisfies never;
  }
}

/** A save counts the edition up by one: the next one of this screen starts from there. */
async function save<S extends z.ZodType<{ edition: number }>>(
  desk: Desk,
  posted: FormData,
  schema: S,
  act: (form: z.output<S>) => Promise<Result>,
): Promise<Response> {
  const form = readFormData(posted, schema);
  if (!form.ok) {
    const [field = "", [code = "form.invalid"] = []] = Object.entries(form.reply.data.form.errors)[0] ?? [];
    return told(desk, { ok: false, code, field });
  }
  const saved = await act(form.value);
  return saved.ok ? reply({ state: "saved", edition: form.value.edition + 1 }) : told(desk, saved);
}

function told({ actor }: Desk, { code, field, params }: Refusal): Response {
  const state = stale.has(code) ? "stale" : "refused";
  const [key = "", figures = ""] = code.split("?");
  const why = translator(actor.language).code(key, { ...Object.fromEntries(new URLSearchParams(figures)), ...params });
  return reply({ state, why, field: field ?? "" });
}

/** Typing on does not help: the page must be looked at anew. */
const stale: ReadonlySet<string> = new Set(["catalog.refused.editedElsewhere", "catalog.refused.noDraft"]);

const status = { saved: 200, refused: 422, stale: 409 } as const;

const reply = (answer: Answer): Response =>
  Response.json(answer, { status: status[answer.state], headers: { "Cache-Control": "no-store" } });
