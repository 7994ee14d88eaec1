export const error = {
  "error.notFound": "Halaman ini tidak ada.",
  "error.notFoundHint": "Produknya mungkin sudah tidak dijual, atau alamatnya keliru.",
  "error.forbidden": "Halaman ini bukan untuk akun Anda.",
  "error.forbiddenHint": "Masuk dengan akun lain, atau minta hak aksesnya kepada admin.",
  "error.unexpected": "Ada yang tidak beres di pihak kami.",
  "error.unexpectedHint": "Catatannya sudah tersimpan. Coba lagi sebentar lagi; isian yang sudah dikirim tidak hilang.",
  "error.home": "Ke beranda",
} as const;
