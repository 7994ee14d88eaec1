import type { search as source } from "../id/search.ts";
import type { Texts } from "../texts.ts";

export const search = {} satisfies Texts<typeof source>;
