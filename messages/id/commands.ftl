# Satu baris untuk setiap perintah petugas, di /bantuan.
antrean = /antrean - yang menunggu diperiksa; boleh dengan nama desa
periksa = /periksa NOMOR - membuka satu pendaftaran
setujui = /setujui NOMOR - setuju
perbaiki = /perbaiki NOMOR BAGIAN alasan - minta satu bagian diperbaiki
tolak = /tolak NOMOR ALASAN - menolak
setujui-semua = /setujui_semua - menyetujui banyak sekaligus; boleh dengan nama desa
urungkan = /urungkan - membatalkan persetujuan banyak yang baru saja
gabungkan = /gabungkan NOMOR NOMOR - dua pendaftaran untuk satu orang
berkas = /berkas NOMOR - mencatat berkas
kpj = /kpj NOMOR NOMOR-PESERTA - mengisi nomor peserta
desa = /desa - warga desa ini dan sampai mana
panggilan = /panggilan - daftar yang perlu didatangi
pertanyaan = /pertanyaan - pertanyaan yang menunggu
ambil = /ambil NOMOR - mengambil satu pertanyaan
balas = /balas NOMOR jawaban - menjawab
selesai = /selesai NOMOR - menutup pertanyaan
pindahkan = /pindahkan - pindah obrolan yang menunggu keputusan
hak = /hak - permintaan tentang data pribadi
laporan = /laporan - laporan tentang pemberi kerja; boleh dengan nomor, jenis, atau desa
buka = /buka NOMOR - melihat isi segel sebuah laporan, dengan alasan
setuju-buka = /setuju_buka NOMOR - menyetujui lembaga lain melihat siapa pelapornya
tolak-buka = /tolak_buka NOMOR - menolaknya
undang = /undang PERAN - mengundang petugas
perusahaan = /perusahaan NAMA - mencari perusahaan di daftar kantor
kasus = /kasus - kasus perusahaan menurut tanggal; boleh dengan nomor dan langkahnya
surat = /surat - surat yang menunggu paraf, tanda tangan, atau dikirim
kiriman = /kiriman - yang dikirim perusahaan: jawaban, permohonan, laporan
tautan = /tautan - tautan, lembar QR, dan hasilnya
siaran = /siaran - mengirim pesan kepada banyak orang
cek = /cek - nomor petugas dan lembarnya; /cek NOMOR - apakah seorang petugas asli
ekspor = /ekspor - mengunduh tabel
lembar = /lembar - mencatat tabel yang sudah diisi; cukup kirim berkasnya
keluar = /keluar - berhenti bekerja di obrolan ini

ubahan = /ubahan - perubahan yang diminta peserta

kunci = /kunci - mengunci obrolan ini sampai PIN diketik
