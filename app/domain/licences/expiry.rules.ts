import { daysBetween } from "#app/core/time.ts";
import type { RecordKind } from "./licence.kinds.ts";
import type { LicenceState } from "./licence.lifecycle.ts";

/** Days before the end at which its owner is told; 0 is the end itself. */
export const expiryMarks = [180, 90, 30, 0] as const;
export type ExpiryMark = (typeof expiryMarks)[number];

/** The nearest mark that has been reached: a licence that is found late is told of once, not four times. */
export function markReached(validUntil: Date, now: Date): ExpiryMark | null {
  if (validUntil.getTime() < now.getTime()) return 0;
  const left = daysBetween(now, validUntil);
  return expiryMarks.findLast((mark) => mark > 0 && left <= mark) ?? null;
}

/** What there is to tell now, beyond what was told before. */
export function markDue({ validUntil, told }: { validUntil: Date; told: number | null }, now: Date): ExpiryMark | null {
  const reached = markReached(validUntil, now);
  return reached !== null && (told === null || reached < told) ? reached : null;
}

/** Without a permit of its kind nothing is sold; the end of a brand, a standard or a business number stops no sale. */
const permits: readonly RecordKind[] = ["pirt", "bpomFood", "cosmetic", "herbal", "psat"];
export const stopsSale = (kind: RecordKind): boolean => kind === "halal" || permits.includes(kind);

type Standing = {
  kind: RecordKind;
  number: string;
  state: LicenceState;
  validity: "valid" | "expiring" | "expired" | "unknown";
};

const isOver = ({ state, validity }: Standing): boolean => state === "voided" || validity === "expired";

/** The permits of a pack that ended or were voided, and that no other stands in for: one permit for another, halal for halal only. */
export const lapsedOf = <L extends Standing>(licences: readonly L[]): L[] =>
  licences.filter(
    (one) =>
      isOver(one) &&
      stopsSale(one.kind) &&
      !licences.some((other) => !isOver(other) && standsInFor(other.kind, one.kind)),
  );

const standsInFor = (kind: RecordKind, ended: RecordKind): boolean =>
  ended === "halal" ? kind === "halal" : permits.includes(kind);
