import type { Row } from "./matrix.ts";

export const curation: readonly Row[] = [];
