import type { office as source } from "../id/office.ts";
import type { Texts } from "../texts.ts";

export const office = {} satisfies Texts<typeof source>;
