"""Employers in chat: who they are, what they hand in, and what they say afterwards.

What is said to them is built from `LetterSeen` and `Receipt` alone: nothing of a report can reach them.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.cases.case_life import LIFE, CaseAct
from handlers.rules.cases.letter_answers import Wrote, looks_like
from handlers.rules.cases.letter_codes import LABEL, PAYLOAD, read_letter_code
from handlers.rules.cases.submissions import (
    ANSWER,
    COUNTS,
    KINDS,
    PROMISE,
    RELIEF,
    SKIPPED,
    LetterSeen,
    Receipt,
    headcount,
)
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.attempts import held_until, wrong_try
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.opting import with_news
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.letters import VALID
from handlers.services.cases.life import move_case
from storage.repositories.cases import case_of_letter, letter_by_index
from storage.repositories.employers import standing_employer
from storage.repositories.staff import staff_chats
from storage.repositories.submissions import SubmissionRow, add_line, add_paper, add_submission, submission_by_number
from storage.tables import Letter

FLOW, MORE = "employer", "employer-more"
NO_SUBMISSION = Done((Say("employer.no-submission"),))
A_DAY = 30
"""Submissions and words about them that one chat may send in a day: each of them is told to every case officer."""
CELL, PAPER, LINE = "submissions.content", "submission_files.content", "submission_lines.words"


def greet_employer(work: Work, code: str) -> Done:
    """`/usaha [CODE]`: with a letter's code it is proven who speaks; without one an officer looks first."""
    if (enough := _enough(work)) is not None:
        return enough
    if not code:
        regulation = Choice("/ajukan", Phrase("employer.choice-ajukan"))
        return Done((Say("employer.unproven", choices=(regulation,)),), opens=Opening(FLOW))
    found = letter_of(work, code)
    if found is None:
        return Done((Say("employer.no-letter"),))
    seen = _seen(work, found)
    data = {"code": code, "employer": seen.employer, "letter": seen.letter}
    by = Phrase("employer.reply-by", {"day": seen.reply_by}) if seen.reply_by else ""
    if seen.meets is not None:
        by = Phrase("employer.meets", {"day": seen.meets.date(), "hour": seen.meets.strftime("%H:%M")})
    params = {"employer": seen.employer, "letter": seen.letter or "none", "by": by}
    return Done((Say("employer.welcome", params),), opens=Opening(FLOW, data))


def letter_of(work: Work, code: str) -> Letter | None:
    """The letter of a code as it is scanned or typed; None for a code that never was, and for a draft."""
    bare = code.strip().removeprefix(PAYLOAD)
    typed = [one for one in (bare, read_letter_code(bare)) if one]
    indexes = [index for one in typed for index in work.vault.indexes(LABEL, one)]
    found = letter_by_index(work.uow.session, indexes)
    return found if found is not None and found.status in VALID else None


def hand_in(work: Work, data: Data) -> Done:
    """*Kirim*: it gets a number, joins the case where a letter proves whose it is, and officers are told."""
    letter = letter_of(work, data["code"]) if "code" in data else None
    case = case_of_letter(work.uow.session, letter, lock=True) if letter is not None else None
    kind, number = KINDS[data["what"]], new_number(work, "S")
    content = kept(data, kind, case.employer_id if case else None)
    sealed = work.vault.seal(json.dumps(content).encode(), f"{CELL}:{number}")
    looks = looks_like("\n".join(content.get("words", ())))
    row = {"number": number, "kind": kind, "proven": case is not None, "content": sealed, "at": work.now}
    known = {"employer_id": case.employer_id, "case_id": case.id} if case else {"employer_id": None, "case_id": None}
    came = {"letter_id": letter.id if letter else None, "chat_id": work.here.id}
    holds = _holds_until(work, letter, kind, looks)
    added = add_submission(work.connection, row | known | came | {"holds_until": holds})
    _keep_papers(work, added, number, data.get("papers") or [])
    work.audit("submission.sent", f"submission:{added}", why=kind)
    wrong_try(work, _tries(work))
    if case is not None and kind == PROMISE and (case.status, CaseAct.ANSWER) in LIFE:
        move_case(work, case, CaseAct.ANSWER)
    key = "handed.news" if case is not None else "handed.news-unproven"
    shown = looks if case is not None and kind == ANSWER else "plain"
    news = Say(key, {"number": number, "kind": Phrase(f"handed.kind-{kind}"), "looks": str(shown)})
    _tell_officers(work, news, number, f"{added}:sent")
    due = working_day_after(work, work.today, work.office.cases.decide_days)
    return _received(work, Receipt(number, kind, due), data.get("code", ""))


def _holds_until(work: Work, letter: Letter | None, kind: str, looks: Wrote) -> date | None:
    """Until when the clock of a letter waits for an officer to say whether this answers it.

    What surely answers nothing, or only asks for another day, holds nothing back.
    """
    if letter is None or kind not in (ANSWER, RELIEF) or (kind == ANSWER and looks is not Wrote.PERHAPS):
        return None
    return working_day_after(work, work.today, work.office.cases.decide_days)


def say_more(work: Work, data: Data) -> Done:
    """One more word about a submission of this person."""
    row = own(work, str(data["number"]))
    if row is None:
        return NO_SUBMISSION
    if (enough := _enough(work)) is not None:
        return enough
    wrong_try(work, _tries(work))
    sealed = work.vault.seal(str(data["text"]).encode(), f"{LINE}:{row.number}")
    line = add_line(work.connection, row.id, sealed, work.now, None)
    work.audit("submission.more", f"submission:{row.id}")
    _tell_officers(work, Say("handed.news-more", {"number": row.number}), row.number, f"{row.id}:line:{line}")
    return Done((Say("employer.more-received", {"number": row.number}),))


def ask_more(work: Work, number: str) -> Done:
    """`/usaha S-...`: add a word to one's own submission; any other number answers like an unknown one."""
    row = own(work, number)
    if row is None:
        return NO_SUBMISSION
    return _enough(work) or Done(opens=Opening(MORE, {"number": row.number}))


def how_it_stands(work: Work, number: str) -> Done:
    """The number of one's own submission, typed: whether somebody has dealt with it, and by when it is read."""
    row = own(work, number)
    if row is None:
        return NO_SUBMISSION
    due = working_day_after(work, work.office.today(row.at), work.office.cases.decide_days)
    choices = (Choice(f"/usaha {row.number}", Phrase("employer.choice-tambah")),)
    if row.decision:
        return Done((Say(f"employer.decided-{row.decision}", {"number": row.number}, choices),))
    return Done((Say("employer.standing", {"number": row.number, "due": due}, choices),))


def find_submission(work: Work, number: str) -> SubmissionRow | None:
    """The submission of an S- number as people type it."""
    parsed = parse_receipt(number)
    return submission_by_number(work.connection, parsed) if parsed and parsed.startswith("S-") else None


def own(work: Work, number: str) -> SubmissionRow | None:
    """A submission that one of this person's chats sent; None for everybody else's."""
    row = find_submission(work, number)
    return row if row is not None and row.chat_id in work.chats else None


def _enough(work: Work) -> Done | None:
    """What is said to a chat that has sent too much today; before its questions, so that no answer is in vain."""
    if not work.limited or held_until(work, _tries(work), A_DAY) is None:
        return None
    return Done((Say("employer.too-many", {"contact": work.office.help_line}),))


def _tries(work: Work) -> str:
    return f"submissions:{work.here.id}"


def _seen(work: Work, letter: Letter) -> LetterSeen:
    case = case_of_letter(work.uow.session, letter)
    row = standing_employer(work.connection, case.employer_id)
    meets = work.office.local(letter.meeting_at) if letter.meeting_at is not None else None
    return LetterSeen(row.name if row else "", letter.number or "", letter.reply_by, meets)


def kept(data: Data, kind: str, employer_id: int | None) -> dict[str, Any]:
    """What is kept of the answers, by kind: `{"words": [...]}` of an answer (see `storage.tables.Submission`)."""
    address = data.get("address", "")
    who = {"name": data.get("name", ""), "address": "" if address == SKIPPED else address}
    said: dict[str, Any] = {} if employer_id else who
    if kind == "answer":
        return said | {"words": list(data["words"])}
    if kind == "layoff":
        return said | {name.replace("-", "_"): headcount(data[name]) for name in COUNTS}
    if kind == "promise":
        return said | {"day": data["day"], "amount": _whole(data["pay"])}
    kept = {"kind": data["relief"], "period": data["period"], "size": data["size"], "reason": data["reason"]}
    return said | kept | {"amount": _whole(data["amount"])}


def _whole(amount: str) -> int | None:
    return None if amount == SKIPPED else int(amount)


def said_words(kind: str, said: Mapping[str, Any]) -> Phrase:
    """The content of a submission (`kept`) in words, as the employer sees it before sending and officers afterwards."""
    if kind == "answer":
        return Phrase("employer.said-answer", {"text": "\n".join(said["words"])})
    if kind == "layoff":
        return Phrase("employer.said-layoff", {name: count for name, count in said.items() if isinstance(count, int)})
    amount = said.get("amount")
    money = Phrase("employer.amount-none") if amount is None else Phrase("employer.amount-shown", {"amount": amount})
    if kind == "promise":
        return Phrase("employer.said-promise", {"day": said["day"], "amount": money})
    relief, size = Phrase(f"employer.choice-{said['kind']}"), Phrase(f"employer.choice-{said['size']}")
    words = {"relief": relief, "period": said["period"], "amount": money, "size": size, "reason": said["reason"]}
    return Phrase("employer.said-relief", words)


def _keep_papers(work: Work, submission: int, number: str, uploads: list[str]) -> None:
    for upload_id in uploads:
        paper = use_upload(work, upload_id)
        if paper is not None:
            sealed = work.vault.seal(paper.content, f"{PAPER}:{number}")
            add_paper(work.connection, submission, paper.type, sealed, work.now)


def _received(work: Work, receipt: Receipt, code: str) -> Done:
    """The number, by when somebody looks at it, and how to go on."""
    choices = (
        Choice(f"/usaha {receipt.number}", Phrase("employer.choice-tambah")),
        Choice(f"/usaha {code}".strip(), Phrase("employer.choice-lain")),
    )
    params = {"number": receipt.number, "due": receipt.due}
    words = ("employer.receipt-relief",) if receipt.kind == "relief" else ()
    return Done((with_news(work, Say("employer.receipt", params, choices, words=words)),))


def _tell_officers(work: Work, news: Say, number: str, cause: str) -> None:
    """Case officers of both agencies hear that something came, never what."""
    say = replace(news, choices=(Choice(f"/kiriman {number}", Phrase("handed.choice-lihat")),))
    for chat, _role, _area in staff_chats(work.connection, tuple(CASE_OFFICERS)):
        work.tell(chat, say, f"submission:{cause}:{chat}")
