import type { curation as source } from "../id/curation.ts";
import type { Texts } from "../texts.ts";

export const curation = {} satisfies Texts<typeof source>;
