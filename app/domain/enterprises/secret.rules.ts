import type { StaffRole } from "#app/core/actor.ts";

/** What identifies a person or moves her money: never shown whole unless somebody says why. */
export const secretFields = ["nik", "npwp", "bankAccount"] as const;
export type SecretField = (typeof secretFields)[number];

/** Who sees that there is a number, who writes one down, and who may open which. */
export const secretReaders = [
  "consultant",
  "staff",
  "finance",
  "head",
  "admin",
] as const satisfies readonly StaffRole[];
export const secretKeepers = ["consultant", "staff"] as const satisfies readonly StaffRole[];
const openers: Record<SecretField, readonly StaffRole[]> = {
  nik: ["consultant", "head", "admin"],
  npwp: ["consultant", "finance", "head", "admin"],
  bankAccount: ["finance", "head", "admin"],
};

export const mayUnmask = (field: SecretField, roles: readonly StaffRole[]): boolean =>
  roles.some((role) => openers[field].includes(role));

/** The number in one spelling, digits only; null where it cannot be one. */
export function readSecret(field: SecretField, typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, "");
  if (!/^\d+$/.test(digits)) return null;
  switch (field) {
    case "nik":
      return isNik(digits) ? digits : null;
    case "npwp":
      return digits.length === 15 || isNik(digits) ? digits : null;
    case "bankAccount":
      return digits.length >= 6 && digits.length <= 20 ? digits : null;
    default:
      return field satisfies never;
  }
}

/** Province, regency, district, a day of birth (women's plus 40), a running number: sixteen digits in all. */
function isNik(digits: string): boolean {
  const [, province, day, month, running] = /^(\d\d)\d{4}(\d\d)(\d\d)\d\d(\d{4})$/.exec(digits) ?? [];
  const born = Number(day) % 40;
  return (
    Number(province) >= 11 && born >= 1 && born <= 31 && Number(month) >= 1 && Number(month) <= 12 && running !== "0000"
  );
}

/** Enough to tell two apart, too little to use: the last four. */
export const maskedNumber = (digits: string): string =>
  `${"•".repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`;
