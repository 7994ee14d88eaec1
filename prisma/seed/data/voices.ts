/** What buyers of the sample say. Invented, and fit for whatever they bought. */
export const reviewTexts: Readonly<Record<number, readonly (string | null)[]>> = {
  5: [
    "Datang cepat, kemasannya rapi, dan isinya persis seperti di foto. Pasti pesan lagi.",
    "Asli dari sini, terasa bedanya. Keluarga di rumah suka semua.",
    "Dibungkus berlapis, tidak ada yang rusak walau lewat kapal.",
    null,
    "Cocok untuk oleh-oleh. Label dan tanggalnya jelas.",
  ],
  4: [
    "Bagus. Hanya pengirimannya agak lama, tapi penjual memberi kabar.",
    "Mutunya baik. Akan lebih enak kalau ada ukuran yang lebih besar.",
    null,
    "Sesuai keterangan. Kardusnya sedikit penyok, isinya aman.",
  ],
  3: ["Lumayan. Ukurannya lebih kecil dari yang saya bayangkan.", "Biasa saja, tapi pelayanannya ramah."],
  2: ["Tiba terlambat seminggu, jadi tidak sempat untuk acara."],
};

export const replies: readonly string[] = [
  "Terima kasih sudah membeli. Senang barangnya sampai dengan baik!",
  "Terima kasih masukannya. Kami perbaiki di pengiriman berikutnya.",
];

/** A review that breaks the rules, and why it is hidden. */
export const hiddenReview = {
  text: "Mau lebih murah? Hubungi saya langsung di nomor ini saja.",
  reason: "Memuat iklan dan ajakan bertransaksi di luar toko.",
};

export type ComplaintPlan = {
  name: string;
  kind: "broken" | "wrong" | "missing" | "late" | "quality" | "other";
  text: string;
  /** Hours before now at which it was filed. */
  hoursAgo: number;
  proposal?: string;
  answer?: string;
  closed?: boolean;
};

/** The first three are about one product, so that its listing is to be looked at again. */
export const complaintPlans: readonly ComplaintPlan[] = [
  {
    name: "apek",
    kind: "quality",
    text: "Waktu dibuka baunya agak apek, padahal tanggalnya masih lama.",
    hoursAgo: 24 * 26,
    answer: "Mohon maaf. Penjual sudah memeriksa stok dari kelompok produksi itu dan mengirim gantinya hari ini.",
    closed: true,
  },
  {
    name: "segel",
    kind: "broken",
    text: "Segelnya lepas waktu sampai, jadi saya tidak berani memakainya.",
    hoursAgo: 24 * 12,
    answer: "Terima kasih fotonya. Gantinya dikirim dengan segel baru, tanpa ongkos tambahan.",
  },
  {
    name: "beda",
    kind: "quality",
    text: "Isinya lebih sedikit dan warnanya beda dari pembelian saya yang dulu.",
    hoursAgo: 20,
    proposal:
      "Kami minta maaf. Bahan dari panen terakhir memang lebih gelap; kami siap mengganti atau mengembalikan uang.",
  },
  {
    name: "keliru",
    kind: "wrong",
    text: "Saya pesan ukuran besar, yang datang ukuran kecil.",
    hoursAgo: 24 * 6,
  },
  {
    name: "telat",
    kind: "late",
    text: "Paket tiba jauh setelah tanggal perkiraan, terlambat untuk acara kami.",
    hoursAgo: 5,
  },
  {
    name: "kurang",
    kind: "missing",
    text: "Saya beli dua, di dalam paket hanya ada satu.",
    hoursAgo: 24 * 40,
    answer: "Penjual membenarkan kekurangannya dan sudah mengirim satu lagi dengan nomor resi baru.",
    closed: true,
  },
];
