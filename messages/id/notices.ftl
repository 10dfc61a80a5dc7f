# Kabar yang datang sendiri. Kunci = notices.STATUS, atau nama kejadian.
# Tidak memuat data pribadi selain nomor pendaftaran dan nama depan di obrolan orang itu sendiri.
#
# Kabar status boleh memakai, dan pemanggil selalu memberi, isian yang sama dengan status.ftl:
# $number $name $due (ISO) $village $papers $what $field $reason $next $place
# age: $age $minimum $below (umur pertama yang tidak termasuk). minor: tanpa isian
# papers-reminder, papers-last-reminder, papers-missing, objection: isian status.
# move-*: $number. outside: $region. answer: $number (T-...) $text. question-closed: $number
# some-news, some-news-sms: $number $office $contact $link

submitted =
    { $number } ({ $name }): perbaikan sudah kami terima.
    Kami periksa lagi, paling lambat { DAY($due) }.
    { -free }
disputed =
    { $number } ({ $name }): masih diperiksa, paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
returned =
    { $number } ({ $name }): ada yang perlu diperbaiki, yaitu { $field ->
        [name] nama
        [nik] NIK
        [kk] nomor KK
        [birth-date] tanggal lahir
        [phone] nomor HP
        [village] desa atau kelurahan
       *[other] satu isian
    }.
    Kata petugas: { $reason }
    Isian yang lain tidak perlu dikirim lagi.
verified =
    Kabar baik. { $number } ({ $name }) sudah disetujui.
    Sekarang bawa ke { $village }:
    { $papers }
    Paling lambat { DAY($due) }. Sebutkan nomor { $number }.
    { -free }
waiting =
    { $number } ({ $name }) sudah disetujui, dan menunggu anggaran.
    Urutannya nomor { $place }. Berkas belum perlu dibawa.
    Kami kabari begitu ada tempat.
    { -free }
papers-at-village =
    Berkas { $number } ({ $name }) sudah diterima di { $village }.
    Desa meneruskannya paling lambat { DAY($due) }.
papers-at-dinas =
    Berkas { $number } ({ $name }) sudah diterima di { $village }.
    Hasil pemeriksaan paling lambat { DAY($due) }.
papers-forwarded =
    Berkas { $number } ({ $name }) sudah dikirim ke dinas.
    Hasil pemeriksaan paling lambat { DAY($due) }.
papers-complete =
    Berkas { $number } ({ $name }) sudah lengkap.
    { -bpjs } menerbitkan nomor peserta paling lambat { DAY($due) }.
member =
    Selamat! { $number } ({ $name }) sudah menjadi peserta { -bpjs }.
    Nomor pesertanya sudah ada.
    { -free }
rejected =
    { $number } ({ $name }) belum bisa disetujui.
    Alasannya: { $reason }
    { $next }
    Kalau tidak setuju, ketik keberatan. Boleh satu kali.
    { -free }
rejected-final =
    Keberatan untuk { $number } ({ $name }) sudah diperiksa. Hasilnya tetap: belum bisa disetujui.
    Alasannya: { $reason }
    { $next }
    { -free }
withdrawn =
    { $number } ({ $name }) sudah ditarik dan tidak diproses lagi.
    Kalau mau mendaftar lagi, ketik daftar.
lapsed =
    { $number } ({ $name }) berhenti, karena berkas belum sampai.
    Berkas masih boleh dibawa ke { $village }. Setelah itu diproses lagi.

papers-reminder =
    Mengingatkan: berkas { $number } ({ $name }) kami tunggu sampai { DAY($due) }.
    Bawa ke { $village }:
    { $papers }
    { -free }
papers-last-reminder =
    Sebentar lagi habis waktunya: berkas { $number } ({ $name }) kami tunggu sampai { DAY($due) }.
    Bawa ke { $village }:
    { $papers }
    Kalau ada halangan, ketik petugas.
papers-missing =
    Berkas { $number } ({ $name }) masih kurang.
    Yang kurang: { $what }
    Bawa ke { $village }, paling lambat { DAY($due) }.
    { -free }
calls =
    Ada { $total } orang yang belum membaca kabarnya.
    Mohon ditelepon atau didatangi. Daftarnya: /panggilan
number-changed =
    Nomor peserta { $number } ({ $name }) diperbaiki oleh { -bpjs }.
    Nomor yang lama jangan dipakai lagi.
    { -free }
verified-again =
    Perbaikan { $number } ({ $name }) sudah disetujui.
    Berkas yang sudah diterima tetap berlaku, tidak perlu dibawa lagi.
    { -free }
number-ready =
    Nomor peserta { $number } ({ $name }) belum dilihat.
    Untuk melihatnya, ketik status.
objection =
    Keberatan untuk { $number } ({ $name }) sudah kami terima.
    Kami periksa sekali lagi, paling lambat { DAY($due) }.

age =
    Umurnya { $age } tahun. Program ini untuk umur { $minimum } tahun sampai sebelum { $below } tahun.
    Pendaftaran tetap boleh dikirim. Petugas yang memutuskan.
    Tentang pilihan lain, ketik petugas.
minor =
    Umurnya belum 18 tahun, jadi perlu persetujuan orang tua.
    Datanglah bersama orang tua ke kantor desa. Kami tidak menyimpan data apa pun.
    Untuk bertanya sekarang, ketik petugas.
outside =
    Desa itu tidak ada di daftar { $region }.
    Pendaftaran tetap boleh dikirim. Petugas yang memeriksa tempat tinggalnya.

move-asked =
    Ada yang ingin mengurus { $number } dari obrolan lain.
    Kalau itu Bapak/Ibu, pilih Ya, saya. Kalau bukan, pilih Bukan saya.
    Tanpa jawaban, petugas yang memutuskan.
choice-ya-saya = Ya, saya
choice-bukan-saya = Bukan saya
move-here =
    { $number } sekarang diurus lewat obrolan ini.
    Untuk melihat sampai mana, ketik status.
move-away =
    { $number } sekarang diurus lewat obrolan lain.
    Kalau itu bukan Bapak/Ibu, ketik petugas.
move-frozen =
    Terima kasih. { $number } kami tahan dulu.
    Petugas akan memeriksa. Tidak ada yang berubah sebelum itu.
move-kept =
    { $number } tetap diurus lewat obrolan ini.
    Kalau ada pertanyaan, ketik petugas.

answer =
    Jawaban petugas untuk { $number }:
    { $text }
    Masih ada pertanyaan? Tulis saja di sini. { -free }
question-closed = Pertanyaan { $number } sudah selesai. Kalau belum jelas, ketik petugas.
some-news =
    Ada kabar dari { $office } tentang pendaftaran { $number }.
    Untuk melihatnya, balas pesan ini.
    Tidak ingin menerima kabar di sini? Balas: berhenti. { -free }
some-news-sms = Ada kabar dari { $office } tentang { $number }. Lihat di { $link } atau telepon { $contact }. Gratis.
choice-kenal = Lihat kabarnya

reopened =
    { $number } ({ $name }): perbaikan tadi tidak jadi diperlukan.
    Pemeriksaan dilanjutkan, paling lambat { DAY($due) }.

closed =
    Pemeriksaan { $number } ({ $name }) sudah selesai.
    Untuk keterangan, ketik petugas atau datang ke kantor desa.

change-done = { $number }: { $field } sudah diubah sesuai permintaan.
change-refused =
    { $number }: { $field } tidak diubah, karena kedua lembaga belum sepakat.
    Untuk keterangan, ketik petugas.
breaker =
    Perhatian: { $failures } alamat { $channel } ditolak dalam satu jam.
    Mungkin ada yang salah di pihak kita. Alamat warga tidak ditutup, pengiriman dibuat pelan.
    Minta petugas TI melihat pengaturan { $channel }.
channel-stopped =
    Pesan { $channel } berhenti terkirim (kode { $code }).
    Pesan warga tetap disimpan dan dikirim nanti.
    Minta petugas TI memeriksa pengaturan { $channel }.

paired =
    Obrolan ini baru disambung dengan obrolan lain di { $channel }.
    Keduanya melihat pendaftaran yang sama.
    Bukan Bapak/Ibu yang melakukannya? Tekan Bukan saya.
parted = Sambungan dengan obrolan lain sudah dilepas. Obrolan ini berdiri sendiri lagi.
told-elsewhere =
    Kabar { $number } sekarang dikirim ke HP orangnya sendiri.
    Tanggal lahirnya sudah dicocokkan di sana. Kalau ada yang aneh, ketik petugas.
