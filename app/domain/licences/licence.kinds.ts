/** What the reader of numbers tells apart. */
export const licenceKinds = [
  "pirt",
  "bpom",
  "cosmetic",
  "traditional",
  "halal",
  "nib",
  "brand",
  "sni",
  "unknown",
] as const;
export type LicenceKind = (typeof licenceKinds)[number];

/** The kinds a licence is kept under: two documents of the NIB, and what has no known format. */
export const recordKinds = [
  "pirt",
  "bpomFood",
  "cosmetic",
  "herbal",
  "halal",
  "brand",
  "sni",
  "psat",
  "nib",
  "pbUmku",
  "haccp",
  "other",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Issued as free text: there is no form to fail, only a document to see. */
export const hasNoFormat = (kind: RecordKind): boolean => kind === "psat" || kind === "haccp";

/** The first digit of a P-IRT, in the order of the regulation: 1 is glass, 8 several materials. */
export const pirtPackaging = ["glass", "plastic", "paper", "can", "alufoil", "other", "composite", "multiple"] as const;

/** BPOM 22/2018 names fifteen food types; 16 (ice) comes from the list of 2012 and is still met. */
export const retiredFoodType = "16";

type Parts = {
  pirt: { packaging: number; foodType: string; regencyCode: string; product: string; maker: string; year: number };
  bpom: { origin: "domestic" | "import" };
  cosmetic: { region: "asia" | "australia" | "europe" | "africa" | "america" };
  traditional: { group: string };
  halal: { provinceCode: string; issuedMonth: number; issuedYear: number };
  nib: { document: "nib" | "permit" };
  brand: { document: "certificate" | "application" };
  sni: { standard: string };
};

/** `number` is the one spelling under which a licence is stored and compared. */
export type WellFormed = { [K in keyof Parts]: { kind: K; status: "ok"; number: string } & Parts[K] }[keyof Parts];
/** `hint` says what is wrong when it is more than the shape: a message key without its room. */
export type Malformed = {
  kind: Exclude<LicenceKind, "unknown">;
  status: "invalid";
  number: string;
  hint?: "decisionNumber";
};
export type Unparsed = { kind: "unknown"; status: "notParsed"; number: string };
export type ParsedLicence = WellFormed | Malformed | Unparsed;
