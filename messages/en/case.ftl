# Cases about employers, for the case officers of both agencies. They never hold anything of a reporter.
#
# $number = number of the case, $employer = its name, $day (ISO), $lines and $history = lines

# --- buttons ---
do-periksa = Checked
do-surat = Write a letter
do-panggil = Write a summons
do-paraf = Initial
do-ttd = It was signed
do-buang = Call the letter off
do-kirim = It was posted
do-jawab = There is an answer
do-diam = No answer
do-kembali = Letter returned
do-kunjungan = Plan a visit
do-urung = Call the visit off
do-berita = Write the minutes
do-janji = Note a promise
do-bayar = Promise kept
do-ingkar = Promise not kept
do-patuh = Employer complies
do-mediasi = To the mediator
do-sepakat = Joint agreement
do-limpah = Hand on
do-tarik = Take back
do-tangguh = Suspend
do-lanjut = Resume
do-tutup = Close the case
do-buka = Open again
do-catat = Note another act
do-teken = Sign the minutes
do-berkas = See the papers
do-pindai = Add the scan
do-pindai-ulang = Replace the scan
do-ralat = Mend the minutes
do-riwayat = History
do-tunggakan = Fill in arrears
do-lain = Other steps

choice-see = See the case
choice-ya = Yes
choice-tidak = No
choice-lewati = Skip
choice-selesai = Done
choice-buang = Remove the last one
choice-lagi = See more
choice-kembali = Back
choice-kantor = At our office
choice-day = { DATE($day) }
choice-simpan = Save
choice-ubah = Change
choice-batal = Cancel
choice-tunggu = Wait first
choice-ikut = Join a routine visit
choice-tetap = Write it anyway
choice-teguran-1 = First written warning (BPJS)
choice-teguran-2 = Second written warning (BPJS)
choice-denda = Fine (BPJS)
choice-tmp2t = Public services refused
choice-nota-1 = First inspection notice
choice-nota-2 = Second inspection notice
choice-bpjs = Inspectors of BPJS
choice-pengawas = Provincial inspector
choice-kpknl = KPKNL
choice-kejaksaan = Prosecutor
choice-patuh = Complies
choice-sepakat = Joint agreement
choice-limpah = With another body
choice-tidak-terbukti = Not proven
choice-tidak-ada = Not found
choice-alamat = Address unknown
choice-pindah = Has moved
choice-tutup = Business closed
choice-ditolak = Refused
choice-on = Day
choice-people = Who was there
choice-found = What was found
choice-agreed = What was agreed
choice-result = Result
choice-belum = No commitment yet
choice-janji = There is a promise
choice-sengketa = There is a dispute
choice-lancar = Current
choice-kurang-lancar = Less current
choice-diragukan = Doubtful
choice-macet = Bad
choice-kontinjensi = Contingent

# --- questions ---
what = Which act is noted for { $number } ({ $employer })?
to = Where is { $number } ({ $employer }) handed on to?
outcome = How does { $number } ({ $employer }) end?
part = Which part of the minutes of { $number } ({ $employer }) is mended?
why = Why was the letter of { $number } ({ $employer }) returned?
register = Which number has it, for { $number } ({ $employer })? Type batal to leave.
register-ttd =
    Which number has the letter in the office's register, for { $number } ({ $employer })?
    Example: 560/123/Disnaker
    Or type: batal.
register-sepakat =
    Which number has the joint agreement of { $number } ({ $employer })?
    Example: 560/45/PB
    Or type: batal.
on =
    When did it happen, for { $number } ({ $employer })?
    Example: 20 November, or yesterday
    Or type: batal.
on-ttd =
    Which date is on the letter of { $number } ({ $employer })?
    Example: 20 November
    Or type: batal.
on-kirim =
    When was the letter of { $number } ({ $employer }) posted?
    Example: today, or 20 November
    Or type: batal.
on-bayar =
    When was the promise of { $number } ({ $employer }) kept?
    Example: today, or 20 November
    Or type: batal.
on-berita =
    When was the visit of { $number } ({ $employer }) held?
    Example: today
    Or type: batal.
scan =
    Send a photo or PDF of the signed { $paper ->
        [berita] minutes
        [jadwal] agreement
       *[surat] letter
    } ({ $number }).
    { $there ->
        [yes] The old scan is replaced. To leave it, choose Skip.
       *[no] Not there yet? Choose Skip.
    }
scan-more = { $count } files so far. Any more?
people =
    Who attended, for the minutes of { $number }? One person a message.
    Example: Rahmat, personnel manager
    Or type: kembali, batal.
people-more = { $count } people so far. Who else? If that is all, choose Done.
found =
    What was found at { $employer }?
    Write in the office's words. Do not copy a reporter's words.
    Or type: kembali, batal.
agreed =
    What was agreed with { $employer }?
    If nothing yet, write: nothing yet.
    Or type: kembali, batal.
result = What came of the visit to { $employer }?
note =
    Write a note for { $number } ({ $employer }).
    Both agencies read it. Do not write a reporter's name.
    Or type: kembali, batal.
note-jawab =
    What does { $employer } answer? Write briefly.
    Example: will pay in parts from June
    Or type: kembali, batal.
note-tangguh =
    Why is { $number } ({ $employer }) suspended?
    Example: visit put off because of a flood
    Or type: batal.
note-buka =
    Why is { $number } ({ $employer }) opened again?
    Example: in arrears again
    Or type: batal.
note-urung =
    Why is the visit of { $number } ({ $employer }) called off?
    Example: officer is needed elsewhere
    Or type: batal.
note-tarik =
    Why is { $number } ({ $employer }) taken back?
    Example: the inspector gave it back
    Or type: batal.
day =
    Which day, for { $number } ({ $employer })?
    Example: 30 November
    Or type: kembali, batal.
day-surat =
    Letter to { $employer }: to be answered by when?
    Example: 30 November, or 10 hari kerja
    Or type: batal.
day-panggil =
    Summons of { $employer }: which day?
    Example: 30 November, or 10 hari kerja
    Or type: batal.
day-kunjungan =
    Joint visit to { $employer }: which day?
    Example: 30 November, or 10 hari kerja
    Or type: batal.
day-tangguh =
    Until when is { $number } suspended?
    Example: 15 January
    Or type: kembali, batal.
hour =
    At which hour?
    Example: 09.00
    Or type: kembali, batal.
hour-kunjungan =
    At what hour is the visit of { $number } ({ $employer })?
    Example: 09.00. Not sure yet? Choose Skip.
    Or type: kembali, batal.
place =
    Where is the meeting?
    Example: meeting room, second floor
    Or type: kembali, batal.
schedule =
    What does { $employer } promise? Write amount and dates.
    Example: 5 juta tiap tanggal 15, 3 kali
    Or: daftar semua pekerja sebelum 30 November
    Or type: kembali, batal.
extra =
    Any more words in the letter? If not, choose Skip.
    Write in the office's words. Do not copy a reporter's words.
    Or type: kembali, batal.
amount =
    How much does { $employer } owe, as BPJS Ketenagakerjaan says?
    Example: 12,5 juta
    Or type: batal.
months =
    For how many months?
    Example: 14
    Or type: kembali, batal.
label = Which class of arrears, as BPJS Ketenagakerjaan says?
confirm =
    Please check, { $number } ({ $employer }):
    { $lines }
    Save it?
day-words = { DAY($day) }
hour-words = { TIME($hour) }
field-day = Date: { $value }
field-on = Date: { $value }
field-hour = Hour: { $value }
field-place = Place: { $value }
field-register = Number: { $value }
field-people =
    Present:
    { $value }
field-found = Found: { $value }
field-agreed = Agreed: { $value }
field-result = Result: { $value }
field-schedule =
    Promise:
    { $value }
field-extra = More: { $value }
due-money = { DAY($day) }: { RUPIAH($amount) }
due-act = { DAY($day) }: to be done


left = All right. Nothing was noted.
