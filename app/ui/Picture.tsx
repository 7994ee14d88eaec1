/** A stored picture as pages see it: its sizes and two dominant colours that stand in while it travels. */
export type PictureView = {
  alt: string;
  width: number;
  height: number;
  colours?: readonly [string, string] | null;
  /** What it is about, in percent from the left and the upper edge; a crop keeps it. */
  focus?: { x: number; y: number };
  sources: readonly { format: "avif" | "webp"; width: number; url: string }[];
};

/**
 * AVIF and WebP in three widths. Until the worker has made them (no sources yet) the two colours are shown.
 * `priority` is for the first picture of a page; all others load lazily.
 */
export function Picture({
  picture,
  sizes,
  priority = false,
  alt = picture.alt,
}: {
  picture: PictureView;
  sizes: string;
  priority?: boolean;
  alt?: string;
}) {
  const set = (format: "avif" | "webp") =>
    picture.sources
      .filter((source) => source.format === format)
      .map((source) => `${source.url} ${source.width}w`)
      .join(", ");
  const fallback = picture.sources.filter((source) => source.format === "webp").at(-1) ?? picture.sources.at(-1);
  if (!fallback) return <Colours picture={picture} alt={alt} />;
  return (
    <picture>
      {set("avif") ? <source type="image/avif" srcSet={set("avif")} sizes={sizes} /> : null}
      <img
        src={fallback.url}
        srcSet={set("webp") || undefined}
        sizes={sizes}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={priority ? undefined : "lazy"}
        decoding={priority ? undefined : "async"}
        data-focus-x={edgeOf(picture.focus?.x)}
        data-focus-y={edgeOf(picture.focus?.y)}
        {...(priority ? { fetchpriority: "high" } : {})}
      />
    </picture>
  );
}

/** The sheet knows the edges; what lies between is the middle, as for every picture. */
function edgeOf(percent = 50): "start" | "end" | undefined {
  if (percent < 34) return "start";
  return percent > 66 ? "end" : undefined;
}

/** Shop pages carry no style attribute, so the colours are fills of a drawing. */
function Colours({ picture, alt }: { picture: PictureView; alt: string }) {
  const [ground, goods] = picture.colours ?? ["#ece8e0", "#ddd7cd"];
  return (
    <svg
      viewBox="0 0 4 5"
      width={picture.width}
      height={picture.height}
      role="img"
      aria-label={alt}
      aria-hidden={alt ? undefined : true}
    >
      <rect width="4" height="5" fill={ground} />
      <rect x="1" y="1.2" width="2" height="3" rx=".15" fill={goods} />
    </svg>
  );
}
