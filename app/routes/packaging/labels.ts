import { useText } from "#app/i18n/react.tsx";

const fields = [
  "form",
  "material",
  "size",
  "colours",
  "finish",
  "quantity",
  "goal",
  "promisedOn",
  "subsidise",
] as const;
const benchFields = ["artwork", "note", "good", "waste", "receiverName", "variantId", "works", "wish"] as const;

/** The names of the fields of a job's forms, for the list of what is wrong. */
export function useLabels(): Record<string, string> {
  const { t } = useText();
  return Object.fromEntries([...fields, ...benchFields].map((name) => [name, t(`packaging.field.${name}`)]));
}
