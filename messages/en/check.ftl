# Warnings of `python -m bot check` for the operator. $where: the key in the office's file.

example-phone = { $where }: { $value } is an example number. Put the office's own number there.
example-words = { $where }: "{ $value }" is still an example. Put the office's own words there.
no-agreement = { $where }: number and date of the two agencies' agreement are missing.
period-ahead = { $where }: the programme begins on { DAY($day) }.
period-over = { $where }: the programme ended on { DAY($day) }. Put the new period there.
period-ends-soon = { $where }: the programme ends on { DAY($day) }. Prepare the next period.
amount-expired = { $where }: no "{ $kind }" amount is in force today. The last one is used.
amount-ends-soon = { $where }: the "{ $kind }" amount is in force until { DAY($day) }. Prepare the next one.

# Money for contributions. $where = funding.id
funding-no-basis = { $where }: number and date of its regulation are not filled in, so it pays for nobody.
funding-over = { $where }: its last month is over ({ DAY($day) }).
funding-apart = { $where }: none of its months lies in the programme's period ([programme] start, end).
funding-below = { $where }: amount { RUPIAH($amount) }, but { RUPIAH($promised) } are promised. The former amount stands. Give at least that much.
funding-other = { $where }: amount { RUPIAH($amount) } in the file, { RUPIAH($budget) } in the ledger. Start the program again.
funding-unpaid = { $count } people are approved or members, and no money is there for them. Raise an amount.
funding-broken = { $where }: the sums of the ledger are not those of its lines or seats. Somebody changed the database.
funding-fine = The ledger is whole: { $lines } sources, every rupiah has its line.

# The settings
address-local = PUBLIC_BASE_URL: { $value } opens on this machine only. Links and QR codes need the public address.
address-plain = PUBLIC_BASE_URL: { $value } does not begin with https://.
proxies-not-said = TRUSTED_PROXIES is missing: only a web server on this machine may say whose address a visitor has.
proxies-none = TRUSTED_PROXIES=none behind https: all visitors count as one address and share its limits.
limits-off = RATE_LIMIT=off: no limit holds. This is for tests only.
clock-set = CLOCK: the program does not go by the real time. This is for tests only.
codes-given = INVITE_CODES: whoever knows these codes becomes staff. This is for tests and automation only.
env-readable = Other users of this machine can read { $where }. It holds tokens: set its rights to 0600.
data-readable = Other users of this machine can read { $where }. Set the rights to 0700 (folder) and 0600 (file).
half-set = { $missing } is missing, so { $channel } stays off.
no-template = [whatsapp] templates: { $count } messages have none in language { $language } and wait until people write: { $keys }
late-reminder = [times] draft_reminder_hours: { $hours } hours. On WhatsApp 24 hours and more need a template; make it 20.

# Keys and database
no-database = There is no database yet. The first start makes it, and the keys.
database-fine = The database answers and is up to date.
database-behind = The database is from an older version. The next start brings it up to date. Back it up first.
unread = The program could not read { $count } updates from providers. Ask for a newer version; they go after 30 days.
database-ahead = The database is of revision { $revision }, which this version does not know. Start the newer version that made it.
database-other = The database says revision { $revision }, but its tables are others: an unreleased version made them. Start that version.
database-locked = { $where } is locked by another program. End it, a backup or a database browser, and start again.
database-read-only = { $where } can only be read. Make its disk and its file writable, or give another DATA_DIR.
database-garbage = { $where } is no database, or it is damaged. Check DATA_DIR and DATABASE_URL, or put back a backup.
database-closed = { $where } cannot be opened. Look at the rights of the file and of its folder.
database-away = The database { $where } does not answer. Check DATABASE_URL, and that the server runs.
database-login = The database { $where } refuses the user or the password in DATABASE_URL.
database-none = There is no database of that name: { $where }. Make an empty one, then start again.
database-unreachable = The database { $where } cannot be opened ({ $error }). Check DATABASE_URL.
disk-full = The disk of { $where } is full. Make room there, then start again.
disk-fails = The disk of { $where } fails. Look at the machine's own log before you start again.
no-right = { $where } may not be opened. Give it to the user as whom the program runs.
path-refused = { $where } cannot be used: { $why }. Check DATA_DIR, KEYS_DIR and DATABASE_URL.
clock-doubted = The clock jumped ahead, so nothing is erased by age. If it is right: python -m bot clock confirm.
backup-missing = There is no backup yet. Make one: python -m bot backup FILE, and keep it on another machine.
backup-old = The last backup is from { DAY($last) }, more than { $days } days ago. Make one: python -m bot backup FILE.
erasures-missing = { $where } is missing: who was erased would come back with a backup. The running program writes it.
restored = The office was restored from a backup on { DAY($since) } and tells nobody anything. To begin: python -m bot go-live.
keys-fine = The keys open this database.
keys-missing = The keys are not in { $where }. Without them nothing can be read. Put them back.
keys-wrong = The keys in { $where } belong to another database. Put back the right ones.
audit-fine = The audit is whole: { $sealed } lines, { $waiting } waiting for their seal. Anchor: { $anchor }
audit-broken = The audit is broken from line { $place } on: something was changed or deleted in the database.
keys-readable = Other users of this machine can read the keys in { $where }. Set their rights to 0600.

# Before each line, and at the end
mark-error = ERROR
mark-warning = Look at
mark-fine = Fine
total = { $errors ->
    [0] { $warnings ->
        [0] Everything is confirmed.
        [one] One thing is not confirmed. The program runs all the same.
       *[other] { $warnings } things are not confirmed. The program runs all the same.
    }
    [one] One error. The program does not start before it is put right.
   *[other] { $errors } errors. The program does not start before they are put right.
 }
