import { renderAsync } from "@resvg/resvg-js";

/**
 * Rasterises a drawing of ours. Not by libvips, whose SVG loader stays blocked in this process for good:
 * a stranger's file must never reach it. Texts must be outlines, or set in the faces whose files are named; nothing else
 * outside the drawing is loaded.
 */
export async function renderDrawing(svg: string, width: number, faces: readonly string[] = []): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: [...faces] };
  const image = await renderAsync(svg, { fitTo: { mode: "width", value: width }, font });
  return image.asPng();
}
