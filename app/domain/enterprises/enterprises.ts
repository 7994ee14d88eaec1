/**
 * The businesses behind the goods: who they are, at which scale, under which terms, what they agreed to,
 * and when they are closed. Who may act for one is a membership and belongs to accounts; what one sells
 * is the catalog's.
 */

export { type ConsentUse, consentUses } from "./consent.rules.ts";
export {
  consentSchema,
  enterpriseKinds,
  genders,
  ownerTitles,
  type Registration,
  registerSchema,
  scales,
} from "./register.schema.ts";
export { curatedScales, type Scale } from "./scale.rules.ts";
export { maskedNumber, type SecretField, secretFields, secretKeepers, secretReaders } from "./secret.rules.ts";
export { keepSecretSchema, unmaskSchema } from "./secret.schema.ts";
