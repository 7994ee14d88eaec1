import type { catalog as source } from "../id/catalog.ts";
import type { Texts } from "../texts.ts";

export const catalog = {} satisfies Texts<typeof source>;
