import { z } from "zod";
import { checkbox, dayField, idField, optionalText, text } from "#app/core/fields.ts";
import { basisPoints } from "./commission.rules.ts";

const percentField = () =>
  text({ max: 10 })
    .transform(basisPoints)
    .refine((points) => points !== null, "orders.refused.badPercent")
    .transform((points) => points ?? 0);

const optionalId = () => z.preprocess((value) => (value === "" ? null : value), idField().nullable());

export const commissionSchema = z.object({
  enterprise: optionalId(),
  category: optionalText({ max: 60 }),
  percent: percentField(),
  from: dayField(),
});

export const termsSchema = z.object({
  enterprise: idField(),
  percent: percentField(),
  collectsPpn: checkbox(),
  from: dayField(),
});

export const dropCommissionSchema = z.object({ rate: idField() });
