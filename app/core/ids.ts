const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const NUMBER_LENGTH = 10;

const MOST_IN_A_MILLISECOND = 0xfff;
let last = { now: 0, count: 0 };

/**
 * UUIDv7 (RFC 9562): the first 48 bits are the time, so new rows land at the end of an index. The next 12 count on
 * within one millisecond, so that what one command writes is read back in the order in which it was written.
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const drawn = (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0);
  last = { now, count: now === last.now ? Math.min(last.count + 1, MOST_IN_A_MILLISECOND) : drawn };
  new DataView(bytes.buffer).setUint32(0, Math.floor(now / 0x10000));
  new DataView(bytes.buffer).setUint16(4, now % 0x10000);
  bytes[6] = 0x70 | (last.count >> 8);
  bytes[7] = last.count & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const isId = (text: string): boolean => ID.test(text);

/** Nine random Crockford letters and a check letter: never counted, so it tells nobody how much is sold. */
export function orderNumber(random = crypto.getRandomValues(new Uint8Array(NUMBER_LENGTH - 1))): string {
  const body = Array.from(random.slice(0, NUMBER_LENGTH - 1), (byte) => CROCKFORD[byte % 32]).join("");
  return body + checkLetter(body);
}

/** Forgives case, spaces, hyphens and O/I/L; null when the check letter does not fit. */
export function readOrderNumber(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (plain.length !== NUMBER_LENGTH || ![...plain].every((letter) => CROCKFORD.includes(letter))) return null;
  const body = plain.slice(0, -1);
  return plain === body + checkLetter(body) ? plain : null;
}

/** Weighted by position with odd weights, so a mistyped letter always shows and most swaps do. */
function checkLetter(body: string): string {
  const total = [...body].reduce((sum, letter, at) => sum + CROCKFORD.indexOf(letter) * (2 * at + 1), 0);
  return CROCKFORD.charAt(total % 32);
}
