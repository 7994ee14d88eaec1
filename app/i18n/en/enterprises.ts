import type { enterprises as source } from "../id/enterprises.ts";
import type { Texts } from "../texts.ts";

export const enterprises = {} satisfies Texts<typeof source>;
