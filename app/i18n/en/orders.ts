import type { orders as source } from "../id/orders.ts";
import type { Texts } from "../texts.ts";

export const orders = {} satisfies Texts<typeof source>;
