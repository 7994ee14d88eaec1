import { z } from "zod";
import { idField, oneOf, text } from "#app/core/fields.ts";

export const complaintKinds = ["broken", "wrong", "missing", "late", "quality", "other"] as const;

/** Photos that a buyer may add to a complaint or a review. */
export const MAX_PICTURES = 3;

/** `about` is one of the goods (its order line) or a whole parcel. */
export const complaintSchema = z.object({
  about: idField(),
  kind: oneOf(complaintKinds),
  text: text({ min: 10, max: 1500 }),
});
export type ComplaintForm = z.output<typeof complaintSchema>;

const answer = text({ min: 10, max: 1500 });

export const proposalSchema = z.object({ proposal: answer });

export const deskSchema = z.discriminatedUnion(
  "action",
  [z.object({ action: z.literal("answer"), answer }), z.object({ action: z.literal("close") })],
  { error: "form.badChoice" },
);
