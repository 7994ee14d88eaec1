import type { media as source } from "../id/media.ts";
import type { Texts } from "../texts.ts";

export const media = {} satisfies Texts<typeof source>;
