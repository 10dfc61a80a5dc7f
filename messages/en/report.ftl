# Reports about employers. The key of a question = report.STEP.
#
# consent: $dinas $bpjs $agreement (empty = not yet) $channel (webchat, telegram, whatsapp) $keep (days) $contact $link
# $number = L-..., $code = the secret code, $stage = how far, $next = a sentence about the next step
# $text = the officer's words, $due, $since (ISO), $kind, $files = how many, $danger = which, $who = a list
# A button has at most 24 letters: WhatsApp cuts off the rest.

consent =
    Before you report, this is about your data.
    Who handles it: { $dinas } together with { $bpjs }{ $agreement ->
        [none] .
       *[other] , agreement number { $agreement }.
    }
    Kept: the report, your words, your proof, and your name if you give it. All of it is locked.
    What for: to check the company. The company is not told who reported.
    Who sees it: case officers of both agencies. Each look is written down and told to you.
    Basis: a public task and your consent (UU 27/2022).
    How long: { SPAN($keep) } after the report is closed. You may erase it earlier.
    { $channel ->
        [telegram] Telegram carries messages over servers abroad. The office's web chat does not.
        [whatsapp] WhatsApp and Twilio carry messages over servers abroad. The office's web chat does not.
       *[other] This web chat exists only on the office's server.
    }
    Ask: { $contact }. In full: { $link }
    Do you agree that the data is used for this report?
consent-again =
    What you agreed to before still holds. In full: { $link }
    Do you agree that the data is used for this report too?
declined =
    Fine. Nothing is kept.
    You can also come to the office, or type petugas.

subject =
    For whom do you report?
    A union officer may report for several members, without names.
    Or type: batal (cancel), petugas (officer).
union =
    What is the name of the union?
    Example: Serikat Pekerja Maju. The name is locked too.
    { -out }
members =
    How many members does it concern?
    Example: 25
    { -out }

kind =
    What happened? Choose what is most like it, or use your own words.
    Example: wages are cut but the balance is zero.
    { -out }
registered =
    Has the company registered you with { -bpjs }?
    That is not the card for the doctor. That one is BPJS Kesehatan.
    { -out }
deducted =
    Is money taken off your wage for { -bpjs }?
    Look at the pay slip: it says BPJS TK, JHT or Jamsostek.
    { -out }
colleagues =
    Have any of your colleagues been registered?
    { -out }
paid =
    Is the contribution paid every month?
    Look in the app JMO (Jamsostek Mobile), or ask a colleague.
    { -out }
wage =
    Is the wage that the company reports the same as your real wage?
    Look in the app JMO (Jamsostek Mobile).
    { -out }

employer =
    What is the company called?
    Example: PT Contoh Jaya, or the name of the shop or hotel.
    { -out }
which =
    Is it one of these?
    If not, choose No. The name that you typed is used.
    { -out }
place =
    Where is the workplace? The sub-district or village.
    Choose one, or type its name.
    { -out }
since =
    Since when?
    Example: March 2025, or 3 bulan lalu
    { -out }
since-echo = Since { MONTH($since) }. If that is wrong, type kembali.
month = { MONTH($since) }
workers =
    About how many workers does it concern?
    Example: 30
    { -out }
slip =
    Does the pay slip show a deduction for { -bpjs }?
    Choose one, or write a few words. Example: it says JHT 2 percent.
    { -out }

story =
    Tell us what happened. Several messages are fine.
    You need not write your name or a colleague's name.
    { -out }
story-more =
    Noted of your story: { $count } messages. Is there more? Just write, without names.
    If that is all, choose Done.
evidence =
    Do you have proof? A photo of a pay slip or letter, or a PDF. Send it here.
    Before you send it, cover the name and numbers on it.
    If there is none, choose Skip.
evidence-more =
    Received: { $count } files. Is there more? Just send it.
    Remember to cover the name and numbers.
    If that is all, choose Done.

still =
    Do you still work there?
    { -out }
may-know =
    May the company know that you reported?
    If in doubt, choose No.
    { -out }
shown =
    Who may know your name?
    Open: case officers may know.
    Locked: opened only if both agencies agree, and you are told.
    No name: we do not ask for it.
    { $channel ->
        [telegram] To be honest: Telegram knows your account. The office's web chat does not.
        [whatsapp] To be honest: WhatsApp knows your number. The office's web chat does not.
       *[other] This web chat does not know your number.
    }
    { -out }
name =
    What is your name?
    Example: SITI AMINAH, without titles. You may skip this.
    { -out }
phone =
    Which phone number may we call?
    Example: 0812xxxxxxxx. You may skip this.
    { -out }
screen =
    May news about the report be seen on the screen?
    If others use this phone, choose Discreet. You read the news by typing kabar.
    { -out }

not-known = not known yet
for-saya = yourself
for-serikat = { $members } members of { $union }
for-serikat-unknown = members of { $union }
summary =
    Please check first.
    Reporting for: { $for }
    What happened: { $kind }
    Company: { $employer }
    Place: { $place }
    Since: { $since }
    Number of workers: { $workers }
    Pay slip: { $slip }
    In your words: { $story }
    Proof: { $files }
    Still working there: { $still }
    Company may know: { $known }
    Name: { $shown }
    Is it right? Choose Send, Change or Cancel.
edit = Which part do you want to change?
still-ya = yes
still-tidak = no
known-ya = yes
known-tidak = no
cancelled = Fine, we stop. All answers and proof are deleted.
left = Fine. Nothing has changed.

receipt =
    We have your report. Its number is { $number }.
    Its secret code is { $code }. Write it down and give it to nobody.
    To see it from another chat, type report, the number and the code.
    Both agencies check it at the latest on { DAY($due) }.
    Threatened or dismissed? Type saya diancam, or saya dipecat.
    To clear the screen, type bersih.
    Reporting is free. Officers never ask for an OTP, a PIN or money.
receipt-discreet =
    We have your report. Its number is { $number }.
    Its secret code is { $code }. Write it down and give it to nobody.
    To see it from another chat, type report, the number and the code.
    Both agencies check it at the latest on { DAY($due) }.
    Later news does not mention the report. To read it, type kabar.
    Threatened or dismissed? Type saya diancam, or saya dipecat.
    To clear the screen, type bersih.
    Reporting is free. Officers never ask for an OTP, a PIN or money.

heard =
    This seems to be about a company. Do you want to report it?
    What you wrote becomes the beginning of your story. No need to write it again.
    Or type: batal (cancel), petugas (officer).
heard-more =
    In this chat report { $number } is under way.
    Add your words to it, or make a new report?
    Or type: batal (cancel), petugas (officer).
unheard = All right, your words are not kept. To ask, type petugas.

same =
    This chat already has report { $number } about that company.
    Add your words and proof there, or make a new report?
    { -out }

answer =
    What is your answer? Several messages, photos or PDFs are fine.
    Your name stays hidden. Do not write it.
    Or type: batal (cancel), petugas (officer).
answer-more =
    Noted: { $count }. Is there more? Just send it.
    If that is all, choose Done.
more =
    What do you add to report { $number }? Write, or send a photo or PDF.
    Cover names and numbers on a photo first.
    Or type: batal (cancel), petugas (officer).
more-more =
    Noted: { $count }. Is there more? Just send it.
    If that is all, choose Done.

withdraw =
    Withdraw report { $number }?
    If there are other reports, the company is still checked. Your words and proof stay locked.
    To erase them too, choose Erase my data later.
forget =
    Erase name, words and proof in report { $number }?
    After that nobody can open the report, not even with the code.
    The company is still checked.
why =
    What is not solved in report { $number }? A few words.
    Example: this month's contribution is not paid.
    Or type: batal (cancel), petugas (officer).

number =
    What is the number of the report?
    It looks like: L-xxxx-xxxxx-x
    Or type: batal (cancel), petugas (officer).
code =
    What is its secret code? 12 letters and digits.
    It looks like: xxxx-xxxx-xxxx
    { -out }
act =
    What do you want to do with report { $number }?
    When you are done looking, choose Close.

choice-setuju = I agree
choice-tidak = No
choice-ya = Yes
choice-saya = For myself
choice-serikat = For union members
choice-tidak-tahu = I do not know
choice-potong-tidak-setor = Deducted, not paid in
choice-pwbd = Not registered
choice-piutang = Contributions unpaid
choice-pds-tk = Only some workers
choice-pds-upah = Wage reported too low
choice-pds-program = Programmes incomplete
choice-tunda-daftar = Registration delayed
choice-paklaring = No reference letter
choice-upah-dinaikkan = Wage reported too high
choice-bahaya = Danger or violence
choice-lagi = More
choice-kembali = Before
choice-bukan = No
choice-lain = Somewhere else
choice-ada-potongan = There is a deduction
choice-tidak-ada-potongan = No deduction
choice-tidak-ada-slip = No pay slip
choice-selesai = Done
choice-buang = Remove the last one
choice-lewati = Skip
choice-terbuka = Open
choice-tertutup = Locked
choice-anonim = No name
choice-terlihat = May be seen
choice-diam-diam = Discreet
choice-kirim = Send
choice-ubah = Change
choice-batal = Cancel
choice-ubah-untuk = For whom
choice-ubah-jenis = What happened
choice-ubah-perusahaan = Company
choice-ubah-tempat = Place
choice-ubah-sejak = Since when
choice-ubah-jumlah = Number of workers
choice-ubah-slip = Pay slip
choice-ubah-cerita = My words
choice-ubah-bukti = Proof
choice-ubah-rahasia = Name and secrecy
choice-tambahkan = Add it there
choice-baru = New report
choice-jawab = Answer the office
choice-sudah = Solved
choice-belum = Not solved yet
choice-tambah = Add to it
choice-tarik = Withdraw
choice-dilihat = Who looked
choice-hapus-laporan = Erase my data
choice-kode = See the secret code
choice-tutup = Close
choice-laporan = Open report
