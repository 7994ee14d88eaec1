import { z } from "zod";
import { personal } from "../personal.server.ts";

export type StoredRow = { id: string; line: number; cellsCipher: Uint8Array; recordId: string | null };

const cells = z.record(z.string(), z.string());

export const openCells = (row: Pick<StoredRow, "id" | "cellsCipher">): Record<string, string> =>
  cells.parse(JSON.parse(personal.open(row.cellsCipher, `import_row.cells:${row.id}`)));
