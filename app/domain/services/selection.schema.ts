import { z } from "zod";
import { checkbox, countField, dayField, idField, oneOf, optionalText, phoneField, text } from "#app/core/fields.ts";
import { scales } from "#app/domain/enterprises/enterprises.ts";
import { type ApplicationAction, applicationLifecycle } from "./application.lifecycle.ts";
import { type RoundAction, roundLifecycle } from "./round.lifecycle.ts";

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());

export const MOST_CRITERIA = 12;

const criterion = z.object({
  title: optionalText({ max: 160 }),
  weight: optional(countField({ min: 1, max: 100 })).transform((weight) => weight ?? 1),
  mandatory: checkbox(),
});

/** A call as it is written: lines without words are no criteria. */
export const roundSchema = z.object({
  title: text({ min: 5, max: 120 }),
  about: text({ min: 20, max: 3_000 }),
  places: optional(countField({ min: 1, max: 1_000 })).transform((places) => places ?? null),
  closesOn: dayField(),
  criteria: z
    .array(criterion)
    .max(MOST_CRITERIA)
    .default([])
    .transform((lines) => lines.flatMap(({ title, ...line }) => (title ? [{ title, ...line }] : []))),
});
export type RoundWish = z.output<typeof roundSchema>;

const isRoundAction = (action: string): action is RoundAction => Object.hasOwn(roundLifecycle.transitions, action);
const isApplicationAction = (action: string): action is ApplicationAction =>
  Object.hasOwn(applicationLifecycle.transitions, action);

export const moveRoundSchema = z.object({ action: z.string().refine(isRoundAction, "form.badChoice") });

/** What somebody tells who wants to be taken in. */
export const applySchema = z.object({
  businessName: text({ min: 3, max: 120 }),
  regionCode: text({ max: 5 }).pipe(z.string().regex(/^82\.\d{2}$/, "form.badChoice")),
  phone: phoneField(),
  goods: text({ min: 20, max: 1_500 }),
  agreed: checkbox().refine((agreed) => agreed, "selection.form.agree"),
});
export type Wish = z.output<typeof applySchema>;

export const marksSchema = z.object({
  marks: z
    .array(
      z.object({
        criterionId: idField(),
        score: optional(countField({ max: 4 })).transform((score) => score ?? null),
        note: optionalText({ max: 500 }),
      }),
    )
    .max(MOST_CRITERIA),
});
export type Marks = z.output<typeof marksSchema>["marks"];

export const answerSchema = z
  .object({
    action: z.string().refine(isApplicationAction, "form.badChoice"),
    reason: optionalText({ max: 1_000 }),
  })
  .refine(({ action, reason }) => reason !== null || (action !== "wait" && action !== "decline"), {
    message: "selection.form.reason",
    path: ["reason"],
  });

/** Into the registry: the business it is already, or a new one of this scale. */
export const onboardSchema = z.object({
  enterpriseId: optional(idField()).transform((id) => id ?? null),
  ownerName: optionalText({ max: 120 }),
  scale: oneOf(scales).default("micro"),
  another: checkbox(),
});
export type Onboarding = z.output<typeof onboardSchema>;
