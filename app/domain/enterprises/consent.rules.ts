/** What an enterprise is asked for, one by one; each may be withdrawn alone and is obeyed at the next request. */
export const consentUses = ["story", "provenance", "photo", "impact"] as const;
export type ConsentUse = (typeof consentUses)[number];

/** The words shown when the question was asked. */
export const CONSENT_TEXT = "2026-11";
