import { z } from "zod";
import { checkbox, countField, oneOf, optionalEmailField, optionalText, phoneField, text } from "#app/core/fields.ts";

export const enterpriseKinds = ["enterprise", "cooperative", "prospect"] as const;
export const ownerTitles = ["Ibu", "Bapak"] as const;
export const genders = ["female", "male"] as const;
export const scales = ["micro", "small", "medium"] as const;

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());

/** Thirteen digits, written with or without spaces. */
const nibField = text({ max: 30 })
  .transform((value) => value.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^\d{13}$/, "enterprises.badNib"));

/** What the office asks of a business before it can be served. */
export const registerSchema = z.object({
  kind: oneOf(enterpriseKinds),
  name: text({ min: 3, max: 120 }),
  legalForm: optionalText({ max: 40 }),
  ownerName: text({ min: 3, max: 120 }),
  ownerTitle: optional(oneOf(ownerTitles)),
  ownerGender: optional(oneOf(genders)),
  phone: phoneField(),
  email: optionalEmailField(),
  nib: optional(nibField),
  regionCode: text({ max: 5 }).pipe(z.string().regex(/^82\.\d{2}$/, "form.badChoice")),
  street: optionalText({ max: 200 }),
  sector: optional(text({ max: 5 }).pipe(z.string().regex(/^\d{5}$/, "form.badChoice"))),
  scale: oneOf(scales),
  scaleReason: optionalText({ max: 200 }),
  sinceYear: optional(countField({ min: 1900, max: 2100 })),
  employeesFemale: optional(countField({ max: 9_999 })),
  employeesMale: optional(countField({ max: 9_999 })),
  /** "This is another business": said after the likely doubles were shown. */
  another: checkbox(),
});
export type Registration = z.output<typeof registerSchema>;

export const consentSchema = z.object({
  use: oneOf(["story", "provenance", "photo", "impact"]),
  given: oneOf(["yes", "no"]).transform((answer) => answer === "yes"),
});
