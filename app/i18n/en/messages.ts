import type { messages as source } from "../id/messages.ts";
import type { Texts } from "../texts.ts";

export const messages = {} satisfies Texts<typeof source>;
