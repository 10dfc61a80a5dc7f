# Kasus perusahaan, untuk petugas kasus kedua lembaga. Tidak pernah memuat apa pun dari pelapor.
#
# $number = nomor kasus, $employer = nama perusahaan, $day (ISO), $lines dan $history = baris

# --- tombol ---
do-periksa = Sudah diperiksa
do-surat = Buat surat
do-panggil = Buat panggilan
do-paraf = Paraf
do-ttd = Sudah ditandatangani
do-buang = Batalkan surat
do-kirim = Sudah dikirim
do-jawab = Ada jawaban
do-diam = Tidak ada jawaban
do-kembali = Surat kembali
do-kunjungan = Jadwalkan kunjungan
do-urung = Batalkan kunjungan
do-berita = Tulis berita acara
do-janji = Catat janji
do-bayar = Janji ditepati
do-ingkar = Janji tidak ditepati
do-patuh = Perusahaan patuh
do-mediasi = Ke mediator
do-sepakat = Perjanjian Bersama
do-limpah = Limpahkan
do-tarik = Tarik kembali
do-tangguh = Tangguhkan
do-lanjut = Lanjutkan
do-tutup = Tutup kasus
do-buka = Buka kembali
do-catat = Catat tindakan lain
do-teken = Tanda tangani berita acara
do-berkas = Lihat berkas
do-pindai = Tambah pindaian
do-pindai-ulang = Ganti pindaian
do-ralat = Perbaiki berita acara
do-riwayat = Riwayat
do-tunggakan = Isi tunggakan
do-lain = Langkah lain

choice-see = Lihat kasus
choice-ya = Ya
choice-tidak = Tidak
choice-lewati = Lewati
choice-selesai = Selesai
choice-buang = Hapus yang terakhir
choice-lagi = Lihat lagi
choice-kembali = Kembali
choice-kantor = Di kantor kami
choice-day = { DATE($day) }
choice-simpan = Simpan
choice-ubah = Ubah
choice-batal = Batal
choice-tunggu = Tunggu dulu
choice-ikut = Ikut kunjungan rutin
choice-tetap = Tetap buat
choice-teguran-1 = Teguran tertulis pertama (BPJS)
choice-teguran-2 = Teguran tertulis kedua (BPJS)
choice-denda = Denda (BPJS)
choice-tmp2t = Pelayanan publik tidak diberikan
choice-nota-1 = Nota pemeriksaan pertama
choice-nota-2 = Nota pemeriksaan kedua
choice-bpjs = Pemeriksa BPJS
choice-pengawas = Pengawas provinsi
choice-kpknl = KPKNL
choice-kejaksaan = Kejaksaan Negeri
choice-patuh = Sudah patuh
choice-sepakat = Perjanjian Bersama
choice-limpah = Ditangani lembaga lain
choice-tidak-terbukti = Tidak terbukti
choice-tidak-ada = Tidak ditemukan
choice-alamat = Alamat tidak dikenal
choice-pindah = Sudah pindah
choice-tutup = Usaha tutup
choice-ditolak = Ditolak penerima
choice-belum = Belum ada komitmen
choice-janji = Ada janji
choice-sengketa = Ada perselisihan
choice-lancar = Lancar
choice-kurang-lancar = Kurang lancar
choice-diragukan = Diragukan
choice-macet = Macet
choice-kontinjensi = Kontinjensi
choice-on = Tanggal
choice-people = Yang hadir
choice-found = Yang ditemukan
choice-agreed = Yang disepakati
choice-result = Hasil

# --- pertanyaan ---
what = Tindakan apa yang dicatat untuk { $number } ({ $employer })?
to = { $number } ({ $employer }) dilimpahkan ke mana?
outcome = Bagaimana akhir { $number } ({ $employer })?
part = Bagian mana dari berita acara { $number } ({ $employer }) yang diperbaiki?
why = Mengapa surat { $number } ({ $employer }) kembali?
register = Berapa nomornya untuk { $number } ({ $employer })? Ketik batal untuk keluar.
register-ttd =
    Berapa nomor surat di buku agenda kantor, untuk { $number } ({ $employer })?
    Contoh: 560/123/Disnaker
    Atau ketik: batal.
register-sepakat =
    Berapa nomor Perjanjian Bersama { $number } ({ $employer })?
    Contoh: 560/45/PB
    Atau ketik: batal.
on =
    Kapan itu terjadi, untuk { $number } ({ $employer })?
    Contoh: 20 November, atau kemarin
    Atau ketik: batal.
on-ttd =
    Tanggal berapa surat { $number } ({ $employer })?
    Contoh: 20 November
    Atau ketik: batal.
on-kirim =
    Kapan surat { $number } ({ $employer }) dikirim lewat pos?
    Contoh: hari ini, atau 20 November
    Atau ketik: batal.
on-bayar =
    Kapan janji { $number } ({ $employer }) ditepati?
    Contoh: hari ini, atau 20 November
    Atau ketik: batal.
on-berita =
    Kapan kunjungan { $number } ({ $employer }) dilakukan?
    Contoh: hari ini
    Atau ketik: batal.
scan =
    Kirim foto atau PDF { $paper ->
        [berita] berita acara
        [jadwal] perjanjian
       *[surat] surat
    } yang sudah ditandatangani ({ $number }).
    { $there ->
        [yes] Pindaian yang lama diganti. Batal? Pilih Lewati.
       *[no] Belum ada? Pilih Lewati.
    }
scan-more = Sudah { $count } berkas. Ada lagi?
people =
    Siapa yang hadir, untuk berita acara { $number }? Satu orang satu pesan.
    Contoh: Rahmat, manajer personalia
    Atau ketik: kembali, batal.
people-more = Sudah { $count } orang. Siapa lagi? Kalau cukup, pilih Selesai.
found =
    Apa yang ditemukan di { $employer }?
    Tulis dengan kata kantor. Jangan menyalin kata pelapor.
    Atau ketik: kembali, batal.
agreed =
    Apa yang disepakati dengan { $employer }?
    Kalau belum ada, tulis: belum ada.
    Atau ketik: kembali, batal.
result = Apa hasil kunjungan ke { $employer }?
note =
    Tulis catatan untuk { $number } ({ $employer }).
    Catatan dibaca kedua lembaga. Jangan menulis nama pelapor.
    Atau ketik: kembali, batal.
note-jawab =
    Apa jawaban { $employer }? Tulis singkat.
    Contoh: bersedia mencicil mulai Juni
    Atau ketik: kembali, batal.
note-tangguh =
    Mengapa { $number } ({ $employer }) ditangguhkan?
    Contoh: kunjungan ditunda karena banjir
    Atau ketik: batal.
note-buka =
    Mengapa { $number } ({ $employer }) dibuka kembali?
    Contoh: iuran menunggak lagi
    Atau ketik: batal.
note-urung =
    Mengapa kunjungan { $number } ({ $employer }) dibatalkan?
    Contoh: petugas bertugas di tempat lain
    Atau ketik: batal.
note-tarik =
    Mengapa { $number } ({ $employer }) ditarik kembali?
    Contoh: pengawas menyerahkan kembali
    Atau ketik: batal.
day =
    Tanggal berapa, untuk { $number } ({ $employer })?
    Contoh: 30 November
    Atau ketik: kembali, batal.
day-surat =
    Surat ke { $employer }: paling lambat kapan dijawab?
    Contoh: 30 November, atau 10 hari kerja
    Atau ketik: batal.
day-panggil =
    Panggilan { $employer }: hari apa?
    Contoh: 30 November, atau 10 hari kerja
    Atau ketik: batal.
day-kunjungan =
    Kunjungan bersama ke { $employer }: hari apa?
    Contoh: 30 November, atau 10 hari kerja
    Atau ketik: batal.
day-tangguh =
    { $number } ditangguhkan sampai kapan?
    Contoh: 15 Januari
    Atau ketik: kembali, batal.
hour =
    Jam berapa?
    Contoh: 09.00
    Atau ketik: kembali, batal.
hour-kunjungan =
    Jam berapa kunjungan { $number } ({ $employer })?
    Contoh: 09.00. Belum pasti? Pilih Lewati.
    Atau ketik: kembali, batal.
place =
    Di mana pertemuannya?
    Contoh: ruang rapat lantai 2
    Atau ketik: kembali, batal.
schedule =
    Apa janji { $employer }? Tulis jumlah dan tanggalnya.
    Contoh: 5 juta tiap tanggal 15, 3 kali
    Atau: daftar semua pekerja sebelum 30 November
    Atau ketik: kembali, batal.
extra =
    Ada kalimat tambahan dalam surat? Kalau tidak, pilih Lewati.
    Tulis dengan kata kantor. Jangan menyalin kata pelapor.
    Atau ketik: kembali, batal.
amount =
    Berapa tunggakan { $employer } menurut BPJS Ketenagakerjaan?
    Contoh: 12,5 juta
    Atau ketik: batal.
months =
    Berapa bulan menunggak?
    Contoh: 14
    Atau ketik: kembali, batal.
label = Apa golongan tunggakannya menurut BPJS Ketenagakerjaan?
confirm =
    Mohon diperiksa dulu, { $number } ({ $employer }):
    { $lines }
    Simpan?
day-words = { DAY($day) }
hour-words = { TIME($hour) }
field-day = Tanggal: { $value }
field-on = Tanggal: { $value }
field-hour = Jam: { $value }
field-place = Tempat: { $value }
field-register = Nomor: { $value }
field-people =
    Hadir:
    { $value }
field-found = Ditemukan: { $value }
field-agreed = Disepakati: { $value }
field-result = Hasil: { $value }
field-schedule =
    Janji:
    { $value }
field-extra = Tambahan: { $value }
due-money = { DAY($day) }: { RUPIAH($amount) }
due-act = { DAY($day) }: dipenuhi


left = Baik. Tidak ada yang dicatat.
