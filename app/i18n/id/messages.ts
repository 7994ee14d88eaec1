export const messages = {
  "messages.foot": "Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.",
  "messages.signUp.subject": "Aktifkan akun UKM Mart",
  "messages.signUp.body":
    "Halo {name},\n\nAda yang mendaftar di UKM Mart dengan alamat ini. Buka tautan di bawah, lalu ketik kata sandi yang kamu buat. Tautan berlaku 48 jam.\n\nBukan kamu? Abaikan surat ini; tanpa tautan dan kata sandinya tidak ada akun yang terbuka.",
  "messages.signUp.link": "Aktifkan akun",
  "messages.signUpAgain.subject": "Kamu sudah punya akun",
  "messages.signUpAgain.body":
    "Halo {name},\n\nAda yang mencoba mendaftar dengan alamat ini, padahal akunmu sudah ada. Masuk saja seperti biasa.\n\nLupa kata sandi? Buat yang baru lewat tautan di bawah.",
  "messages.signUpAgain.link": "Buat kata sandi baru",
  "messages.forgotten.subject": "Buat kata sandi baru",
  "messages.forgotten.body":
    "Halo {name},\n\nBuka tautan di bawah untuk membuat kata sandi baru. Tautan berlaku 2 jam dan hanya sekali.\n\nBukan kamu yang meminta? Abaikan surat ini; kata sandimu tetap yang lama.",
  "messages.forgotten.link": "Buat kata sandi baru",
  "messages.passwordChanged.subject": "Kata sandimu sudah diganti",
  "messages.passwordChanged.body":
    "Halo {name},\n\nKata sandi akunmu baru saja diganti, dan semua perangkat lain sudah keluar.\n\nBukan kamu yang mengganti? Buat kata sandi baru sekarang lewat tautan di bawah.",
  "messages.passwordChanged.link": "Buat kata sandi baru",
  "messages.orderPlaced.subject": "Pesanan {number} kami simpan",
  "messages.orderPlaced.body":
    "Halo {name},\n\nBarang untuk pesanan {number} sudah kami sisihkan. Jumlahnya {total}.\n\nSelesaikan pembayaran sebelum waktunya habis; cara dan batasnya ada di halaman pesanan.",
  "messages.orderPlaced.link": "Lihat pesanan",
  "messages.orderConfirmed.subject": "Pesanan {number} sudah dibayar",
  "messages.orderConfirmed.body":
    "Halo {name},\n\nTerima kasih. Pembayaran {total} untuk pesanan {number} sudah kami terima, dan pembuatnya mulai menyiapkan barangmu.\n\nKami kabari lagi saat paket berangkat.",
  "messages.orderConfirmed.link": "Ikuti pesanan",
  "messages.orderExpired.subject": "Waktu pesanan {number} habis",
  "messages.orderExpired.body":
    "Halo {name},\n\nPembayaran pesanan {number} tidak kami terima sampai batas waktunya, jadi barangnya kami lepas lagi.\n\nMasih mau? Pesan ulang saja. Bila kamu sudah membayar, hubungi kami dan uangmu kami kembalikan.",
  "messages.orderExpired.link": "Lihat pesanan",
  "messages.orderCancelled.subject": "Pesanan {number} dibatalkan",
  "messages.orderCancelled.body":
    "Halo {name},\n\nPesanan {number} dibatalkan. Bila sudah ada uang yang masuk, kami kembalikan ke cara bayar yang sama.",
  "messages.orderCancelled.link": "Lihat pesanan",
  "messages.parcelShipped.subject": "Paket pesanan {number} berangkat",
  "messages.parcelShipped.body":
    "Halo {name},\n\nPaket untuk pesanan {number} sudah dikirim.\nKurir: {courier}\nResi: {waybill}\n\nIkuti perjalanannya di halaman pesanan.",
  "messages.parcelShipped.link": "Ikuti pesanan",
  "messages.orderForMaker.subject": "Pesanan baru: {number}",
  "messages.orderForMaker.body":
    "Halo {name},\n\nAda pesanan baru yang sudah dibayar. Terima di lapak dalam 72 jam, lalu siapkan paketnya; lewat dari itu uang pembeli dikembalikan.",
  "messages.orderForMaker.link": "Buka pesanan di lapak",
} as const;
