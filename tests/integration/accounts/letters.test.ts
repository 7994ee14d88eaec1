import { expect, it } from "vitest";
import { askForReset, confirmSignUp, resetPassword, signIn, signUp } from "#app/domain/accounts/accounts.server.ts";
import { reactions } from "#app/domain/reactions.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { reactTask } from "#app/platform/history/history.server.ts";

const email = "penerima@contoh.test";
const password = "ombak tenang di sore hari";

/** Does what the worker does, twice, as it may happen. */
async function reactToAll(): Promise<void> {
  const events = await db.event.findMany({ select: { id: true }, orderBy: { at: "asc" } });
  for (const { id } of [...events, ...events]) await reactTask(reactions).run({ event: id });
}

async function linkIn(template: string): Promise<string> {
  const letters = await db.mail.findMany({ where: { template, recipient: email } });
  expect(letters).toHaveLength(1);
  return /\/([\w-]{43})\b/.exec(letters[0]?.text ?? "")?.[1] ?? "";
}

it("who signs up, forgets and resets does so by letters, each sent once", async () => {
  await signUp({ name: "Penerima Surat", email, password, language: "id" });
  await reactToAll();
  expect(await confirmSignUp(await linkIn("signUp"), password)).toMatchObject({ ok: true });
  await askForReset(email);
  await reactToAll();
  expect(await resetPassword(await linkIn("forgotten"), "kabut di gunung gamalama")).toMatchObject({ ok: true });
  expect(await signIn({ email, password: "kabut di gunung gamalama" })).toMatchObject({ ok: true });
  await reactToAll();
  await linkIn("passwordChanged");
});
