# Opening the seal of a report: what it says, evidence, who sent it. $number = L-..., $reason, $agency, $lines

choice-buka = Open the seal
choice-buka-orang = Who reported
choice-buka-kata = Read the story
choice-buka-bukti = See the evidence
choice-setuju-buka = Agree to open
choice-setuju-buka-no = Agree to open { $number }
choice-tolak-buka = Refuse

which-look =
    What of { $number } shall be opened?
    Every look is noted, and the reporter is told at once.
words = { $what ->
        [place]
            Where is the workplace of report { $number }? Its village or district.
            To leave it, type batal.
        [ask]
            What do you want to ask the reporter of { $number }?
            Name nobody. To leave it, type batal.
       *[other]
            Why must { $number } be opened? Write at least three words.
            The reporter reads the reason. To leave it, type batal.
    }
nothing-done = All right, nothing was done.
told-words =
    What { $number } says. This message is gone after { $hours } hour.
    { $lines }
    Do not copy it into a letter; say it in words of your own.
words-none = Nothing was written.
words-line = { DATE($on) }, { $kind ->
        [question] the office asked
        [answer] answer
        [threat] the reporter was
        [slip] pay slip
        [more] more
       *[story] story
    }: { $words }
hurt-threat = threatened
hurt-dismissed = dismissed
hurt-violence = telling of violence
hurt-child = telling of a child at work
hurt-accident = telling of the danger of an accident
files =
    Evidence of { $number }: { $count } files.
    They can be fetched for { $minutes } minutes.
files-none = { $number } has no evidence.
person =
    Reporter of { $number }. This message is gone after { $hours } hour.
    Name: { $name }
    Phone: { $phone }
    Union: { $union }
person-none = { $number } was sent without a name. There is nothing to open.
erased = The seal of { $number } was erased. Nobody can open what was in it.
elsewhere =
    What is sealed in { $number } is not shown in this app.
    Open it in the office's web chat: { $where }
request =
    { $agency } asks to know who sent { $number }.
    Reason: { $reason }
    Agree only where it is really needed.
request-sent =
    The request to open { $number } was sent to { $agency }.
    The answer comes here.
request-waits = The request to open { $number } of { DATE($since) } still waits for the other agency.
request-agreed =
    The reporter of { $number } may be seen until { $until }.
    Only by who asked and who agreed.
request-declined = The request to open { $number } was refused.
no-request = No request to open { $number } is waiting.
other-agency = A request to open { $number } is decided by another person of the other agency.

# News for the reporter
tell-looked =
    { $what ->
        [person] The name behind { $number } was seen
        [nobody] There is no name behind { $number }, but it was looked for
        [evidence] The evidence of { $number } was seen
       *[words] The story of { $number } was read
    } by officer { $officer }, { $agency }.
    The reason: { $reason }
