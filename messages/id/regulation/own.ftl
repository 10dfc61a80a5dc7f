# PP atau PKB milik perusahaan, seperti yang dilihat perusahaan. $due, $deemed, $ends, $dated (ISO)
unknown = Tidak ada PP atau PKB dengan nomor itu di obrolan ini. Mengajukan: ketik ajukan pp
mine =
    PP dan PKB dari obrolan ini:
    { $lines }
mine-line = { $number } ({ $kind }): { $status }{ $until }
until-short = , sampai { DATE($day) }
choice-baru-lain = Ajukan yang lain
choice-lihat = Lihat
own = { $number } ({ $kind }): { $status }.
own-running =
    { $number } ({ $kind }): { $status }.
    Tahap ini selesai paling lambat { DAY($due) }.
    { $then }
then-news = Kabarnya datang di obrolan ini.
then-deemed = Lewat { DAY($day) } tanpa keputusan, PP dianggap disahkan (pasal 112).
own-incomplete =
    { $number } ({ $kind }) belum lengkap. Lengkapi paling lambat { DAY($due) }.
    Selama itu waktu kantor berhenti.
own-returned =
    { $number } ({ $kind }) perlu diperbaiki paling lambat { DAY($due) }:
    { $lines }
    Selama itu waktu kantor berhenti.
own-lapsed =
    { $number } ({ $kind }): waktu perbaikan sudah lewat.
    { $lines }
    Naskah baru masih bisa dikirim. Prosesnya mulai dari awal.
own-deemed =
    { $number } ({ $kind }) dianggap disahkan sejak { DATE($deemed) } (UU 13/2003 pasal 112).
    Berlaku sampai { DATE($ends) }. Suratnya sedang disiapkan.
own-in-force =
    { $number } ({ $kind }) berlaku { DATE($starts) } sampai { DATE($ends) }.
    Surat nomor { $decree }, { DATE($dated) }.
own-revoked = { $number } ({ $kind }): surat nomor { $decree } sudah dicabut.
own-withdrawn = { $number } ({ $kind }) sudah ditarik.
own-do-lagi = Kirim perbaikan
own-do-perpanjang = Minta diperpanjang
own-do-tarik = Tarik pengajuan
own-do-sure = Ya, tarik
withdraw-sure =
    Tarik { $number }? Prosesnya berhenti.
    Berkasnya kami hapus setelah masa simpannya habis.
withdrawn = { $number } sudah ditarik.
not-now = { $number } sekarang tidak bisa diubah begitu. Ketik nomornya untuk melihat.
extension-asked =
    Permintaan memperpanjang { $number } sudah kami terima.
    Boleh satu kali, paling lama satu tahun, selama PKB dirundingkan.
    Sekarang masih berlaku sampai { DATE($ends) }.

# Kabar
told-lack =
    { $number } ({ $kind }) belum lengkap: { $note }
    Lengkapi paling lambat { DAY($due) }. Selama itu waktu kantor berhenti.
told-return =
    { $number } ({ $kind }) perlu diperbaiki:
    { $lines }
    Kirim perbaikannya paling lambat { DAY($due) }. Selama itu waktu kantor berhenti.
told-lapse =
    Perbaikan { $number } ({ $kind }) belum kami terima sampai waktunya habis.
    Naskah baru masih bisa dikirim. Prosesnya mulai dari awal.
told-deem =
    { $number }: { $kind } perusahaan dianggap disahkan sejak { DATE($deemed) }.
    Waktu kantor { $days } hari kerja sudah lewat (UU 13/2003 pasal 112).
    Berlaku sampai { DATE($ends) }.
told-issue =
    { $number }: { $kind } perusahaan sudah { $done }.
    Surat nomor { $decree }, { DATE($dated) }. Berlaku sampai { DATE($ends) }.
    Naskah asli diambil di kantor.
done-pp = disahkan
done-pkb = didaftar
told-ends =
    { $number }: { $kind } perusahaan berakhir { DATE($ends) }.
    Ajukan perpanjangannya sekarang, supaya tidak terputus.
choice-ajukan-lagi = Ajukan perpanjangan
told-extend = { $number }: { $kind } diperpanjang sampai { DATE($ends) }.
told-amend = { $number }: catatan kantor diperbaiki, { $what }.
told-revoke =
    { $number }: surat { $kind } nomor { $decree } dicabut.
    Ada pertanyaan? Ketik: petugas
