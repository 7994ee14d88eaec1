import type { Language } from "#app/core/actor.ts";
import { catalogues } from "./catalogues.ts";
import type { indonesian } from "./id.ts";

export { catalogues };

export type MessageKey = keyof typeof indonesian;
export type Params = Readonly<Record<string, string | number>>;
export type Translate = {
  (key: MessageKey, params?: Params): string;
  /** For keys built from data (states, actions, refusal codes, "form.tooLong?max=80"). An unknown key answers null. */
  lookup(code: string, params?: Params): string | null;
  /** Like `lookup`, but always answers words: an unknown code becomes a general sentence. */
  code(code: string, params?: Params): string;
  language: Language;
};

const translators = { id: make("id"), en: make("en") } as const;

export const translator = (language: Language): Translate => translators[language];

function make(language: Language): Translate {
  const texts: Readonly<Record<string, string>> = catalogues[language];
  const lookup = (code: string, params: Params = {}): string | null => {
    const [key = "", figures = ""] = code.split("?");
    const found = texts[key];
    return found === undefined ? null : fill(found, { ...Object.fromEntries(new URLSearchParams(figures)), ...params });
  };
  const translate = (key: MessageKey, params: Params = {}) => fill(texts[key] ?? key, params);
  const code = (key: string, params?: Params) => lookup(key, params) ?? translate("form.invalid");
  return Object.assign(translate, { lookup, code, language });
}

function fill(template: string, params: Params): string {
  // Most words of a page have no place for anything.
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
