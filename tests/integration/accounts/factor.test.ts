import { TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import {
  awaitingCode,
  beginFactor,
  confirmFactor,
  currentActor,
  dropFactor,
  factorOf,
  openSession,
  renewRecoveryCodes,
  requirePerson,
  takeCode,
} from "#app/domain/accounts/accounts.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";

let people: Cast;
let admin: Person;

beforeAll(async () => {
  people = await cast();
});
beforeEach(async () => {
  admin = await person("Admin berkode", { roles: ["admin"] });
});

const from = (cookie = "") =>
  new Request("http://127.0.0.1/kantor", { headers: { cookie: cookie.split(";")[0] ?? "" } });
const later = (seconds: number) => clock.freeze(new Date(Date.now() + seconds * 1000));

/** The app on the phone: it saw the secret on the page and shows the code of the shop's clock. */
async function phoneOf(who: Person): Promise<() => string> {
  expect(await beginFactor(who)).toMatchObject({ ok: true });
  const view = await factorOf(who);
  if (view.state !== "begun") throw new Error(view.state);
  const totp = new TOTP({ secret: view.secret.replaceAll(" ", "") });
  return () => totp.generate({ timestamp: clock.now().getTime() });
}

async function enrolled(who: Person) {
  const code = await phoneOf(who);
  const result = await confirmFactor(who, code());
  if (!result.ok) throw new Error(result.code);
  return { code, codes: result.value.codes };
}

describe("a second factor", () => {
  it("counts once its first code was typed, and keeps its secret sealed", async () => {
    const code = await phoneOf(admin);
    expect(await confirmFactor(admin, "000000")).toMatchObject({ ok: false, code: "accounts.refused.code" });
    expect(await awaitingCode(from(await openSession(from(), admin.id)))).toBeNull();
    expect(await confirmFactor(admin, code())).toMatchObject({ ok: true });
    expect(await factorOf(admin)).toMatchObject({ state: "on", codesLeft: 10, needed: true });
    const { secretCipher } = await db.secondFactor.findUniqueOrThrow({ where: { userId: admin.id } });
    expect(Buffer.from(secretCipher).toString("latin1")).not.toMatch(/[A-Z2-7]{16}/);
    expect(await beginFactor(admin)).toMatchObject({ ok: false, code: "accounts.refused.factorRuns" });
  });

  it("makes a right password nobody until the code is there, and for minutes only", async () => {
    await enrolled(admin);
    const cookie = await openSession(from(), admin.id);
    expect(await currentActor(from(cookie))).toEqual({ kind: "anonymous" });
    expect(await awaitingCode(from(cookie))).toEqual({ userId: admin.id });
    const sent = await requirePerson(from(cookie)).catch((reply: Response) => reply);
    expect(new Headers((sent as Response).headers).get("location")).toBe("/masuk/kode?ke=%2Fkantor"); // a guard throws responses
    later(11 * 60);
    expect(await awaitingCode(from(cookie))).toBeNull();
    clock.thaw();
    const whole = await openSession(from(cookie), admin.id, { codeGiven: true });
    expect(await currentActor(from(whole))).toMatchObject({ id: admin.id, roles: ["admin"] });
    expect(await awaitingCode(from(cookie))).toBeNull();
  });

  it("takes the code of a time step once, however many ask at the same moment", async () => {
    const { code } = await enrolled(admin);
    expect(await takeCode(admin.id, code())).toBe(false);
    later(60);
    const same = code();
    const tries = await Promise.all(Array.from({ length: 12 }, () => takeCode(admin.id, same)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    later(30);
    expect(await takeCode(admin.id, code())).toBe(false);
    later(90);
    expect(await takeCode(admin.id, code())).toBe(true);
    clock.thaw();
  });

  it("takes a recovery code once, writes that down, and no stranger's", async () => {
    const { codes } = await enrolled(admin);
    const other = await person("Kepala berkode", { roles: ["head"] });
    await enrolled(other);
    const [first = "", second = ""] = codes;
    expect(await takeCode(other.id, first)).toBe(false);
    const tries = await Promise.all(Array.from({ length: 12 }, () => takeCode(admin.id, first.toLowerCase())));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await db.event.count({ where: { action: "recoveryCodeUsed", subjectId: admin.id } })).toBe(1);
    const renewed = await renewRecoveryCodes(admin);
    expect(renewed).toMatchObject({ ok: true });
    expect(await takeCode(admin.id, second)).toBe(false);
    const rows = await db.$queryRaw<{ row: string }[]>`SELECT row_to_json(r)::text AS row FROM recovery_code r`;
    expect(rows.some(({ row }) => codes.some((code) => row.includes(code.replace("-", ""))))).toBe(false);
  });

  it("is switched off by a code only, and begun anew with another secret", async () => {
    const { codes } = await enrolled(admin);
    expect(await dropFactor(admin, "123456")).toMatchObject({ ok: false, field: "code" });
    expect(await dropFactor(admin, codes[3] ?? "")).toMatchObject({ ok: true });
    expect(await factorOf(admin)).toMatchObject({ state: "off" });
    expect(await currentActor(from(await openSession(from(), admin.id)))).toMatchObject({ id: admin.id });
    const view = await beginFactor(admin).then(() => factorOf(admin));
    expect(view.state).toBe("begun");
  });

  it("begun twice at once is one secret", async () => {
    await Promise.all([beginFactor(people.finance), beginFactor(people.finance), beginFactor(people.finance)]);
    expect(await db.secondFactor.count({ where: { userId: people.finance.id } })).toBe(1);
  });
});
