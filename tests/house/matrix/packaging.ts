import type { Row } from "./matrix.ts";

export const packaging: readonly Row[] = [];
