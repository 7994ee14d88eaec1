/** The questions of the first checklists. Anchors say what 0 to 4 points look like. */
type Words = { id: string; en: string };
type Five = readonly [string, string, string, string, string];

export type Question = {
  section: "gate" | "quality" | "business";
  title: Words;
  guidance: Words;
  anchors: { id: Five; en: Five };
  service: `S${number}`;
  /** Keys of the version's fields an answer rests on. */
  fields: readonly string[];
};

export const questions = {
  permit: {
    section: "gate",
    title: { id: "Izin edar sesuai jenis", en: "Market permit fits the goods" },
    guidance: {
      id: "Cocokkan nomor dengan jenis pangan, kemasan dan daerah usaha.",
      en: "Match the number with food type, pack and regency.",
    },
    anchors: {
      id: [
        "Tidak ada",
        "Ada, tetapi salah jenis",
        "Ada, masa berlaku hampir habis",
        "Ada dan sesuai",
        "Ada, sesuai, dan sudah dicek ke penerbit",
      ],
      en: [
        "None",
        "Present, wrong type",
        "Present, about to expire",
        "Present and fitting",
        "Present, fitting and checked at the issuer",
      ],
    },
    service: "S4",
    fields: ["licences", "categoryCode"],
  },
  halal: {
    section: "gate",
    title: { id: "Sertifikat halal masih sah", en: "Halal certificate is valid" },
    guidance: {
      id: "Bahan yang berubah berarti sertifikat diperiksa lagi.",
      en: "Changed ingredients mean checking the certificate again.",
    },
    anchors: {
      id: [
        "Tidak ada",
        "Sedang diurus",
        "Ada, bahan sudah berubah",
        "Ada dan sesuai bahan",
        "Ada, sesuai, dan sudah dicek ke penerbit",
      ],
      en: [
        "None",
        "Applied for",
        "Present, ingredients changed",
        "Present and matching",
        "Present, matching and checked at the issuer",
      ],
    },
    service: "S4",
    fields: ["licences", "compositionId", "notHalal"],
  },
  legal: {
    section: "gate",
    title: { id: "NIB dan nama usaha cocok", en: "NIB and business name match" },
    guidance: {
      id: "Nama produsen di label sama dengan nama pada NIB.",
      en: "The producer on the label is the name on the NIB.",
    },
    anchors: {
      id: ["Belum punya NIB", "NIB atas nama lain", "Cocok, alamat berbeda", "Cocok", "Cocok dan KBLI sesuai produk"],
      en: [
        "No NIB",
        "NIB of somebody else",
        "Matches, other address",
        "Matches",
        "Matches and the KBLI fits the product",
      ],
    },
    service: "S2",
    fields: ["producer"],
  },
  label: {
    section: "gate",
    title: { id: "Label memuat unsur wajib dan alergen", en: "Label carries all required items and allergens" },
    guidance: {
      id: "Nama, bahan, berat bersih, produsen, halal, kode produksi, kedaluwarsa, nomor izin.",
      en: "Name, ingredients, net weight, producer, halal, batch code, best before, permit number.",
    },
    anchors: {
      id: [
        "Tidak ada label",
        "Beberapa unsur kurang",
        "Satu unsur kurang jelas",
        "Lengkap",
        "Lengkap, mudah dibaca, alergen dicetak tebal",
      ],
      en: [
        "No label",
        "Several items missing",
        "One item unclear",
        "Complete",
        "Complete, easy to read, allergens in bold",
      ],
    },
    service: "S6",
    fields: ["label", "compositionId", "allergens", "net", "producer"],
  },
  card: {
    section: "gate",
    title: { id: "Keterangan bahan, ukuran dan perawatan", en: "Material, size and care are stated" },
    guidance: {
      id: "Pembeli tahu apa yang datang tanpa memegangnya.",
      en: "Buyers know what will come without touching it.",
    },
    anchors: {
      id: [
        "Tidak ada",
        "Bahan tidak benar",
        "Satu hal kurang",
        "Lengkap",
        "Lengkap, dengan pembuat dan lama pengerjaan",
      ],
      en: ["None", "Material is wrong", "One item missing", "Complete", "Complete, with maker and making time"],
    },
    service: "S6",
    fields: ["compositionId", "attributes", "net"],
  },
  taste: {
    section: "quality",
    title: { id: "Rasa dan hasil akhir", en: "Taste and finish" },
    guidance: {
      id: "Cicipi dari kemasan yang dijual, bukan contoh khusus.",
      en: "Taste the pack on sale, not a special sample.",
    },
    anchors: {
      id: [
        "Tidak layak",
        "Kurang, perlu resep ulang",
        "Cukup",
        "Baik dan khas",
        "Sangat baik, sebanding produk terkenal",
      ],
      en: ["Not fit", "Weak, needs a new recipe", "Fair", "Good and distinct", "Very good, equal to known brands"],
    },
    service: "S5",
    fields: ["compositionId"],
  },
  finish: {
    section: "quality",
    title: { id: "Mutu bahan dan kerapian", en: "Material and workmanship" },
    guidance: {
      id: "Periksa jahitan, sambungan, warna luntur dan tepi.",
      en: "Check seams, joints, colour fastness and edges.",
    },
    anchors: {
      id: ["Rusak", "Kasar, mudah lepas", "Cukup rapi", "Rapi dan kuat", "Sangat halus, tiap potong terjaga"],
      en: ["Broken", "Rough, comes apart", "Fairly neat", "Neat and strong", "Very fine, every piece alike"],
    },
    service: "S5",
    fields: ["compositionId", "attributes"],
  },
  consistency: {
    section: "quality",
    title: { id: "Sama dari satu pembuatan ke berikutnya", en: "The same from one batch to the next" },
    guidance: {
      id: "Bandingkan dua contoh dari pembuatan yang berbeda.",
      en: "Compare two samples of different batches.",
    },
    anchors: {
      id: ["Selalu berbeda", "Sering berbeda", "Kadang berbeda", "Hampir sama", "Sama, ada catatan resep atau pola"],
      en: [
        "Always differs",
        "Often differs",
        "Sometimes differs",
        "Nearly the same",
        "The same, recipe or pattern on record",
      ],
    },
    service: "S1",
    fields: ["compositionId"],
  },
  hygiene: {
    section: "quality",
    title: { id: "Aman dan bersih dibuat", en: "Made safely and cleanly" },
    guidance: {
      id: "Foto dapur, catatan kunjungan atau hasil uji.",
      en: "Photos of the kitchen, visit notes or test results.",
    },
    anchors: {
      id: [
        "Tidak aman",
        "Kotor di beberapa tempat",
        "Cukup bersih",
        "Bersih dan teratur",
        "Bersih, ada catatan dan pelatihan",
      ],
      en: ["Unsafe", "Dirty in places", "Fairly clean", "Clean and orderly", "Clean, with records and training"],
    },
    service: "S3",
    fields: ["producer"],
  },
  shelfLife: {
    section: "quality",
    title: { id: "Umur simpan teruji", en: "Shelf life is tested" },
    guidance: { id: "Angka tanpa uji bukan umur simpan.", en: "A figure without a test is no shelf life." },
    anchors: {
      id: [
        "Tidak diketahui",
        "Perkiraan saja",
        "Uji sendiri tanpa catatan",
        "Uji sendiri dengan catatan",
        "Uji laboratorium",
      ],
      en: ["Unknown", "A guess", "Own test without notes", "Own test with notes", "Laboratory test"],
    },
    service: "S4",
    fields: ["shelfLifeDays", "storage", "packaging"],
  },
  packaging: {
    section: "quality",
    title: { id: "Kemasan sesuai, rapat, ramah kirim", en: "Pack fits, seals and travels" },
    guidance: {
      id: "Guncang dan balik. Minyak dan sirup tidak boleh merembes.",
      en: "Shake and turn it. Oil and syrup must not leak.",
    },
    anchors: {
      id: [
        "Bocor atau rusak",
        "Bahan tidak sesuai",
        "Cukup, perlu bantalan",
        "Sesuai dan rapat",
        "Sesuai, rapat, tahan kirim antarpulau",
      ],
      en: [
        "Leaks or breaks",
        "Wrong material",
        "Fair, needs padding",
        "Fits and seals",
        "Fits, seals and survives island shipping",
      ],
    },
    service: "S6",
    fields: ["packaging", "photos"],
  },
  story: {
    section: "business",
    title: { id: "Cerita asal terbukti", en: "Story of origin is proven" },
    guidance: {
      id: "Klaim asal, motif dan bahan lokal ada sumbernya.",
      en: "Claims of origin, motif and local material have a source.",
    },
    anchors: {
      id: [
        "Tidak benar",
        "Tidak ada bukti",
        "Sebagian terbukti",
        "Terbukti",
        "Terbukti, dengan nama pembuat dan tempat",
      ],
      en: ["Untrue", "No evidence", "Partly proven", "Proven", "Proven, with maker and place named"],
    },
    service: "S7",
    fields: ["storyId", "claims"],
  },
  capacity: {
    section: "business",
    title: { id: "Sanggup memasok tiap bulan", en: "Can supply every month" },
    guidance: {
      id: "Bandingkan jumlah per bulan dengan pesanan yang mungkin.",
      en: "Compare monthly output with likely orders.",
    },
    anchors: {
      id: [
        "Tidak sanggup",
        "Hanya bila ada musim",
        "Sedikit, tidak tetap",
        "Cukup dan tetap",
        "Cukup, dengan cadangan bahan",
      ],
      en: ["Cannot", "In season only", "Little, unsteady", "Enough and steady", "Enough, with spare material"],
    },
    service: "S1",
    fields: [],
  },
  price: {
    section: "business",
    title: { id: "Harga wajar dan menutup biaya", en: "Price is fair and covers cost" },
    guidance: { id: "Biaya per kemasan dan harga produk serupa.", en: "Cost per pack and price of similar goods." },
    anchors: {
      id: ["Rugi atau menipu", "Jauh dari pasar", "Tipis", "Wajar", "Wajar, dengan hitungan biaya"],
      en: ["At a loss or misleading", "Far from the market", "Thin", "Fair", "Fair, with a cost sheet"],
    },
    service: "S1",
    fields: ["price"],
  },
} as const satisfies Record<string, Question>;

export type QuestionCode = keyof typeof questions;
