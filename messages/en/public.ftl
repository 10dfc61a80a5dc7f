# Public list of PP and PKB, and its guides. Only names of companies, never of people.
title = Companies whose PP/PKB is in force
no-judgement = This list is no judgement on BPJS contributions.
span-later = Holds only from { DATE($starts) }, to { DATE($ends) }
span = Holds from { DATE($starts) } to { DATE($ends) }
decree = Number { $number }, { DATE($dated) }
deemed = Deemed approved (Law 13/2003 article 112)
changed-extend = { DATE($day) }: { $kind } of { $company }, number { $number }, extended to { DATE($ends) }.
changed-revoke = { DATE($day) }: { $kind } of { $company }, number { $number }, revoked. { $why }
changed-amend = { DATE($day) }: { $kind } { $company }, put right: { $what }.
why-keliru = Noted wrongly.
why-diganti = Replaced by a new one.
why-putusan = Court ruling.
guide-title = Guide to PP and PKB
company-head = For companies
company =
    A company of 10 workers or more needs a PP, unless it has a PKB.
    Have PDFs ready: the signed text, the proof that workers were heard, the old decree.
    Open the chat, type ajukan pp, answer at most 14 questions, and send.
    You get a number R-... and the date of the decision. Type it to see how far it is.
    Asked to mend it, send a new PDF in the same chat.
    The original waits at the office. Its QR code proves it genuine.
officer-head = For officers
officer =
    Type peraturan to see what is yours, then tap its number.
    The registrar checks that it is complete, and which company it is.
    The verifier checks the least contents. The corrector writes points: article, problem, advice.
    Points may come as a table with the heads PASAL, MASALAH, SARAN.
    A new text is compared page by page with the button Compare texts.
    The head agrees. The paper is numbered, printed, signed, scanned, and in force.
    Companies that have not handed in: send their table, then type peraturan belum.
    Their reminders are written, printed and numbered many at once.
procedure-head = 1. Procedure
procedure =
    Registrar, verifier, corrector, head of section, head of division, head of office, paper.
    A PP is approved. A PKB is registered. Companies in several cities go to the province.
time-head = 2. Time
time =
    Complete: { $register } working days. Contents: { $study }. Paper: { $decree }.
    The company mends within { $mend } working days; meanwhile the office's time stands still.
    A PP without a decision in { $deemed } working days is deemed approved.
cost-head = 3. Cost
cost = Free. Officers ask for no money, OTP or PIN.
product-head = 4. Product
product =
    A decree that approves a PP, for two years at most.
    A proof that a PKB is registered, for two years at most, extended by a year at most.
means-head = 5. Means
means =
    Web chat, WhatsApp or Telegram, at any time, without coming to the office.
    Questions: { $contact }, { $office }.
competence-head = 6. Competence
competence =
    The corrector is a mediator of industrial relations, the verifier an analyst.
    Each step notes who took it.

# Asked in a chat: does PT X have a regulation? $page = address of the public list
asked-which =
    Companies whose PP or PKB is in force stand in the public list: { $page }
    Or write patuh and the company's name. Example: patuh PT Sinar Contoh
asked-found =
    In the public list:
    { $lines }
    The list: { $page }
asked-line = - { $company }: { $kind } in force from { DATE($starts) } to { DATE($ends) }
asked-line-later = - { $company }: { $kind } approved, in force only from { DATE($starts) } to { DATE($ends) }
asked-none =
    That name is not in the list of PP and PKB in force.
    The province approves those of companies in several cities: they are not here.
    The list: { $page }
choice-own = What I handed in
choice-file = Hand in a PP or PKB
