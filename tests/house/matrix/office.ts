import type { Row } from "./matrix.ts";

export const office: readonly Row[] = [];
