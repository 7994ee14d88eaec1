import type { Malformed, ParsedLicence } from "./licence.kinds.ts";

/** One reader per kind, tried in this order: the more a format says about itself, the earlier it stands. */
export const parsers: readonly ((number: string) => ParsedLicence | null)[] = [
  pirt,
  halal,
  brand,
  cosmetic,
  traditional,
  bpom,
  sni,
  nib,
];

function pirt(text: string): ParsedLicence | null {
  const found = /^(?:(?:SP)?P-?IRT:?(?:NO:?)?)?([1-8])(0[1-9]|1[0-6])(\d{4})(\d{2})(\d{4})-?(\d{2})$/.exec(text);
  if (!found) return /^(?:SP)?P-?IRT|^\d{13}-?\d{2}$/.test(text) ? invalid("pirt", text) : null;
  const [, packaging = "", foodType = "", regencyCode = "", product = "", maker = "", year = ""] = found;
  return {
    kind: "pirt",
    status: "ok",
    number: `${packaging}${foodType}${regencyCode}${product}${maker}-${year}`,
    packaging: Number(packaging),
    foodType,
    regencyCode,
    product,
    maker,
    year: 2000 + Number(year),
  };
}

/** A label must carry the certificate; the number of the decision (KH) behind it is often copied instead. */
function halal(text: string): ParsedLicence | null {
  const found = /^(?:HALAL:?)?(ID(\d{2})\d\d\d{9}(0[1-9]|1[0-2])(\d{2}))$/.exec(text);
  if (found) {
    const [, number = "", provinceCode = "", month = "", year = ""] = found;
    return {
      kind: "halal",
      status: "ok",
      number,
      provinceCode,
      issuedMonth: Number(month),
      issuedYear: 2000 + Number(year),
    };
  }
  if (/^(?:HALAL:?)?(?:NO:?)?KH[-/:]?\d/.test(text)) return { ...invalid("halal", text), hint: "decisionNumber" };
  return /^(?:HALAL:?)?ID\d/.test(text) || /^HALAL:?\d/.test(text) ? invalid("halal", text) : null;
}

function brand(text: string): ParsedLicence | null {
  if (/^IDM\d{9}$/.test(text)) return { kind: "brand", status: "ok", number: text, document: "certificate" };
  if (/^[DJ]ID\d{10}$/.test(text)) return { kind: "brand", status: "ok", number: text, document: "application" };
  return /^(?:IDM|DID|JID)\d/.test(text) ? invalid("brand", text) : null;
}

const cosmeticRegions = { A: "asia", B: "australia", C: "europe", D: "africa", E: "america" } as const;

function cosmetic(text: string): ParsedLicence | null {
  const found = /^(?:BPOM(?:RI)?|POM)?N([A-E])(\d{11})$/.exec(text);
  if (!found) return /^(?:BPOM(?:RI)?|POM)?N[A-E]\d/.test(text) ? invalid("cosmetic", text) : null;
  const [, letter = "", digits = ""] = found;
  const region = cosmeticRegions[letter as keyof typeof cosmeticRegions]; // the pattern admits A to E only
  return { kind: "cosmetic", status: "ok", number: `N${letter}${digits}`, region };
}

function traditional(text: string): ParsedLicence | null {
  const found = /^(?:BPOM(?:RI)?|POM)?(TR|TI|TL|HT|FF|SD|SI|SL)(\d{9})$/.exec(text);
  if (!found)
    return /^(?:BPOM(?:RI)?|POM)?(?:TR|TI|TL|HT|FF|SD|SI|SL)\d/.test(text) ? invalid("traditional", text) : null;
  const [, group = "", digits = ""] = found;
  return { kind: "traditional", status: "ok", number: group + digits, group };
}

function bpom(text: string): ParsedLicence | null {
  const found = /^(?:BPOM(?:RI)?)?(MD|ML)(\d{12}|\d{15})$/.exec(text);
  if (!found) return /^(?:BPOM|POM)|^M[DL]\d/.test(text) ? invalid("bpom", text) : null;
  const [, letters = "", digits = ""] = found;
  return { kind: "bpom", status: "ok", number: letters + digits, origin: letters === "MD" ? "domestic" : "import" };
}

function sni(text: string): ParsedLicence | null {
  const found = /^SNI(?:ISO|IEC)?([\d-]+)[:-](\d{4})$/.exec(text);
  if (found) return { kind: "sni", status: "ok", number: text, standard: text };
  return /^SNI[\d:-]/.test(text) ? invalid("sni", text) : null;
}

function nib(text: string): ParsedLicence | null {
  const found = /^(?:NIB:?)?(\d{13}|\d{21})$/.exec(text);
  if (!found) return /^NIB:?\d/.test(text) ? invalid("nib", text) : null;
  const [, number = ""] = found;
  return { kind: "nib", status: "ok", number, document: number.length === 13 ? "nib" : "permit" };
}

const invalid = <K extends Malformed["kind"]>(kind: K, number: string) => ({
  kind,
  status: "invalid" as const,
  number,
});
