/**
 * The businesses behind the goods, for other rooms and pages: views by slug and id, terms of a day, consent,
 * holidays, the registry of the office. Identity numbers leave this room masked, but for those who serve the enterprise.
 */
export { setConsent } from "./consent.commands.server.ts";
export { agreedUses, type ConsentWord, consentsOf } from "./consent.queries.server.ts";
export { type LikelyDouble, likelyDoubles } from "./duplicates.queries.server.ts";
export {
  type EnterprisePage,
  enterprisePage,
  enterpriseScale,
  enterprisesById,
} from "./enterprise.queries.server.ts";
export { cancelHoliday, takeHoliday } from "./holiday.commands.server.ts";
export { holidaysOf, onHoliday } from "./holiday.queries.server.ts";
export { enterpriseImports } from "./import.desk.server.ts";
export { enterprisesImport } from "./import.server.ts";
export { enterpriseNames, type NamedEnterprise, namedEnterprises } from "./names.queries.server.ts";
export { type EnterpriseRecord, enterpriseRecord, type Sector, sectors } from "./record.queries.server.ts";
export { enterRegistry, registerEnterprise } from "./register.commands.server.ts";
export { countEnterprises, findEnterprises, type RegistryLine } from "./registry.queries.server.ts";
export { type RegistryWords, registryPdf, registryWorkbook } from "./registry.sheet.server.ts";
export { keepSecret, unmask } from "./secret.commands.server.ts";
export { type BankAccount, bankAccounts, type SecretView, secretsOf } from "./secret.queries.server.ts";
export { maskedNumber } from "./secret.rules.ts";
export { setTerms } from "./terms.commands.server.ts";
export { type Terms, type TermsRow, termsInForce, termsOn } from "./terms.queries.server.ts";
