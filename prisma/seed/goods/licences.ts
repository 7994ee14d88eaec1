import { addDays, witDay } from "#app/core/time.ts";
import { pirtPackaging } from "#app/domain/licences/licences.ts";
import { makers } from "../data/makers.ts";
import { chance, seedId } from "../ids.ts";
import type { Pack, Product } from "./prepare.ts";

export type SeededLicence = {
  id: string;
  makerKey: string;
  kind: "pirt" | "bpomFood" | "cosmetic" | "herbal" | "halal" | "psat" | "nib";
  number: string;
  issuedOn: Date;
  validUntil: Date | null;
  precision: "year" | "day" | null;
  proof: "formatOk" | "documentSeen" | "checkedAtIssuer";
  variantIds: string[];
};

/** Days until the end, where the demo shows what an ending licence does. */
export const endingSoon: Readonly<Record<string, number>> = {
  "keripik-sukun": 165,
  "bagea-sagu-kenari": 150,
  "sambal-roa": 120,
  "gula-semut": 75,
  "teh-kayu-manis-cengkeh": 60,
  "stik-ikan-tuna": 22,
  "sagu-lempeng": 12,
  "kerupuk-kamplang": -20,
};

/** What the hamper holds; it is sold under the licences of its contents. */
const contents: Readonly<Record<string, readonly string[]>> = {
  "hampers-rempah-kie-raha": ["sirup-pala", "kopi-dabe-tidore", "bagea-sagu-kenari", "kenari-panggang-original"],
};

/** Maker numbers begin with 9 in every number below: no office has ever given one out. */
export function licencesFor(products: readonly Product[], now: Date): SeededLicence[] {
  const counted = new Map<string, number>();
  const next = (key: string): number => {
    counted.set(key, (counted.get(key) ?? 0) + 1);
    return counted.get(key) ?? 1;
  };
  const own = products.flatMap((product, at) => [...permits(product, next, now), ...halal(product, at + 1, now)]);
  for (const [slug, parts] of Object.entries(contents)) {
    const whole = products.find((product) => product.slug === slug);
    const firsts = parts.flatMap(
      (part) => products.find((product) => product.slug === part)?.packs[0]?.variantId ?? [],
    );
    const held = own.filter(({ variantIds }) => firsts.some((id) => variantIds.includes(id)));
    for (const licence of held) licence.variantIds.push(...(whole?.packs.map(({ variantId }) => variantId) ?? []));
  }
  return [...own, ...makers.map(({ key }, at) => nib(key, at, now))];
}

function permits({ slug, path, packs, maker }: Product, next: (key: string) => number, now: Date): SeededLicence[] {
  if (path.kind === "none") return [];
  const made = { makerKey: maker.key, issuedOn: dayOf(addDays(now, -200 - Math.floor(chance(slug) * 500))) };
  if (path.kind !== "pirt") {
    const seq = next(path.kind);
    const years = path.kind === "cosmetic" ? 2 : 4;
    const end = path.kind === "psat" ? null : dayOf(addDays(now, 365 * (years - 1) + Math.floor(chance(slug) * 300)));
    return [
      {
        ...made,
        id: seedId(`licence:${slug}`),
        kind: path.kind,
        number: numberOf(path.kind, makerNumber(maker.key), seq),
        validUntil: end,
        precision: end && "day",
        proof: proofOf(slug),
        variantIds: packs.map(({ variantId }) => variantId),
      },
    ];
  }
  // The first digit is the packaging: glass and pouch have two numbers.
  return [...new Set(packs.map(({ packaging }) => packaging))].map((packaging) => {
    const end = endOf(slug, now);
    const digit = pirtPackaging.findIndex((kind) => kind === packaging) + 1;
    const type = String(path.type).padStart(2, "0");
    const seq = String(next(`pirt:${maker.key}`)).padStart(2, "0");
    const year = String(end.validUntil.getUTCFullYear()).slice(2);
    return {
      ...made,
      ...end,
      id: seedId(`licence:${slug}:${packaging}`),
      kind: "pirt",
      number: `${digit}${type}${maker.regency.replace(".", "")}${seq}${makerNumber(maker.key)}-${year}`,
      proof: proofOf(slug),
      variantIds: inPackaging(packs, packaging),
    };
  });
}

function halal({ slug, category, packs, maker, path }: Product, seq: number, now: Date): SeededLicence[] {
  const asked = category.halal === "required" || (category.code === "rempah" && path.kind === "pirt");
  if (!asked || category.code === "hampers") return [];
  const issuedOn = dayOf(addDays(now, -40 - Math.floor(chance(`halal:${slug}`) * 600)));
  const month = String(issuedOn.getUTCMonth() + 1).padStart(2, "0");
  const year = String(issuedOn.getUTCFullYear()).slice(2);
  return [
    {
      id: seedId(`halal:${slug}`),
      makerKey: maker.key,
      kind: "halal",
      number: `ID8211${makerNumber(maker.key)}${String(seq).padStart(5, "0")}${month}${year}`,
      issuedOn,
      validUntil: null,
      precision: null,
      proof: proofOf(`halal:${slug}`),
      variantIds: packs.map(({ variantId }) => variantId),
    },
  ];
}

/** Thirteen digits that OSS never gives out. */
export const sampleNib = (at: number): string => `990000000${String(9001 + at)}`;

const nib = (makerKey: string, at: number, now: Date): SeededLicence => ({
  id: seedId(`nib:${makerKey}`),
  makerKey,
  kind: "nib",
  number: sampleNib(at),
  issuedOn: dayOf(addDays(now, -900 - at)),
  validUntil: null,
  precision: null,
  proof: "documentSeen",
  variantIds: [],
});

function numberOf(kind: "bpomFood" | "herbal" | "cosmetic" | "psat", maker: string, seq: number): string {
  switch (kind) {
    case "bpomFood":
      return `MD${maker}${String(seq).padStart(8, "0")}`;
    case "herbal":
      return `TR${maker}${String(seq).padStart(5, "0")}`;
    case "cosmetic":
      return `NA${maker}${String(seq).padStart(7, "0")}`;
    case "psat":
      return `PSAT-PDUK 82/${maker}/${String(seq).padStart(3, "0")}`;
    default:
      return kind satisfies never;
  }
}

function endOf(slug: string, now: Date): { validUntil: Date; precision: "year" | "day" } {
  const days = endingSoon[slug];
  if (days !== undefined) return { validUntil: dayOf(addDays(now, days)), precision: "day" };
  const year = Number(witDay(now).slice(0, 4)) + 2 + Math.floor(chance(`end:${slug}`) * 3);
  return { validUntil: new Date(`${year}-12-31`), precision: "year" };
}

function proofOf(name: string): SeededLicence["proof"] {
  const drawn = chance(`proof:${name}`);
  if (drawn < 0.15) return "formatOk";
  return drawn < 0.7 ? "documentSeen" : "checkedAtIssuer";
}

const makerNumber = (key: string): string => String(9001 + makers.findIndex((maker) => maker.key === key));
const inPackaging = (packs: readonly Pack[], packaging: string): string[] =>
  packs.filter((pack) => pack.packaging === packaging).map(({ variantId }) => variantId);
const dayOf = (at: Date): Date => new Date(witDay(at));
