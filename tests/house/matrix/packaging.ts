import { only, type Row } from "./matrix.ts";

export const packaging: readonly Row[] = [
  { route: "/kemasan", at: "/kemasan", GET: only("operator", "designer", "head", "admin") },
];
