import { z } from "zod";
import { checkbox, countField, idField, oneOf, optionalText, rupiahField, text } from "#app/core/fields.ts";
import { checkAnswers } from "./check.rules.ts";
import { finishes, packagingWorks, packForms } from "./options.ts";

/** What the forms of a job may say. */
export const MOST_PIECES = 100_000;
export const MOST_LINES = 4;

const pieces = (min = 1) => countField({ min, max: MOST_PIECES });
const reason = () => text({ min: 5, max: 300 });
const maybe = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

/** A calendar day as noon UTC, which is the same day in Maluku Utara. */
const day = () =>
  text({ max: 10 })
    .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "form.badDate"))
    .transform((value) => new Date(`${value}T12:00:00Z`))
    .refine((value) => !Number.isNaN(value.getTime()), "form.badDate");

export const requestSchema = z.object({
  variantId: idField(),
  works: z.array(oneOf(packagingWorks)).min(1, "form.required").max(packagingWorks.length),
  quantity: pieces(),
  wish: optionalText({ max: 1_000 }),
});
export type RequestForm = z.output<typeof requestSchema>;

export const reasonSchema = z.object({ reason: reason() });

const options = {
  form: oneOf(packForms),
  material: text({ max: 80 }),
  size: text({ max: 60 }),
  colours: text({ max: 80 }),
  finish: oneOf(finishes),
  quantity: pieces(),
};
export const optionsSchema = z.object(options);
export type OptionsForm = z.output<typeof optionsSchema>;
export const briefSchema = z.object({ ...options, goal: text({ min: 5, max: 1_000 }) });
export type BriefForm = z.output<typeof briefSchema>;

const line = z
  .object({
    text: optionalText({ max: 120 }),
    quantity: maybe(pieces()),
    unitPrice: maybe(rupiahField({ max: 100_000_000 })),
    materialId: maybe(idField()),
  })
  .superRefine((value, context) => {
    if (isBlank(value)) return;
    const missing = (["text", "quantity", "unitPrice"] as const).filter((name) => value[name] == null);
    for (const name of missing) context.addIssue({ code: "custom", path: [name], message: "form.required" });
  });

type Line = { text: string | null; quantity?: number; unitPrice?: number; materialId?: string };
const isBlank = (given: Line) =>
  given.text === null && given.quantity === undefined && given.unitPrice === undefined && !given.materialId;

export const quoteSchema = z.object({
  lines: z
    .array(line)
    .max(MOST_LINES)
    .transform((lines) =>
      lines.flatMap(({ text: words, quantity, unitPrice, materialId }) =>
        words !== null && quantity !== undefined && unitPrice !== undefined
          ? [{ text: words, quantity, unitPrice, materialId: materialId ?? null }]
          : [],
      ),
    )
    .refine((lines) => lines.length > 0, "packaging.refused.noLines"),
  subsidise: checkbox(),
  promisedOn: day(),
});
export type QuoteForm = z.output<typeof quoteSchema>;

export const proofSchema = z.object({ note: optionalText({ max: 500 }) });
export const approvalSchema = z.object({ proofId: idField() });
export const changesSchema = z.object({ proofId: idField(), note: text({ min: 5, max: 500 }) });

export const arrivalSchema = z.object({
  arrived: z
    .array(z.object({ materialId: idField(), quantity: maybe(countField({ max: 1_000_000 })) }))
    .max(MOST_LINES)
    .default([]),
});
export type ArrivalForm = z.output<typeof arrivalSchema>;

export const finishSchema = z.object({ good: pieces(), waste: countField({ max: MOST_PIECES }) });

const answer = oneOf(checkAnswers);
export const checkSchema = z.object({
  results: z.object({
    ...{ size: answer, colour: answer, register: answer, seal: answer, barcode: answer, label: answer, count: answer },
  }),
  note: optionalText({ max: 500 }),
});
export type CheckForm = z.output<typeof checkSchema>;

export const handOverSchema = z.object({ quantity: pieces(), receiverName: text({ min: 3, max: 80 }) });
export type HandOverForm = z.output<typeof handOverSchema>;

export const waitsFor = ["owner", "centre", "supplier"] as const;
export const holdSchema = z.object({ reason: reason(), waitsFor: oneOf(waitsFor) });
export type HoldForm = z.output<typeof holdSchema>;
