import { z } from "zod";
import { countField, rupiahField, text } from "#app/core/fields.ts";
import type { Costs } from "./cost.rules.ts";

const PROFIT = 20;
const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const orElse = <S extends z.ZodType, T>(schema: S, otherwise: T) =>
  z.preprocess(blank, schema.optional()).transform((value) => value ?? otherwise);

const amount = () => rupiahField({ max: 100_000_000 });
const none = 0 as Costs["other"]; // nothing spent is whole rupiah, too

/** What a maker tells of one batch; what she leaves empty costs nothing. */
export const costsSchema = z.object({
  materials: amount(),
  other: orElse(amount(), none),
  hours: orElse(
    text({ max: 5 })
      .pipe(z.string().regex(/^\d{1,3}([.,]\d)?$/, "catalog.form.hours"))
      .transform((value) => Number(value.replace(",", "."))),
    0,
  ),
  wage: orElse(amount(), none),
  packs: countField({ min: 1, max: 10_000 }),
  packaging: orElse(amount(), none),
  profit: orElse(countField({ max: 300 }), PROFIT),
});
