# What an act of a case asks. Never anything of a reporter.
# $number = the case's number, $employer = the company's name

numbers =
    There is a number in this sentence. Does it belong to the office or the employer?
    "{ $sentence }"
address =
    Where is the letter to { $employer } posted to? The postal address, not the place of a report.
    Example: Jl. Contoh No. 12, Paringin
    Or type: batal.
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
on-temu =
    When was the meeting with { $employer } held ({ $number })?
    Example: today
    Or type: batal.
closed =
    The office is closed on { DAY($day) }.
    That day all the same, for { $number }?
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
photos =
    Send photos of the visit or meeting of { $number }, one by one.
    Take no picture of a worker who reported. If there is none, choose Skip.
photos-more = { $count } photos so far. Any more? If that is all, choose Done.
from-dinas =
    Which officers of the dinas attended, for { $number }? One person a message.
    Example: Sari Contoh, mediator
    Or type: kembali, batal.
from-dinas-more = { $count } officers of the dinas so far. Who else? If that is all, choose Done.
from-bpjs =
    Which officers of BPJS Ketenagakerjaan attended, for { $number }?
    Example: Budi Contoh, inspector
    Or type: kembali, batal.
from-bpjs-more = { $count } officers of BPJS so far. Who else? If that is all, choose Done.
people =
    Who attended for { $employer }, for { $number }? One person a message.
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
result = What came of the visit or meeting with { $employer }?
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
day-pindah =
    To which day is the meeting with { $employer } moved?
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
    What does { $employer } promise? Write what, how much, and when.
    Example: 5 juta tiap tanggal 15, 3 kali
    Or: daftar semua pekerja sebelum 30 November
    Or type: kembali, batal.
doubt = Not clear yet: { $what }
doubt-amount =
    { $lines }
    Not clear yet: *{ $what }*
    How many rupiah? If it is no money, choose No money.
doubt-each =
    { $lines }
    Not clear yet: *{ $what }*
    Is { RUPIAH($amount) } for each time, or for all { $times } together?
doubt-monthday =
    { $lines }
    Not clear yet: *{ $what }*
    On which day of each month?
doubt-times =
    { $lines }
    Not clear yet: *{ $what }*
    How often, or until when? Example: 6, or sampai Juni 2027
doubt-day =
    { $lines }
    Not clear yet: *{ $what }*
    When exactly? Example: 15 Desember
extra =
    Any more words in the letter? If not, choose Skip.
    Write in the office's words. Do not copy a reporter's words.
    Or type: kembali, batal.
amount =
    How much does { $employer } owe, as BPJS Ketenagakerjaan says?
    Example: 12,5 juta
    Or type: batal.
amount-potensi =
    What would { $employer } contribute, as BPJS Ketenagakerjaan says?
    Example: 12,5 juta
    Or type: batal.
months =
    For how many months?
    Example: 14
    Or type: kembali, batal.
label = Which class of arrears, as BPJS Ketenagakerjaan says?
