export const search = {
  "search.band.0-25": "Di bawah Rp 25.000",
  "search.band.25-50": "Rp 25.000 – 50.000",
  "search.band.50-100": "Rp 50.000 – 100.000",
  "search.band.100-250": "Rp 100.000 – 250.000",
  "search.band.250": "Rp 250.000 ke atas",
  "search.leftOut": "Kata “{words}” tidak ada pada produk mana pun, jadi kami cari tanpa kata itu.",
  "search.loosened":
    "Sedikit atau tidak ada produk yang cocok dengan semua kata, jadi yang cocok dengan hampir semuanya ikut tampil.",
  "search.without": "Lepas saringan {name} ({n})",
  "search.withoutAll": "Lepas semua saringan ({n})",
  "search.near": "Mungkin maksudmu {word} ({n})",
  "search.moreMakers": "Hanya usaha dengan produk terbanyak yang terdaftar di sini.",
  "search.engine.answers": "Meilisearch menjawab pencarian.",
  "search.engine.resting":
    "Meilisearch gagal tiga kali berturut-turut. PostgreSQL menjawab pencarian sampai Meilisearch pulih; pembeli tidak merasakannya.",
  "search.engine.unreachable":
    "Meilisearch tidak dapat dihubungi. PostgreSQL menjawab pencarian; pembeli tidak merasakannya.",
  "search.engine.trouble": "Gangguan terakhir {at}: {reason}.",
  "search.engine.outdated":
    "Indeks Meilisearch belum dibangun atau dibangun dengan pengaturan lain. Bangun ulang dengan npm run reindex; kalau tidak, ini terjadi sendiri malam nanti.",
  "search.engine.failed": "{n} perubahan dalam 24 jam terakhir ditolak Meilisearch; indeks diperiksa setiap malam.",
  "search.engine.failures": "Yang terakhir ditolak Meilisearch",
  "search.engine.at": "Kapan",
  "search.engine.task": "Tugas",
  "search.engine.code": "Kode kesalahan",
  "search.engine.mend": "Kirim ulang yang kurang",
  "search.engine.mending": "Yang kurang sedang dikirim ulang.",
} as const;
