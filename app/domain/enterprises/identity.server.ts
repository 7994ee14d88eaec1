import { personal } from "#app/platform/personal.server.ts";
import { wordStarts } from "./name.rules.ts";

type Given = { id: string; ownerName: string; phone: string; email?: string | undefined; nib?: string | undefined };

/** The columns of an enterprise that nobody may read in the database, with what may be asked of them. */
export const sealedIdentity = ({ id, ownerName, phone, email, nib }: Given) => ({
  ownerNameCipher: personal.seal(ownerName, about("owner_name", id)),
  ownerWords: wordStarts(ownerName).map(ownerWord),
  phoneCipher: personal.seal(phone, about("phone", id)),
  phoneLookup: phoneLookup(phone),
  ...(email ? { emailCipher: personal.seal(email, about("email", id)) } : {}),
  ...(nib ? { nibCipher: personal.seal(nib, about("nib", id)), nibLookup: nibLookup(nib) } : {}),
});

export const phoneLookup = (phone: string) => personal.lookup("phone", phone.replace(/\D/g, ""));
export const nibLookup = (nib: string) => personal.lookup("nib", nib);
export const ownerWord = (word: string) => personal.lookup("ownerWord", word);

type Field = "owner_name" | "phone" | "email" | "nib";

export const opened = (cipher: Uint8Array | null, field: Field, id: string): string | null =>
  cipher && personal.open(cipher, about(field, id));

const about = (field: Field, id: string): string => `enterprise.${field}:${id}`;
