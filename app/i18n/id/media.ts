export const media = {
  "media.refused.empty": "Berkas ini kosong. Pilih fotonya sekali lagi.",
  "media.refused.tooLarge": "Foto paling besar {megabytes} MB. Kecilkan dulu, atau ambil ulang dengan kamera HP.",
  "media.refused.wrongType": "Berkas ini bukan foto yang bisa kami baca. Pakai JPEG, PNG atau WebP.",
  "media.refused.heic":
    "Foto iPhone ini berformat HEIC. Di Pengaturan, Kamera, Format pilih “Paling Kompatibel”, lalu ambil ulang.",
  "media.refused.tooManyPixels": "Foto ini terlalu besar ukurannya. Paling banyak {megapixels} juta piksel.",
  "media.refused.broken": "Foto ini rusak atau terpotong. Ambil atau pilih ulang fotonya.",
  "media.refused.tooMany": "Paling banyak {max} foto. Hapus satu dulu sebelum menambah.",
  "media.refused.quota": "Tempat foto usaha ini sudah penuh. Hubungi UKM Mart supaya foto lama dirapikan.",
  "media.refused.unreadable": "Kiriman terputus sebelum lengkap. Coba kirim sekali lagi.",
  "media.failed.missing": "Foto aslinya tidak ditemukan. Unggah ulang fotonya.",
  "media.state.pending": "Foto sedang disiapkan",
  "media.state.ready": "Foto siap",
  "media.state.failed": "Foto gagal disiapkan",
} as const;
