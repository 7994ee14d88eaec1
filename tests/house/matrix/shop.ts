import { everyone, nobody, type Row } from "./matrix.ts";

export const shop: readonly Row[] = [
  { route: "/produk", at: "/produk", GET: everyone },
  { route: "/saran", at: "/saran?q=kopi", GET: everyone },
  { route: "/*", at: "/tidak-ada", GET: nobody },
];
