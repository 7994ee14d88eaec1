import type { Language } from "#app/core/actor.ts";
import type { NetUnit } from "./content.ts";

const pieces = { id: "buah", en: "pcs" } as const;

/** "250 g", "1,5 kg", "350 ml", "3 m", "10 buah"; empty while it is not known. */
export function netText(quantity: number | null, unit: NetUnit | null, language: Language): string {
  if (quantity === null || unit === null) return "";
  const decimal = (value: number) => (language === "id" ? String(value).replace(".", ",") : String(value));
  switch (unit) {
    case "g":
      return quantity >= 1_000 ? `${decimal(quantity / 1_000)} kg` : `${quantity} g`;
    case "ml":
      return quantity >= 1_000 ? `${decimal(quantity / 1_000)} l` : `${quantity} ml`;
    case "cm":
      return quantity >= 100 ? `${decimal(quantity / 100)} m` : `${quantity} cm`;
    case "pcs":
      return `${quantity} ${pieces[language]}`;
    default:
      return unit satisfies never;
  }
}
