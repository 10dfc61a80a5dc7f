# Pemberitahuan lengkap tentang data pribadi, untuk halaman "baca lengkap". Ringkasannya: registration.consent.
# handlers/rules/office/notice.py menyebut urutan bagian (SECTIONS) dan memberi isiannya.
# Judul bagian = ID-head, isinya = ID.
#
# $version $region $dinas $dinas_phone $dinas_address $bpjs $bpjs_phone $agreement (kosong = belum ada) $signed (ISO)
# $programme $member $rejected $withdrawn $lapsed $question $message $look (hari) $draft (hari)
# $privacy $privacy_phone $hours $fields (nama isian)

title = Pemberitahuan data pribadi
version = Versi { $version }, untuk { $region }.

who-head = Siapa yang mengolah data
who =
    Dua lembaga mengolah data Bapak/Ibu bersama-sama sebagai pengendali data: { $dinas } dan { $bpjs }.
    { $agreement ->
        [none] Perjanjian kedua lembaga tentang data ini sedang disiapkan.
       *[other] Perjanjian kedua lembaga: nomor { $agreement }, tanggal { DATE($signed) }.
    }
    Petugas desa dan agen hanya melihat nama, nomor pendaftaran, tahap, dan apa yang masih kurang.

why-head = Untuk apa
why =
    Untuk mendaftarkan Bapak/Ibu pada program { $programme }.
    Untuk memeriksa pendaftaran, memberi kabar, menerima berkas, dan menerbitkan nomor peserta.
    Untuk menghitung jumlah peserta. Hitungan itu tidak memuat nama siapa pun.
    Data tidak dijual dan tidak dipakai untuk iklan. Tidak ada keputusan yang diambil oleh mesin saja.

data-head = Data apa
data =
    Dari pendaftaran: { $fields }. Juga isi obrolan ini.
    Setelah disetujui: nomor peserta { -bpjs }.
    Foto dan pesan suara yang tidak diminta tidak disimpan.

basis-head = Dasar hukum
basis =
    Tugas pelayanan umum kedua lembaga (UU 27/2022 pasal 20 ayat 2 huruf e).
    Persetujuan Bapak/Ibu (pasal 20 ayat 2 huruf a). Persetujuan dicatat dengan versi, saluran, dan waktunya.
    Untuk anggota keluarga: orang itu sendiri harus setuju. Persetujuannya dipastikan lagi di desa.
    Untuk anak di bawah 18 tahun: persetujuan orang tua (pasal 25). Bot tidak menyimpan datanya.

keep-head = Berapa lama disimpan
keep =
    Pendaftaran yang belum selesai: { SPAN($draft) }, lalu dihapus.
    Peserta: selama menjadi peserta, lalu { SPAN($member) }.
    Pendaftaran yang ditolak: { SPAN($rejected) }. Yang berhenti karena tanpa berkas: { SPAN($lapsed) }.
    Pendaftaran yang ditarik: { SPAN($withdrawn) }.
    Pertanyaan kepada petugas: { SPAN($question) }. Isi pesan: { SPAN($message) }.
    Catatan siapa yang melihat data: { SPAN($look) }.

share-head = Siapa yang menerima, dan lewat mana
share =
    Data hanya dipakai kedua lembaga. Lembaga lain menerimanya hanya bila undang-undang mewajibkan.
    Data disimpan dalam bentuk sandi di server kantor. Setiap kali petugas melihatnya, itu dicatat.
    Telegram, WhatsApp, dan Twilio membawa pesan lewat server di luar negeri. Mereka tahu nomor Bapak/Ibu.
    Obrolan web kantor hanya ada di server kantor.

rights-head = Hak Bapak/Ibu
rights =
    Melihat semua data: ketik data saya. Mengubah: ketik ubah.
    Menarik persetujuan: ketik cabut persetujuan. Pengolahan berhenti paling lama 3x24 jam.
    Menghapus: ketik hapus data. Yang wajib disimpan menurut undang-undang tetap disimpan, tanpa dipakai.
    Meminta penundaan atau salinan: ketik petugas. Dijawab paling lama 3x24 jam.
    Menolak tidak ada hukumannya. Tanpa data ini pendaftaran lewat obrolan tidak bisa dilanjutkan.

safe-head = Kalau ada kebocoran
safe = Bapak/Ibu diberi tahu secara tertulis paling lama 3x24 jam: data apa, kapan, dan apa yang dilakukan.

contact-head = Bertanya atau mengadu
contact =
    { $privacy }: { $privacy_phone }.
    { $dinas }: { $dinas_phone }, { $dinas_address }.
    { $bpjs }: { $bpjs_phone }.
    Jam kerja: { HOURS($hours) }.

# Lembar persetujuan yang ditandatangani. $programme, $city, $date (ISO)
form-title = LEMBAR PERSETUJUAN
form-number = Nomor pendaftaran
form-name = Nama
form-village = Desa atau kelurahan
form-statement = Saya didaftarkan oleh petugas pada program { $programme }. Petugas telah membacakan isi lembar ini.
form-agree = Saya setuju data saya diolah seperti tertulis di atas. Persetujuan ini boleh saya tarik kapan saja.
form-officer = Petugas yang mendaftarkan,
form-person = Yang menyetujui,
form-place = { $city }, { DATE($date) }
form-sign = Nama dan tanda tangan
form-keep = Disimpan petugas di kantor desa. Yang menyetujui boleh meminta salinannya. { -free }
form-receipt =
    Pendaftaran sudah kami terima. Nomornya { $number }. Mohon disimpan.
    Cetak lembar persetujuan di bawah, mintalah tanda tangan, lalu simpan lembarnya.
    Dinas dan BPJS memeriksa paling lambat { DAY($due) }.
    { -free }
