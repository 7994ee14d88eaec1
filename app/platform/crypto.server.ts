import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** A key by its short name: the name travels in the ciphertext, the key never does. */
export type DataKey = Readonly<{ id: string; bytes: Buffer }>;

/** The ciphertext was changed, belongs to another field, or its key is not among those given. */
export class SealBroken extends Error {
  override name = "SealBroken";
}

const FORM = 1;
const IV = 12;
const TAG = 16;

/**
 * AES-256-GCM under the first key. `about` says whose field this is ("enterprise.nik:<id>") and is sealed with it: a
 * ciphertext copied into another row or column does not open there.
 */
export function sealText(keys: readonly DataKey[], text: string, about: string): Uint8Array<ArrayBuffer> {
  const [key] = keys;
  if (!key) throw new Error("no key to seal with");
  const head = headOf(key.id);
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, iv, { authTagLength: TAG });
  cipher.setAAD(Buffer.concat([head, Buffer.from(about)]));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([head, iv, cipher.getAuthTag(), sealed]));
}

export function openText(keys: readonly DataKey[], sealed: Uint8Array, about: string): string {
  const id = keyIdOf(sealed);
  const key = keys.find((each) => each.id === id);
  if (!key) throw new SealBroken(`no key named ${id ?? "like this"}`);
  const head = headOf(key.id);
  const rest = Buffer.from(sealed).subarray(head.length);
  if (rest.length < IV + TAG) throw new SealBroken("cut off");
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, rest.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.concat([head, Buffer.from(about)]));
  decipher.setAuthTag(rest.subarray(IV, IV + TAG));
  try {
    return Buffer.concat([decipher.update(rest.subarray(IV + TAG)), decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new SealBroken("changed, or of another field", { cause });
  }
}

/** The name of the key a ciphertext was sealed with; null where the bytes are no ciphertext of ours. */
export function keyIdOf(sealed: Uint8Array): string | null {
  const length = sealed[1] ?? 0;
  return sealed[0] === FORM && length > 0 && sealed.length > 2 + length
    ? Buffer.from(sealed.subarray(2, 2 + length)).toString("latin1")
    : null;
}

/** The bytes every ciphertext under this key begins with: what a rotation looks for in the database. */
export const headOf = (keyId: string): Buffer => Buffer.from([FORM, keyId.length, ...Buffer.from(keyId, "latin1")]);

/** Equality without reading: the same value of the same kind always looks up alike, and says nothing without the key. */
export const lookupOf = (key: Buffer, kind: string, value: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac("sha256", key).update(`${kind}\u0000${value}`).digest());
