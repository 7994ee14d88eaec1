import { z } from "zod";
import { isId } from "./ids.ts";
import { type Rupiah, rupiah } from "./money.ts";

/**
 * The words a form is made of. Every message is an i18n key, its figures after a question mark
 * ("form.tooLong?max=80"), so that the reader's language is chosen where the page is drawn.
 * NUL bytes are refused here: PostgreSQL cannot store them.
 */
const raw = z
  .string({ error: "form.required" })
  .refine((value) => !value.includes("\u0000"), "form.badCharacter")
  .transform((value) => value.normalize("NFC").replace(/\r\n/g, "\n").trim());

export const text = ({ min = 1, max }: { min?: number; max: number }) =>
  raw.pipe(z.string().min(1, "form.required").min(min, `form.tooShort?min=${min}`).max(max, `form.tooLong?max=${max}`));

/** Absent and empty are the same: null. */
export const optionalText = ({ max }: { max: number }) =>
  z.preprocess(
    (value) => value ?? "",
    raw.pipe(z.string().max(max, `form.tooLong?max=${max}`)).transform((value) => value || null),
  );

/** "25000", "25.000", "Rp 25.000": whole rupiah. */
export const rupiahField = ({ min = 0, max = 1_000_000_000 } = {}) =>
  raw
    .pipe(z.string().min(1, "form.required"))
    .transform((value) => value.replace(/^rp\.?\s*/i, "").replace(/\u00a0|\s/g, ""))
    .pipe(z.string().regex(/^(\d{1,12}|\d{1,3}(\.\d{3}){1,3})$/, "form.notRupiah"))
    .transform((value) => Number(value.replaceAll(".", "")))
    .pipe(z.number().min(min, `form.tooLow?min=${min}`).max(max, `form.tooHigh?max=${max}`))
    .transform((value): Rupiah => rupiah(value));

export const countField = ({ min = 0, max }: { min?: number; max: number }) =>
  raw
    .pipe(
      z
        .string()
        .min(1, "form.required")
        .regex(/^\d{1,9}$/, "form.notNumber"),
    )
    .transform(Number)
    .pipe(z.number().min(min, `form.tooLow?min=${min}`).max(max, `form.tooHigh?max=${max}`));

/** Indonesian and foreign numbers to E.164: "0812 3456 7890" becomes "+6281234567890". */
export const phoneField = () =>
  raw
    .pipe(z.string().min(1, "form.required").max(30, "form.badPhone"))
    .transform((value) => value.replace(/[\s().-]/g, ""))
    .transform((value) => value.replace(/^(0|62|\+620|620)(?=8)/, "+62").replace(/^0(?=\d)/, "+62"))
    .pipe(z.string().regex(/^\+[1-9]\d{7,14}$/, "form.badPhone"));

export const emailField = () =>
  raw
    .transform((value) => value.toLowerCase())
    .pipe(z.string().min(1, "form.required").max(254, "form.tooLong?max=254").email("form.badEmail"));

export const optionalEmailField = () =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    emailField().optional(),
  );

export const idField = () => raw.pipe(z.string().refine(isId, "form.badChoice"));

/** "2026-11-24", as a date field sends it; a day that no calendar has is refused. */
export const dayField = () =>
  raw.pipe(
    z
      .string()
      .min(1, "form.required")
      .regex(/^20\d{2}-\d{2}-\d{2}$/, "form.badDate")
      .refine((value) => new Date(value).toJSON()?.startsWith(value) ?? false, "form.badDate"),
  );

/** An HTML checkbox: present means yes. */
export const checkbox = () => z.preprocess((value) => value === "on" || value === "true" || value === "1", z.boolean());

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: "form.badChoice" });
