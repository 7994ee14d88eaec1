/** Twice what the widest page shows, short enough for an island network: some seconds at 400 kbit/s. */
const LONGEST = 1_600;
const LIGHT_BYTES = 350_000;

/** A photo as it is worth sending: a large one is drawn smaller in the browser; what cannot be drawn goes as it is. */
export async function smaller(file: File): Promise<Blob> {
  if (file.size <= LIGHT_BYTES) return file;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return file;
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.82));
  return drawn && drawn.size < file.size ? drawn : file;
}
