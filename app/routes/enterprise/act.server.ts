import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { oneOf, text } from "#app/core/fields.ts";
import { shownAgain } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { Result } from "#app/core/result.ts";
import {
  archiveProduct,
  copyProduct,
  discardListing,
  editListing,
  pauseProduct,
  restoreProduct,
  reviseListing,
  submitListing,
  withdrawListing,
} from "#app/domain/catalog/catalog.server.ts";
import { appealRejection } from "#app/domain/curation/curation.server.ts";
import { answer, readFormData, readPosted } from "#app/platform/http/form.server.ts";

export type Desk = { actor: Person; enterpriseId: string; productId: string; now: Date };

const steps = {
  submit: submitListing,
  discard: discardListing,
  revise: reviseListing,
  withdraw: withdrawListing,
  edit: editListing,
  archive: archiveProduct,
  restore: restoreProduct,
  pause: (actor: Person, of: { productId: string; now: Date }) => pauseProduct(actor, { ...of, pause: true }),
  resume: (actor: Person, of: { productId: string; now: Date }) => pauseProduct(actor, { ...of, pause: false }),
} as const;

type StepName = keyof typeof steps;
const stepNames = Object.keys(steps) as [StepName, ...StepName[]]; // exactly the keys of the table above
const stepSchema = z.object({ action: oneOf(stepNames) });
const appealSchema = z.object({ action: z.literal("appeal"), text: text({ min: 20, max: 4_000 }) });

/** The buttons of the owner's product page. After a new draft began, its first screen opens. */
export async function actOnProduct(
  { actor, productId, now }: Desk,
  { versionId, copyName }: { versionId: string; copyName: string },
  request: Request,
) {
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  if (body.posted.get("action") === "copy") {
    const copied = await copyProduct(actor, { productId, nameId: copyName, now });
    return answer(copied, {
      form: shownAgain(body.posted),
      then: (made) => redirect(paths.enterprise.productStep(made.productId, "produk")),
    });
  }
  if (body.posted.get("action") === "appeal") {
    const form = readFormData(body.posted, appealSchema);
    if (!form.ok) return form.reply;
    const appealed = await appealRejection(actor, { versionId, text: form.value.text });
    return answer(appealed, { form: form.form, then: () => told(productId, "appeal") });
  }
  const form = readFormData(body.posted, stepSchema);
  if (!form.ok) return form.reply;
  const { action } = form.value;
  const result: Result = await steps[action](actor, { productId, now });
  return answer(result, { form: shownAgain(body.posted), then: () => told(productId, action) });
}

const told = (productId: string, what: string) => redirect(`${paths.enterprise.product(productId)}?selesai=${what}`);
