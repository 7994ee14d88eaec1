import { randomInt } from "node:crypto";
import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Refusal, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import { holdsGuarded, secretOf } from "./factor.queries.server.ts";
import { drawSecret, isAppCode, readRecoveryCode, shownRecoveryCode, stepOf } from "./factor.rules.ts";

const CODES = 10;
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const wrongCode: Refusal = { ok: false, code: "accounts.refused.code", field: "code" };

/** Draws the secret that an app will hold. It counts for nothing until a code confirms it. */
export async function beginFactor(person: Person): Promise<Result> {
  const now = clock.now();
  const secretCipher = personal.seal(drawSecret(), aboutSecret(person.id));
  const kept = { secretCipher, createdAt: now, lastStep: 0n };
  return await inTransaction(async (tx) => {
    const running = await tx.secondFactor.count({ where: { userId: person.id, confirmedAt: { not: null } } });
    if (running > 0) return refuse("accounts.refused.factorRuns");
    const { count } = await tx.secondFactor.updateMany({ where: { userId: person.id, confirmedAt: null }, data: kept });
    if (count === 0) await tx.secondFactor.createMany({ data: [{ userId: person.id, ...kept }], skipDuplicates: true });
    return done();
  });
}

/** The first right code switches it on. Answers the recovery codes, which are shown this once. */
export async function confirmFactor(person: Person, code: string): Promise<Result<{ codes: string[] }>> {
  const now = clock.now();
  const secret = await secretOf(person.id);
  const step = secret && stepOf(secret, code, now);
  if (!step) return wrongCode;
  return await inTransaction(async (tx) => {
    const { count } = await tx.secondFactor.updateMany({
      where: { userId: person.id, confirmedAt: null },
      data: { confirmedAt: now, lastStep: step },
    });
    if (count === 0) return refuse("tooLate");
    const codes = await drawCodes(tx, person.id, now);
    await note(tx, person, "factorOn", now);
    return done({ codes });
  });
}

/** New recovery codes; the old ones end. */
export async function renewRecoveryCodes(person: Person): Promise<Result<{ codes: string[] }>> {
  const now = clock.now();
  return await inTransaction(async (tx) => {
    const running = await tx.secondFactor.count({ where: { userId: person.id, confirmedAt: { not: null } } });
    if (running === 0) return refuse("notFound");
    const codes = await drawCodes(tx, person.id, now);
    await note(tx, person, "recoveryCodes", now);
    return done({ codes });
  });
}

/** Off again, by a code; not for those whose roles hold only with it. */
export async function dropFactor(person: Person, code: string): Promise<Result> {
  if (!config.isDemo && (await holdsGuarded(person.id))) return refuse("accounts.refused.factorNeeded");
  if (!(await takeCode(person.id, code))) return wrongCode;
  const now = clock.now();
  await inTransaction(async (tx) => {
    await forgetFactor(tx, person.id);
    await note(tx, person, "factorOff", now);
  });
  return done();
}

/** A code of the app or a recovery code. Each counts once, however many ask at the same moment. */
export async function takeCode(userId: string, typed: string): Promise<boolean> {
  const now = clock.now();
  const plain = typed.replace(/\s/g, "");
  if (isAppCode(plain)) {
    const secret = await secretOf(userId, true);
    const step = secret && stepOf(secret, plain, now);
    if (!step) return false;
    const { count } = await db.secondFactor.updateMany({
      where: { userId, confirmedAt: { not: null }, lastStep: { lt: step } },
      data: { lastStep: step },
    });
    return count === 1;
  }
  const recovery = readRecoveryCode(typed);
  if (!recovery) return false;
  const codeHash = hashOf(userId, recovery);
  return await inTransaction(async (tx) => {
    const { count } = await tx.recoveryCode.updateMany({
      where: { userId, codeHash, usedAt: null },
      data: { usedAt: now },
    });
    if (count === 1) await noteOf(tx, userId, "recoveryCodeUsed", now);
    return count === 1;
  });
}

export async function forgetFactor(tx: Tx, userId: string): Promise<number> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  return (await tx.secondFactor.deleteMany({ where: { userId } })).count;
}

async function drawCodes(tx: Tx, userId: string, now: Date): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () =>
    Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join(""),
  );
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), userId, codeHash: hashOf(userId, code), createdAt: now })),
  });
  return codes.map(shownRecoveryCode);
}

const hashOf = (userId: string, code: string) => personal.lookup("recoveryCode", `${userId}:${code}`);
const aboutSecret = (userId: string): string => `second_factor.secret:${userId}`;

const note = (tx: Tx, actor: Person, action: string, now: Date) =>
  record(tx, { flow: "user", action, subject: { kind: "user", id: actor.id }, actor, now });

/** By whoever typed the code: she is not signed in yet. */
const noteOf = (tx: Tx, userId: string, action: string, now: Date) =>
  record(tx, { flow: "user", action, subject: { kind: "user", id: userId }, actor: { kind: "anonymous" }, now });
