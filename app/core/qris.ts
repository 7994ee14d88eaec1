/** What a QRIS picture says ends with a checksum of all before it (CRC-16/CCITT-FALSE, four hexadecimal digits). */
export function isWholeQris(text: string): boolean {
  const [, said, given = ""] = /^(.*6304)([0-9A-F]{4})$/.exec(text) ?? [];
  return said !== undefined && checksum(said) === given;
}

function checksum(text: string): string {
  let sum = 0xffff;
  for (const letter of text) {
    sum ^= letter.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, "0");
}
