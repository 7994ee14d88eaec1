import { account } from "./account.ts";
import { auth } from "./auth.ts";
import { curation } from "./curation.ts";
import { enterprise } from "./enterprise.ts";
import { machines } from "./machines.ts";
import type { Row } from "./matrix.ts";
import { office } from "./office.ts";
import { packaging } from "./packaging.ts";
import { shop } from "./shop.ts";

/** Who may pass which door: one file for each audience, written by hand, never drawn from the code it checks. */
export const matrix: readonly Row[] = [
  ...machines,
  ...auth,
  ...account,
  ...enterprise,
  ...curation,
  ...packaging,
  ...office,
  ...shop,
];
