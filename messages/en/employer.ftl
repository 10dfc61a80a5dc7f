# Employers in chat. Nothing but what stands in their letter and in what they sent themselves.
# $employer, $letter (number of the letter, none), $by = the words of reply-by, $day (ISO), $number = S-..., $due (ISO), $lines
welcome =
    Welcome, { $employer }.
    { $letter ->
        [none] This is about our letter.
       *[other] This is about our letter number { $letter }.
    }
    { $by }
reply-by = An answer is expected by { DAY($day) }.
meets = The meeting is on { DAY($day) }, at { TIME($hour) }. The letter says where.
unproven =
    Welcome. Here an employer can write to the office.
    An officer first makes sure who is writing.
    Have you a letter from us? Type: surat, then its code.
too-many =
    There were many messages for us from this chat today. Try again tomorrow.
    If it is urgent: { $contact }.
no-letter =
    We do not know that code. Look again at the letter, below the QR square.
    You can write without a code too. Type: perusahaan
name =
    What is the employer's name?
    Example: PT Sinar Contoh
    To leave it, type: cancel
address =
    Where is its address?
    Example: Jalan Contoh 12, Paringin
    Not known? Tap skip.
what =
    What does { $employer } want to say?
    To leave it, type: cancel
choice-jawab = Answer a letter
choice-keringanan = Ask for relief of contributions
choice-pekerja = Workers sent home or dismissed
choice-janji = Promise to pay
duty =
    This request does not suspend the duty to pay contributions.
    Until BPJS Ketenagakerjaan has decided, they are paid every month.
words =
    Write your answer. Several messages are fine.
    Example: We have paid the arrears of March.
words-more =
    We have noted { $count } messages. Anything else?
    If that is all, tap done.
relief = Which relief do you ask for?
choice-tunda = To postpone
choice-kurangi = To lower
choice-bebas = To waive
choice-cicil = To pay in parts
choice-nonaktif = To take workers off
period =
    From which month to which?
    Example: April to June 2026
amount =
    How much are the contributions in rupiah?
    Example: 30.697.303
    Not known yet? Tap skip.
amount-shown = { RUPIAH($amount) }
amount-none = not said yet
size = How large is the business?
choice-nihil = None
choice-mikro = Micro
choice-kecil = Small
choice-menengah = Medium
choice-besar = Large
reason =
    What is the reason?
    Example: Our hotel is closed for a while.
furloughed-in =
    How many permanent or contract workers were sent home?
    A number only, no names.
furloughed-out =
    How many outside an employment relation were sent home, such as partners?
    A number only.
dismissed-in =
    How many permanent or contract workers were dismissed?
    A number only.
dismissed-out =
    How many outside an employment relation were dismissed?
    A number only.
day =
    When will it be paid?
    Example: 15 December
pay =
    How much will be paid on that day, in rupiah?
    Example: 5.000.000
    Not known yet? Tap skip.
pay-confirm = Do you mean { $reading }?
papers =
    Have you a letter or proof? Send photos or PDF, one by one.
    If there is none, tap skip.
papers-more =
    We have { $count } files. Anything else?
    If that is all, tap done.
summary =
    { $employer }
    { $lines }
    Send it to the office?
said-answer = Answer: { $text }
said-relief =
    Request: { $relief } contributions
    For: { $period }
    Amount: { $amount }
    Size: { $size }
    Reason: { $reason }
said-layoff =
    Sent home: { $furloughed_in } in an employment relation, { $furloughed_out } outside.
    Dismissed: { $dismissed_in } in an employment relation, { $dismissed_out } outside.
said-promise = Promise: to pay { $amount } on { DATE($day) }
said-papers = Files: { $count }
choice-kirim = Send
choice-batal = Cancel
choice-buang = Remove the last one
choice-selesai = Done
choice-lewati = Skip
choice-ya = Yes
choice-tidak = No
cancelled = Fine. Nothing was sent.
receipt =
    Thank you. The number is { $number }.
    { $comes ->
        [no] An officer reads it by { DAY($due) }. News to this chat is stopped. Type: mulai lagi
       *[yes] An officer reads it by { DAY($due) }. The answer comes in this chat.
    }
    { -service-free }
receipt-relief =
    Thank you. The request has the number { $number } and is read by { DAY($due) }.
    The duty to pay contributions goes on.
    { -service-free }
choice-ajukan = Hand in a PP or PKB
choice-tambah = Add something
choice-lain = Send something else
choice-balas = Reply
more =
    Write what you want to add to { $number }.
    To leave it, type: cancel
more-received = We have what you added to { $number }.
standing =
    We have { $number }; it is not dealt with yet.
    An officer reads it by { DAY($due) }. The answer comes in this chat.
no-submission = Nothing with that number was sent from this chat.
answer =
    The office answers { $number }:
    { $text }
decided-selesai = { $number } is settled. Thank you.
decided-jawaban = We take { $number } as the answer to our letter. Thank you.
decided-bukan =
    We have read { $number }. It does not answer our letter yet.
    We still wait for the answer.
decided-pindah = { $number } is granted: the meeting is moved.
decided-tetap = { $number } cannot be granted: the meeting stays on its day.
decided-kabul = The request { $number } is granted. We sent the paper in this chat.
decided-sebagian = The request { $number } is granted in part. We sent the paper in this chat.
decided-tidak = The request { $number } is refused. The duty to pay contributions goes on.
meeting-moved =
    Your request { $number } is granted. The meeting is moved:
    { DAY($day) }, at { TIME($hour) }, { $place }
meeting-kept =
    Your request { $number } cannot be granted. The meeting stays:
    { DAY($day) }, at { TIME($hour) }, { $place }
relief-kabul =
    The request { $number } is *granted* by { $by }.
    Reason: { $reason }
    The decision on paper is below.
relief-sebagian =
    The request { $number } is *granted in part* by { $by }: { $granted }
    Reason: { $reason }
    All else is paid as before. The decision on paper is below.
relief-tidak =
    The request { $number } is *refused* by { $by }.
    Reason: { $reason }
    The duty to pay contributions goes on. The paper is below.
decided-tolak =
    We could not make sure that { $number } comes from that employer.
    Please come to the office, or use the code in our letter.

# Answers of officers that are ready
siap-terima = We have what you sent, and we have read it. The next news comes here.
siap-lengkapi = Please add the list of workers, their wages and their first day. Send it here as a photo or PDF.
siap-bukti = Please send proof that contributions were paid, here, as a photo or PDF.
siap-wajib = We are looking at the request. Until then contributions must be paid as before.
