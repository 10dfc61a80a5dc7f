# Where a registration stands, in words. A block for each status; its words are changed here, in both languages.
#
# -STATUS         the person (status, my data, news, the village's call), village officers, and reviewers
# -STATUS-own     the person alone, where it is another word for them
# -STATUS-office  reviewers alone (/antrean, /periksa, votes), where it is another word for them
# -STATUS-anyone  whoever asks with the number, where they may not know more
# -STATUS-button  a button of a broadcast, at most 24 letters
# STATUS-next     what can be done next, in the answer to status and in the news

-submitted = still being checked
-submitted-office = under review
-submitted-button = Being checked

# Only reviewers know that the agencies disagree.
-disputed = { -submitted }
-disputed-office = disputed

-returned = waiting for a correction
-returned-own = needs a correction
-returned-button = Waiting to be corrected

-approved = approved
-verified = { -approved }, waiting for papers
-verified-button = Waiting for papers

-waiting = { -approved }, waiting for the budget
-waiting-button = Waiting for the budget
waiting-own = approved, but not a member yet.
waiting-order = it may change, for the priority list goes first.
waiting-next = We tell you when it is your turn. Want to pay yourself meanwhile? Type: bayar sendiri.
waiting-no-rule = The programme cannot begin yet: its regulation is being prepared. Your data stay stored.
waiting-no-start = The programme has not begun yet. Your data stay stored.
# $was: the place that was told last, or none.
waiting-was = { $was ->
        [none] { "" }
       *[other] {" "}(before: { $was })
    }

-papers-at-village = papers at the village
-papers-at-village-button = Papers at the village

# Received at the dinas without the village; the status stays papers-at-village.
-papers-at-dinas = papers at the dinas

-papers-forwarded = papers being checked at the dinas
-papers-forwarded-button = Papers on the way

-papers-complete = papers complete, waiting for the membership number
-papers-complete-button = Papers complete

-member = now a member
-member-button = Members

# Whoever has the number may not know the result.
-rejected = could not be approved
-rejected-office = rejected
-rejected-anyone = fully checked
rejected-next = Do you disagree? Type keberatan.

-withdrawn = withdrawn
withdrawn-next = To register again, type daftar (register).

# The notice on personal data (consent.ftl) does not follow: people agreed to its words with its version.
-lapsed = stopped, because no papers arrived
-lapsed-button = No papers arrived
lapsed-next = You may still bring them to { $village }.

# A member whose time of protection is over. Why stands only in the person's own news and status.
-ended = protection has ended
ended-next = Still working for yourself? Type daftar to join again.
ended-works-next = Your employer has to register you. Not done? Type lapor.
