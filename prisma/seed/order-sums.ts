import { seedId } from "./ids.ts";
import type { Sheet, SheetParcel } from "./order-sheets.ts";

export const attemptId = (sheet: Sheet): string => seedId(`attempt:${sheet.name}`);
export const refundId = (sheet: Sheet, at: number): string => seedId(`refund:${sheet.name}:${at}`);

/** The provider's price, as its stand-in asks it: 2.9 % and Rp 2.000. */
export const feeOf = (amount: number): number => Math.floor((amount * 29) / 1000) + 2_000;

export const cameIn = ({ road, total }: Sheet): number =>
  road.parcel || road.off !== undefined ? total + (road.off ?? 0) : 0;

/** What a parcel was sold for: its goods and its carriage. */
export const worth = ({ lines, shipping }: SheetParcel): number =>
  lines.reduce((sum, line) => sum + line.lineTotal, shipping);

export const wentBack = (sheet: Sheet): number =>
  sheet.road.refund === "back" ? sheet.parcels.reduce((sum, parcel) => sum + worth(parcel), 0) : 0;
