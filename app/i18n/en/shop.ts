import type { shop as source } from "../id/shop.ts";
import type { Texts } from "../texts.ts";

export const shop = {} satisfies Texts<typeof source>;
