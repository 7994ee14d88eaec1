import { witDay } from "#app/core/time.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { nextNumber } from "#app/platform/numbers.server.ts";
import type { ServiceCode } from "./templates.ts";

export const CENTRE = "centre";
export const seriesKind = (service: ServiceCode, month: string): string => `case ${service} ${month}`;

/** PLUT/82/S4/202611/007: the centre, the province, the service, the month and the count of the month. */
export const writtenNumber = (service: ServiceCode, month: string, count: number): string =>
  `PLUT/82/${service}/${month}/${String(count).padStart(3, "0")}`;

export async function caseNumber(tx: Tx, service: ServiceCode, now: Date): Promise<string> {
  const month = witDay(now).slice(0, 7).replace("-", "");
  const count = await nextNumber(tx, {
    issuer: CENTRE,
    kind: seriesKind(service, month),
    year: Number(month.slice(0, 4)),
  });
  return writtenNumber(service, month, count);
}
