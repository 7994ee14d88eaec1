import { beforeAll, describe, expect, it } from "vitest";
import { personById } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesImport } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { csvOf, importDesk, importTask } from "#app/platform/documents/documents.server.ts";
import { type Cast, cast, person } from "../../cast/index.ts";

let land: Cast;
let consultant: Awaited<ReturnType<typeof person>>;
const now = new Date("2026-11-24T01:57:00Z");
const header = enterprisesImport.columns.map((column) => column.header);
/** As the centre's desk, but for its own question who may stand there: the commands behind it ask again. */
const desk = importDesk(enterprisesImport, { scope: null, may: () => true, otherwise: "notFound" });
const task = importTask([enterprisesImport], personById);

beforeAll(async () => {
  land = await cast();
  consultant = await person("Konsultan", { roles: ["consultant"] });
});

/** A row by field; what is not named stays empty. */
const row = (cells: Record<string, string>) => enterprisesImport.columns.map(({ field }) => cells[field] ?? "");
const good = (at: number, more: Record<string, string> = {}) =>
  row({
    name: `${["Pala", "Kenari", "Sagu", "Rotan", "Madu", "Tenun", "Kopra"][at % 7]} ${["Utara", "Selatan", "Barat"][at % 3]} ${"abcdefghijk"[at]}x`,
    ownerName: "Siti Contoh",
    phone: `0812 3456 78${10 + at}`,
    regionCode: "Kota Ternate",
    scale: "mikro",
    ...more,
  });
const file = (rows: readonly (readonly string[])[]) => new TextEncoder().encode(csvOf(header, rows));

async function sent(rows: readonly (readonly string[])[]): Promise<string> {
  const started = await desk.start(consultant, { fileName: "usaha.csv", bytes: file(rows), now });
  if (!started.ok) throw new Error(started.code);
  await task.run({ run: started.value.id });
  return started.value.id;
}
const count = () => db.enterprise.count();

describe("a list of businesses", () => {
  it("is tried dry first, taken over row by row past the bad ones, and taken back but for what is in use", async () => {
    const before = await count();
    const id = await sent([good(0), good(1), good(2, { scale: "raksasa", phone: "12" }), good(3), good(1)]);
    expect(await count()).toBe(before);
    expect(await desk.run(id)).toMatchObject({ phase: "checked", total: 5, done: 5, bad: 2, taken: 0 });
    const bad = await desk.badRows(id, 10);
    expect(bad.map(({ line }) => line)).toEqual([4, 6]);
    expect(bad[0]?.problems.map(({ field }) => field).sort()).toEqual(["phone", "scale"]);
    expect(bad[1]?.problems).toEqual([{ field: "", code: "documents.refused.twice" }]);

    const asked = await Promise.all([1, 2].map(() => desk.commit(consultant, { id, now })));
    expect(asked.map(({ ok }) => ok).sort()).toEqual([false, true]);
    await task.run({ run: id });
    await task.run({ run: id });
    expect(await desk.run(id)).toMatchObject({ phase: "committed", taken: 3, bad: 2 });
    expect(await count()).toBe(before + 3);

    const rows = await db.importRow.findMany({ where: { runId: id }, orderBy: { line: "asc" } });
    await db.enterpriseTerms.create({
      data: { id: rows[4]?.id ?? "", enterpriseId: rows[0]?.recordId ?? "", commissionBp: 500, validFrom: now },
    });
    expect(await desk.undo(consultant, { id, now })).toMatchObject({ ok: true });
    await task.run({ run: id });
    expect(await desk.run(id)).toMatchObject({ phase: "undone", taken: 1 });
    expect(await count()).toBe(before + 1);
  });

  it("gives back the failed rows with their reasons, as a file that can be mended and sent again", async () => {
    const id = await sent([good(4, { regionCode: "Jakarta" }), good(5)]);
    const words = {
      reason: "Masalah",
      words: ({ code }: { code: string }) => code,
    };
    const text = await desk.badFile(id, words);
    expect(text.split("\r\n")).toHaveLength(3);
    expect(text).toContain("Jakarta");
    expect(text).toContain("form.badChoice");
    const mended = new TextEncoder().encode(text.replace("Jakarta", "Tidore Kepulauan"));
    const again = await desk.start(consultant, { fileName: "lagi.csv", bytes: mended, now });
    expect(again.ok).toBe(true);
  });

  it("takes nothing over for somebody who may not, and keeps nobody's name readable in the meantime", async () => {
    const id = await sent([good(6)]);
    const stored = await db.$queryRaw<
      { text: string }[]
    >`SELECT encode(cells_cipher, 'escape') AS text FROM import_row`;
    expect(JSON.stringify(stored)).not.toContain("Siti");
    await db.roleGrant.deleteMany({ where: { userId: consultant.id } });
    await desk.commit(consultant, { id, now });
    await task.run({ run: id });
    expect(await desk.run(id)).toMatchObject({ phase: "committed", taken: 0, bad: 1 });
    expect((await desk.badRows(id, 1))[0]?.problems[0]?.code).toBe("workflow.notYours");
  });

  it("refuses in words what is no such file", async () => {
    const start = (bytes: Uint8Array) => desk.start(land.admin, { fileName: "x", bytes, now });
    const text = (words: string) => new TextEncoder().encode(words);
    expect(await start(text(""))).toMatchObject({ code: "documents.refused.empty" });
    expect(await start(text("Nama usaha;No HP\r\nA;1"))).toMatchObject({ code: "documents.refused.columnsMissing" });
    expect(await start(text('a;"b\r\nc;d'))).toMatchObject({ code: "documents.refused.brokenQuotes" });
    expect(await start(new Uint8Array([80, 75, 3, 4, 0, 0]))).toMatchObject({ code: "documents.refused.notText" });
    expect(await start(new Uint8Array(8_000_001).fill(65))).toMatchObject({ code: "documents.refused.tooLarge" });
    expect(await start(file(Array.from({ length: 20_001 }, () => good(0))))).toMatchObject({
      code: "documents.refused.tooManyRows",
    });
  });
});
