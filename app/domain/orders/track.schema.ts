import { z } from "zod";
import { phoneField, text } from "#app/core/fields.ts";

/** An order is found by its number and the phone it was ordered with. */
export const trackSchema = z.object({ number: text({ max: 40 }), phone: phoneField() });
