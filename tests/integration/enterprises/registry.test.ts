import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import {
  enterpriseRecord,
  findEnterprises,
  likelyDoubles,
  registerEnterprise,
} from "#app/domain/enterprises/enterprises.server.ts";
import { type Registration, registerSchema } from "#app/domain/enterprises/enterprises.ts";
import { db } from "#app/platform/db/db.server.ts";
import { readFormData } from "#app/platform/http/form.server.ts";
import { type Cast, cast, person, today } from "../../cast/index.ts";

let c: Cast & { consultant: Person; head: Person };
beforeAll(async () => {
  c = {
    ...(await cast()),
    consultant: await person("Konsultan", { roles: ["consultant"] }),
    head: await person("Kepala", { roles: ["head"] }),
  };
  await db.kbli.create({
    data: { version: "2020", code: "10772", title: "Bumbu", validFrom: new Date("2020-01-01T00:00:00Z") },
  });
});

/** Another phone for every enterprise: the same one would make them doubles. */
const anyPhone = (): string => `+62812${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`;

const wish = (over: Partial<Registration> = {}): Registration => ({
  kind: "enterprise",
  name: `Dapur ${crypto.randomUUID().slice(0, 12)}`,
  legalForm: null,
  ownerName: "Nurhayati Salasa",
  ownerTitle: "Ibu",
  phone: anyPhone(),
  email: undefined,
  regionCode: "82.71",
  street: null,
  sector: "10772",
  scale: "micro",
  scaleReason: null,
  another: false,
  ...over,
});

async function register(over: Partial<Registration> = {}): Promise<string> {
  const kept = await registerEnterprise(c.consultant, { wish: wish(over), now: today });
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.id;
}

describe("registering an enterprise", () => {
  it("keeps who it is, and nothing of it readable in the database", async () => {
    const id = await register({ name: "Guraka Kie Besi", ownerName: "Siti Aminah", nib: "9900000001234" });
    expect(await enterpriseRecord(c.consultant, id)).toMatchObject({
      name: "Guraka Kie Besi",
      owner: "Ibu Siti Aminah",
      nib: "9900000001234",
      sector: "10772 Bumbu",
    });
    const [row] = await db.$queryRaw<{ all: string }[]>`
      SELECT row_to_json(enterprise)::text AS "all" FROM enterprise WHERE id = ${id}::uuid`;
    expect(row?.all).not.toMatch(/Aminah|9900000001234/);
  });

  it("shows the head a masked number", async () => {
    const id = await register({ nib: "9900000004321" });
    expect(await enterpriseRecord(c.head, id)).toMatchObject({ nib: "9900••••21" });
  });

  it("takes medium enterprises, cooperatives and those who only plan a business", async () => {
    for (const over of [{ scale: "medium" }, { kind: "cooperative" }, { kind: "prospect" }] as const) {
      expect(await enterpriseRecord(c.consultant, await register(over))).toMatchObject(over);
    }
    expect(await db.cooperative.count()).toBe(1);
  });

  it("is for those who serve", async () => {
    for (const stranger of [c.shopper, c.owner, c.head, c.curator]) {
      expect(await registerEnterprise(stranger, { wish: wish(), now: today })).toMatchObject({
        code: "workflow.notYours",
      });
    }
  });

  it.each([
    ["the same name, spelled otherwise", { name: "UD. Sambal  Roa Ibu Hana" }, "name"],
    ["a name with a slip", { name: "Sambal Roa Ibu Hanna" }, "name"],
    ["the same phone", { phone: "+628120009999" }, "phone"],
  ])("warns of %s, and believes who says it is another", async (_what, over, because) => {
    if ((await db.enterprise.count({ where: { name: "Sambal Roa Ibu Hana" } })) === 0) {
      await register({ name: "Sambal Roa Ibu Hana", phone: "+628120009999", another: true });
    }
    const again = wish(over);
    expect(await registerEnterprise(c.consultant, { wish: again, now: today })).toMatchObject({
      code: "enterprises.refused.maybeDouble",
    });
    expect((await likelyDoubles(again)).flatMap((one) => one.because)).toContain(because);
    const sure = await registerEnterprise(c.consultant, { wish: { ...again, another: true }, now: today });
    expect(sure).toMatchObject({ ok: true });
  });

  it("does not call a like name of another regency a double", async () => {
    await register({ name: "Kopi Tanah Tinggi" });
    expect(
      await registerEnterprise(c.consultant, {
        wish: wish({ name: "Kopi Tanah Tinggi", regionCode: "82.04" }),
        now: today,
      }),
    ).toMatchObject({ ok: true });
  });

  it("refuses an NIB that is on record, however sure one is, and also in a race", async () => {
    const nib = "9900000005678";
    const answers = await Promise.all([
      registerEnterprise(c.consultant, { wish: wish({ nib, another: true }), now: today }),
      registerEnterprise(c.staff, { wish: wish({ nib, another: true }), now: today }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "enterprises.refused.nibTaken", field: "nib" });
  });

  it("gives back what was typed when a field is wrong", () => {
    const posted = new FormData();
    for (const [field, value] of Object.entries({
      kind: "enterprise",
      name: "Dapur",
      nib: "12",
      phone: "abc",
      regionCode: "82.71",
      scale: "micro",
      ownerName: "Ana Do",
    })) {
      posted.set(field, value);
    }
    const form = readFormData(posted, registerSchema);
    expect(form).toMatchObject({
      ok: false,
      reply: {
        data: {
          form: {
            values: { name: "Dapur", nib: "12" },
            errors: { nib: ["enterprises.badNib"], phone: ["form.badPhone"] },
          },
        },
      },
    });
  });
});

describe("the registry is found", () => {
  const names = async (text: string) => (await findEnterprises({ text, after: null })).lines.map(({ name }) => name);

  it.each([
    ["a part of its name", "lestari mak"],
    ["a name with a slip", "Rempah Lestri Makian"],
    ["the beginning of the owner's name", "bahari"],
    ["its phone", "0812-0000-7777"],
    ["its NIB", "9900 0000 7777 1"],
  ])("by %s", async (_what, text) => {
    if ((await db.enterprise.count({ where: { name: "Rempah Lestari Makian" } })) === 0) {
      await register({
        name: "Rempah Lestari Makian",
        ownerName: "Baharia Umanailo",
        phone: "+6281200007777",
        nib: "9900000077771",
      });
    }
    expect(await names(text)).toContain("Rempah Lestari Makian");
  });

  it("page by page, each once", async () => {
    for (let n = 0; n < 30; n += 1) await register({ name: `Zaitun ${String(n).padStart(2, "0")}`, another: true });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await findEnterprises({ text: "", after });
      seen.push(...page.lines.map(({ id }) => id));
      after = page.next;
      more = after !== null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await db.enterprise.count());
  });

  it.each(["%", "_", "\\", "'; drop table enterprise; --", "\u202e"])("and not shaken by %j", async (text) => {
    expect(Array.isArray(await names(text))).toBe(true);
  });
});
