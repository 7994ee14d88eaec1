import { paths } from "#app/core/paths.ts";
import { config } from "#app/platform/config.server.ts";
import { type QrDrawing, qrDrawing } from "#app/platform/documents/qr.server.ts";

/** Pointed at with a phone, the ticket on the bench opens the job, the paper of a hand-over the printed lot. */
export const ticketCode = (jobId: string): QrDrawing =>
  qrDrawing(new URL(paths.packaging.job(jobId), config.web.origin).href);
export const lotCode = (code: string): QrDrawing => qrDrawing(new URL(paths.shop.scan(code), config.web.origin).href);
