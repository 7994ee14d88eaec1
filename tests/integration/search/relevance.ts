import { expect, it } from "vitest";
import { type Asked, allPages, asked } from "./contract.ts";

/** What people type, and what they must find among the first. Typed words, then names that belong to the first five. */
const first: readonly (readonly [typed: string, ...names: string[]])[] = [
  ["sirup pala", "Sirup Pala", "Sirup Pala Tidore"],
  ["sirup pala ternate", "Sirup Pala"],
  ["palla", "Sirup Pala"],
  ["kenary", "Kenari Panggang Original"],
  ["kenarii panggang", "Kenari Panggang Original"],
  ["kenari pangang", "Kenari Panggang Original"],
  ["kenari", "Kenari Panggang Original"],
  ["manisan pala", "Manisan Pala Kering", "Manisan Pala Basah"],
  ["kopi", "Kopi Rempah Ternate", "Kopi Dabe Tidore (bubuk + rempah)"],
  ["kopi rempah", "Kopi Rempah Ternate", "Kopi Dabe Tidore (bubuk + rempah)"],
  ["kopi bacan", "Kopi Liberika Bacan"],
  ["ikan asap", "Ikan Fufu (cakalang asap) vakum"],
  ["ikan teri", "Ikan Ngafi (teri) kering"],
  ["ikan asin", "Ikan Garam (ikan asin)"],
  ["abon ikan", "Abon Ikan Cakalang"],
  ["tuna", "Abon Tuna Morotai", "Dendeng Tuna"],
  ["minyak kelapa", "Minyak Kelapa Kampung", "Virgin Coconut Oil (VCO)"],
  ["minyak kelapa murni", "Virgin Coconut Oil (VCO)"],
  ["bagiak", "Bagea Sagu Kenari"],
  ["gula merah", "Gula Aren Cetak Bacan"],
  ["madu", "Madu Hutan Halmahera"],
  ["coklat", "Cokelat Batang Halmahera (bean-to-bar)"],
  ["batu bacan", "Batu Bacan (liontin/cincin)"],
  ["kain tenun", "Tenun Puta Dino Tidore", "Tenun Koloncucu Ternate (Rapidino)"],
  ["gelang", "Besi Putih Morotai - Gelang"],
  ["anyaman pandan", "Tikar & Tas Anyaman Pandan"],
  ["kerajinan kerang", "Aksesori Kerang (kalung/bros)"],
  ["mutiara", "Perhiasan Mutiara Laut Selatan Halmahera"],
  ["jahe instan", "Guraka Instan (serbuk jahe)"],
  ["cengkih", "Cengkeh kering"],
  ["bunga pala", "Fuli (bunga pala) kering"],
  ["sambel roa", "Sambal Roa"],
  ["kacang mede", "Kacang Mete Sula"],
  ["hampers", "Hampers Rempah Kie Raha (sirup pala + bagea + kopi dabe + kenari)"],
  ["nutmeg jam", "Selai Pala"],
  ["coconut oil", "Virgin Coconut Oil (VCO)"],
  ["dried fish", "Ikan Ngafi (teri) kering"],
  ["honey", "Madu Hutan Halmahera"],
  ["keripk pisang", "Keripik Pisang Mulu Bebek (khas Halmahera)"],
  ["cakalng", "Abon Ikan Cakalang"],
  ["moroti", "Abon Tuna Morotai"],
  ["bage", "Bagea Sagu Kenari"],
];

/** What must not be found by it. */
const never: readonly (readonly [typed: string, name: string])[] = [
  ["kopi bacan", "Batu Bacan (liontin/cincin)"],
  ["kain", "Sirup Pala"],
  ["sabun", "Selai Pala"],
  ["lombok", "Besi Putih Morotai - Cincin"],
];

export function relevance({ search, suggest }: Asked): void {
  it.each(first)("%s leads to %s among the first five", async (typed, ...names) => {
    const { cards } = await search(asked(`q=${encodeURIComponent(typed)}`));
    expect(cards.slice(0, 5).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it.each(never)("%s does not lead to %s", async (typed, name) => {
    const all = await allPages({ search, suggest }, `q=${encodeURIComponent(typed)}`);
    expect(all.map((card) => card.name)).not.toContain(name);
  });
}
