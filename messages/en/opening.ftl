# A case that the office opens itself, not by a report. $name = employer, $number = K-..., $lines = near ones

name =
    Which employer? Type its name.
    Example: PT Sinar Contoh
    Or type: batal.
which =
    Like { $name } in the register:
    { $lines }
    Choose the employer.
near = { $place }. { $name }{ $where ->
        [none] {""}
       *[other] , { $where }
    }{ $case ->
        [none] {""}
       *[other] {" "}(case { $case })
    }
choice-baru = None of these, a new one
open-already =
    { $name } has a case already: { $number }.
    One employer, one case. Write it down there.
address =
    Where is { $name }?
    Example: Jalan Contoh 12, Paringin
    Or type: kembali, batal.
place =
    In which village or district is { $name }?
    Example: Juai
    Or type: kembali, batal.
ground = What is wrong at { $name }?
source =
    How does the office know?
    A worker's report is not written down here: open it by /laporan.
choice-bpjs = Data of BPJS
choice-pengawasan = Inspection of ours
choice-lembaga = Letter of another body
choice-media = News
choice-perusahaan = The employer itself
source-bpjs = data of BPJS Ketenagakerjaan
source-pengawasan = an inspection of the office
source-lembaga = a letter of another body
source-media = the news
source-perusahaan = the employer itself
note =
    Anything to add? Briefly, in no reporter's words.
    Example: surat BPJS nomor 12 tanggal 3 Maret
    Or type: kembali, batal.
confirm =
    A new case of { $name }{ $where ->
        [none] {""}
       *[other] , { $where }
    }
    Matter: { $ground }
    Source: { $source }{ $note ->
        [none] {""}
       *[other] . { $note }
    }
    Open it?
choice-simpan = Open the case
choice-batal = Cancel
opened = Case { $number } of { $name } is open.
choice-ya = Yes
choice-tidak = No
