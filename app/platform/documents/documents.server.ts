/**
 * Files that go out and come in, whatever they are about: sheets as PDF and XLSX, CSV both ways, and imports that run in
 * the worker with a dry run before and an undo after. What a row means is told by the room that offers the import.
 */
export { csvOf } from "./csv.server.ts";
export { importDesk } from "./import.desk.server.ts";
export { type Read, StillUsed } from "./import.ts";
export { importTask } from "./import.work.server.ts";
export { type Importer, importer } from "./importer.server.ts";
export { type PdfSheet, pdfOf } from "./pdf.server.ts";
export { type SheetPages, xlsxReply } from "./xlsx.server.ts";
