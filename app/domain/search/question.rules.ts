import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { gradeLetters, type licenceFacets, priceBands, type Question, type Sort, sorts } from "./vocabulary.ts";

const names = {
  text: "q",
  categories: "kategori",
  origins: "asal",
  enterprises: "usaha",
  grades: "mutu",
  licences: "izin",
  bands: "harga",
  min: "min",
  max: "maks",
  inStock: "stok",
  sort: "urut",
  after: "sesudah",
} as const;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120);
const regency = z.string().regex(/^\d{2}\.\d{2}$/);
const rupiahs = z
  .string()
  .transform((value) => value.replace(/^rp\.?\s*/i, "").replace(/[\s.\u00a0]/g, ""))
  .pipe(z.string().regex(/^\d{1,10}$/))
  .transform(Number);

/** How licences are called in addresses. */
const licenceNames: Readonly<Record<string, (typeof licenceFacets)[number]>> = {
  halal: "halal",
  pirt: "pirt",
  bpom: "bpomFood",
  kosmetik: "cosmetic",
  herbal: "herbal",
};
const licenceName = Object.fromEntries(Object.entries(licenceNames).map(([name, kind]) => [kind, name]));

const words = z
  .string()
  .max(200)
  .refine((value) => !value.includes("\u0000"));
const band = z.enum(priceBands);
const grade = z.enum(gradeLetters);
const licence = z
  .string()
  .transform((value, context) => (Object.hasOwn(licenceNames, value) && licenceNames[value]) || refused(context));
const inStock = z.enum(["1", "ada"]);
const order = z.enum(sorts);
const cursor = z.string().regex(/^[\w-]{1,200}$/);

/** What an address asks for. A value that means nothing is left out here and named by `problemsIn`. */
export function askedIn(params: URLSearchParams, language: Language): Question {
  return read(params, language).question;
}

/** The names of the parameters whose value means nothing, e.g. ["min", "urut"]. */
export function problemsIn(params: URLSearchParams): readonly string[] {
  return read(params, "id").problems;
}

function read(params: URLSearchParams, language: Language) {
  const problems = new Set<string>();
  const list = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const given = params.getAll(name).filter((value) => value !== "");
    const good = given.slice(0, 40).flatMap((value) => schema.safeParse(value).data ?? []);
    if (good.length < given.length) problems.add(name);
    return [...new Set(good)];
  };
  const one = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const given = params.get(name);
    if (given === null || given === "") return null;
    const good = schema.safeParse(given);
    if (!good.success) problems.add(name);
    return good.success ? good.data : null;
  };
  const text = one(names.text, words);
  const min = one(names.min, rupiahs);
  const max = one(names.max, rupiahs);
  const wrongWay = min !== null && max !== null && min > max;
  if (wrongWay) problems.add(names.max);
  const question: Question = {
    language,
    text: text?.trim() ?? "",
    categories: list(names.categories, slug),
    origins: list(names.origins, regency),
    enterprises: list(names.enterprises, slug),
    grades: list(names.grades, grade),
    licences: list(names.licences, licence),
    bands: list(names.bands, band),
    min,
    max: wrongWay ? null : max,
    inStock: one(names.inStock, inStock) !== null,
    sort: one(names.sort, order) ?? "sesuai",
    after: one(names.after, cursor),
  };
  return { question, problems: [...problems] };
}

function refused(context: z.RefinementCtx): never {
  context.addIssue({ code: "custom", message: "form.badChoice" });
  return z.NEVER;
}

/** The address of a question: what is not asked is not in it. `changes` go over it; the page starts anew unless given. */
export function questionAddress(path: string, question: Question, changes: Partial<Question> = {}): string {
  const asked = { ...question, after: null, ...changes };
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== "") params.append(name, String(value));
  };
  put(names.text, asked.text);
  for (const code of asked.categories) put(names.categories, code);
  for (const code of asked.origins) put(names.origins, code);
  for (const name of asked.enterprises) put(names.enterprises, name);
  for (const letter of asked.grades) put(names.grades, letter);
  for (const kind of asked.licences) put(names.licences, licenceName[kind] ?? null);
  for (const band of asked.bands) put(names.bands, band);
  put(names.min, asked.min);
  put(names.max, asked.max);
  put(names.inStock, asked.inStock ? "1" : null);
  put(names.sort, sortInAddress(asked.sort));
  put(names.after, asked.after);
  if (asked.language === "en") params.set("lang", "en");
  return params.size > 0 ? `${path}?${params}` : path;
}

const sortInAddress = (sort: Sort) => (sort === "sesuai" ? null : sort);

/** How a licence kind is called in addresses and forms. */
export const licenceInAddress = (kind: (typeof licenceFacets)[number]): string => licenceName[kind] ?? kind;
