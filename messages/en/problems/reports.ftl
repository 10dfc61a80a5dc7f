# Answers about reports, companies and cases that cannot be used.
# $status = where a report stands, $longest (letters), $day (ISO), $most and $times = limits

place-employer = That is the name of a company. Here we ask where: district or village.
employer-unnamed = You do not know its name? Describe it. Example: the timber store opposite Paringin market.

# Reports about employers. $status = where the report stands
no-report = There is no report with that number. The list: /laporan
report-not-now = { $number }: { $status }. That cannot be done any more.
reason-too-short = The reason is too short. Write at least three words.

# The register of employers. $longest (letters)
employer-empty = There are no words yet. Type letters or digits.
employer-long = It may have { $longest } letters at most.
employer-number = That number cannot be read. It has letters and digits, three at least.
employer-size = Choose one: mikro, kecil, menengah or besar.
employer-place = That is no village or district of the office. Type its whole name.
type-merge = A "yes" is not enough. Type GABUNG, or cancel.
merge-not-an-answer = A "yes" is not enough. Type GABUNG, or cancel.
list-confirm-not-an-answer = A "yes" is not enough. Type SETUJU and the count, as below.
amount-missing = There is no amount yet. Type it in rupiah.
amount-unclear = That amount cannot be read. Example: 12.500.000
amount-too-large = That amount is too large. Look at the digits again.

# What employers hand in
headcount-about = Type about how many, for example 12, or tap Nobody.
headcount-unclear = That number cannot be read. Type a number only, such as 25, or tap None.
amount-thousands = That can be read in two ways. Write it in full with points, such as 1.500.000

# Dates, hours and promises that case officers type. $day (ISO), $most and $times = limits
not-a-day = That date was not understood. Example: 30 November
day-too-early = That date is too early. The first one is { DATE($day) }.
day-too-late = That date is too far. The last one is { DATE($day) }.
not-an-hour = That hour was not understood. Example: 09.00
numbers-range =
    Write from the first number to the last, for { $count } letters.
    Example: 560/121-230/Disnaker
numbers-count = These are { $said } numbers, the letters are { $count }. Write the first and the last.
not-months = Type the number of months only, at most { $most }. Example: 14
not-a-schedule = That promise was not understood. Example: 5 juta tiap tanggal 15, 3 kali
schedule-past = One date has passed. The first one is { DATE($day) }.
schedule-too-long = The promise is too long. At most { $times } dates, within three years.
schedule-sum = The sums differ: all of it { RUPIAH($whole) }, its parts { RUPIAH($parts) }. Write it again.
promise-unclear = That was not understood. Choose one, or write the whole promise again.

# Reports: month, number, company, kind
kind-not-found = It is not clear which one. Choose from the list, or choose I do not know.
unclear = I cannot read that. Please type it another way.
since-unclear = I cannot read a month or year in that. If you forgot, choose I do not know.
since-future = That month has not come yet. Type one that is over.
workers-unclear = I cannot read a number in that. Type the number, or choose I do not know.
members-unclear = I cannot read a number in that. Type the number, or choose I do not know.
employer-unclear = I cannot read the name of a company in that. Type only the name.
nothing-yet = There is nothing here yet. Write or send something first. To stop, type cancel.
enough-pieces = That is the most there can be: { $count }. Choose Done, or Remove the last one.

# Officers' sentences in letters, minutes, notes and answers to employers. The words are the same whatever a report says.
record-number = Do not write the number of a report, registration or question. Take it out and write it again.
person-named = Do not write people's names. Write: a worker.
address-person-named = Do not write people's names. If it is the name of a street, write: Jl. and its name.
reporter-named = Do not write who reported. Write: according to information that reached us.
vault-words = This sentence is too much like a report. Write it in the office's words.
vault-tries = Several sentences were like a report. Try again tomorrow, or ask a colleague to write it.
numbers-asked = There is a number in this sentence. Write it again without that number.
address-short = That is no postal address yet. Write the street, the number or the RT.
