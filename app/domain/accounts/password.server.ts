import { hash, verify } from "@node-rs/argon2";

/** Argon2id, 19 MiB, two passes: what OWASP asks at least. About a tenth of a second each. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobody: Promise<string> | undefined;

/** Takes as long for someone who is not there (or has no password yet) as for someone who is. */
export async function matches(password: string, kept: string | null | undefined): Promise<boolean> {
  nobody ??= hashPassword("a password that nobody has");
  const right = await verify(kept ?? (await nobody), password);
  return right && typeof kept === "string";
}
