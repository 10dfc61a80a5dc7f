# What a case officer does with a report. $number = L-..., $kind, $place, $due (ISO), $lines

choice-ambil = Take
choice-periksa = Checked
choice-tanya = Ask the reporter
choice-gabung = Join into a case
choice-rujuk = Refer
choice-jenis = Change kind
choice-aman = Threat seen to
choice-tutup = Close
choice-tempat = Correct the place
choice-tunggu = Wait for more reports
choice-kunjungan = By a routine visit
choice-tetap-gabung = Join all the same

checked =
    { $number } is noted as checked.
    The reporter's answer is due by { DAY($due) }.
asked =
    The question about { $number } was sent. The reporter answers without giving a name.
    The office's clock stands still until then, at the longest until { DAY($until) }. The reporter is reminded twice.
asked-waits =
    The question about { $number } has not arrived: the reporter's chat cannot be written to.
    It is sent as soon as they write again. The office's clock stands still until { DAY($until) } at the longest.
question-ready =
    The question about { $number } is not sent yet. It reads:
    { $text }
choice-siap-bulan = Since which month
choice-siap-perusahaan = Company name
choice-siap-tempat = Workplace
choice-siap-jumlah = How many workers
choice-siap-slip = Pay slip
choice-siap-masih = Still happening
siap-bulan = Since which month and year does this happen? A guess will do.
siap-perusahaan = What is the full name of the company, as on the pay slip, uniform or sign?
siap-tempat = In which village or district is the workplace?
siap-jumlah = About how many workers does it happen to?
siap-slip = Is there a photo of the pay slip or of JMO? Send it here. Cover name and number first.
siap-masih = Does it still happen this month, or has it changed?
which-new-kind = Which kind is { $number }?
kind-changed = { $number } is now: { $kind }.
place-changed = { $number }: the workplace is { $place } now.
place-unknown =
    { $number }: that place is not in this office's list.
    Write the name of the village or district. To leave it, type batal.
place-which = { $number }: which place?
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
joined-visit =
    { $number } is in case { $case } now.
    Send no letter; plan a routine visit in the case.
exposed =
    Careful: this step could show who sent { $number }.
    { $lines }
    It is safer to wait for more reports, or to join a routine visit.
exposure-few-reporters = - There are still few reporters.
exposure-small-workplace = - The workplace is small.
