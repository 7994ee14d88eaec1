import { z } from "zod";
import { countField, text } from "#app/core/fields.ts";

const code = z.string().regex(/^[\w-]{1,60}$/, "form.badChoice");

const said = {
  /** Empty: it fits every item. */
  itemCode: z.preprocess(
    (value) => value || null,
    z
      .string()
      .regex(/^[a-zA-Z]{1,40}$/, "form.badChoice")
      .nullable(),
  ),
  textId: text({ min: 10, max: 300 }),
  textEn: text({ min: 10, max: 300 }),
  position: countField({ min: 1, max: 999 }),
};

/** What the page of ready reasons may ask for. */
export const cannedReasonSchema = z.discriminatedUnion(
  "action",
  [
    z.object({ action: z.literal("add"), ...said }),
    z.object({ action: z.literal("save"), code, ...said }),
    z.object({ action: z.literal("retire"), code }),
    z.object({ action: z.literal("restore"), code }),
  ],
  { error: "form.badChoice" },
);
export type CannedReasonForm = z.output<typeof cannedReasonSchema>;
