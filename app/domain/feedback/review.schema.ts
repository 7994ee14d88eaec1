import { z } from "zod";
import { idField, oneOf, optionalText, text } from "#app/core/fields.ts";

export const ratings = ["5", "4", "3", "2", "1"] as const;

export const reviewSchema = z.object({
  goods: idField(),
  rating: oneOf(ratings).transform(Number),
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
