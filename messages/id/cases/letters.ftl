# Surat, berita acara, janji dan pindaiannya. $number, $employer, $day (ISO), $place = urutannya, $lines

papers =
    Berkas { $number }: { $count }. Pilih satu untuk membuka.
    { $lines }
paper =
    { $number }: { $what }
    { $scan ->
        [yes] Pindaiannya ikut di bawah ini.
       *[no] Belum ada pindaian.
    }
paper-line = - { $what }{ $scan ->
        [yes] , ada pindaian
       *[no] { "" }
    }
paper-surat = Surat { $place }
paper-berita = Berita acara { $place }
paper-jadwal = Janji { $place }
paper-letter = Surat { $place }: { $kind } { $number }, { DATE($day) }, { $state }
paper-draft = Surat { $place }: { $kind }, { $state }
letter-is-drafted = { -letter-drafted }
letter-is-initialled = { -letter-initialled }
letter-is-signed = { -letter-signed }
letter-is-posted = { -letter-posted }
letter-is-answered = { -letter-answered }
letter-is-silent = { -letter-silent }
letter-is-returned = { -letter-returned }
letter-is-discarded = { -letter-discarded }
paper-minutes = Berita acara { $place }: kunjungan { DATE($day) }, { $state }
paper-correction = Berita acara { $place }: ralat untuk kunjungan { DATE($day) }, { $state }
paper-meeting = Berita acara { $place }: pertemuan { DATE($day) }, { $state }
paper-ruling = Keputusan { $place }: { $kind ->
    [moved] hari pertemuan dipindah
    [kept] hari pertemuan tetap
   *[relief] permohonan iuran
}, { DATE($day) }
paper-keputusan = Keputusan { $place }
minutes-wait = menunggu tanda tangan { $who }
minutes-done = ditandatangani kedua lembaga
paper-promise = Janji { $place }: jadwal, { DATE($day) }
paper-agreement = Janji { $place }: Perjanjian Bersama { $number }, { DATE($day) }
scan-kept = Pindaian untuk { $number } sudah disimpan.
no-scan = Tidak ada surat { $number } yang menunggu pindaian. Lihat berkasnya.
no-papers = Belum ada berkas pada { $number }.

# --- surat ---
letters =
    Surat yang menunggu: { $count }
    { $lines }
    Pilih nomor untuk melihat.
letters-none = Tidak ada surat yang menunggu Bapak/Ibu.
letters-line = { $number } { $employer }: { $status }
letter =
    { $number }: { $kind } untuk { $employer }
    { $wrong }
    { $meets ->
        [yes] Hari pertemuan
       *[no] Dijawab paling lambat
    }: { DAY($day) }
    Sekarang: { $status }
letter-none = Tidak ada surat yang sedang dibuat pada { $number }. Sekarang: { $status }.
letter-letter = { -letter }
letter-summons = { -summons }
