/** What a file is by its first bytes; its name and what the browser says of it count for nothing. */
export type FileType = "jpeg" | "png" | "webp";

export function fileTypeOf(bytes: Uint8Array): FileType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  return startsWith(bytes, ascii("RIFF")) && startsWith(bytes.subarray(8), ascii("WEBP")) ? "webp" : null;
}

/** The camera format of iPhones, which we cannot read: it deserves a word of its own. */
export const isHeic = (bytes: Uint8Array): boolean =>
  startsWith(bytes.subarray(4), ascii("ftyp")) &&
  ["heic", "heix", "hevc", "mif1", "msf1"].some((brand) => startsWith(bytes.subarray(8), ascii(brand)));

/** A PDF by its first bytes and its end: one that was cut off on the way would open nowhere. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const tail = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  return /^%PDF-[12]\.\d/.test(head) && tail.includes("%%EOF");
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  bytes.length >= head.length && head.every((byte, at) => bytes[at] === byte);
