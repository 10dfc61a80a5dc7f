# Kabar sebuah pendaftaran yang datang sendiri. Kunci = notices.STATUS, atau nama kejadian.
# Tidak memuat data pribadi selain nomor pendaftaran dan nama depan di obrolan orang itu sendiri;
# returned juga isian yang diminta, disamarkan seperti di data saya ($kept).
#
# Kabar status boleh memakai, dan pemanggil selalu memberi, isian yang sama dengan status.ftl:
# $number $name $due (ISO) $village $papers $list $what $field $kept $reason $next $place
# papers-reminder, papers-last-reminder, papers-missing, objection: isian status.
# age: $age $minimum $below (umur pertama yang tidak termasuk). minor: tanpa isian. outside: $region

submitted =
    { $number } ({ $name }): perbaikan sudah kami terima.
    Diperiksa lagi, paling lambat { DAY($due) }.
disputed = { $number } ({ $name }): { -disputed }, paling lambat { DAY($due) }.
returned =
    { $number } ({ $name }): { $field } { -returned-own }.
    Yang tercatat: { $kept }
    Kata petugas: { $reason }
    Kalau itu memang benar, ketik: sudah benar
verified =
    Kabar baik: { $number } ({ $name }) { -approved }.
    Sekarang bawa ke { $village }, paling lambat { DAY($due) }:
    { $list }
    { -warning }
waiting =
    { $number } ({ $name }): { waiting-own }
    Kalau celaka sekarang, belum ditanggung. Dana tahun ini sudah terpakai.
    Urutan ke-{ $place }; { waiting-order }
    { waiting-next }
    { -warning }
waiting-no-basis =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-rule }
    Kalau celaka sekarang, belum ditanggung.
    Urutan ke-{ $place }; { waiting-order }
waiting-not-begun =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-start }
    Kalau celaka sekarang, belum ditanggung.
    Urutan ke-{ $place }; { waiting-order }
moved-up =
    Kabar baik: giliran { $number } ({ $name }) sudah tiba, dananya ada.
    Sekarang bawa ke { $village }, paling lambat { DAY($due) }:
    { $list }
    { -warning }
papers-at-village =
    Berkas { $number } ({ $name }) sudah diterima.
    Desa meneruskannya paling lambat { DAY($due) }.
papers-at-dinas =
    Berkas { $number } ({ $name }) sudah diterima di dinas.
    Hasilnya paling lambat { DAY($due) }.
papers-forwarded =
    Berkas { $number } ({ $name }) sudah dikirim ke dinas.
    Hasilnya paling lambat { DAY($due) }.
papers-complete =
    Berkas { $number } ({ $name }) lengkap.
    Nomor peserta terbit paling lambat { DAY($due) }.
member =
    Selamat! { $number } ({ $name }) { -member }.
    Nomor pesertanya sudah ada.
    { -warning }
rejected =
    { $number } ({ $name }) { -rejected }.
    { $reason }
    { $next }
    { rejected-next }
    { -warning }
rejected-final =
    { $number } ({ $name }) tetap { -rejected }.
    { $reason }
    { $next }
    { -warning }
withdrawn =
    { $number } ({ $name }) { -withdrawn } dan tidak diproses lagi.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }) { -lapsed }.
    { lapsed-next }

papers-reminder =
    Berkas { $number } ({ $name }) kami tunggu sampai { DAY($due) }.
    Bawa ke { $village }:
    { $list }
papers-last-reminder =
    Berkas { $number } ({ $name }) kami tunggu sampai { DAY($due) }. Tinggal sebentar.
    Bawa ke { $village }:
    { $list }
papers-missing =
    { $number } ({ $name }) masih kurang: { $what }.
    Bawa ke { $village }, paling lambat { DAY($due) }.
number-changed =
    Nomor peserta { $number } ({ $name }) diperbaiki BPJS.
    Yang lama jangan dipakai lagi.
    { -warning }
verified-again =
    Perbaikan { $number } ({ $name }) sudah disetujui.
    Berkas tidak perlu dibawa lagi.
    { -warning }
number-ready =
    Nomor peserta { $number } ({ $name }) belum dilihat.
    Untuk melihatnya, ketik status.
objection =
    Keberatan { $number } ({ $name }) sudah kami terima.
    Diperiksa sekali lagi, paling lambat { DAY($due) }.

age =
    Umurnya { $age } tahun. Programnya untuk umur { $minimum } sampai sebelum { $below } tahun.
    Boleh tetap dikirim: petugas yang memutuskan.
minor =
    Belum 18 tahun. Boleh mendaftar mulai { DATE($day) }.
    Sebelum itu, datang bersama orang tua ke kantor desa. Data tidak disimpan.
outside =
    Desa itu tidak ada di daftar { $region }.
    Boleh tetap dikirim: petugas memeriksanya.

reopened =
    { $number } ({ $name }): perbaikan tadi tidak jadi diperlukan.
    Pemeriksaan dilanjutkan, paling lambat { DAY($due) }.

closed =
    Pemeriksaan { $number } ({ $name }) sudah selesai.
    Untuk keterangan, ketik petugas atau datang ke kantor desa.

change-done = { $number }: { $field } sudah diubah sesuai permintaan.
change-refused =
    { $number }: { $field } tidak diubah, karena Dinas dan BPJS belum sepakat.
    Untuk keterangan, ketik petugas.

# Masa perlindungan. $due hari terakhir. ended*: juga $until $claim $bpjs $bpjs_phone $region. ending-said: $due tanggalnya
period-asked =
    Perlindungan { $number } ({ $name }) berakhir { DATE($due) }.
    Supaya bisa diperpanjang, mohon jawab satu pertanyaan.
renewed =
    Perlindungan { $number } ({ $name }) diperpanjang sampai { DATE($due) }.
    Nomor pesertanya tetap.
    { -warning }
ended =
    { $number } ({ $name }): { -ended }.
    Untuk bertanya, ketik petugas.
ended-silent =
    Perlindungan { $number } ({ $name }) berakhir { DATE($until) }.
    { ended-next }
ended-works =
    Perlindungan { $number } ({ $name }) berakhir { DATE($until) }.
    { ended-works-next }
ended-other =
    Perlindungan { $number } ({ $name }) berakhir { DATE($until) }.
    { ended-next }
ended-moved =
    Perlindungan { $number } ({ $name }) berakhir { DATE($until) }, karena pindah dari { $region }.
    Keliru? Ketik petugas.
ended-died =
    Kami turut berduka atas meninggalnya peserta { $number } ({ $name }).
    { $claim }
    BPJS yang memutuskan: { $bpjs_phone }. Gratis.
restored =
    Maaf, catatan tentang { $number } ({ $name }) keliru dan sudah diperbaiki.
    Perlindungannya tetap berlaku sampai { DATE($until) }.
ending-said =
    Ada kabar tentang { $number } ({ $name }), tertanggal { DATE($due) }.
    Petugas memastikannya dulu. Kalau tidak benar, tekan tombol ini.
ending-said-died =
    Ada yang memberi tahu bahwa peserta { $number } ({ $name }) meninggal.
    Petugas memastikannya dulu. Tidak benar? Tekan tombol ini.
ending-said-moved =
    Ada kabar { $number } ({ $name }) pindah ke luar daerah.
    Petugas memastikannya dulu. Tidak benar? Tekan tombol ini.
ending-withdrawn =
    Kabar tentang { $number } ({ $name }) tadi keliru, dan sudah ditarik.
    Tidak ada yang berubah. Maaf.
