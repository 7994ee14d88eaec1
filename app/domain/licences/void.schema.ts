import { z } from "zod";
import { text } from "#app/core/fields.ts";

export const voidSchema = z.object({ reason: text({ min: 5, max: 300 }) });
