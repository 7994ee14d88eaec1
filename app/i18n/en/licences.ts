import type { licences as source } from "../id/licences.ts";
import type { Texts } from "../texts.ts";

export const licences = {} satisfies Texts<typeof source>;
