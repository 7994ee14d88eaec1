import { personal } from "#app/platform/personal.server.ts";
import type { RecordKind } from "./licence.kinds.ts";

/** A NIB belongs to the person behind the business: nobody reads it in the database, and equality goes by its lookup. */
const isSealed = (kind: RecordKind): boolean => kind === "nib";

/** What two licences of one kind are compared by. */
export const comparable = (kind: RecordKind, number: string): string =>
  isSealed(kind) ? Buffer.from(personal.lookup("nib", number)).toString("hex") : number;

type Written = { id: string; kind: RecordKind; number: string; typed: string };

/** The columns that hold a number, as its kind may lie there. */
export const numberColumns = ({ id, kind, number, typed }: Written) => ({
  number: comparable(kind, number),
  typedNumber: isSealed(kind) ? "" : typed,
  numberCipher: isSealed(kind) ? personal.seal(number, about(id)) : null,
});

type Kept = { id: string; number: string; numberCipher: Uint8Array | null };

export const readNumber = ({ id, number, numberCipher }: Kept): string =>
  numberCipher ? personal.open(numberCipher, about(id)) : number;

const about = (id: string): string => `licence.number:${id}`;
