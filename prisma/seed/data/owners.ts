import { makers } from "./makers.ts";

/** Two of the sample's owners sign in; these are their names. */
const known: Readonly<Record<string, string>> = {
  "dapur-pala-gamalama": "Nurhayati Salasa",
  "kopi-dabe-gurabunga": "Rahmat Buamona",
};

const given = {
  Ibu: [
    ..."Salma Rugaya Maryam Halima Rosmina Fatma Nuraini Aisyah Jamila Yohana Debora".split(" "),
    ..."Wahida Sitna Amina Zubaida Hadija Ester Nurlaila Rukia Darwia Kartini".split(" "),
  ],
  Bapak: [
    ..."Gani Junaidi Idris Sahril Usman Bakri Marthen Kasim Hamid Ruslan".split(" "),
    ..."Mochtar Yakobus Saleh Samsudin Hasan Anwar Muhdar Taher Ismail Jafar".split(" "),
  ],
} as const;

const families = [
  ..."Tomagola Drakel Togubu Sangaji Kailul Marsaoly Albaar Tawainella Hatari Umar".split(" "),
  ..."Husen Sero Papilaya Soselisa Luhulima Rumra Bailussy Barakati Rajak Mandea".split(" "),
  ..."Kharie Umasugi Fokaaya Djaga Manoppo Umaternate Teapon Duwila Sapsuha Leko".split(" "),
];

/** Invented owners, one for each maker in the same order. */
export const ownerNames: readonly string[] = makers.map((maker, at) => {
  const same = makers.slice(0, at).filter(({ owner }) => owner === maker.owner).length;
  const names = given[maker.owner];
  return known[maker.key] ?? `${names[same % names.length]} ${families[(at * 7) % families.length]}`;
});
