# Who works here. $number = an officer's number, $who = a name or no-name, $role, $place,
# $badge (none = none yet), $last (local time), $by, $until (ISO), $lines

people =
    Who works here: { $total } (page { $page } of { $pages })
    { $lines }
    Choose a number to see what can be done.
people-line = { $number }. { $who }: { $role }, { $place }{ $badge ->
        [none] { "" }
       *[other] , { $badge }
    }
people-chat = { "   " }{ $channel }{ $used ->
        [yes] , last used { DAY($last) } at { TIME($last) }
       *[no] , never used
    }
people-invited = { "   " }invited { $by }
person =
    { $lines }
person-none = No officer of your list has that number.
no-name = no name yet
by-server = on the office's server
by-colleague = by number { $number } ({ $who })
choice-staf = List of officers
choice-jam-benar = The time is right
clock = The office's clock says { $now }. It is believed.
clock-confirmed = Good, the office's clock counts as right: { $now }. What waited goes on.
choice-person = Number { $number }
choice-staf-cabut = Take access away
choice-staf-pin = Give a new PIN

# Taking access away, and leaving
remove =
    Take all access from number { $number } ({ $who }), { $role }?
    All their chats, links and files close at once.
    Votes and letters that they made stay.
choice-ya = Yes
choice-tidak = No
stays = All right, never mind. Nothing was changed.
remove-done =
    Number { $number } ({ $who }) has no access any more, in no chat.{ $invited ->
        [none] { "" }
       *[other] { " " }Who came by their invitation is still at work: number { $invited }. Look at each: /staf
    }
remove-self = That is your own number. To stop working, type /keluar
removed =
    This chat is no longer used for work. The office has taken its access away.
    Thank you for your help. If this is a mistake, phone { $contact }.
leave =
    Stop working in this chat?
    Your colleagues are told. To come back you need a new invitation.
leave-last =
    You are the last one here. After this nobody goes on with the work.
    Somebody new can only come in by a command on the office's server.
    Stop working in this chat all the same?
colleague-removed =
    Number { $number } ({ $who }), { $role }, has no access any more.
    Colleagues may take over what they held. List of officers: /staf
colleague-left =
    Number { $number } ({ $who }), { $role }, has stopped working here.
    Colleagues may take over what they held. List of officers: /staf

# A forgotten PIN. $code, $agency
reset-code =
    The PIN of number { $number } ({ $who }) is gone, and their chats are locked.
    Code for a new PIN: { $code }
    Give it to the person directly. It works once.
reset-self = That is your own number. Ask a colleague to give you a new PIN.
reset-not-yours =
    Only colleagues at { $agency } can renew that PIN.
    So can a command on the office's server.
house-dinas = the dinas
house-bpjs = BPJS
unlock-code =
    The old PIN is gone. Type the code that a colleague gives you.
    It has three parts of four letters or digits each.
    No code yet? Phone a colleague or the administrator.

# Names, for colleagues alone
name-how =
    Write your name after the command. Only colleagues see it.
    Example: /nama_saya Siti Aminah
name-kept = Your name for colleagues: { $name }

# Invitations that nobody has used
invitations =
    Invitations that nobody has used: { $total } (page { $page } of { $pages })
    { $lines }
invitations-line = { $number }. { $role }, { $place }: { $who }, made { $by }{ $ends ->
        [yes] , until { DATE($until) }
       *[no] { "" }
    }
invitations-none = There is no unused invitation.
invitation-none = No invitation of your list has that number.
invitation-withdrawn = Invitation { $number } is withdrawn. Its code works no more.
choice-undangan = List of invitations
choice-undangan-cabut = Withdraw invitation { $number }

# A new colleague. $act: wrong-own or wrong-other
colleague-new =
    A new colleague, number { $number }: { $who }{ $badge ->
        [none] { "" }
       *[other] , { $badge }
    }.
    { $role }, { $place }, invited { $by }.
    { $act }
wrong-own = Should they not be here? Remove: /staf_cabut { $number }, or object: /sanggah { $number }
wrong-other = Should they not be here? Phone { $house } at once.
house-office = the administrator
