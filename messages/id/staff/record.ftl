# Satu pendaftaran. entered: self, relative, staff (oleh $role).
# $notes: catatan, yang mirip, dan suara kedua lembaga.

record =
    { $number }: { $status }
    { $told }
    Umur: { $age } tahun
    Dikirim { DATE($sent) } { $entered ->
        [relative] oleh keluarga
        [staff] oleh { $role }
       *[self] oleh yang bersangkutan
    }
    { $notes }
hidden = tidak ditampilkan di sini
numbers-elsewhere = Nomor lengkap hanya tampil di obrolan web kantor.
numbers-link = Nomor lengkap, tampil satu kali dalam { $minutes } menit: { $link }
no-doubts = Tidak ada catatan.
nik-region = NIK: { $region }.
beside-kk = KK yang sama: { $number } { $name }, { $status }.
beside-phone = HP yang sama: { $number } { $name }, { $status }.
beside-both = KK dan HP yang sama: { $number } { $name }, { $status }.
beside-more = Dan { $count } orang lagi dengan KK atau HP yang sama.
history =
    Riwayat:
    { $lines }
history-line = { DATE($day) }: { $deeds }
history-then = { $first }; { $rest }
history-sent = dikirim
history-returned = { $status }: { $field }
history-vote = { $agency }: { $vote }
history-vote-why = { $agency }: { $vote } ({ $why })
history-changed = { $field } diubah
history-number = nomor peserta diisi
history-undone = diurungkan
history-missing = pendaftar diberi tahu bahwa berkasnya kurang
mark-objected = Keberatan: yang bersangkutan meminta diperiksa sekali lagi.
objected-because = Kata yang bersangkutan: { $words }
mark-frozen = Ditahan: ada yang melaporkan bukan dirinya.
was-changed = Pernah diubah: { $fields }.
stands = Menurut yang bersangkutan sudah benar: { $fields }.
likely-same = Mirip dengan { $number } ({ $status }), kemiripan { $score } dari 100{ $nik ->
        [same] , NIK sama.
       *[other] .
    }
status-submitted = { -submitted-office }
status-returned = { -returned }
status-disputed = { -disputed-office }
status-verified = { -verified }
status-waiting = { -waiting }
status-papers-at-village = { -papers-at-village }
status-papers-forwarded = { -papers-forwarded }
status-papers-complete = { -papers-complete }
status-member = { -member }
status-rejected = { -rejected-office }
status-withdrawn = { -withdrawn }
status-lapsed = { -lapsed }
status-ended = { -ended }
in-line = Urutan menunggu dana: ke-{ $place } dari { $waiting }.
in-line-order = Yang didahulukan: daftar prioritas ({ $ahead } di depan), lalu tanggal kirim. { $listed ->
        [yes] Orang ini ada di daftar prioritas.
       *[no] Orang ini tidak ada di daftar prioritas.
    }
in-line-no-basis = Belum ada dasar hukum untuk membayar. { in-line-papers }
in-line-not-begun = Masa bayar belum mulai. { in-line-papers }
in-line-used-up = Dana tahun ini sudah terpakai. { in-line-papers }
in-line-papers = Berkas diminta kalau gilirannya tiba.
remark = Catatan: { $note }
