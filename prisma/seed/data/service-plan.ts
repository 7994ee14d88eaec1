import type { OutcomeCode, ServiceCode } from "#app/domain/services/services.ts";

/** What is asked in a case of each service, in the words of the counter. */
export const topics: Readonly<Record<ServiceCode, readonly string[]>> = {
  S1: ["Menghitung harga pokok dan harga jual", "Mencatat uang masuk dan keluar", "Menata dapur produksi"],
  S2: ["Mendaftarkan usaha di OSS", "Mengubah alamat usaha di OSS"],
  S3: ["Ingin ikut kelas pengolahan pangan yang baik", "Ingin ikut kelas foto produk"],
  S4: ["Mengurus P-IRT", "Mengurus sertifikat halal", "Memperpanjang izin edar"],
  S5: ["Mencoba varian baru dari bahan setempat", "Menguji daya simpan"],
  S6: ["Kemasan baru"],
  S7: ["Ikut pameran produk unggulan", "Masuk ke toko oleh-oleh bandara"],
  S8: ["Mengikuti inkubasi usaha tahun ini"],
  S9: ["Verifikasi data usaha di tempat"],
  S10: ["Kurasi produk"],
};

export const diagnoses = [
  "Catatan penjualan ada di buku tulis, belum dipisah dari uang rumah.",
  "Dapur bersih, tetapi bahan baku dan barang jadi satu rak.",
  "Label belum memuat berat bersih dan tanggal kedaluwarsa.",
  "Permintaan lebih besar dari kapasitas satu kompor.",
] as const;

export const advices = [
  "Pisahkan uang usaha dan catat setiap hari, mulai minggu ini.",
  "Beri rak sendiri untuk bahan baku, lalu foto dan kirim ke kami.",
  "Lengkapi isi label, kami bantu susun sebelum dicetak.",
  "Tambah jadwal masak satu hari, hitung lagi biaya gasnya.",
] as const;

export const followUpWords = [
  "Pencatatan berjalan, omzet bulan ini naik sedikit.",
  "Masih memakai cara lama, perlu didatangi lagi.",
  "Sudah memakai label baru untuk semua ukuran.",
] as const;

/** Classes and fairs of the past, and one still to come; days before the day of seeding. */
export const classes = [
  { title: "Cara produksi pangan yang baik", kind: "class", service: "S3", daysAgo: 410, region: "82.71" },
  { title: "Menghitung harga pokok", kind: "class", service: "S3", daysAgo: 300, region: "82.72" },
  { title: "Foto produk dengan HP", kind: "class", service: "S3", daysAgo: 190, region: "82.71" },
  { title: "Pameran rempah Sofifi", kind: "expo", service: "S7", daysAgo: 120, region: "82.72" },
  { title: "Halal untuk usaha mikro", kind: "class", service: "S3", daysAgo: 65, region: "82.04" },
  { title: "Pembukuan di HP", kind: "class", service: "S3", daysAgo: 20, region: "82.71" },
  { title: "Kelas kemasan dan label", kind: "class", service: "S3", daysAgo: -12, region: "82.71" },
] as const;

type Past = { service: ServiceCode; share: number; daysAgo: number; kind: OutcomeCode; amount?: number; about?: true };

/** What some makers came for in the years before, each to its end. */
export const pastServices: readonly Past[] = [
  { service: "S3", share: 0.3, daysAgo: 400, kind: "TRAINING_CERT" },
  { service: "S5", share: 0.25, daysAgo: 340, kind: "SHELF_LIFE", about: true },
  { service: "S5", share: 0.15, daysAgo: 410, kind: "PRODUCT_VARIANT", about: true },
  { service: "S7", share: 0.35, daysAgo: 300, kind: "EXPO_SALES", amount: 1_800_000, about: true },
  { service: "S7", share: 0.15, daysAgo: 380, kind: "CONTRACT", amount: 6_500_000, about: true },
  { service: "S8", share: 0.12, daysAgo: 405, kind: "INCUBATION_GRADUATE" },
  { service: "S8", share: 0.1, daysAgo: 260, kind: "FUNDING", amount: 15_000_000 },
];
