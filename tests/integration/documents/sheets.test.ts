import Excel from "exceljs";
import { describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { enterpriseImports, registryPdf, registryWorkbook } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { csvOf, pdfOf } from "#app/platform/documents/documents.server.ts";
import { cast } from "../../cast/index.ts";

const words = {
  title: "Usaha",
  head: { name: "Usaha", owner: "Pemilik", region: "Daerah", scale: "Skala", sector: "Bidang" },
  cells: ({ name, regionCode }: { name: string; regionCode: string }) => ({
    ...{ name, owner: "", region: regionCode, scale: "", sector: "" },
  }),
};

describe("the registry to take along", () => {
  it("holds every business once, and no formula", async () => {
    const { kitchen } = await cast();
    await db.enterprise.update({ where: { id: kitchen.id }, data: { name: "=HYPERLINK(A1)" } });
    const row = { kind: "enterprise", regionCode: "82.71", createdAt: new Date() } as const;
    await db.enterprise.createMany({
      data: Array.from({ length: 120 }, (_, at) => ({
        ...row,
        id: newId(),
        slug: `usaha-${at}`,
        name: `Usaha ${String(at).padStart(3, "0")} Ñandú`,
      })),
    });
    const book = new Excel.Workbook();
    await book.xlsx.load(await registryWorkbook(words, "usaha.xlsx").arrayBuffer());
    const sheet = book.worksheets[0];
    const names = (sheet?.getColumn(1).values ?? []).map(String).filter((name) => name !== "undefined");
    expect(names).toHaveLength((await db.enterprise.count()) + 1);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("'=HYPERLINK(A1)");

    const pdf = await registryPdf(words, { lines: [], foot: (page, of) => `${page}/${of}`, language: "id" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  });
});

it("a CSV of ours opens in the spreadsheets used here, and every formula is words", () => {
  expect(
    csvOf(
      ["a", "b"],
      [
        ["=1+1", "@x"],
        ["+62", 'ku"tip; dua'],
      ],
    ),
  ).toBe('\uFEFFa;b\r\n\'=1+1;\'@x\r\n\'+62;"ku""tip; dua"\r\n');
  expect(enterpriseImports.template().split("\r\n")).toHaveLength(3);
});

it("a sheet to sign keeps its lines for both sides on one page", async () => {
  const sheet = (rows: number) =>
    pdfOf({
      ...{ size: "A4", title: "Berita Acara Serah Terima", lines: ["BAST-RK-2026-0007"], language: "id" },
      columns: [{ head: "Hal", share: 1, cell: (row: string) => row }],
      rows: Array.from({ length: rows }, (_, at) => `Baris ${at}`),
      closing: { text: "Masukan mutu diterima.", signs: [{ title: "Menyerahkan", name: "Sri", role: "Operator" }] },
      foot: (page, of) => `${page}/${of}`,
    });
  const pages = async (rows: number) => (await sheet(rows)).toString("latin1").match(/\/Type \/Page\b/g)?.length;
  expect(await pages(8)).toBe(1);
  expect(await pages(36)).toBe(2);
});
