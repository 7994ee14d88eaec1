import type { places as source } from "../id/places.ts";
import type { Texts } from "../texts.ts";

export const places = {} satisfies Texts<typeof source>;
