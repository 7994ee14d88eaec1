/** People who bought something. All invented, and named so; the first one is the demo's own buyer. */
export type Buyer = { name: string; phone: string; email: string; region: string; street: string; account?: "pembeli" };

export const buyers: readonly Buyer[] = [
  {
    name: "Melati Drakel (contoh)",
    phone: "+6281200000001",
    email: "pembeli@contoh.test",
    region: "82.71.03",
    street: "Jl. Contoh Mononutu 8, pagar biru",
    account: "pembeli",
  },
  {
    name: "Bayu Prasetyo (contoh)",
    phone: "+6281200000002",
    email: "bayu@contoh.test",
    region: "31.74.01",
    street: "Jl. Contoh Tebet 21, dekat pos satpam",
  },
  {
    name: "Ni Made Ayu (contoh)",
    phone: "+6281200000003",
    email: "made@contoh.test",
    region: "51.71.01",
    street: "Jl. Contoh Sesetan 14, gang kedua",
  },
  {
    name: "Haryati Samsudin (contoh)",
    phone: "+6281200000004",
    email: "haryati@contoh.test",
    region: "82.72.01",
    street: "Jl. Contoh Soasio 3, rumah cat putih",
  },
  {
    name: "Frans Tumbelaka (contoh)",
    phone: "+6281200000005",
    email: "frans@contoh.test",
    region: "71.71.04",
    street: "Jl. Contoh Sario 40, lantai dua",
  },
  {
    name: "Siti Rahmawati (contoh)",
    phone: "+6281200000006",
    email: "siti@contoh.test",
    region: "73.71.09",
    street: "Jl. Contoh Panakkukang 77, ruko ketiga",
  },
  {
    name: "Agus Wibowo (contoh)",
    phone: "+6281200000007",
    email: "agus@contoh.test",
    region: "35.78.08",
    street: "Jl. Contoh Gubeng 5, samping apotek",
  },
  {
    name: "Yohana Leatemia (contoh)",
    phone: "+6281200000008",
    email: "yohana@contoh.test",
    region: "81.71.02",
    street: "Jl. Contoh Sirimau 12, depan gereja",
  },
  {
    name: "Ridha Djafar (contoh)",
    phone: "+6281200000009",
    email: "ridha@contoh.test",
    region: "82.01.09",
    street: "Jl. Contoh Jailolo 2, dekat pelabuhan",
  },
];

export function buyerOf({ buyer }: { buyer: number }): Buyer {
  const found = buyers[buyer];
  if (!found) throw new Error(`the sample has no buyer ${buyer}`);
  return found;
}
