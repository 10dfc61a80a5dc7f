# Yang ditanyakan sebuah langkah kasus. Tidak pernah memuat apa pun dari pelapor.
# $number = nomor kasus, $employer = nama perusahaan

numbers =
    Ada nomor di kalimat ini. Milik kantor atau perusahaan?
    "{ $sentence }"
address =
    Ke mana surat untuk { $employer } dikirim? Tulis alamat posnya, bukan tempat dari laporan.
    Contoh: Jl. Contoh No. 12, Paringin
    Atau ketik: batal.
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
on-temu =
    Kapan pertemuan dengan { $employer } diadakan ({ $number })?
    Contoh: hari ini
    Atau ketik: batal.
closed =
    { DAY($day) } kantor tutup.
    Tetap hari itu, untuk { $number }?
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
photos =
    Kirim foto kunjungan atau pertemuan { $number }, satu per satu.
    Jangan memotret pekerja yang melapor. Kalau tidak ada, pilih Lewati.
photos-more = Sudah { $count } foto. Ada lagi? Kalau cukup, pilih Selesai.
from-dinas =
    Siapa petugas dinas yang hadir, untuk { $number }? Satu orang satu pesan.
    Contoh: Sari Contoh, mediator hubungan industrial
    Atau ketik: kembali, batal.
from-dinas-more = Sudah { $count } petugas dinas. Siapa lagi? Kalau cukup, pilih Selesai.
from-bpjs =
    Siapa petugas BPJS Ketenagakerjaan yang hadir, untuk { $number }?
    Contoh: Budi Contoh, petugas pemeriksa
    Atau ketik: kembali, batal.
from-bpjs-more = Sudah { $count } petugas BPJS. Siapa lagi? Kalau cukup, pilih Selesai.
people =
    Siapa yang hadir dari { $employer }, untuk { $number }? Satu orang satu pesan.
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
result = Apa hasil kunjungan atau pertemuan dengan { $employer }?
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
    Contoh: banjir, kunjungan belum bisa
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
day-pindah =
    Pertemuan dengan { $employer } dipindah ke hari apa?
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
    Apa janji { $employer }? Tulis apa, berapa, dan kapan.
    Contoh: 5 juta tiap tanggal 15, 3 kali
    Atau: daftar semua pekerja sebelum 30 November
    Atau ketik: kembali, batal.
doubt = Ada yang belum jelas: { $what }
doubt-amount =
    { $lines }
    Yang belum jelas: *{ $what }*
    Berapa rupiah? Kalau bukan uang, pilih Bukan uang.
doubt-each =
    { $lines }
    Yang belum jelas: *{ $what }*
    { RUPIAH($amount) } itu tiap kali, atau jumlah { $times } kali?
doubt-monthday =
    { $lines }
    Yang belum jelas: *{ $what }*
    Tanggal berapa tiap bulan?
doubt-times =
    { $lines }
    Yang belum jelas: *{ $what }*
    Berapa kali, atau sampai kapan? Contoh: 6, atau sampai Juni 2027
doubt-day =
    { $lines }
    Yang belum jelas: *{ $what }*
    Kapan tepatnya? Contoh: 15 Desember
extra =
    Ada kalimat tambahan dalam surat? Kalau tidak, pilih Lewati.
    Tulis dengan kata kantor. Jangan menyalin kata pelapor.
    Atau ketik: kembali, batal.
amount =
    Berapa tunggakan { $employer } menurut BPJS Ketenagakerjaan?
    Contoh: 12,5 juta
    Atau ketik: batal.
amount-potensi =
    Berapa potensi iuran { $employer } menurut BPJS Ketenagakerjaan?
    Contoh: 12,5 juta
    Atau ketik: batal.
months =
    Berapa bulan menunggak?
    Contoh: 14
    Atau ketik: kembali, batal.
label = Apa golongan tunggakannya menurut BPJS Ketenagakerjaan?
