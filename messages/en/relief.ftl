# What is decided about a request to postpone or lower contributions. $number = S-..., $decision = kabul, sebagian, tidak
numbers =
    There is a number in this sentence. Does it belong to the office or the employer?
    "{ $sentence }"
by =
    Who decided { $number }: { $decision ->
        [kabul] granted
        [sebagian] granted in part
       *[tidak] refused
    }?
    Choose, or write which body.
    Or type: batal.
granted =
    What is granted for { $number }?
    Example: fines of April to June are waived, contributions are paid
    Or type: kembali, batal.
reason =
    What is the reason, for { $number }? The employer reads it.
    Write no person's name, and no words of a reporter.
    Or type: kembali, batal.
confirm =
    The employer will read this ({ $number }):
    { $words }
    Save it?
choice-bpjs = BPJS Ketenagakerjaan
choice-dinas = The dinas
choice-pusat = The central government
choice-ya = Yes
choice-hapus = Remove
choice-simpan = Save
choice-ubah = Change
choice-batal = Cancel
left = All right. { $number } is not decided yet.
left-plain = All right. Nothing was decided.
