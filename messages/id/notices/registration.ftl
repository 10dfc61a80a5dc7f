# Kabar sebuah pendaftaran yang datang sendiri. Kunci = notices.STATUS, atau nama kejadian.
# Tidak memuat data pribadi selain nomor pendaftaran dan nama depan di obrolan orang itu sendiri;
# returned juga isian yang diminta, disamarkan seperti di data saya ($kept).
#
# Kabar status boleh memakai, dan pemanggil selalu memberi, isian yang sama dengan status.ftl:
# $number $name $due (ISO) $village $papers $what $field $kept $reason $next $place
# papers-reminder, papers-last-reminder, papers-missing, objection: isian status.
# age: $age $minimum $below (umur pertama yang tidak termasuk). minor: tanpa isian. outside: $region

submitted =
    { $number } ({ $name }): perbaikan sudah kami terima.
    Kami periksa lagi, paling lambat { DAY($due) }.
    { -free }
disputed =
    { $number } ({ $name }): { -disputed }, paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
returned =
    { $number } ({ $name }): ada yang { -returned-own }, yaitu { $field }.
    Yang tercatat: { $kept }
    Kata petugas: { $reason }
    Kalau itu memang benar, ketik: sudah benar
verified =
    Kabar baik. { $number } ({ $name }) sudah { -approved }.
    Sekarang bawa ke { $village }:
    { $papers }
    Paling lambat { DAY($due) }. Sebutkan nomor { $number }.
    { -free }
waiting =
    { $number } ({ $name }) sudah { -waiting }.
    { waiting-next }
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
    Selamat! { $number } ({ $name }) { -member } { -bpjs }.
    Nomor pesertanya sudah ada.
    { -free }
rejected =
    { $number } ({ $name }) { -rejected }.
    Alasannya: { $reason }
    { $next }
    { rejected-next }
    { -free }
rejected-final =
    Keberatan untuk { $number } ({ $name }) sudah diperiksa. Hasilnya tetap: belum bisa disetujui.
    Alasannya: { $reason }
    { $next }
    { -free }
withdrawn =
    { $number } ({ $name }) { -withdrawn } dan tidak diproses lagi.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }) { -lapsed }.
    { lapsed-next }

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
