import { type Rupiah, rupiah } from "./money.ts";
import { witDay } from "./time.ts";

/** PPN is a rate on a part of the price ("DPP nilai lain"): 12 % on 11/12 of it. */
export type PpnRule = { from: string; rateBp: number; part: readonly [of: number, whole: number] };

/** A dated list, so that a change of the law is a new line and old invoices keep their numbers. */
export const ppnRules: readonly PpnRule[] = [
  { from: "2022-04-01", rateBp: 1_100, part: [1, 1] },
  { from: "2025-01-01", rateBp: 1_200, part: [11, 12] },
];

export const ppnRuleOn = (day: Date): PpnRule | null => ppnRules.findLast(({ from }) => from <= witDay(day)) ?? null;

export type PpnParts = { net: Rupiah; base: Rupiah; ppn: Rupiah };

/** What of a price that includes PPN is tax, rounded down; `base` is what the rate is applied to. */
export function ppnIn(price: Rupiah, day: Date): PpnParts {
  const rule = ppnRuleOn(day);
  if (!rule) return { net: price, base: price, ppn: rupiah(0) };
  const [of, whole] = rule.part;
  const share = BigInt(rule.rateBp) * BigInt(of);
  const ppn = rupiah((BigInt(price) * share) / (10_000n * BigInt(whole) + share));
  const net = rupiah(price - ppn);
  return { net, base: rupiah((BigInt(net) * BigInt(of)) / BigInt(whole)), ppn };
}
