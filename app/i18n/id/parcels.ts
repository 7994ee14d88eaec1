export const parcels = {
  "orders.refused.claimLate": "Paket ini belum sampai, atau sudah dinyatakan diterima. Pakai halaman keluhan.",
  "orders.refused.lotGone": "Lot itu sudah tidak cukup atau ditarik. Muat ulang, lalu pilih lagi.",
  "orders.refused.lotNeeded": "Barang ini tercatat per lot: tanpa lot hanya ada {free}. Pilih lotnya.",
  "orders.refused.lotSum": "Jumlah per lot harus {wanted}, terisi {found}.",
  "orders.refused.packedAlready": "Paket sudah dikemas. Isinya tidak bisa diubah lagi.",
  "orders.refused.splitAll": "Sisakan paling sedikit satu barang di paket ini.",
  "orders.refused.splitMore": "Jumlahnya melebihi isi paket.",
  "orders.refused.splitNothing": "Isi jumlah yang dikirim terpisah.",
  "orders.refused.takeOffAll": "Kalau semua tidak bisa dikirim, batalkan paketnya.",
  "orders.refused.takeOffMore": "Di paket ini hanya ada {most}.",
} as const;
