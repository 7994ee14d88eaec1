import { redirect } from "@remix-run/node";
import type { Person } from "#app/core/actor.ts";
import {
  beginFactor,
  confirmFactor,
  dropFactor,
  renewRecoveryCodes,
  requireFresh,
  revokeSessions,
} from "#app/domain/accounts/accounts.server.ts";
import { codeSchema } from "#app/domain/accounts/accounts.ts";
import { readFormData, refused } from "#app/platform/http/form.server.ts";
import { giveBack, rateLimited } from "#app/platform/http/limits.server.ts";
import { toldAtSecurity } from "./changes.server.ts";

const limit = { name: "factor-code", points: 5, seconds: 900 };

/** Draws a secret for the app to hold. Whoever sits at an open laptop must know the password first. */
export async function begin(request: Request) {
  const person = await requireFresh(request);
  const result = await beginFactor(person);
  return result.ok ? redirect(toldAtSecurity("begun"), 303) : refused(result);
}

/** Answers the recovery codes with the page: they are shown this once and kept nowhere. */
export async function confirm(request: Request, person: Person, posted: FormData) {
  const form = readFormData(posted, codeSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit, person.id);
  if (late) return refused(late, form.form);
  const result = await confirmFactor(person, form.value.code);
  if (!result.ok) return refused(result, form.form);
  await giveBack(limit, person.id);
  await revokeSessions(request, person, "others");
  return result.value;
}

export async function renewCodes(request: Request) {
  const result = await renewRecoveryCodes(await requireFresh(request));
  return result.ok ? result.value : refused(result);
}

export async function drop(request: Request, posted: FormData) {
  const person = await requireFresh(request);
  const form = readFormData(posted, codeSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit, person.id);
  if (late) return refused(late, form.form);
  const result = await dropFactor(person, form.value.code);
  if (!result.ok) return refused(result, form.form);
  await giveBack(limit, person.id);
  return redirect(toldAtSecurity("dropped"), 303);
}
