import qrcode from "qrcode";

/** A QR code as a drawing: a square of `size` modules, quiet zone included, and one path of its dark ones. */
export type QrDrawing = { size: number; path: string };

const QUIET = 4;

export function qrDrawing(text: string): QrDrawing {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  const dark: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x)) dark.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * QUIET, path: dark.join("") };
}
