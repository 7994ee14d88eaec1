export type MapPoint = { code: string; name: string; x: number; y: number; end?: boolean; dx: number; dy: number };

/** The ten regencies by their seat, in units of public/img/peta-malut.svg; `dx`, `dy` and `end` place the name. */
export const mapPoints: readonly MapPoint[] = [
  { code: "82.71", name: "Ternate", x: 316, y: 195, dx: -12, dy: 4, end: true },
  { code: "82.72", name: "Tidore", x: 322, y: 207, dx: -14, dy: 16, end: true },
  { code: "82.01", name: "Jailolo", x: 327, y: 169, dx: -12, dy: -4, end: true },
  { code: "82.04", name: "Labuha", x: 328, y: 338, dx: -44, dy: 22, end: true },
  { code: "82.03", name: "Tobelo", x: 381, y: 102, dx: 14, dy: 5 },
  { code: "82.02", name: "Weda", x: 367, y: 242, dx: 14, dy: 14 },
  { code: "82.06", name: "Maba", x: 408, y: 207, dx: 14, dy: -10 },
  { code: "82.07", name: "Daruba", x: 408, y: 70, dx: 16, dy: 14 },
  { code: "82.05", name: "Sanana", x: 178, y: 481, dx: 16, dy: 10 },
  { code: "82.08", name: "Bobong", x: 19, y: 470, dx: 8, dy: 24 },
];

export const pointOf = (regionCode: string): MapPoint | null =>
  mapPoints.find(({ code }) => regionCode.startsWith(code)) ?? null;
