/** Who writes a review is shown by the first name of the order; an order whose buyer was erased has none. */
export const shownName = (name: string | null): string => name?.trim().split(/\s+/)[0] ?? "";

/** What has arrived may be judged, whether or not the buyer said so. */
export const hasArrived = (parcelState: string): boolean => parcelState === "delivered" || parcelState === "received";

/** One figure behind the point: 4.5. */
export const rounded = (average: number): number => Math.round(average * 10) / 10;
