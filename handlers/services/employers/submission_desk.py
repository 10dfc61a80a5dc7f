"""What employers handed in, as case officers see it: listed, read, checked, answered, done."""

import base64
import json
from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.life import case_by_number
from handlers.services.employers.register import find_or_add
from handlers.services.employers.submitting import CELL, LINE, PAPER
from storage.repositories.chats import peek_chat
from storage.repositories.employers import cases_of, standing_employer
from storage.repositories.submissions import (
    SubmissionRow,
    add_line,
    lines_of,
    papers_of,
    set_submission,
    submission_by_number,
    submissions_of_case,
    undecided_submissions,
)

SHOWN = 8
RECIPE = "upload"
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf", "image/webp": "webp"}
DONE, CHECKED, REFUSED = "selesai", "sah", "tolak"
SOURCE = "employer"


def waiting(work: Work) -> Done:
    """`/kiriman`: what nobody has dealt with, the oldest first."""
    rows = undecided_submissions(work.uow.connection, SHOWN)
    if not rows:
        return Done((Say("handed.none"),))
    return _listed(work, "handed.list", rows)


def look(work: Work, number: str) -> Done:
    """`/kiriman NO`: everything of one submission, with its papers."""
    row = find(work, number)
    return Done((_shown(work, row),)) if row is not None else _unknown()


def decide(work: Work, number: str, word: str) -> Done:
    """`/kiriman NO sah|tolak|selesai`: whose it is was checked, it is not theirs, or it was dealt with."""
    row = find(work, number)
    if row is None:
        return _unknown()
    if row.decided_at is not None or word not in (DONE, CHECKED, REFUSED) or (word == DONE and not row.proven):
        return Done((_shown(work, row),))
    if word == CHECKED:
        return _checked(work, row)
    set_submission(work.uow.connection, row.id, decided_at=work.now, decision=word)
    work.audit("submission.decided", f"submission:{row.id}", why=word)
    if row.chat_id is not None and peek_chat(work.uow.connection, row.chat_id) is not None:
        say = Say(f"employer.decided-{word}", {"number": row.number})
        work.tell(row.chat_id, say, f"submission:{row.id}:decided")
    return Done((Say("handed.decided", {"number": row.number, "what": word}),))


def answer(work: Work, number: str, words: str) -> Done:
    """`/balas S-... text`: the answer comes in the employer's chat."""
    row = find(work, number)
    if row is None:
        return _unknown()
    if not words:
        return Done(opens=Opening("reply", {"number": row.number}))
    if row.chat_id is None or peek_chat(work.uow.connection, row.chat_id) is None:
        return Done((Say("handed.gone", {"number": row.number}),))
    sealed = work.uow.vault.seal(words.encode(), f"{LINE}:{row.number}")
    line = add_line(work.uow.connection, row.id, sealed, work.now, work.officer)
    choices = (Choice(f"/usaha {row.number}", Phrase("employer.choice-balas")),)
    say = Say("employer.answer", {"number": row.number, "text": words}, choices)
    work.tell(row.chat_id, say, f"submission:{row.id}:answer:{line}")
    work.audit("submission.answered", f"submission:{row.id}")
    return Done((Say("handed.answered", {"number": row.number}, _choices(row)),))


def find(work: Work, number: str) -> SubmissionRow | None:
    """The submission of an S- number as people type it."""
    parsed = parse_receipt(number)
    return submission_by_number(work.uow.connection, parsed) if parsed and parsed.startswith("S-") else None


def of_case(work: Work, number: str) -> Done:
    """`/kiriman K-...`: what joined a case, the newest last."""
    case = case_by_number(work, number)
    rows = submissions_of_case(work.uow.connection, case.id)[-SHOWN:] if case is not None and case.id else []
    return _listed(work, "handed.of-case", rows, case=case.number) if rows and case is not None else _unknown()


def _listed(work: Work, key: str, rows: list[SubmissionRow], **more: str) -> Done:
    lines = tuple(_line(work, row) for row in rows)
    choices = tuple(Choice(f"/kiriman {row.number}", row.number) for row in rows)
    return Done((Say(key, {"count": len(rows), "lines": lines, **more}, choices),))


def _checked(work: Work, row: SubmissionRow) -> Done:
    """An officer has checked who speaks: the employer is one of the register now, and its open case is joined."""
    said = _content(work, row)
    employer = find_or_add(work, said.get("name") or row.number, said.get("address", ""), known_from=SOURCE)
    case = next((one for one in cases_of(work.uow.connection, employer.id) if one.is_open), None)
    set_submission(work.uow.connection, row.id, proven=True, employer_id=employer.id, case_id=case.id if case else None)
    work.audit("submission.checked", f"submission:{row.id}", why=f"employer:{employer.id}")
    found = find(work, row.number)
    return Done((_shown(work, found or row),))


def _shown(work: Work, row: SubmissionRow) -> Say:
    said = _content(work, row)
    employer = standing_employer(work.uow.connection, row.employer_id) if row.employer_id is not None else None
    who = (employer.name, employer.address) if employer else (said.get("name", ""), said.get("address", ""))
    params = {
        "number": row.number, "kind": Phrase(f"handed.kind-{row.kind}"), "day": work.office.today(row.at),
        "employer": ", ".join(filter(None, who)), "proven": "yes" if row.proven else "no",
        "lines": (_told(row.kind, said), *_spoken(work, row)), "decided": row.decision or "none",
    }  # fmt: skip
    return Say("handed.one", params, _choices(row), files=_papers(work, row))


def _choices(row: SubmissionRow) -> tuple[Choice, ...]:
    """What can be done with it, as commands."""
    words = [] if row.decided_at else [DONE] if row.proven else [CHECKED, REFUSED]
    acts = [Choice(f"/kiriman {row.number} {word}", Phrase(f"handed.choice-{word}")) for word in words]
    return (Choice(f"/balas {row.number}", Phrase("handed.choice-balas")), *acts)


def _line(work: Work, row: SubmissionRow) -> Phrase:
    employer = standing_employer(work.uow.connection, row.employer_id) if row.employer_id is not None else None
    return Phrase("handed.line", {
        "number": row.number, "kind": Phrase(f"handed.kind-{row.kind}"), "proven": "yes" if row.proven else "no",
        "employer": employer.name if employer else _content(work, row).get("name", ""),
    })  # fmt: skip


def _told(kind: str, said: dict[str, Any]) -> Phrase:
    """The content in words, with the phrases that the employer saw before sending."""
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


def _spoken(work: Work, row: SubmissionRow) -> list[Phrase]:
    found = []
    for line in lines_of(work.uow.connection, row.id):
        text = work.uow.vault.open(line.words, f"{LINE}:{row.number}").decode()
        found.append(Phrase("handed.spoken", {"who": "office" if line.staff_id else "employer", "text": text}))
    return found


def _papers(work: Work, row: SubmissionRow) -> tuple[FileRecipe, ...]:
    files = []
    for place, paper in enumerate(papers_of(work.uow.connection, row.id), 1):
        content = work.uow.vault.open(paper.content, f"{PAPER}:{row.number}")
        name = f"{row.number}-{place}.{ENDINGS.get(paper.type, 'bin')}"
        files.append(FileRecipe(name, paper.type, RECIPE, {"content": base64.b64encode(content).decode()}))
    return tuple(files)


def _content(work: Work, row: SubmissionRow) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(work.uow.vault.open(row.content, f"{CELL}:{row.number}"))
    return found


def _unknown() -> Done:
    return Done((Say("handed.unknown"),))
