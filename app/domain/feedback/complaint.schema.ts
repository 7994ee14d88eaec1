import { z } from "zod";
import { text } from "#app/core/fields.ts";
import { isId } from "#app/core/ids.ts";

export const complaintKinds = ["broken", "wrong", "missing", "late", "quality", "other"] as const;

/** Photos that a buyer may add to a complaint or a review. */
export const MAX_PICTURES = 3;

/** Nothing chosen is said to be missing; a choice that was never offered, to be unknown. */
export const chosenOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: ({ input }) => (input ? "form.badChoice" : "form.required") });

export const chosenId = () => text({ max: 60 }).refine(isId, "form.badChoice");

/** `about` is one of the goods (its order line) or a whole parcel. */
export const complaintSchema = z.object({
  about: chosenId(),
  kind: chosenOf(complaintKinds),
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
