import type { Rupiah } from "#app/core/money.ts";

/** The words of a version in both languages; English may stay empty. */
export type Both = { id: string; en: string };

export const netUnits = ["g", "ml", "pcs", "cm"] as const;
export type NetUnit = (typeof netUnits)[number];

export const packagingKinds = [
  "glass",
  "plastic",
  "paper",
  "can",
  "alufoil",
  "other",
  "composite",
  "multiple",
  "none",
] as const;
export type PackagingKind = (typeof packagingKinds)[number];

export const storageKinds = ["room", "cool", "chilled", "frozen"] as const;
export type StorageKind = (typeof storageKinds)[number];

/** BPOM 31/2018, article 49. */
export const allergenKinds = ["gluten", "egg", "fish", "peanut", "soy", "milk", "treeNut", "sulphite"] as const;
export type AllergenKind = (typeof allergenKinds)[number];

/** What a category may ask for beyond the common fields. */
export const attributeKinds = ["technique", "care", "serving", "size", "scent"] as const;
export type AttributeKind = (typeof attributeKinds)[number];

export type ContentPhoto = { photoId: string; altId: string; altEn: string };

export type ContentVariant = {
  variantId: string;
  name: string;
  netQuantity: number | null;
  netUnit: NetUnit | null;
  packaging: PackagingKind | null;
  barcode: string | null;
  label: Record<string, string>;
  proposedPrice: Rupiah | null;
  weightGrams: number | null;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  licenceIds: string[];
};

/** Everything of a listing version that a curator judges and a buyer reads. Frozen together at submission. */
export type Content = {
  categoryCode: string;
  name: Both;
  story: Both;
  composition: Both;
  allergens: string[];
  claims: string[];
  storage: string | null;
  shelfLifeDays: number | null;
  producer: string | null;
  notHalal: boolean;
  attributes: Record<string, Both>;
  photos: ContentPhoto[];
  variants: ContentVariant[];
};

/** What the category asks for; read from its row, never coded. */
export type CategoryRules = {
  code: string;
  goods: "food" | "drink" | "cosmetic" | "herbal" | "craft" | "wornGoods" | "rawPlant" | null;
  licencePaths: string[];
  halalRule: "required" | "byOrigin" | "exempt" | "none";
  mandatoryAttributes: string[];
  perishable: boolean;
  checklistGroup: string;
};
