import { z } from "zod";
import { oneOf, optionalText, text } from "#app/core/fields.ts";
import { secretFields } from "./secret.rules.ts";

export const keepSecretSchema = z.object({
  field: oneOf(secretFields),
  number: text({ max: 40 }),
  /** With an account only: which bank, and in whose name. */
  bankName: optionalText({ max: 60 }),
  bankHolder: optionalText({ max: 80 }),
});

/** A reason is a sentence somebody else can judge later. */
export const unmaskSchema = z.object({ field: oneOf(secretFields), reason: text({ min: 10, max: 200 }) });
