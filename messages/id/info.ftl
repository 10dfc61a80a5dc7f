# Informasi. Satu pesan setiap halaman, paling banyak empat baris di HP kecil; yang lain ada di halaman lanjutannya.
# handlers/rules/office/information.py menyebut halamannya dan memberi isiannya dari berkas kantor:
# $dinas $dinas_phone $dinas_address $bpjs $bpjs_phone $bpjs_address $emergency $emergency_phone $health_phone
# $hours $end (ISO) $region $minimum $maximum (umur) $to_bring $keep (hari)
# $contribution $death $funeral $accident_death $income $school (rupiah) $first_months $school_years
# $verify $forward $check $membership (hari kerja)

menu =
    Mau tahu tentang apa?
    Kalau tidak ada di sini, ketik petugas.
choice-lain = Topik lain
choice-apa = Apa itu { -bpjs }?
choice-biaya = Siapa yang bayar?
choice-manfaat = Apa yang ditanggung?
choice-celaka = Celaka saat kerja
choice-meninggal = Peserta meninggal
choice-layanan = Berapa lama?
choice-kontak = Alamat dan telepon
choice-asli = Ini asli atau penipuan?
choice-syarat = Syarat ikut
choice-kesehatan = BPJS Kesehatan?
choice-jmo = JMO dan saldo JHT
choice-nomor = Nomor peserta saya
choice-privasi = NIK saya untuk apa?
choice-pindah = Ganti HP atau nomor
choice-rahasia = Rahasia pelapor
choice-uang-celaka = Uang kalau celaka
choice-beasiswa = Beasiswa anak
choice-bukti-celaka = Yang perlu dibawa
choice-surat-waris = Surat yang disiapkan
choice-alamat = Alamat
choice-adukan = Beri tahu dinas
choice-cek = Cek petugas
choice-lengkap = Baca lengkap
choice-kabar-duka = Beri tahu kami
choice-kabar-pindah = Pindah ke luar daerah
choice-sambung = Sambung obrolan

apa =
    { -bpjs } menolong pekerja yang celaka, dan keluarga pekerja yang meninggal.
    Ini bukan BPJS Kesehatan.
biaya =
    Dibayar pemerintah daerah: { RUPIAH($contribution) } sebulan, sampai { DATE($end) }.
    { -free }
manfaat =
    Celaka kerja: berobat ditanggung.
    Kalau meninggal: { RUPIAH($death) }, tetapi selama { $first_months } bulan pertama hanya uang pemakaman { RUPIAH($funeral) }.
celaka =
    1. Bawa dulu ke puskesmas atau rumah sakit. { $emergency }: { $emergency_phone }.
    2. Lapor dalam 2 hari 2 malam ke { -bpjs }: { $bpjs_phone }.
meninggal =
    Kami turut berduka. Keluarga menelepon { -bpjs }, { $bpjs_phone }.
    Kalau peserta: { RUPIAH($death) }. { $first_months } bulan pertama: { RUPIAH($funeral) } untuk pemakaman.
layanan =
    Memeriksa data: { SPAN($verify) } kerja.
    Berkas: desa { SPAN($forward) }, dinas { SPAN($check) }.
    Nomor peserta: { SPAN($membership) } kerja.
    Gratis. Lebih lama? Ketik petugas.
kontak =
    Dinas: { $dinas_phone }
    { -bpjs }: { $bpjs_phone }
    { HOURS($hours) }
asli =
    Ini resmi dan gratis. { -never }
    Ragu? Telepon dinas: { $dinas_phone }.
    Ada yang minta uang? Beri tahu dinas.
syarat =
    Untuk pekerja lepas di { $region }, umur { $minimum } sampai { $maximum } tahun.
    Siapkan KTP, KK, dan nomor HP.
    Berkas: { $to_bring }.
syarat-nik = NIK itu nomor KTP Bapak/Ibu: 16 angka, di baris paling atas KTP.
syarat-kk =
    KK itu Kartu Keluarga: lembar berisi nama sekeluarga.
    Nomornya 16 angka, paling atas.
kesehatan =
    Ini bukan BPJS Kesehatan, yang untuk berobat karena sakit biasa.
    Urusannya di kantor BPJS Kesehatan{ $health_phone ->
        [none] .
       *[other] , telepon { $health_phone }.
    } Boleh punya keduanya.
jmo =
    JMO, saldo JHT, dan klaim diurus { -bpjs }: { $bpjs_phone }.
    Kode OTP jangan diberikan kepada siapa pun, juga kepada petugas.
nomor =
    Ketik status di obrolan tempat mendaftar, lalu isi tanggal lahir.
    Tidak bisa? Ketik petugas, atau telepon BPJS: { $bpjs_phone }.
privasi =
    NIK dan KK memastikan orangnya benar. Yang melihat: petugas Dinas dan BPJS.
    Disimpan selama menjadi peserta, lalu { SPAN($keep) }.
pindah =
    Obrolan lama masih ada? Ketik sambung di sana, dan bawa kodenya ke sini.
    Sudah hilang? Ketik petugas, atau bawa KTP ke kantor desa.

# Halaman lanjutan
rahasia =
    Perusahaan tidak diberi tahu.
    Nama dan HP dikunci, boleh dilewati.
    WhatsApp dan Telegram tahu nomor Bapak/Ibu. Obrolan web tidak.
uang-celaka =
    Tidak bisa bekerja: { RUPIAH($income) } sebulan, untuk 12 bulan pertama.
    Meninggal karena celaka itu: { RUPIAH($accident_death) } bagi keluarga.
beasiswa =
    Sampai { RUPIAH($school) } untuk dua anak, sesudah { $school_years } tahun iuran.
    Karena celaka kerja: langsung.
    Tabungan hari tua tidak termasuk.
bukti-celaka =
    Bawa KTP dan nomor peserta. Catat tempat, jam, dan nama saksi.
    Celaka di jalan saat berangkat atau pulang kerja juga termasuk.
surat-waris =
    Gratis. Siapkan akta kematian, surat ahli waris dari desa, buku rekening, nomor peserta, serta KTP dan KK almarhum dan ahli waris.
alamat =
    { $dinas }: { $dinas_address }.
    { $bpjs }: { $bpjs_address }.

# Kartu untuk peserta baru, supaya disimpan.
kartu =
    SIMPAN PESAN INI
    Celaka kerja: berobat dulu, lalu lapor dalam 2 hari 2 malam: { $bpjs_phone }.
    Meninggal: telepon nomor yang sama.
