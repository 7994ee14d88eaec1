import type { messages as source } from "../id/messages.ts";
import type { Texts } from "../texts.ts";

export const messages = {
  "messages.foot": "This letter was sent by UKM Mart Maluku Utara. Replies are not read.",
} satisfies Texts<typeof source>;
