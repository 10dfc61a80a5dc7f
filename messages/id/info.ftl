# Informasi. Satu pesan untuk setiap topik; handlers/rules/information.py memberi isiannya dari berkas kantor.
#
# biaya: $programme $contribution (rupiah) $end (ISO)
# manfaat: $death $funeral $accident_death $income $school (rupiah) $first_months $school_years
# celaka: $emergency $emergency_phone $bpjs $bpjs_phone
# meninggal: $bpjs $bpjs_phone $death $funeral (rupiah) $first_months
# layanan: $verify $forward $check $membership $question (hari kerja)
# kontak: $dinas $dinas_phone $dinas_address $bpjs $bpjs_phone $bpjs_address
#   $emergency $emergency_phone $privacy $privacy_phone $hours
# asli: $contact
# kartu: $bpjs $bpjs_phone $emergency $emergency_phone $dinas_phone $end (ISO)

menu =
    Mau tahu tentang apa?
    Kalau tidak ada di sini, ketik petugas.
choice-apa = Apa itu { -bpjs }?
choice-biaya = Siapa yang bayar?
choice-manfaat = Apa yang ditanggung?
choice-celaka = Celaka saat kerja
choice-meninggal = Peserta meninggal
choice-layanan = Berapa lama?
choice-kontak = Alamat dan telepon
choice-asli = Petugas asli?

apa =
    { -bpjs } menolong pekerja yang celaka saat kerja. Kalau pekerja meninggal, keluarganya mendapat santunan.
    Ini bukan BPJS Kesehatan. BPJS Kesehatan untuk berobat karena sakit biasa.
    Boleh punya dua-duanya. Kartunya berbeda dan nomornya berbeda.
    Yang boleh ikut: petani, nelayan, tukang, pedagang kecil, ojek, dan pekerja lepas lain.
biaya =
    Untuk Bapak/Ibu gratis. Iuran { RUPIAH($contribution) } sebulan dibayar pemerintah daerah.
    Programnya: { $programme }, sampai { DATE($end) }.
    Setelah itu kami tanya lagi, apakah keadaannya masih sama.
    { -free }
manfaat =
    Celaka saat kerja:
    - Biaya berobat ditanggung, sesuai kebutuhan medis.
    - Selama tidak bisa bekerja: { RUPIAH($income) } sebulan, untuk 12 bulan pertama.
    - Kalau meninggal karena celaka itu: { RUPIAH($accident_death) } untuk keluarga.

    Meninggal karena sebab lain:
    - { RUPIAH($death) } untuk keluarga.
    - Penting: selama { $first_months } bulan pertama hanya uang pemakaman { RUPIAH($funeral) }.

    Beasiswa anak: sampai { RUPIAH($school) } untuk dua anak.
    - Berlaku setelah { $school_years } tahun iuran. Karena celaka saat kerja: langsung.

    Tidak termasuk: tabungan hari tua dan pensiun.
celaka =
    1. Tolong orangnya dulu. Bawa ke puskesmas atau rumah sakit. { $emergency }: { $emergency_phone }.
    2. Lapor paling lambat 2x24 jam ke { $bpjs }: { $bpjs_phone }.
    3. Bawa KTP dan nomor peserta. Catat tempat, jam, dan nama saksi.
    Celaka di jalan saat berangkat atau pulang kerja juga termasuk.
meninggal =
    Kami turut berduka cita.
    1. Keluarga menghubungi { $bpjs }: { $bpjs_phone }. Mengurusnya gratis.
    2. Siapkan akta kematian, KTP dan KK almarhum, serta KTP dan KK ahli waris.
    3. Siapkan juga surat ahli waris dari desa, buku rekening, dan nomor peserta.
    Santunannya { RUPIAH($death) }. Dalam { $first_months } bulan pertama: { RUPIAH($funeral) } untuk pemakaman.
    Petugas bisa meminta surat lain. Kalau sulit, minta tolong kantor desa.
layanan =
    Lamanya paling banyak, dalam hari kerja:
    1. Pemeriksaan dua lembaga: { SPAN($verify) }.
    2. Desa meneruskan berkas: { SPAN($forward) }.
    3. Dinas memeriksa berkas: { SPAN($check) }.
    4. Nomor peserta terbit: { SPAN($membership) }.
    Pertanyaan dijawab dalam { SPAN($question) }. Biayanya Rp0.
    Lewat dari itu? Ketik petugas.
kontak =
    { $dinas }
    { $dinas_phone }, { $dinas_address }

    { $bpjs }
    { $bpjs_phone }, { $bpjs_address }

    Darurat, { $emergency }: { $emergency_phone }
    Tentang data pribadi, { $privacy }: { $privacy_phone }

    Jam kerja: { HOURS($hours) }
kartu =
    SIMPAN PESAN INI
    Bapak/Ibu peserta { -bpjs } sampai { DATE($end) }. Gratis.
    Celaka saat kerja: berobat dulu. { $emergency }: { $emergency_phone }.
    Lalu lapor 2x24 jam ke { $bpjs }: { $bpjs_phone }.
    Kalau peserta meninggal, keluarga menghubungi nomor yang sama.
    Nomor peserta: ketik status. Bertanya: ketik petugas, atau { $dinas_phone }.
    { -safe }
asli =
    Petugas kami punya nomor yang dimulai dengan P-. Minta nomornya, lalu ketik: cek petugas
    { -never } Pendaftaran ini gratis.
    Ragu? Telepon { $contact }.
