import { isCommon } from "./password.common.ts";

const RUNS = ["01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** A word everybody tries, a row of keys, or the person's own name: null when the password is none of these. */
export function whyWeak(password: string, about: { email: string; name: string }): string | null {
  const plain = password.toLowerCase();
  const letters = plain.replace(/[^a-z]/g, "");
  const own = [about.email.split("@")[0] ?? "", ...about.name.toLowerCase().split(/\s+/)].filter(
    (word) => word.length >= 4,
  );
  if (new Set(plain).size <= 3) return "accounts.refused.commonPassword";
  if (RUNS.some((run) => run.includes(plain) || (plain.length >= 6 && covers(plain, run))))
    return "accounts.refused.commonPassword";
  if (isCommon(password)) return "accounts.refused.commonPassword";
  if (own.some((word) => letters === word || plain.replace(/\d+$/, "") === word)) return "accounts.refused.ownPassword";
  return null;
}

/** "12345678901234" is the run again and again. */
const covers = (plain: string, run: string): boolean => {
  const piece = [4, 5, 6, 7, 8, 9, 10]
    .map((length) => plain.slice(0, length))
    .find((part) => run.includes(part) && isRepeat(plain, part));
  return piece !== undefined;
};
const isRepeat = (plain: string, part: string): boolean =>
  part.repeat(Math.ceil(plain.length / part.length)).startsWith(plain);
