/** A GS1 number of 8, 12, 13 or 14 digits whose last one checks the others. */
export function barcodeSound(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  const digits = [...code].map(Number).reverse();
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}

const left = [
  "0001101",
  "0011001",
  "0010011",
  "0111101",
  "0100011",
  "0110001",
  "0101111",
  "0111011",
  "0110111",
  "0001011",
];
/** Which of the six left digits stand in the mirrored code tells the first digit. */
const firsts = ["000000", "001011", "001101", "001110", "010011", "011001", "011100", "010101", "010110", "011010"];

const inverted = (bits: string): string => [...bits].map((bit) => (bit === "1" ? "0" : "1")).join("");
const mirrored = (bits: string): string => [...inverted(bits)].reverse().join("");

/** The 95 modules of an EAN-13, a bar for every 1; nothing for numbers that are none. */
export function ean13(code: string): string | null {
  if (!/^\d{12,13}$/.test(code) || !barcodeSound(code)) return null;
  const [first = 0, ...digits] = [...code.padStart(13, "0")].map(Number);
  const bits = digits.map((digit, at) => {
    const normal = left[digit] ?? "";
    if (at >= 6) return inverted(normal);
    return firsts[first]?.[at] === "1" ? mirrored(normal) : normal;
  });
  return `101${bits.slice(0, 6).join("")}01010${bits.slice(6).join("")}101`;
}
