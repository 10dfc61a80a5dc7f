# Questions of a report about a company. Key = report.STEP.
# $since (ISO), $count = how many pieces, $knows

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
since-echo = Since { MONTH($since) }
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
    Open: case officers. Locked: only if labour office and BPJS agree. No name: it is not asked.
    { $knows }
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
    If others use this phone, choose Discreet. You read the news by typing kabar and the secret code.
    { -out }
