import type { z } from "zod";
import { hasRole, type Person } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { logAccess } from "#app/platform/access.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import { aboutSecret, columnOf } from "./secret.queries.server.ts";
import { mayUnmask, readSecret, type SecretField, secretKeepers } from "./secret.rules.ts";
import type { keepSecretSchema } from "./secret.schema.ts";

type OfEnterprise = { enterpriseId: string };

/** Keeps a number sealed, with the keyed lookup that finds it a second time. */
export async function keepSecret(
  actor: Person,
  { enterpriseId, field, number, bankName, bankHolder }: OfEnterprise & z.output<typeof keepSecretSchema>,
): Promise<Result> {
  if (!hasRole(actor, ...secretKeepers)) return refuse("notFound");
  const digits = readSecret(field, number);
  if (!digits) return refuse(`enterprises.refused.${field}`, { field: "number" });
  if (field === "bankAccount" && !bankName) return refuse("form.required", { field: "bankName" });
  const now = clock.now();
  return await inTransaction(async (tx) => {
    const { count } = await tx.enterprise.updateMany({
      where: { id: enterpriseId, mergedIntoId: null, erasedAt: null },
      data: {
        ...sealedAs(field, enterpriseId, digits),
        ...(field === "bankAccount" ? { bankName, bankHolderCipher: sealedHolder(enterpriseId, bankHolder) } : {}),
      },
    });
    if (count === 0) return refuse("notFound");
    await record(tx, {
      flow: "enterprise",
      action: "keepNumber",
      subject: { kind: "enterprise", id: enterpriseId },
      actor,
      details: { field },
      now,
    });
    return done();
  });
}

/** Opens one number for one reader. The reason is written down before anything is shown; the caller asked the password. */
export async function unmask(
  actor: Person,
  { enterpriseId, field, reason }: OfEnterprise & { field: SecretField; reason: string },
): Promise<Result<{ field: SecretField; number: string }>> {
  if (!mayUnmask(field, actor.roles)) return refuse("enterprises.refused.unmask", { field: "field" });
  const { cipher } = columnOf[field];
  return await inTransaction(async (tx) => {
    const row = await tx.enterprise.findUnique({
      where: { id: enterpriseId, erasedAt: null },
      select: { nikCipher: true, npwpCipher: true, bankAccountCipher: true },
    });
    const sealed = row?.[cipher];
    if (!sealed) return refuse("notFound");
    await logAccess(tx, {
      actor,
      subject: { kind: "enterprise", id: enterpriseId },
      field: `enterprise.${field}`,
      reason,
      now: clock.now(),
    });
    return done({ field, number: personal.open(sealed, aboutSecret(field, enterpriseId)) });
  });
}

function sealedAs(field: SecretField, enterpriseId: string, digits: string) {
  const sealed = personal.seal(digits, aboutSecret(field, enterpriseId));
  const found = personal.lookup(field, digits);
  switch (field) {
    case "nik":
      return { nikCipher: sealed, nikLookup: found };
    case "npwp":
      return { npwpCipher: sealed, npwpLookup: found };
    case "bankAccount":
      return { bankAccountCipher: sealed, bankAccountLookup: found };
    default:
      return field satisfies never;
  }
}

const sealedHolder = (enterpriseId: string, holder: string | null) =>
  holder === null ? null : personal.seal(holder, `enterprise.bank_holder:${enterpriseId}`);
