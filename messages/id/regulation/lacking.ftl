# Perusahaan tanpa PP atau PKB, surat pengingat, dan rekapnya
choice-belum-ajukan = Yang belum punya
lacking =
    Belum punya PP atau PKB yang berlaku: { $count } dari { $known } perusahaan. Sudah punya: { $share } persen.
    Yang pekerjanya di bawah 10 tidak wajib; daftar kantor tidak memuat jumlah pekerja.
    { $lines }
lacking-line = - { $company }{ $reminded }
reminded-on = , diingatkan { DATE($day) }
do-remind = Buat surat pengingat
do-remind-sure = Ya, buat suratnya
remind-nobody = Tidak ada perusahaan yang perlu diingatkan, atau alamat posnya belum ada.
remind-sure =
    Buat { $count } surat pengingat dalam satu berkas?
    Yang tidak punya alamat pos dilewati. Paling banyak 50 sekali jalan.
reminded = { $count } surat pengingat siap dicetak dan ditandatangani.
recap =
    PP dan PKB: { $have } dari { $known } perusahaan punya yang berlaku atau sedang mengajukan ({ $share } persen).
    { $lines }
recap-line = - { $count } { $status }{ $days ->
        [none] {""}
       *[other] , biasanya { $days } hari
    }
