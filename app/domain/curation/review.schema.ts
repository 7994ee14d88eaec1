import { z } from "zod";
import { checkbox, idField, oneOf, optionalText } from "#app/core/fields.ts";

export const rejectionReasons = ["unsafe", "untrue", "notEligible", "repeated"] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What the review form may say. Answers are keyed by the item's code: `answers.taste.answer`. */
const answered = z.object({
  answer: z.preprocess((value) => value || null, oneOf(["pass", "fail", "notApplicable"]).nullable()),
  points: z.preprocess(
    (value) => value || null,
    z
      .string({ error: "form.badChoice" })
      .regex(/^[0-4]$/, "form.badChoice")
      .transform(Number)
      .nullable(),
  ),
  note: optionalText({ max: 1000 }),
  /** A ready reason chosen without JavaScript: it is put at the end of the note. */
  reason: optionalText({ max: 300 }).optional(),
  refer: checkbox(),
});

/** What is said of one field of the version, under the key of its row. */
const comment = z.object({
  field: z.string().regex(/^[\w.-]{1,80}$/, "form.badChoice"),
  text: optionalText({ max: 500 }),
  suggestion: optionalText({ max: 2000 }),
});
export type WrittenComment = z.output<typeof comment>;

const codes = z.string().regex(/^[a-zA-Z]{1,40}$/, "form.badChoice");

const written = {
  answers: z.record(codes, answered).optional().default({}),
  note: optionalText({ max: 2000 }),
  noConflict: checkbox(),
  comments: z.array(comment).max(200, "form.tooLong?max=200").optional().default([]),
};

export const reviewSchema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("claim") }),
    z.object({ action: z.literal("release") }),
    z.object({ action: z.literal("undo") }),
    z.object({ action: z.literal("save"), ...written }),
    z.object({ action: z.literal("pass"), ...written }),
    z.object({ action: z.literal("return"), ...written }),
    z.object({
      action: z.literal("reject"),
      reasonCode: oneOf(rejectionReasons),
      evidence: optionalText({ max: 2000 }),
    }),
    z.object({ action: z.literal("tie"), reason: optionalText({ max: 500 }) }),
    z.object({ action: z.literal("seeDocument"), licenceId: idField() }),
    z.object({ action: z.literal("checkAtIssuer"), licenceId: idField() }),
    z.object({ action: z.literal("waive"), item: codes, reason: optionalText({ max: 500 }) }),
  ],
  { error: "form.badChoice" },
);

export type ReviewForm = z.output<typeof reviewSchema>;
export type WrittenReview = Pick<Extract<ReviewForm, { action: "save" }>, "answers" | "note" | "noConflict"> & {
  comments?: readonly WrittenComment[];
};
