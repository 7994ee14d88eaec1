import { z } from "zod";
import { idField, optionalText, text } from "#app/core/fields.ts";
import { chosenId, chosenOf } from "./complaint.schema.ts";

export const ratings = ["5", "4", "3", "2", "1"] as const;

export const reviewSchema = z.object({
  goods: chosenId(),
  rating: chosenOf(ratings).transform(Number),
  text: optionalText({ max: 1000 }),
});
export type ReviewForm = z.output<typeof reviewSchema>;

export const replySchema = z.object({ review: idField(), reply: text({ min: 5, max: 800 }) });

export const moderationSchema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("hide"), review: idField(), reason: text({ min: 5, max: 300 }) }),
    z.object({ action: z.literal("show"), review: idField() }),
  ],
  { error: "form.badChoice" },
);
export type Moderation = z.output<typeof moderationSchema>;
