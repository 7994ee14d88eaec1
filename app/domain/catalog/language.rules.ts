import type { Language } from "#app/core/actor.ts";

/** Indonesian is the source; where English was not written, Indonesian is better than nothing. */
export const wordsIn = (language: Language, indonesian: string, english: string | null | undefined): string =>
  language === "en" && english ? english : indonesian;
