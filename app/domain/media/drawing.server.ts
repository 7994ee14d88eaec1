import { renderAsync } from "@resvg/resvg-js";

/**
 * Rasterises a drawing of ours. Not by libvips, whose SVG loader stays blocked in this process for good:
 * a stranger's file must never reach it. Texts must be outlines; nothing outside the drawing is loaded.
 */
export async function renderDrawing(svg: string, width: number): Promise<Buffer> {
  const image = await renderAsync(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } });
  return image.asPng();
}
