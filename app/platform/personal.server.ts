import { config } from "./config.server.ts";
import { lookupOf, openText, sealText } from "./crypto.server.ts";

/**
 * What may not lie readable in the database: numbers of people, bank accounts, secrets. `about` names field and row
 * ("enterprise.nik:<id>"), and the field opens for the same words only.
 */
export const personal = {
  seal: (text: string, about: string): Uint8Array<ArrayBuffer> => sealText(config.personal.keys, text, about),
  open: (sealed: Uint8Array, about: string): string => openText(config.personal.keys, sealed, about),
  /** To ask for equality only; the caller writes a value one way ("08271…", no spaces) before. */
  lookup: (kind: string, value: string): Uint8Array<ArrayBuffer> => lookupOf(config.personal.lookupKey, kind, value),
};
