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
} as const;
