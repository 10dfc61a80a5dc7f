# A PP or PKB as its company sees it. $due, $deemed, $ends, $dated (ISO)
unknown = This chat has no PP or PKB of that number. To hand one in, type: ajukan pp
mine =
    PP and PKB of this chat:
    { $lines }
mine-line = { $number } ({ $kind }): { $status }{ $until }
until-short = , until { DATE($day) }
choice-baru-lain = Hand in another
choice-lihat = See it
own = { $number } ({ $kind }): { $status }.
own-running =
    { $number } ({ $kind }): { $status }.
    This stage ends by { DAY($due) }.
    { $then }
then-news = News comes in this chat.
then-deemed = Without a decision by { DAY($day) } the PP is deemed approved (article 112).
own-incomplete =
    { $number } ({ $kind }) is not complete. Complete it by { DAY($due) }.
    Meanwhile the office's time stands still.
own-returned =
    { $number } ({ $kind }) has to be mended by { DAY($due) }:
    { $lines }
    Meanwhile the office's time stands still.
own-lapsed =
    { $number } ({ $kind }): the time for mending is over.
    { $lines }
    You can still send a new text. It begins anew.
own-deemed =
    { $number } ({ $kind }) is deemed approved since { DATE($deemed) } (Law 13/2003 article 112).
    It holds until { DATE($ends) }. Its paper is being made.
own-in-force =
    { $number } ({ $kind }) holds from { DATE($starts) } to { DATE($ends) }.
    Paper number { $decree }, { DATE($dated) }.
own-revoked = { $number } ({ $kind }): paper number { $decree } was revoked.
own-withdrawn = { $number } ({ $kind }) was withdrawn.
own-do-lagi = Send the mended text
own-do-perpanjang = Ask to extend
own-do-tarik = Withdraw
own-do-sure = Yes, withdraw
withdraw-sure =
    Withdraw { $number }? It stops there.
    We delete its papers once their time is over.
withdrawn = { $number } was withdrawn.
not-now = { $number } cannot be changed like that now. Type its number to see it.
extension-asked =
    Your wish to extend { $number } has come.
    Once, for at most a year, while a PKB is negotiated.
    Now it holds until { DATE($ends) }.

# News
told-lack =
    { $number } ({ $kind }) is not complete: { $note }
    Complete it by { DAY($due) }. Meanwhile the office's time stands still.
told-return =
    { $number } ({ $kind }) has to be mended:
    { $lines }
    Send it by { DAY($due) }. Meanwhile the office's time stands still.
told-lapse =
    The mended { $number } ({ $kind }) did not come in time.
    You can still send a new text. It begins anew.
told-deem =
    { $number }: the company's { $kind } is deemed approved since { DATE($deemed) }.
    The office's { $days } working days are over (Law 13/2003 article 112).
    It holds until { DATE($ends) }.
told-issue =
    { $number }: the company's { $kind } is { $done }.
    Paper number { $decree }, { DATE($dated) }. It holds until { DATE($ends) }.
    The original waits at the office.
done-pp = approved
done-pkb = registered
told-ends =
    { $number }: the company's { $kind } ends on { DATE($ends) }.
    Hand in its renewal now, so that nothing is interrupted.
choice-ajukan-lagi = Hand in the renewal
told-extend = { $number }: the { $kind } is extended to { DATE($ends) }.
told-amend = { $number }: the office has put its record right, { $what }.
told-revoke =
    { $number }: the paper of the { $kind }, number { $decree }, was revoked.
    Questions? Type: officer
