/** A regency on the map by its seat; `label` is where its name begins, or ends when `end` is set. */
export type MapPoint = {
  code: string;
  /** Its address: /asal/<slug>. */
  slug: string;
  name: string;
  x: number;
  y: number;
  label: { x: number; y: number; end?: boolean; leader?: boolean };
};

/**
 * The ten regencies of Maluku Utara in units of public/img/peta-malut.svg (550 × 535), whose coast is that of Natural
 * Earth, 1:10 million, in the public domain: x = (longitude − 124.2) × 100, y = (2.75 − latitude) × 100. Names keep 42
 * units between them, so that a finger on a phone meets one at a time.
 */
export const mapPoints: readonly MapPoint[] = [
  { code: "82.71", slug: "kota-ternate", name: "Ternate", x: 316, y: 195, label: { x: 258, y: 192, ...leading() } },
  {
    code: "82.72",
    slug: "kota-tidore-kepulauan",
    name: "Tidore",
    x: 322,
    y: 207,
    label: { x: 264, y: 236, ...leading() },
  },
  { code: "82.01", slug: "halmahera-barat", name: "Jailolo", x: 327, y: 169, label: { x: 268, y: 148, ...leading() } },
  { code: "82.04", slug: "halmahera-selatan", name: "Labuha", x: 328, y: 338, label: { x: 284, y: 360, end: true } },
  { code: "82.03", slug: "halmahera-utara", name: "Tobelo", x: 381, y: 102, label: { x: 396, y: 112 } },
  { code: "82.02", slug: "halmahera-tengah", name: "Weda", x: 367, y: 242, label: { x: 381, y: 258 } },
  { code: "82.06", slug: "halmahera-timur", name: "Maba", x: 408, y: 207, label: { x: 423, y: 199 } },
  { code: "82.07", slug: "pulau-morotai", name: "Daruba", x: 408, y: 70, label: { x: 426, y: 66 } },
  { code: "82.05", slug: "kepulauan-sula", name: "Sanana", x: 178, y: 481, label: { x: 196, y: 498 } },
  { code: "82.08", slug: "pulau-taliabu", name: "Bobong", x: 19, y: 470, label: { x: 20, y: 508 } },
];

/** Three seats lie side by side: their names stand out at sea, on a line. */
function leading() {
  return { end: true, leader: true } as const;
}

export const pointOf = (regionCode: string): MapPoint | null =>
  mapPoints.find(({ code }) => regionCode.startsWith(code)) ?? null;

export const pointOfSlug = (slug: string): MapPoint | null => mapPoints.find((point) => point.slug === slug) ?? null;
