import type { Language } from "#app/core/actor.ts";

/** On shop pages the URL alone decides, so that a shared or cached page reads the same for everyone. */
export const languageOf = (url: URL | string): Language =>
  new URL(url, "http://localhost").searchParams.get("lang") === "en" ? "en" : "id";

/** Keeps `?lang=en` on a link of ours; Indonesian links stay bare. */
export function inLanguage(path: string, language: Language): string {
  if (language === "id") return path;
  const [before = "", hash] = path.split("#");
  const joined = `${before}${before.includes("?") ? "&" : "?"}lang=en`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
