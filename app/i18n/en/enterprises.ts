import type { enterprises as source } from "../id/enterprises.ts";
import type { Texts } from "../texts.ts";

export const enterprises = {
  "enterprises.refused.endBeforeStart": "The last day lies before the first.",
  "enterprises.refused.holidayPast": "This holiday has passed.",
  "enterprises.refused.holidayOverlaps": "There is already a holiday on those days.",
} satisfies Texts<typeof source>;
