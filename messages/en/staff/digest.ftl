# The daily digest, and what colleagues are called. $count, $late (words or nothing), $number, $name, $badge
digest-papers-unserved = - { $count } sets of papers to check, from villages without an officer{ $late }
digest-soon-unserved = - { $count } people of villages without an officer whose last day for papers is near
digest-disputed = - { $count } registrations on which the agencies disagree
digest-moves = - { $count } registrations asked for from another chat
digest-frozen = - { $count } registrations held: somebody says it is not them
digest-changes = - { $count } changes that members ask for
digest-lapsed = - { $count } people lapsed since the last digest: their papers did not come
digest-again-votes = - { $count } registrations reviewed LATE, again
digest-again-papers-at-village = - { $count } sets of papers forwarded LATE by villages, again
digest-again-papers-forwarded = - { $count } sets of papers checked LATE by the dinas, again
digest-again-papers-complete = - { $count } membership numbers entered LATE, again
digest-again-questions = - { $count } questions answered LATE, again
digest-again-reports = - { $count } reports about employers LATE, again
digest-again-cases = - { $count } steps of cases LATE, again
digest-in-line = - { $count } people are approved and wait for money
digest-late-one = { $number } LATE
choice-unserved = Papers awaited
choice-disputed = Disputed
choice-pindahkan-list = Moves of chats
choice-ubahan-list = Members' changes
choice-lapsed = Who lapsed
choice-anggaran = Money

officer-named = { $name }
officer-badge = officer { $badge }
officer-number = officer number { $number } in /staf
