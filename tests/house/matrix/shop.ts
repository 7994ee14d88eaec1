import type { Row } from "./matrix.ts";

export const shop: readonly Row[] = [];
