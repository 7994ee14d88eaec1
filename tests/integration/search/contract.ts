import { describe, expect, it } from "vitest";
import type { Language } from "#app/core/actor.ts";
import { type Answer, askedIn, pageSize, type Question, type Suggestion, sorts } from "#app/domain/search/search.ts";
import { db } from "#app/platform/db/db.server.ts";

/** What is asked of either engine. */
export type Asked = {
  search(question: Question): Promise<Answer>;
  suggest(text: string, language: Language): Promise<readonly Suggestion[]>;
};

export const asked = (query: string, language: Language = "id"): Question =>
  askedIn(new URLSearchParams(query), language);

/** Every page of a list, one after the other. */
export async function allPages({ search }: Asked, query: string): Promise<Answer["cards"][number][]> {
  const found: Answer["cards"][number][] = [];
  for (let after: string | null = ""; after !== null; ) {
    const { cards, next } = await search({ ...asked(query), after: after === "" ? null : after });
    found.push(...cards);
    after = next;
  }
  return found;
}

/** The sample's 92 goods, whichever engine finds them. Slips of the pen only where the engine knows of them. */
export function contract(engine: string, { search, suggest }: Asked, knowsSlips: boolean): void {
  const find = (query: string, language?: Language) => search(asked(query, language));
  const names = async (query: string) => (await find(query)).cards.map(({ name }) => name);

  describe(`${engine}: words`, () => {
    it.each([
      ["sirup pala", "Sirup Pala Tidore"],
      ["nutmeg syrup", "Sirup Pala"],
      ["manisan", "Manisan Pala Kering"],
      ["ikan asap", "Ikan Fufu (cakalang asap) vakum"],
      ["vco", "Virgin Coconut Oil (VCO)"],
      ["minyak kelapa murni", "Virgin Coconut Oil (VCO)"],
      ["bagiak", "Bagea Sagu Kenari"],
      ["smoked fish", "Ikan Fufu (cakalang asap) vakum"],
      ["coklat", "Cokelat Batang Halmahera (bean-to-bar)"],

      ["gelang moro", "Besi Putih Morotai - Gelang"],
      ["anyaman", "Saloi Mini (anyaman rotan/bambu)"],
    ])("%s finds %s", async (typed, name) => {
      const all = await allPages({ search, suggest }, `q=${typed}`);
      expect(all.map((card) => card.name)).toContain(name);
    });

    it("must all fit; where nothing does, all but one, and that is said", async () => {
      const both = await find("q=sirup+batik");
      expect([both.loosened, both.total > 0]).toEqual([true, true]);
      expect((await find("q=sirup")).loosened).toBe(false);
      expect(await names("q=abon+morotai")).toEqual(["Abon Tuna Morotai"]);
    });

    it("of an island find what is made there", async () => {
      const { cards, total } = await find("q=tidore");
      expect(total).toBeGreaterThan(5);
      expect(cards.some(({ origin }) => origin.endsWith("Tidore"))).toBe(true);
    });

    it("may hold a price", async () => {
      const cheap = await find("q=kopi+<31rb");
      expect(cheap.total).toBeGreaterThan(0);
      expect(cheap.cards.filter(({ price }) => price > 31_000)).toEqual([]);
    });

    if (knowsSlips)
      it.each([
        ["kenarii panggang", "Kenari Panggang Original"],
        ["palla", "Sirup Pala"],
        ["kenary", "Selai Kenari"],
        ["cakalng", "Abon Ikan Cakalang"],
        ["halmahra", "Madu Hutan Halmahera"],
      ])("%s was meant for %s", async (typed, name) => {
        const all = await allPages({ search, suggest }, `q=${typed}`);
        expect(all.map((card) => card.name)).toContain(name);
      });
  });

  describe(`${engine}: choices`, () => {
    it("keep to the regency, the kind and the maker", async () => {
      const { cards, total, facets } = await find("asal=82.07");
      expect(total).toBe(facets.origins.get("82.07"));
      expect(cards.every(({ origin }) => origin.includes("Morotai"))).toBe(true);
      expect((await find("kategori=wastra")).total).toBe(5);
      const [maker = ""] = facets.enterprises.keys();
      expect((await find(`usaha=${maker}`)).total).toBeGreaterThan(0);
    });

    it("keep to the price, touching either end of a range of packs", async () => {
      const { cards, total } = await find("min=200000");
      expect(total).toBeGreaterThan(4);
      expect(cards.filter(({ price, several }) => !several && price < 200_000)).toEqual([]);
      expect((await find("min=60000&maks=1000")).total).toBe((await find("min=60000")).total);
    });

    it("keep to what is in stock, graded and licensed", async () => {
      const { facets } = await find("");
      const stocked = await find("stok=1");
      expect(stocked.total).toBe(facets.inStock);
      expect(stocked.cards.every(({ inStock }) => inStock)).toBe(true);
      const [letter = "A"] = facets.grades.keys();
      const graded = await find(`mutu=${letter}`);
      expect(graded.total).toBe(facets.grades.get(letter));
      expect(graded.cards.every(({ grade }) => grade === letter)).toBe(true);
      expect((await find("izin=halal")).total).toBe(facets.licences.get("halal"));
      expect((await find("izin=halal&izin=pirt")).total).toBeGreaterThanOrEqual((await find("izin=halal")).total);
    });

    it("of one list widen it, and their counts never fall to nought by themselves", async () => {
      const one = await find("kategori=wastra&asal=82.71");
      const two = await find("kategori=wastra&kategori=anyaman&asal=82.71");
      expect(one.facets.categories).toEqual(two.facets.categories);
      expect(two.total).toBe((one.facets.categories.get("wastra") ?? 0) + (one.facets.categories.get("anyaman") ?? 0));
      expect(one.facets.origins.get("82.72")).toBe((await find("kategori=wastra&asal=82.72")).total);
      expect((await find("stok=1")).facets.inStock).toBe((await find("")).facets.inStock);
    });
  });

  describe(`${engine}: lists`, () => {
    it("show everything when nothing is asked", async () => {
      const shown = await db.searchDocument.count({ where: { language: "id", visible: true } });
      const { total, cards, mended, placeKnown } = await find("");
      expect([total, cards.length, mended, placeKnown]).toEqual([shown, pageSize, [], true]);
      expect(shown).toBeGreaterThan(85);
    });

    it.each(sorts.map((sort) => `urut=${sort}`).concat("q=pala", "q=kopi&urut=termurah", "stok=1&urut=terbaru"))(
      "of %s show each product once, page after page",
      async (query) => {
        const all = await allPages({ search, suggest }, query);
        expect(new Set(all.map(({ productId }) => productId)).size).toBe(all.length);
        expect(all.length).toBe((await find(query)).total);
      },
    );

    it("go from cheap to dear and back", async () => {
      const prices = (await allPages({ search, suggest }, "urut=termurah")).map(({ price }) => price);
      expect(prices).toEqual([...prices].sort((a, b) => a - b));
      const falling = (await allPages({ search, suggest }, "urut=termahal")).map(({ price }) => price);
      expect(falling).toEqual([...falling].sort((a, b) => b - a));
    });

    it("begin anew where a place means nothing", async () => {
      const answer = await find("urut=termurah&sesudah=WyJ0ZXJtdXJhaCIsIjEiLCJ4Il0");
      expect([answer.placeKnown, answer.cards.length]).toEqual([false, pageSize]);
    });

    it("speak the language they are asked in", async () => {
      const id = await find("q=madu+hutan");
      const en = await find("q=madu+hutan", "en");
      expect(en.cards[0]?.productId).toBe(id.cards[0]?.productId);
      expect(en.cards[0]?.name).not.toBe(id.cards[0]?.name);
    });
  });

  describe(`${engine}: whatever is typed`, () => {
    it.each([
      "q=%27%3B%20DROP%20TABLE%20product%3B--",
      "q=%26%20%7C%20%21%20%3A%2A%20%3C-%3E",
      "q=%22quoted%22%20-minus%20(bracket",
      "q=%00",
      `q=${"kopi+".repeat(300)}`,
      "q=%F0%9F%92%A5",
      "q=kopi%22%20OR%20visible%20=%20false",
      "sesudah=%27%20OR%201%3D1",
      "min=99999999999999&maks=-1",
      "kategori=%27%27&asal=99.99&mutu=Z&izin=x&urut=;&stok=[]",
      Array.from({ length: 200 }, (_, n) => `kategori=k${n}`).join("&"),
    ])("%.60s is answered calmly", async (query) => {
      await expect(find(query)).resolves.toHaveProperty("total");
      await expect(suggest(new URLSearchParams(query).get("q") ?? "", "id")).resolves.toBeInstanceOf(Array);
    });

    it("signs alone find nothing, an unknown kind neither", async () => {
      expect((await find("q=!!!")).total).toBe(0);
      expect((await find("kategori=tidak-ada")).total).toBe(0);
      expect((await find("asal=99.99&usaha=tidak-ada")).total).toBe(0);
    });
  });

  describe(`${engine}: suggestions`, () => {
    it("complete what has been typed so far", async () => {
      expect((await suggest("sirup p", "id")).length).toBeGreaterThan(1);
      const labels = (await suggest("sirup pa", "id")).map(({ label }) => label);
      expect(labels).toContain("Sirup Pala");
      expect(labels.length).toBeLessThanOrEqual(7);
      expect(await suggest("", "id")).toEqual([]);
      expect(await suggest("zzzz", "id")).toEqual([]);
    });
  });
}
