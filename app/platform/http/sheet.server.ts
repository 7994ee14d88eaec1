import { csvOf } from "../documents/documents.server.ts";
import { fileReply } from "./file.server.ts";

export { xlsxReply } from "../documents/documents.server.ts";

/** Rows as a file that every spreadsheet reads. */
export const csvReply = (name: string, header: readonly string[], rows: readonly (readonly string[])[]): Response =>
  fileReply(new TextEncoder().encode(csvOf(header, rows)), { name, type: "text/csv; charset=utf-8" });
