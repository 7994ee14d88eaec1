import { z } from "zod";
import { finishes, type JobOptions, packForms } from "./options.ts";

const options = z.object({
  form: z.enum(packForms),
  material: z.string(),
  size: z.string(),
  colours: z.string(),
  finish: z.enum(finishes),
});
const brief = z.object({ goal: z.string() });

/** The columns hold JSON: before the brief is written they say nothing yet. */
export const givenOptions = (column: unknown): JobOptions | null => options.safeParse(column).data ?? null;
export const givenGoal = (column: unknown): string | null => brief.safeParse(column).data?.goal ?? null;
