import type { settlement as source } from "../id/settlement.ts";
import type { Texts } from "../texts.ts";

export const settlement = {} satisfies Texts<typeof source>;
