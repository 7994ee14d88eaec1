import type { Row } from "./matrix.ts";

export const enterprise: readonly Row[] = [];
