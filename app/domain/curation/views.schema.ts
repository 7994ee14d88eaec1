import { z } from "zod";
import { idField, oneOf, optionalText, text } from "#app/core/fields.ts";
import { queueFilters } from "./queue.filters.ts";

export const MOST_VIEWS = 8;

const name = text({ max: 40 });

/** What a curator does with her own views of the queue. */
export const viewSchema = z.discriminatedUnion(
  "action",
  [
    z.object({
      action: z.literal("saveView"),
      name,
      filter: oneOf(queueFilters),
      search: optionalText({ max: 80 }),
    }),
    z.object({ action: z.literal("renameView"), viewId: idField(), name }),
    z.object({ action: z.literal("removeView"), viewId: idField() }),
  ],
  { error: "form.badChoice" },
);

export type ViewForm = z.output<typeof viewSchema>;
