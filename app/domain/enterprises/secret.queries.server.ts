import type { Person } from "#app/core/actor.ts";
import { db } from "#app/platform/db/db.server.ts";
import { personal } from "#app/platform/personal.server.ts";
import { maskedNumber, mayUnmask, type SecretField, secretFields } from "./secret.rules.ts";

export const columnOf = {
  nik: { cipher: "nikCipher", lookup: "nikLookup" },
  npwp: { cipher: "npwpCipher", lookup: "npwpLookup" },
  bankAccount: { cipher: "bankAccountCipher", lookup: "bankAccountLookup" },
} as const;

const inDatabase: Record<SecretField, string> = { nik: "nik", npwp: "npwp", bankAccount: "bank_account" };

export const aboutSecret = (field: SecretField, enterpriseId: string): string =>
  `enterprise.${inDatabase[field]}:${enterpriseId}`;

export type SecretView = {
  field: SecretField;
  /** Its last four; null where none was written down. */
  masked: string | null;
  bank: string | null;
  mayOpen: boolean;
  /** Other businesses with the same number: one owner twice, or one business twice. */
  sameIn: readonly { id: string; name: string }[];
};

/** The numbers of an enterprise as a reader of the office sees them. */
export async function secretsOf(reader: Person, enterpriseId: string): Promise<SecretView[] | null> {
  const row = await db.enterprise.findUnique({
    where: { id: enterpriseId, mergedIntoId: null, erasedAt: null },
    select: {
      nikCipher: true,
      nikLookup: true,
      npwpCipher: true,
      npwpLookup: true,
      bankName: true,
      bankAccountCipher: true,
      bankAccountLookup: true,
    },
  });
  if (!row) return null;
  return await Promise.all(
    secretFields.map(async (field) => {
      const { cipher, lookup } = columnOf[field];
      const [sealed, found] = [row[cipher], row[lookup]];
      return {
        field,
        masked: sealed && maskedNumber(personal.open(sealed, aboutSecret(field, enterpriseId))),
        bank: field === "bankAccount" ? row.bankName : null,
        mayOpen: sealed !== null && mayUnmask(field, reader.roles),
        sameIn: found ? await sameIn(lookup, found, enterpriseId) : [],
      };
    }),
  );
}

async function sameIn(
  lookup: (typeof columnOf)[SecretField]["lookup"],
  found: Uint8Array<ArrayBuffer>,
  enterpriseId: string,
): Promise<{ id: string; name: string }[]> {
  return await db.enterprise.findMany({
    where: { [lookup]: found, id: { not: enterpriseId }, mergedIntoId: null, erasedAt: null },
    select: { id: true, name: true },
    take: 5,
  });
}

export type BankAccount = { bank: string; number: string; holder: string | null };

/** Where money due to enterprises is sent. For payouts alone, which seal it again; no page is given it. */
export async function bankAccounts(ids: readonly string[]): Promise<ReadonlyMap<string, BankAccount>> {
  const rows = await db.enterprise.findMany({
    where: { id: { in: [...ids] }, bankAccountCipher: { not: null }, mergedIntoId: null, erasedAt: null },
    select: { id: true, bankName: true, bankAccountCipher: true, bankHolderCipher: true },
  });
  return new Map(
    rows.flatMap(({ id, bankName, bankAccountCipher: sealed, bankHolderCipher: holder }) => {
      if (!sealed) return [];
      const number = personal.open(sealed, aboutSecret("bankAccount", id));
      const name = holder && personal.open(holder, `enterprise.bank_holder:${id}`);
      return [[id, { bank: bankName ?? "", number, holder: name }] as const];
    }),
  );
}
