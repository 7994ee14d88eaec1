/** The template's columns, as people here write them. */
export const enterpriseColumns = [
  { header: "Nama usaha", field: "name", needed: true, example: "Dapur Rempah Contoh" },
  { header: "Nama pemilik", field: "ownerName", needed: true, example: "Siti Contoh" },
  { header: "No HP", field: "phone", needed: true, example: "0812 3456 7890" },
  { header: "Kabupaten/Kota", field: "regionCode", needed: true, example: "Kota Ternate" },
  { header: "Skala", field: "scale", needed: true, example: "mikro" },
  { header: "Jenis", field: "kind", needed: false, example: "usaha" },
  { header: "Bentuk badan", field: "legalForm", needed: false, example: "perorangan" },
  { header: "Sapaan", field: "ownerTitle", needed: false, example: "Ibu" },
  { header: "Jenis kelamin", field: "ownerGender", needed: false, example: "P" },
  { header: "Email", field: "email", needed: false, example: "" },
  { header: "NIB", field: "nib", needed: false, example: "" },
  { header: "Alamat", field: "street", needed: false, example: "Jalan Contoh 1, Kalumata" },
  { header: "KBLI", field: "sector", needed: false, example: "" },
  { header: "Tahun berdiri", field: "sinceYear", needed: false, example: "2018" },
  { header: "Karyawan perempuan", field: "employeesFemale", needed: false, example: "2" },
  { header: "Karyawan laki-laki", field: "employeesMale", needed: false, example: "1" },
  { header: "Usaha lain dari yang mirip", field: "another", needed: false, example: "" },
] as const;

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scale: { mikro: "micro", kecil: "small", menengah: "medium" },
  kind: {
    "": "enterprise",
    usaha: "enterprise",
    koperasi: "cooperative",
    calon: "prospect",
    "calon wirausaha": "prospect",
  },
  ownerTitle: { ibu: "Ibu", bapak: "Bapak", bpk: "Bapak" },
  ownerGender: { p: "female", perempuan: "female", l: "male", "laki-laki": "male" },
  another: { "": "", ya: "on", y: "on", x: "on" },
};

/** The words of a row in the form's own codes; what it does not know it leaves as it was typed, for the form to refuse. */
export function inCodes(
  cells: Readonly<Record<string, string>>,
  regions: readonly { code: string; name: string }[],
): Record<string, string> {
  const coded = Object.entries(cells).map(([field, cell]): [string, string] => {
    if (field === "regionCode") return [field, regionIn(cell, regions)];
    return [field, words[field]?.[cell.trim().toLowerCase()] ?? cell];
  });
  return Object.fromEntries(coded.filter(([field, cell]) => field !== "another" || cell !== ""));
}

function regionIn(cell: string, regions: readonly { code: string; name: string }[]): string {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(kab\.?|kabupaten|kota)\s+/, "")
      .replace(/\s+/g, " ")
      .trim();
  return (
    regions.find(({ code, name }) => code === cell.trim() || plain(name) === plain(cell))?.code ?? (cell.trim() && "?")
  );
}
