import { done, type Result, refuse } from "#app/core/result.ts";
import { productFormSchema } from "./listing.schema.ts";

const suggestable = [
  "nameId",
  "nameEn",
  "storyId",
  "storyEn",
  "compositionId",
  "compositionEn",
  "shelfLifeDays",
  "producer",
] as const;
export type SuggestableField = (typeof suggestable)[number];

/** Fields whose new words a curator may write out for the owner; of all others she can only speak. */
export const isSuggestable = (field: string): field is SuggestableField => suggestable.some((one) => one === field);

/** The suggestion as the owner's own form would take it, or why that form would refuse it. */
export function suggestedValue(field: SuggestableField, typed: string): Result<string> {
  const read = productFormSchema.shape[field].safeParse(typed);
  return read.success ? done(String(read.data ?? "")) : refuse(read.error.issues[0]?.message ?? "form.invalid");
}
