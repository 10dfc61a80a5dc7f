# Kiriman perusahaan, untuk petugas kasus. $number = S-..., $kind, $employer, $proven: yes/no, $day (ISO)
news =
    { $number }: perusahaan mengirim { $kind } dengan kode surat kami.{ $looks ->
        [other-day] {" "}Tampaknya minta hari lain.
        [no-answer] {" "}Tampaknya bukan jawaban.
        [perhaps] {" "}Apakah ini jawaban surat? Tandai.
       *[plain] {""}
    }
news-unproven =
    { $number }: ada yang mengirim { $kind } atas nama perusahaan.
    Pastikan dulu siapa pengirimnya.
news-more = { $number }: perusahaan menambah keterangan.
kind-answer = jawaban
kind-relief = permohonan keringanan
kind-layoff = laporan dirumahkan dan PHK
kind-promise = janji membayar
choice-kiriman = Kiriman perusahaan
choice-lihat = Lihat
choice-balas = Balas
choice-siap-terima = Sudah diterima
choice-siap-lengkapi = Minta dilengkapi
choice-siap-bukti = Minta bukti bayar
choice-siap-wajib = Iuran tetap wajib
answer-ready =
    Jawaban untuk { $number } belum dikirim. Bunyinya:
    { $text }
choice-sah = Benar dari perusahaan itu
choice-tolak = Bukan dari perusahaan itu
choice-selesai = Selesai diurus
choice-jawaban = Ini jawaban
choice-bukan = Bukan jawaban
choice-hari = Pindahkan hari
choice-tetap = Hari tetap
choice-kabul = Kabulkan
choice-sebagian = Kabulkan sebagian
choice-tidak = Tidak dikabulkan
none = Tidak ada kiriman perusahaan yang menunggu.
none-such =
    Tidak ada kiriman yang menunggu:
    { $which }
    Semuanya: /kiriman
unknown = Tidak ada kiriman dengan nomor itu. Daftarnya: /kiriman
list =
    Kiriman perusahaan yang menunggu: { $count }
    { $lines }
list-some =
    Kiriman perusahaan yang menunggu: { $count }
    { $which }
    { $lines }
pick-kind = hanya { $kind }
pick-name = bernama seperti itu
of-case =
    Kiriman perusahaan di kasus { $case }: { $count }
    { $lines }
line = - { $number }: { $employer }, { $kind }{ $proven ->
        [yes] {""}
       *[no] , belum dipastikan
    }
one =
    { $number }, { DATE($day) }: { $kind }
    Dari: { $employer }
    { $proven ->
        [yes] Pengirimnya sudah pasti.
       *[no] Pengirimnya belum dipastikan.
    }{ $decided ->
        [selesai] {" "}Sudah selesai diurus.
        [jawaban] {" "}Ini jawaban surat.
        [bukan] {" "}Ini bukan jawaban surat.
        [pindah] {" "}Hari pertemuan dipindah.
        [tetap] {" "}Hari pertemuan tetap.
        [kabul] {" "}Dikabulkan.
        [sebagian] {" "}Dikabulkan sebagian.
        [tidak] {" "}Tidak dikabulkan.
        [tolak] {" "}Ternyata bukan dari perusahaan itu.
       *[none] {""}
    }
    { $lines }
spoken = { $who ->
        [office] Kantor
       *[employer] Perusahaan
    }: { $text }
decided = { $number } sudah dicatat. Pengirimnya diberi tahu.
decided-already = { $number } sudah diputuskan, atau belum bisa diputuskan.
answered = Jawaban untuk { $number } sudah dikirim.
decided-untold = { $number } sudah dicatat. Obrolannya tidak bisa dikirimi pesan: beri tahu dengan cara lain.
waits =
    Jawaban { $number } belum sampai: obrolannya tidak bisa dikirimi pesan.
    Jawaban disimpan, dan dikirim begitu ia menulis lagi.
    Kalau mendesak, hubungi perusahaan dengan cara lain.
digest = - { $count } kiriman perusahaan belum diurus{ $late }
gone = Obrolan { $number } sudah dihapus. Jawaban tidak bisa dikirim lagi.
