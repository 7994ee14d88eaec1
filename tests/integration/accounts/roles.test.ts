import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import {
  acceptInvitation,
  changeMember,
  currentActor,
  drawInvitation,
  dropFactorOf,
  giveRole,
  invitationWith,
  inviteMember,
  inviteStaff,
  membersOf,
  openInvitations,
  openSession,
  personSheet,
  removeMember,
  restorePerson,
  roster,
  suspendPerson,
  takeRole,
  withdrawInvitation,
} from "#app/domain/accounts/accounts.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";

const password = "kora kora berlayar pagi";
let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const from = (cookie = "") => new Request("http://127.0.0.1/akun", { headers: { cookie: cookie.split(";")[0] ?? "" } });
const sessionOf = (who: Person) => openSession(from(), who.id);
const actorWith = async (cookie: string) => await currentActor(from(cookie));
const tokenOf = async (result: Awaited<ReturnType<typeof inviteStaff>>) =>
  result.ok ? ((await drawInvitation(result.value.invitationId))?.token ?? "") : "";
const admins = () => db.roleGrant.count({ where: { role: "admin", validTo: null, user: { disabledAt: null } } });

describe("roles", () => {
  it("are an admin's to give and take; devices end at once, and each change is written down", async () => {
    const who = await person("Calon kasir");
    const before = await sessionOf(who);
    expect(await giveRole(people.staff, { userId: who.id, role: "cashier" })).toMatchObject({ code: "notFound" });
    expect(await giveRole(people.admin, { userId: who.id, role: "cashier" })).toMatchObject({ ok: true });
    expect(await actorWith(before)).toEqual({ kind: "anonymous" });
    expect(await giveRole(people.admin, { userId: who.id, role: "cashier" })).toMatchObject({
      code: "accounts.refused.roleHeld",
    });
    const after = await sessionOf(who);
    expect(await actorWith(after)).toMatchObject({ roles: ["cashier"] });
    expect(await takeRole(people.admin, { userId: who.id, role: "cashier" })).toMatchObject({ ok: true });
    expect(await actorWith(after)).toEqual({ kind: "anonymous" });
    expect(await takeRole(people.admin, { userId: who.id, role: "cashier" })).toMatchObject({ code: "tooLate" });
    const sheet = await personSheet(who.id);
    expect(sheet?.moments.map(({ action, details }) => [action, details["role"]])).toEqual([
      ["takeRole", "cashier"],
      ["giveRole", "cashier"],
    ]);
  });

  it("given twice at once are held once", async () => {
    const who = await person("Rebutan");
    const given = await Promise.all(
      Array.from({ length: 6 }, () => giveRole(people.admin, { userId: who.id, role: "curator" })),
    );
    expect(given.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.roleGrant.count({ where: { userId: who.id } })).toBe(1);
  });

  it("go on for the admin at her own desk", async () => {
    const second = await person("Admin kedua", { roles: ["admin"] });
    const here = await sessionOf(second);
    expect(await giveRole(second, { userId: second.id, role: "finance" })).toMatchObject({ ok: true });
    expect(await actorWith(here)).toMatchObject({ roles: ["admin", "finance"] });
    expect(await takeRole(people.admin, { userId: second.id, role: "admin" })).toMatchObject({ ok: true });
  });
});

describe("the last admin", () => {
  let rival: Person;

  beforeEach(async () => {
    rival = await person("Admin saingan", { roles: ["admin"] });
  });

  it("cannot lose the role nor be closed, also not by herself", async () => {
    await takeRole(people.admin, { userId: rival.id, role: "admin" });
    expect(await takeRole(people.admin, { userId: people.admin.id, role: "admin" })).toMatchObject({
      code: "accounts.refused.lastAdmin",
    });
    expect(await suspendPerson(people.admin, { userId: people.admin.id })).toMatchObject({
      code: "accounts.refused.ownAccount",
    });
    expect(await admins()).toBe(1);
  });

  it("stays when two take the role from each other at the same moment", async () => {
    for (let round = 0; round < 8; round += 1) {
      const [a, b] = [people.admin, await person(`Admin ${round}`, { roles: ["admin"] })];
      await takeRole(a, { userId: rival.id, role: "admin" });
      const results = await Promise.all([
        takeRole(a, { userId: b.id, role: "admin" }),
        round % 2 === 0 ? takeRole(b, { userId: a.id, role: "admin" }) : suspendPerson(b, { userId: a.id }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await admins()).toBe(1);
      // Whoever won hands the office back to the first for the next round.
      if (results[1]?.ok) {
        await restorePerson(b, { userId: a.id });
        await giveRole(b, { userId: a.id, role: "admin" });
        await takeRole(a, { userId: b.id, role: "admin" });
      }
    }
  });
});

describe("an account", () => {
  it("that is closed is out at once and cannot sign in; opened again, it is as before", async () => {
    const who = await person("Ditutup", { roles: ["operator"] });
    const cookie = await sessionOf(who);
    expect(await suspendPerson(people.admin, { userId: who.id })).toMatchObject({ ok: true });
    expect(await actorWith(cookie)).toEqual({ kind: "anonymous" });
    expect(await actorWith(await sessionOf(who))).toEqual({ kind: "anonymous" });
    expect(await giveRole(people.admin, { userId: who.id, role: "designer" })).toMatchObject({
      code: "accounts.refused.closed",
    });
    expect(await restorePerson(people.admin, { userId: who.id })).toMatchObject({ ok: true });
    expect(await actorWith(await sessionOf(who))).toMatchObject({ roles: ["operator"] });
  });

  it("without phone and recovery codes gets its second factor taken off by an admin, never one's own", async () => {
    const who = await person("Tanpa ponsel", { roles: ["finance"] });
    await db.secondFactor.create({
      data: { userId: who.id, secretCipher: new Uint8Array([1]), createdAt: new Date(), confirmedAt: new Date() },
    });
    expect(await dropFactorOf(people.finance, { userId: who.id })).toMatchObject({ code: "notFound" });
    expect(await dropFactorOf(people.admin, { userId: people.admin.id })).toMatchObject({ ok: false });
    expect(await dropFactorOf(people.admin, { userId: who.id })).toMatchObject({ ok: true });
    expect(await db.secondFactor.count({ where: { userId: who.id } })).toBe(0);
  });

  it("is found by part of a name or address, by role, page by page, and signs in a search are only signs", async () => {
    for (let at = 0; at < 27; at += 1) await person(`Melimpah ${at}`, { roles: ["staff"] });
    const first = await roster({ q: "melimpah", role: "any", after: null });
    expect(first.people).toHaveLength(25);
    const rest = await roster({ q: "melimpah", role: "any", after: first.next });
    expect([rest.people.length, rest.next]).toEqual([2, null]);
    expect((await roster({ q: "melimpah", role: "curator", after: null })).people).toEqual([]);
    expect((await roster({ q: "%", role: "all", after: null })).people).toEqual([]);
    expect((await roster({ q: "", role: "admin", after: "no id" })).people.map(({ id }) => id)).toContain(
      people.admin.id,
    );
  });
});

describe("an invitation of staff", () => {
  it("makes a colleague with just these roles, once, however many open the link together", async () => {
    const email = "kasir-baru@contoh.test";
    expect(await inviteStaff(people.staff, { email, roles: ["cashier"] })).toMatchObject({ ok: false });
    const token = await tokenOf(await inviteStaff(people.admin, { email, roles: ["cashier", "staff"] }));
    expect(await invitationWith(token)).toMatchObject({ email, roles: ["cashier", "staff"], hasAccount: false });
    const accepted = await Promise.all(
      Array.from({ length: 5 }, () => acceptInvitation(token, { name: "Kasir Baru", password })),
    );
    const winners = accepted.filter((result) => result.ok);
    expect(winners).toHaveLength(1);
    expect(await db.user.count({ where: { email } })).toBe(1);
    const userId = winners[0]?.ok ? winners[0].value.userId : "";
    expect(await actorWith(await openSession(from(), userId))).toMatchObject({ roles: ["cashier", "staff"] });
    expect(await invitationWith(token)).toBeNull();
  });

  it("ends after seven days, when it is withdrawn, and when its letter is drawn anew", async () => {
    const email = "terlambat@contoh.test";
    const sent = await inviteStaff(people.admin, { email, roles: ["staff"] });
    const first = await tokenOf(sent);
    const second = await tokenOf(sent);
    expect(await invitationWith(first)).toBeNull();
    expect(await invitationWith(second)).toMatchObject({ email });
    clock.freeze(new Date(Date.now() + 7 * 86_400_000 + 1000));
    expect(await invitationWith(second)).toBeNull();
    clock.thaw();
    const [open] = (await openInvitations(null)).filter((each) => each.email === email);
    const wish = { invitationId: open?.id ?? "", enterpriseId: null };
    expect(await withdrawInvitation(people.owner, wish)).toMatchObject({ code: "notFound" });
    expect(await withdrawInvitation(people.admin, wish)).toMatchObject({ ok: true });
    expect(await invitationWith(second)).toBeNull();
    expect(await drawInvitation(wish.invitationId)).toBeNull();
    expect(await acceptInvitation(second, { name: "Terlambat", password })).toMatchObject({ ok: false });
  });

  it("keeps no token that opens anything in the database", async () => {
    const token = await tokenOf(await inviteStaff(people.admin, { email: "rahasia@contoh.test", roles: ["staff"] }));
    const rows = await db.$queryRaw<{ row: string }[]>`
      SELECT row_to_json(t)::text AS row FROM one_time_token t UNION ALL SELECT row_to_json(e)::text FROM event e`;
    const seen = rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString("hex")));
    expect([token.length, seen]).toEqual([43, false]);
  });
});

describe("members", () => {
  it("of an enterprise are its owner's to change, and never a stranger's", async () => {
    const { kitchen, owner, otherOwner } = people;
    const helper = await person("Pembantu", { enterpriseId: kitchen.id, rights: ["orders"] });
    const wish = { enterpriseId: kitchen.id, userId: helper.id };
    expect(await changeMember(otherOwner, { ...wish, rights: ["money"] })).toMatchObject({ code: "notFound" });
    expect(await removeMember(otherOwner, wish)).toMatchObject({ code: "notFound" });
    expect(await changeMember(helper, { ...wish, rights: ["owner"] })).toMatchObject({ code: "notFound" });
    expect(await changeMember(owner, { ...wish, rights: ["catalog", "money"] })).toMatchObject({ ok: true });
    const cookie = await sessionOf(helper);
    expect(await actorWith(cookie)).toMatchObject({
      memberships: [{ enterpriseId: kitchen.id, rights: ["catalog", "money"] }],
    });
    expect(await removeMember(owner, wish)).toMatchObject({ ok: true });
    expect(await actorWith(cookie)).toMatchObject({ memberships: [] });
    expect(await removeMember(owner, wish)).toMatchObject({ code: "notFound" });
  });

  it("keep what they hold when they are invited once more", async () => {
    const { kitchen, owner } = people;
    const helper = await person("Serba bisa", { enterpriseId: kitchen.id, rights: ["orders"] });
    await db.user.update({ where: { id: helper.id }, data: { passwordHash: null } });
    const invited = await inviteMember(owner, { enterpriseId: kitchen.id, email: helper.email, rights: ["money"] });
    const token = await tokenOf(invited);
    expect(await acceptInvitation(token, { name: "Serba Bisa", password })).toMatchObject({ ok: true });
    const rows = (await membersOf(owner, kitchen.id)).filter(({ userId }) => userId === helper.id);
    expect(rows.map(({ rights }) => rights)).toEqual([["orders", "money"]]);
  });

  it("always have an owner, also when two owners take the right from each other", async () => {
    const { otherKitchen, otherOwner } = people;
    const enterpriseId = otherKitchen.id;
    for (let round = 0; round < 6; round += 1) {
      const second = await person(`Pemilik ${round}`, { enterpriseId });
      const results = await Promise.all([
        removeMember(otherOwner, { enterpriseId, userId: second.id }),
        changeMember(second, { enterpriseId, userId: otherOwner.id, rights: ["orders"] }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const owners = (await membersOf(otherOwner, enterpriseId)).filter(({ rights }) => rights.includes("owner"));
      expect(owners).toHaveLength(1);
      if (results[1]?.ok) {
        await changeMember(second, { enterpriseId, userId: otherOwner.id, rights: ["owner"] });
        await removeMember(otherOwner, { enterpriseId, userId: second.id });
      }
    }
    expect(await removeMember(otherOwner, { enterpriseId, userId: otherOwner.id })).toMatchObject({
      code: "accounts.refused.lastOwner",
    });
  });
});
