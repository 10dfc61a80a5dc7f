# What a case officer does with a report. $number = L-..., $kind, $place, $due (ISO), $lines

choice-ambil = Take
choice-periksa = Checked
choice-tanya = Ask the reporter
choice-gabung = Join into a case
choice-rujuk = Refer
choice-jenis = Change kind
choice-aman = Threat seen to
choice-tutup = Close
choice-tunggu = Wait for more reports
choice-kunjungan = By a routine visit
choice-tetap-gabung = Join all the same

checked =
    { $number } is noted as checked.
    The reporter's answer is due by { DAY($due) }.
asked =
    The question about { $number } was sent. The reporter answers without giving a name.
    The office's clock stands still until then.
asked-waits =
    The question about { $number } has not arrived: the reporter's chat cannot be written to.
    It is sent as soon as they write again. The office's clock stands still until there is an answer.
which-new-kind = Which kind is { $number }?
kind-changed = { $number } is now: { $kind }.
calmed = { $number }: the threat is noted as seen to.
put-aside =
    { $number } waits, so that nobody guesses the reporter.
    It comes back by { DAY($due) }.
which-referral = Why is { $number } referred?
refer-upah = wage below the minimum
refer-kecelakaan = accident or illness at work
refer-anak = child labour
refer-kekerasan = violence
body-pengawas = the provincial labour inspector
body-polisi = the police
referred =
    { $number } was referred to { $to }: { $why }.
    The reporter was told.
which-reason = Why is { $number } closed?
reason-bukan-wewenang = not for this office
reason-kurang-keterangan = not enough information
reason-tidak-terbukti = not proven
reason-bukan-laporan = not a report
reason-sudah-beres = solved
closed =
    { $number } was closed: { $reason }.
    The reporter was told.
near =
    Before { $number } is joined: there are employers like it.
    { $lines }
    If it is one of them, choose it. One employer, one case.
near-employer = { $place }. { $name }{ $where ->
        [none] {""}
       *[other] , { $where }
    }{ $case ->
        [none] {""}
       *[other] {" "}(case { $case })
    }
choice-bukan-itu = No, another employer
no-employer = { $number } names no employer yet. Ask the reporter first.
joined =
    { $number } is in case { $case } now.
    The reporter was told, and sees no other reporter.
    { joined-place }
joined-visit =
    { $number } is in case { $case } now.
    Send no letter; plan a routine visit in the case.
    { joined-place }
joined-place =
    { $place ->
        [none] {""}
       *[other] The employer's place was taken from the report: { $place }.
    }
choice-wilayah = Correct the place
exposed =
    Careful: this step could show who sent { $number }.
    { $lines }
    It is safer to wait for more reports, or to join a routine visit.
exposure-few-reporters = - There are still few reporters.
exposure-small-workplace = - The workplace is small.
