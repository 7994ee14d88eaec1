declare const brand: unique symbol;

/** Whole rupiah. Stripe's ×100 exists in the payments room alone. */
export type Rupiah = number & { readonly [brand]: "Rupiah" };

export const noMoney = rupiah(0);

/** Accepts what the database (bigint) or a parsed field gives; anything but a safe integer is a bug. */
export function rupiah(amount: number | bigint): Rupiah {
  const whole = Number(amount);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`not whole rupiah: ${amount}`);
  return whole as Rupiah; // a safe integer is all that the brand promises
}

export const sum = (amounts: readonly Rupiah[]): Rupiah => rupiah(amounts.reduce((total, amount) => total + amount, 0));

export const minus = (from: Rupiah, amount: Rupiah): Rupiah => rupiah(from - amount);

export const times = (amount: Rupiah, quantity: number): Rupiah => rupiah(amount * quantity);

/** A share in basis points (1 % = 100), rounded down to whole rupiah. */
export const portion = (amount: Rupiah, basisPoints: number): Rupiah =>
  rupiah((BigInt(amount) * BigInt(basisPoints)) / 10_000n);

/**
 * Splits a total by weights so that the parts sum to it exactly: the rupiah left over by
 * rounding down go one by one to the largest remainders, earlier parts first.
 */
export function allocate(total: Rupiah, weights: readonly number[]): Rupiah[] {
  const whole = weights.map(BigInt);
  const all = whole.reduce((a, b) => a + b, 0n);
  if (all <= 0n || whole.some((w) => w < 0n)) throw new RangeError("weights must be positive");
  const shares = whole.map((w, index) => {
    const exact = BigInt(total) * w;
    return { index, part: exact / all, rest: exact % all };
  });
  let left = BigInt(total) - shares.reduce((a, s) => a + s.part, 0n);
  for (const share of [...shares].sort((a, b) => Number(b.rest - a.rest) || a.index - b.index)) {
    if (left <= 0n) break;
    share.part += 1n;
    left -= 1n;
  }
  return shares.map((s) => rupiah(s.part));
}

/** "Rp 45.000", with a hard space so that it never breaks over two lines. */
export const formatRupiah = (amount: Rupiah): string => `${amount < 0 ? "−" : ""}Rp\u00a0${groups(Math.abs(amount))}`;

/** "45.000": for form fields and narrow columns. */
export const groups = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
