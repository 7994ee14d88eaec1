import { describe, expect, it } from "vitest";
import { catalogues, translator } from "#app/i18n/index.ts";
import { written } from "./letter.ts";

const templates = [
  ...new Set(Object.keys(catalogues.id).flatMap((key) => /^messages\.(\w+)\.subject$/.exec(key)?.slice(1) ?? [])),
];
const params = {
  number: "ABC",
  name: "Nur & <b>Anak</b>",
  total: "Rp 95.000",
  amount: "Rp 10.000",
  courier: "Reguler",
  waybill: "P1",
  product: "Kopi",
  grade: "A",
  items: "• Foto: gelap",
  reason: "Stok habis",
  place: "UKM Mart",
  complaint: "K-ABC",
  business: "Dapur Pala",
  call: "Lapak Baru 2026",
  due: "Jum, 27 Nov 2026 10.00 WIT",
  answer: "Kami kirim gantinya.",
  job: "RK-1",
  quantity: "500",
  item: "Foto",
  case: "L-1",
  kind: "Sertifikat halal",
  date: "24 Mei 2027",
  days: "180",
};
const letter = (template: string, language: "id" | "en" = "id", demo = true) =>
  written({ template, params, language, demo, link: 'https://mart.test/pesanan/ABC?kunci=a&b="c"' });

describe("every letter", () => {
  it.each(templates)("%s fills all its words in both languages, as text and as a page", (template) => {
    for (const language of ["id", "en"] as const) {
      const { subject, text, html } = letter(template, language);
      expect([subject, text, html].filter((part) => part === "" || /\{\w+\}/.test(part))).toEqual([]);
      expect(html).toContain(`<html lang="${language}">`);
      expect(text).toContain(translator(language)("messages.foot"));
    }
  });

  it("has one subject, one body and one link for each template", () => {
    const missing = templates.flatMap((template) =>
      ["body", "link"].filter((part) => !(`messages.${template}.${part}` in catalogues.id)),
    );
    expect(missing).toEqual([]);
  });
});

describe("a letter's page", () => {
  const { html, subject } = letter("orderConfirmed");

  it("shows what people typed as words, never as markup", () => {
    expect(html).toContain("Nur &amp; &lt;b&gt;Anak&lt;/b&gt;");
    expect(html).not.toContain("<b>Anak");
    expect(html).toContain('href="https://mart.test/pesanan/ABC?kunci=a&amp;b=&quot;c&quot;"');
  });

  it("fetches nothing: no picture, no script, no sheet from outside", () => {
    expect(html).not.toMatch(/<(img|script|link|iframe)\b|url\(|@import/i);
  });

  it("carries its subject as title and heading, and the address in words below the button", () => {
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html).toContain(`>${subject}</h1>`);
    expect(html.match(/https:\/\/mart\.test/g)).toHaveLength(2);
  });

  it("says in a demo that nothing is real, and says nothing of it in a shop that is", () => {
    const words = translator("id")("messages.demo");
    expect(html).toContain(words);
    expect(letter("orderConfirmed", "id", false).html).not.toContain(words);
  });
});

it("a name with a line break cannot put a second line into the subject", () => {
  const { subject } = written({
    template: "orderForMaker",
    params: { number: "A\r\nBcc: x@y.test", name: "" },
    language: "id",
    link: null,
    demo: false,
  });
  expect(subject).not.toMatch(/[\r\n]/);
});
