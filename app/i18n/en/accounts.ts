import type { accounts as source } from "../id/accounts.ts";
import type { Texts } from "../texts.ts";

export const accounts = {} satisfies Texts<typeof source>;
