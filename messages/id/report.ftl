# Laporan tentang perusahaan. Kunci sebuah pertanyaan = report.LANGKAH.
# $number = L-..., $stage = sampai mana, $next = kalimat tentang langkah berikutnya, $text = kata petugas, $due (ISO)

case-news =
    Laporan { $number }: { $stage ->
        [received] sudah diterima.
        [checked] sedang diperiksa kedua lembaga.
        [letter] surat sudah dikirim ke perusahaan.
        [answered] perusahaan sudah menjawab.
        [silent] perusahaan belum menjawab surat.
        [returned] surat kembali, alamatnya perlu dicari lagi.
        [visit-planned] kedua lembaga akan mendatangi perusahaan.
        [visited] kedua lembaga sudah mendatangi perusahaan.
        [promised] perusahaan berjanji membereskan.
        [broken] janji perusahaan belum ditepati.
        [mediation] ditangani mediator.
        [handed-on] diteruskan ke lembaga yang berwenang.
        [suspended] berhenti sementara.
        [complied] menurut kantor sudah dibereskan perusahaan.
        [reopened] dibuka lagi.
       *[closed] sudah selesai di kantor.
    }
    { $next }
next = Kabar berikutnya paling lambat { DAY($due) }.
next-open = Tanggal langkah berikutnya belum ada. Kami kabari.
solved = Apakah benar sudah beres? Pilih Sudah atau Belum.
asked =
    Petugas bertanya tentang laporan { $number }:
    { $text }
    Jawaban Bapak/Ibu tidak membuka nama.
choice-sudah = Sudah beres
choice-belum = Belum
