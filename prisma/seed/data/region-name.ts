/** As a label says it. */
const names: Readonly<Record<string, string>> = {
  "82.01": "Halmahera Barat",
  "82.02": "Halmahera Tengah",
  "82.03": "Halmahera Utara",
  "82.04": "Halmahera Selatan",
  "82.05": "Kepulauan Sula",
  "82.06": "Halmahera Timur",
  "82.07": "Pulau Morotai",
  "82.08": "Pulau Taliabu",
  "82.71": "Ternate",
  "82.72": "Tidore Kepulauan",
};

export const regionName = (code: string): string => names[code] ?? code;
