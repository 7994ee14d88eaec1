import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { accesses } from "#app/domain/accounts/accounts.server.ts";
import { keepSecret, secretsOf, unmask } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";

const nik = "8271010101900001";
let people: Cast;
let consultant: Person;

beforeAll(async () => {
  people = await cast();
  consultant = await person("Konsultan", { roles: ["consultant"] });
});

const keep = (actor: Person, enterpriseId: string, changes = {}) =>
  keepSecret(actor, {
    enterpriseId,
    field: "nik",
    number: "82.71.01.010190.0001",
    bankName: null,
    bankHolder: null,
    ...changes,
  });
const viewOf = async (reader: Person, enterpriseId: string) =>
  Object.fromEntries((await secretsOf(reader, enterpriseId))?.map((view) => [view.field, view]) ?? []);

describe("the numbers of an enterprise", () => {
  it("are written down by who serves it, sealed, and shown by their last four", async () => {
    const { kitchen } = people;
    for (const stranger of [people.owner, people.curator, people.finance])
      expect(await keep(stranger, kitchen.id)).toMatchObject({ code: "notFound" });
    expect(await keep(consultant, kitchen.id, { number: "1234" })).toMatchObject({ field: "number" });
    expect(await keep(consultant, kitchen.id, { field: "bankAccount", number: "0123456789" })).toMatchObject({
      field: "bankName",
    });
    expect(await keep(consultant, kitchen.id)).toMatchObject({ ok: true });
    expect(
      await keep(consultant, kitchen.id, {
        field: "bankAccount",
        number: "0123456789",
        bankName: "Bank Contoh",
        bankHolder: "Nurhayati",
      }),
    ).toMatchObject({ ok: true });
    expect(await viewOf(people.finance, kitchen.id)).toMatchObject({
      nik: { masked: "••••••••••••0001", mayOpen: false },
      bankAccount: { masked: "••••••6789", bank: "Bank Contoh", mayOpen: true },
      npwp: { masked: null, mayOpen: false },
    });
    const rows = await db.$queryRaw<{ row: string }[]>`
      SELECT row_to_json(e)::text AS row FROM enterprise e UNION ALL SELECT row_to_json(v)::text FROM event v`;
    const readable = [nik, "0123456789", "Nurhayati"].filter((secret) =>
      rows.some(({ row }) => row.includes(secret) || row.includes(Buffer.from(secret).toString("hex"))),
    );
    expect(readable).toEqual([]);
  });

  it("are found in another business by their lookup", async () => {
    expect(await keep(consultant, people.otherKitchen.id, { number: nik })).toMatchObject({ ok: true });
    expect((await viewOf(consultant, people.kitchen.id))["nik"]?.sameIn).toEqual([
      { id: people.otherKitchen.id, name: people.otherKitchen.name },
    ]);
  });

  it("are opened by the right role for a reason, and that is written down for good", async () => {
    const wish = { enterpriseId: people.kitchen.id, field: "nik" as const, reason: "mencocokkan KTP di kantor" };
    const before = await db.accessLog.count();
    expect(await unmask(people.finance, wish)).toMatchObject({ code: "enterprises.refused.unmask" });
    expect(await unmask(people.owner, wish)).toMatchObject({ code: "enterprises.refused.unmask" });
    expect(await unmask(consultant, { ...wish, field: "npwp" })).toMatchObject({ code: "notFound" });
    expect(await db.accessLog.count()).toBe(before);
    expect(await unmask(consultant, wish)).toEqual({ ok: true, value: { field: "nik", number: nik } });
    expect((await accesses(null)).rows[0]).toMatchObject({
      by: consultant.name,
      field: "enterprise.nik",
      subjectId: people.kitchen.id,
      reason: wish.reason,
    });
  });
});
