/**
 * The two colours a picture is mostly made of, from a few raw RGBA pixels: the most frequent one, and
 * the most frequent one that differs visibly from it. Transparent pixels do not count.
 */
export function mainColours(pixels: Uint8Array): [string, string] {
  const buckets = new Map<number, { count: number; red: number; green: number; blue: number }>();
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < 128) continue;
    const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
    const bucket = buckets.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    buckets.set(key, {
      count: bucket.count + 1,
      red: bucket.red + red,
      green: bucket.green + green,
      blue: bucket.blue + blue,
    });
  }
  const means = [...buckets.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, red, green, blue }): Colour => [red / count, green / count, blue / count]);
  const first = means[0] ?? PAPER;
  const second = means.find((colour) => distance(colour, first) > VISIBLE) ?? means[1] ?? first;
  return [hex(first), hex(second)];
}

type Colour = [red: number, green: number, blue: number];
const PAPER: Colour = [236, 232, 224];
const VISIBLE = 60;

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const hex = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
