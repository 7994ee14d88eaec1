import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  acceptInvitation,
  askForReset,
  changePassword,
  confirmSignUp,
  currentActor,
  drawInvitation,
  drawLink,
  endSession,
  inviteMember,
  openSession,
  requireMember,
  requirePerson,
  requireRole,
  resetPassword,
  revokeSessions,
  signIn,
  signUp,
} from "#app/domain/accounts/accounts.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../../cast/index.ts";

const password = "kora kora berlayar pagi";
const language = "id" as const;
let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const from = (cookie = "", url = "http://127.0.0.1/akun") =>
  new Request(url, { headers: cookie ? { cookie: cookie.split(";")[0] ?? "" } : {} });
const letterOf = async (invitationId: string) => (await drawInvitation(invitationId))?.token ?? "";
const events = (action: string) => db.event.count({ where: { flow: "user", action } });
const userOf = async (email: string) => await db.user.findUniqueOrThrow({ where: { email } });

describe("signing up", () => {
  it("opens an account only with the letter's link and the password together", async () => {
    const email = "baru@contoh.test";
    expect(await signUp({ name: "Orang Baru", email, password, language })).toEqual({ ok: true, value: undefined });
    expect(await signIn({ email, password })).toMatchObject({ ok: false, code: "accounts.refused.signIn" });
    const token = await drawLink("emailCheck", (await userOf(email)).id);
    expect(await confirmSignUp(token, "bukan yang benar")).toMatchObject({ ok: false, field: "password" });
    expect(await confirmSignUp(token, password)).toMatchObject({ ok: true });
    expect(await confirmSignUp(token, password)).toMatchObject({ ok: false, code: "accounts.refused.link" });
    expect(await signIn({ email, password })).toMatchObject({ ok: true, value: { email } });
  });

  it("answers a known address exactly as a new one, and leaves its account as it was", async () => {
    const email = "dikenal@contoh.test";
    await signUp({ name: "Pemilik Sah", email, password, language });
    await confirmSignUp(await drawLink("emailCheck", (await userOf(email)).id), password);
    const again = await signUp({ name: "Penipu", email, password: "angin timur di bacan", language });
    expect(again).toEqual({ ok: true, value: undefined });
    expect(await userOf(email)).toMatchObject({ name: "Pemilik Sah" });
    expect(await signIn({ email, password })).toMatchObject({ ok: true });
    expect(await events("signUpAgain")).toBe(1);
  });

  it("refuses a password that everybody tries", async () => {
    const tries = ["rahasia123", "1234567890", "aaaaaaaaaaaa", "nurhayati99"];
    for (const weak of tries) {
      const result = await signUp({ name: "Nurhayati", email: "nurhayati@contoh.test", password: weak, language });
      expect(result, weak).toMatchObject({ ok: false, field: "password" });
    }
  });
});

describe("a session", () => {
  it("is known by its cookie, until it is signed out", async () => {
    const cookie = await openSession(from(), people.shopper.id);
    expect(cookie).toMatch(/^__Host-sesi=[\w-]{43}; Max-Age=\d+; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(await currentActor(from(cookie))).toMatchObject({ kind: "person", id: people.shopper.id });
    await endSession(from(cookie));
    expect(await currentActor(from(cookie))).toEqual({ kind: "anonymous" });
  });

  it("gets a new token at each sign-in, and the old one of the browser ends", async () => {
    const first = await openSession(from(), people.shopper.id);
    const second = await openSession(from(first), people.shopper.id);
    expect(second).not.toBe(first);
    expect(await currentActor(from(first))).toEqual({ kind: "anonymous" });
    expect(await currentActor(from(second))).toMatchObject({ kind: "person" });
  });

  it("ends at once on every other device, and never on a stranger's", async () => {
    const here = await openSession(from(), people.shopper.id);
    const there = await openSession(from(), people.shopper.id);
    const stranger = await openSession(from(), people.admin.id);
    const strangers = await db.session.findFirstOrThrow({ where: { userId: people.admin.id, revokedAt: null } });
    expect(await revokeSessions(from(here), people.shopper, strangers.id)).toBe(0);
    expect(await revokeSessions(from(here), people.shopper, "others")).toBeGreaterThan(0);
    expect(await currentActor(from(there))).toEqual({ kind: "anonymous" });
    expect(await currentActor(from(here))).toMatchObject({ kind: "person" });
    expect(await currentActor(from(stranger))).toMatchObject({ kind: "person" });
  });

  it("ends after thirty days, and when the account is closed", async () => {
    const cookie = await openSession(from(), people.staff.id);
    clock.freeze(new Date(Date.now() + 31 * 86_400_000));
    expect(await currentActor(from(cookie))).toEqual({ kind: "anonymous" });
    clock.thaw();
    await db.user.update({ where: { id: people.staff.id }, data: { disabledAt: new Date() } });
    expect(await currentActor(from(cookie))).toEqual({ kind: "anonymous" });
    await db.user.update({ where: { id: people.staff.id }, data: { disabledAt: null } });
  });

  it("keeps no token, only its hash", async () => {
    const cookie = await openSession(from(), people.shopper.id);
    const token = /sesi=([\w-]+)/.exec(cookie)?.[1] ?? "";
    const rows = await db.$queryRaw<{ row: string }[]>`SELECT row_to_json(s)::text AS row FROM session s`;
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString("hex")))).toBe(false);
  });
});

describe("passwords", () => {
  const email = "sandi@contoh.test";
  let person: Person;

  beforeAll(async () => {
    await signUp({ name: "Punya Sandi", email, password, language });
    await confirmSignUp(await drawLink("emailCheck", (await userOf(email)).id), password);
    const result = await signIn({ email, password });
    if (!result.ok) throw new Error(result.code);
    person = result.value;
  });

  it("are kept as argon2id with 19 MiB, two passes, one lane", async () => {
    expect((await userOf(email)).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("are changed by who knows the current one, and every device is signed out", async () => {
    const cookie = await openSession(from(), person.id);
    expect(
      await changePassword(person, { current: "salah sekali", password: "pala dan cengkih kering" }),
    ).toMatchObject({
      ok: false,
      field: "current",
    });
    expect(await changePassword(person, { current: password, password: "pala dan cengkih kering" })).toMatchObject({
      ok: true,
    });
    expect(await currentActor(from(cookie))).toEqual({ kind: "anonymous" });
  });

  it("are reset by a letter's link, once; an unknown address gets the same silence", async () => {
    const before = await events("forgotten");
    await askForReset("tidak-ada@contoh.test");
    await askForReset(email);
    expect(await events("forgotten")).toBe(before + 2);
    const asked = await db.event.findMany({ where: { action: "forgotten" }, orderBy: { id: "desc" }, take: 2 });
    expect(await db.user.count({ where: { id: { in: asked.map((event) => event.subjectId) } } })).toBe(1);
    const token = await drawLink("passwordReset", person.id);
    expect(await resetPassword(token, "kenari panggang dari moti")).toMatchObject({ ok: true });
    expect(await resetPassword(token, "lagi lagi yang lain")).toMatchObject({
      ok: false,
      code: "accounts.refused.link",
    });
    expect(await signIn({ email, password: "kenari panggang dari moti" })).toMatchObject({ ok: true });
  });

  it("take as long to refuse for an unknown address as for a known one", async () => {
    const time = async (address: string) => {
      const began = performance.now();
      for (let i = 0; i < 5; i += 1) await signIn({ email: address, password: "bukan yang benar" });
      return performance.now() - began;
    };
    await time(email);
    const [known, unknown] = [await time(email), await time("tidak-ada@contoh.test")];
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });
});

describe("an invitation", () => {
  it("is the owner's to give, works once, and makes a member with just these rights", async () => {
    const wish = { enterpriseId: people.kitchen.id, email: "karyawan@contoh.test", rights: ["orders" as const] };
    expect(await inviteMember(people.otherOwner, wish)).toMatchObject({ ok: false, code: "notFound" });
    const invited = await inviteMember(people.owner, wish);
    if (!invited.ok) throw new Error(invited.code);
    const token = await letterOf(invited.value.invitationId);
    expect(await acceptInvitation(token, { name: null, password })).toMatchObject({ ok: false, field: "name" });
    const joined = await acceptInvitation(token, { name: "Karyawan", password });
    if (!joined.ok) throw new Error(joined.code);
    expect(await acceptInvitation(token, { name: "Karyawan", password })).toMatchObject({ ok: false });
    const cookie = await openSession(from(), joined.value.userId);
    expect((await requireMember(from(cookie), "orders")).enterpriseId).toBe(people.kitchen.id);
    await expect(requireMember(from(cookie), "money")).rejects.toMatchObject({ status: 403 });
  });
});

describe("the guards", () => {
  it("send the stranger to sign in and back, without Remix's own query", async () => {
    const thrown = await requirePerson(from("", "http://127.0.0.1/akun/pesanan.data?sesudah=A&_routes=x")).catch(
      (reply: Response) => reply,
    );
    expect(thrown).toMatchObject({ status: 303 });
    expect(new Headers((thrown as Response).headers).get("location")).toBe("/masuk?ke=%2Fakun%2Fpesanan%3Fsesudah%3DA"); // a guard throws responses
  });

  it("let a role in from its first day to its last", async () => {
    const cookie = await openSession(from(), people.shopper.id);
    await expect(requireRole(from(cookie), "cashier")).rejects.toMatchObject({ status: 403 });
    const hour = 3_600_000;
    const id = newId();
    await db.roleGrant.create({
      data: { id, userId: people.shopper.id, role: "cashier", validFrom: new Date(Date.now() - hour) },
    });
    expect(await requireRole(from(cookie), "cashier")).toMatchObject({ roles: ["cashier"] });
    await db.roleGrant.update({ where: { id }, data: { validTo: new Date(Date.now() - 1) } });
    await expect(requireRole(from(cookie), "cashier")).rejects.toMatchObject({ status: 403 });
  });
});
