export const messages = {
  "messages.foot": "Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.",
  "messages.demo":
    "Ini surat contoh dari toko latihan. Tidak ada uang yang berpindah dan tidak ada barang yang dikirim.",
  "messages.listing.seeDesk": "Alasannya ada di halaman produk di lapak Anda.",
  "messages.notices.title": "Pemberitahuan",
  "messages.notices.some": "{n} pemberitahuan baru",
  "messages.notices.count": "{n} belum dibaca",
  "messages.notices.allRead": "Semua sudah dibaca.",
  "messages.notices.empty": "Belum ada pemberitahuan",
  "messages.notices.emptyText": "Kabar tentang pesanan dan produk muncul di sini.",
  "messages.notices.open": "Buka",
  "messages.notices.unread": "Baru",
  "messages.notices.readAll": "Tandai semua sudah dibaca",
  "messages.signUp.subject": "Aktifkan akun UKM Mart",
  "messages.signUp.body":
    "Halo {name},\n\nAda yang mendaftar di UKM Mart dengan alamat ini. Buka tautan di bawah, lalu ketik kata sandi yang kamu buat. Tautan berlaku 7 hari.\n\nBukan kamu? Abaikan surat ini; tanpa tautan dan kata sandinya tidak ada akun yang terbuka.",
  "messages.signUp.link": "Aktifkan akun",
  "messages.signUpAgain.subject": "Kamu sudah punya akun",
  "messages.signUpAgain.body":
    "Halo {name},\n\nAda yang mencoba mendaftar dengan alamat ini, padahal akunmu sudah ada. Masuk saja seperti biasa.\n\nLupa kata sandi? Buat yang baru lewat tautan di bawah.",
  "messages.signUpAgain.link": "Buat kata sandi baru",
  "messages.forgotten.subject": "Buat kata sandi baru",
  "messages.forgotten.body":
    "Halo {name},\n\nBuka tautan di bawah untuk membuat kata sandi baru. Tautan berlaku 30 menit dan hanya sekali.\n\nBukan kamu yang meminta? Abaikan surat ini; kata sandimu tetap yang lama.",
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
  "messages.parcelToPickup.subject": "Pesanan {number} menunggu di {place}",
  "messages.parcelToPickup.body":
    "Halo {name},\n\nBarang pesanan {number} sudah ada di {place}. Sebut nomor pesanan dan nama penerima di meja depan.\n\nSudah diambil? Tandai di halaman pesanan, supaya pembuatnya segera dibayar.",
  "messages.parcelToPickup.link": "Buka pesanan",
  "messages.parcelRefused.subject": "Ada barang pesanan {number} yang tidak bisa dikirim",
  "messages.parcelRefused.body":
    "Halo {name},\n\nPembuatnya tidak bisa memenuhi sebagian pesanan {number}:\n{items}\n\nUang untuk bagian ini beserta ongkos kirimnya kami kembalikan ke cara bayar yang sama. Bagian lain tetap berjalan.",
  "messages.parcelRefused.link": "Lihat pesanan",
  "messages.refundSettled.subject": "Uang {amount} untuk pesanan {number} sudah kembali",
  "messages.refundSettled.body":
    "Halo {name},\n\n{amount} dari pesanan {number} sudah kami kembalikan ke cara bayar yang sama. Bank bisa butuh beberapa hari sampai uangnya tampak.",
  "messages.refundSettled.link": "Lihat pesanan",
  "messages.orderReview.subject": "Pembayaran pesanan {number} sedang kami periksa",
  "messages.orderReview.body":
    "Halo {name},\n\nAda uang masuk untuk pesanan {number}, tetapi tidak cocok dengan pesanannya. Petugas kami memeriksanya dalam 2 hari kerja.\n\nKamu tidak perlu membayar lagi. Hasilnya kami kabari lewat surat.",
  "messages.orderReview.link": "Lihat pesanan",
  "messages.orderToReview.subject": "Pesanan {number} perlu diputuskan",
  "messages.orderToReview.body":
    "Halo {name},\n\nUang yang masuk untuk pesanan {number} tidak cocok, atau datang terlambat. Putuskan dalam 2 hari kerja.",
  "messages.orderToReview.link": "Buka pesanan",
  "messages.refundFailed.subject": "Pengembalian {amount} untuk pesanan {number} gagal",
  "messages.refundFailed.body":
    "Halo {name},\n\nPenyedia pembayaran menolak pengembalian {amount} untuk pesanan {number}. Coba kirim lagi, atau kembalikan lewat transfer.",
  "messages.refundFailed.link": "Buka pesanan",
  "messages.listingApproved.subject": "{product} sudah tayang",
  "messages.listingApproved.body":
    "Halo {name},\n\nSelamat. {product} lolos kurasi dan sekarang bisa dibeli di UKM Mart.\n\nPeriksa stok dan harganya, lalu bagikan halamannya ke pelanggan Anda.",
  "messages.listingApproved.link": "Lihat produk",
  "messages.listingReturned.subject": "{product} perlu diperbaiki",
  "messages.listingReturned.body":
    "Halo {name},\n\nKurator sudah memeriksa {product}. Yang perlu Anda perbaiki:\n\n{items}\n\nUbah di lapak, lalu kirim ulang. Bagian yang sudah lolos tidak diperiksa lagi selama tidak Anda ubah.",
  "messages.listingReturned.link": "Perbaiki sekarang",
  "messages.listingRejected.subject": "{product} belum bisa diterima",
  "messages.listingRejected.body":
    "Halo {name},\n\nKurator utama memutuskan {product} belum bisa dijual di UKM Mart.\n\nAlasannya: {reason}\n\nTidak setuju? Ajukan keberatan dalam 14 hari, dan kurator lain yang memeriksanya.",
  "messages.listingRejected.link": "Baca keputusan",
  "messages.listingLapsed.subject": "Pengajuan {product} kami tutup",
  "messages.listingLapsed.body":
    "Halo {name},\n\nPengajuan {product} tidak dikirim ulang selama 60 hari, jadi kami tutup. Isinya tersimpan, dan Anda bisa mengajukannya lagi kapan saja.",
  "messages.listingLapsed.link": "Buka di lapak",
  "messages.verdictBack": "Penilaian Anda untuk {product} kembali kepada Anda. {why}",
  "messages.versionGone": "{product} tidak lagi ditinjau: versinya ditarik pemilik atau sudah diputuskan.",
  "messages.rejectionLate": "Penolakan Anda untuk {product} tidak jadi berlaku. {why}",
  "messages.licenceEnding.subject": "{kind} {number} berakhir {date}",
  "messages.licenceEnding.body":
    "Halo {name},\n\n{kind} dengan nomor {number} berlaku sampai {date}. Mulai urus perpanjangannya sekarang, supaya produk Anda tetap bisa dijual.\n\nPendamping di pusat layanan bisa membantu tanpa biaya.",
  "messages.licenceEnding.link": "Buka lapak",
  "messages.licenceEnded.subject": "{kind} {number} sudah berakhir",
  "messages.licenceEnded.body":
    "Halo {name},\n\n{kind} dengan nomor {number} berakhir {date}. Produk yang memakainya kami tahan dari penjualan sampai ada izin baru.\n\nBerkas perpanjangan sudah kami buka di layanan sertifikasi. Masukkan nomor yang baru di halaman produk begitu terbit.",
  "messages.licenceEnded.link": "Buka lapak",
  "messages.licenceVoided.subject": "{kind} {number} dibatalkan",
  "messages.licenceVoided.body":
    "Halo {name},\n\n{kind} dengan nomor {number} kami batalkan. Alasannya: {reason}\n\nProduk yang memakainya ditahan dari penjualan bila tidak ada izin lain. Kalau menurut Anda ini keliru, balas surat ini atau datang ke pusat layanan; pendamping membantu tanpa biaya.",
  "messages.licenceVoided.link": "Lihat berkas usaha",
  "messages.cartHeld.subject": "{product} di keranjangmu sedang tidak dijual",
  "messages.cartHeld.body":
    "Halo {name},\n\n{product} kami tahan dulu, karena izinnya tidak berlaku lagi. Barang lain di keranjangmu tetap tersimpan.\n\nProduk ini bisa dibeli lagi begitu pembuatnya memperbarui izin.",
  "messages.cartHeld.link": "Lihat keranjang",
  "messages.referralReady.subject": "{item} siap diperiksa ulang",
  "messages.referralReady.body":
    "Halo {name},\n\nLayanan {case} untuk {product} sudah selesai. Butir yang tadinya belum lolos, {item}, siap diperiksa ulang.\n\nPerbarui isian produk Anda, lalu kirim ulang ke kurator.",
  "messages.referralReady.link": "Buka produk",
  "messages.packagingQuoted.subject": "Harga kemasan {product} menunggu jawaban Anda",
  "messages.packagingQuoted.body":
    "Halo {name},\n\nRumah Kemasan sudah menghitung harga pekerjaan {job} untuk {product}. Lihat rinciannya dan subsidinya, lalu setujui atau tolak dalam 7 hari.\n\nDesain dimulai begitu Anda setuju.",
  "messages.packagingQuoted.link": "Lihat harganya",
  "messages.packagingProof.subject": "Contoh kemasan {product} menunggu persetujuan Anda",
  "messages.packagingProof.body":
    "Halo {name},\n\nContoh desain untuk pekerjaan {job}, {product}, sudah siap Anda periksa. Lihat gambarnya dan isi labelnya, lalu setujui atau minta perubahan dalam 7 hari.\n\nKami baru mencetak setelah Anda setuju, dan persis seperti yang Anda setujui.",
  "messages.packagingProof.link": "Periksa contohnya",
  "messages.packagingVoided.subject": "Persetujuan kemasan {product} perlu diulang",
  "messages.packagingVoided.body":
    "Halo {name},\n\nIsi label atau pilihan kemasan {product} berubah setelah Anda menyetujui contohnya, jadi persetujuan pekerjaan {job} tidak berlaku lagi.\n\nPerancang menyiapkan contoh baru, dan kami kabari begitu siap.",
  "messages.packagingVoided.link": "Lihat pekerjaannya",
  "messages.packagingReady.subject": "Kemasan {product} siap diambil",
  "messages.packagingReady.body":
    "Halo {name},\n\n{quantity} kemasan {product} dari pekerjaan {job} lolos pemeriksaan mutu dan siap Anda ambil di Rumah Kemasan.\n\nBawa nomor pekerjaan ini. Serah terima dicatat dalam BAST, yang juga bisa Anda unduh dari lapak.",
  "messages.packagingReady.link": "Buka pekerjaannya",
  "messages.complaintFiled.subject": "Keluhan {complaint} kami terima",
  "messages.complaintFiled.body":
    "Halo {name},\n\nKeluhanmu tentang {product} dari pesanan {number} sudah kami terima. Kami jawab paling lambat {due}.\n\nJawabannya kami kirim ke alamat ini.",
  "messages.complaintFiled.link": "Buka pesanan",
  "messages.complaintAnswered.subject": "Jawaban untuk keluhan {complaint}",
  "messages.complaintAnswered.body":
    "Halo {name},\n\nTentang keluhanmu atas {product} dari pesanan {number}:\n\n{answer}\n\nBelum puas? Balas lewat halaman pesanan. Di halaman Cara mengadu tertulis juga kontak Kementerian Perdagangan.",
  "messages.complaintAnswered.link": "Buka pesanan",
  "messages.complaintForMaker.subject": "Keluhan pembeli tentang {product}",
  "messages.complaintForMaker.body":
    "Halo {name},\n\nSeorang pembeli mengeluhkan {product}, nomor {complaint}. Baca keluhannya di lapak, lalu usulkan jawabannya. Petugas menjawab pembeli paling lambat {due}.",
  "messages.complaintForMaker.link": "Baca keluhan",
  "messages.complaintForStaff.subject": "Keluhan {complaint} menunggu jawaban",
  "messages.complaintForStaff.body":
    "Halo {name},\n\nKeluhan {complaint} tentang {product} baru masuk. Batas jawabnya {due}.",
  "messages.complaintForStaff.link": "Buka keluhan",
  "messages.complaintProposed.subject": "Usulan jawaban untuk keluhan {complaint}",
  "messages.complaintProposed.body":
    "Halo {name},\n\nUsaha sudah mengusulkan jawaban untuk keluhan {complaint} tentang {product}. Periksa, lalu kirim ke pembeli paling lambat {due}.",
  "messages.complaintProposed.link": "Periksa usulan",
  "messages.complaintsMany.subject": "{product} mendapat tiga keluhan dalam 90 hari",
  "messages.complaintsMany.body":
    "Halo {name},\n\n{product} mendapat tiga keluhan dalam 90 hari. Menurut aturan kurasi, tayangannya perlu ditinjau ulang.",
  "messages.complaintsMany.link": "Buka kurasi",
  "messages.reviewForMaker.subject": "Ulasan baru untuk {product}",
  "messages.reviewForMaker.body":
    "Halo {name},\n\nSeorang pembeli mengulas {product}. Baca ulasannya di lapak. Anda bisa membalasnya satu kali; balasan Anda tampil di halaman produk.",
  "messages.reviewForMaker.link": "Baca ulasan",
  "messages.reviewHidden.subject": "Ulasanmu tentang {product} kami sembunyikan",
  "messages.reviewHidden.body":
    "Halo {name},\n\nUlasanmu tentang {product} dari pesanan {number} tidak lagi tampil di toko.\n\nAlasannya: {reason}\n\nMerasa ini keliru? Ajukan lewat halaman pesananmu.",
  "messages.reviewHidden.link": "Buka pesanan",
  "messages.invitation.subject": "Undangan bergabung di {place}",
  "messages.invitation.body":
    "Halo {name},\n\nAnda diundang untuk ikut mengelola {place} di UKM Mart. Buka tautan di bawah untuk bergabung. Tautan berlaku 7 hari dan hanya sekali.\n\nTidak mengenal {place}? Abaikan surat ini; tanpa Anda tidak ada yang terjadi.",
  "messages.invitation.link": "Bergabung",
  "messages.factorOn.subject": "Kode kedua menyala di akun Anda",
  "messages.factorOn.body":
    "Halo {name},\n\nMulai sekarang akun Anda meminta kode dari aplikasi setelah kata sandi.\n\nBukan Anda yang menyalakannya? Buat kata sandi baru sekarang, lalu hubungi admin.",
  "messages.factorOn.link": "Buat kata sandi baru",
  "messages.factorOff.subject": "Kode kedua di akun Anda sudah mati",
  "messages.factorOff.body":
    "Halo {name},\n\nAkun Anda tidak lagi meminta kode kedua; kata sandi saja cukup untuk masuk.\n\nBukan Anda yang memintanya? Buat kata sandi baru sekarang, lalu hubungi admin.",
  "messages.factorOff.link": "Buat kata sandi baru",
  "messages.rolesChanged.subject": "Peran Anda di UKM Mart berubah",
  "messages.rolesChanged.body":
    "Halo {name},\n\nSeorang admin mengubah peran Anda di UKM Mart. Masuk lagi untuk melihatnya.\n\nMerasa ada yang keliru? Hubungi admin.",
  "messages.rolesChanged.link": "Masuk",
  "messages.selectionApplied.subject": "Pendaftaran {business} sudah kami terima",
  "messages.selectionApplied.body":
    'Halo {name},\n\nPendaftaran {business} pada "{call}" sudah masuk. Jawabannya datang setelah pendaftaran ditutup dan semua pelamar dinilai.',
  "messages.selectionApplied.link": "Lihat pendaftaran",
  "messages.selectionAccepted.subject": "{business} diterima",
  "messages.selectionAccepted.body":
    'Halo {name},\n\nSelamat, {business} diterima pada "{call}". {reason}\n\nKami segera menghubungi untuk langkah berikutnya.',
  "messages.selectionAccepted.link": "Lihat pendaftaran",
  "messages.selectionWaiting.subject": "{business} masuk daftar tunggu",
  "messages.selectionWaiting.body":
    'Halo {name},\n\n{business} masuk daftar tunggu pada "{call}".\n\nAlasannya: {reason}',
  "messages.selectionWaiting.link": "Lihat pendaftaran",
  "messages.selectionDeclined.subject": "{business} belum diterima",
  "messages.selectionDeclined.body":
    'Halo {name},\n\n{business} belum diterima pada "{call}".\n\nAlasannya: {reason}\n\nPendamping di pusat siap membantu mempersiapkan panggilan berikutnya.',
  "messages.selectionDeclined.link": "Lihat pendaftaran",
  "messages.selectionOnboarded.subject": "Lapak {business} sudah siap",
  "messages.selectionOnboarded.body":
    "Halo {name},\n\n{business} sudah tercatat di UKM Mart. Buka lapaknya dan mulai dari produk pertama.",
  "messages.selectionOnboarded.link": "Buka lapak",
} as const;
