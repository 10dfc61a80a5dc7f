"""What employers handed in, as case officers see it: listed, read, checked, answered, done."""

import base64
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.cases.employer_names import NEAR, similarity
from handlers.rules.cases.submission_picks import SubmissionPick
from handlers.services.base.answers import reaches, whose_chats
from handlers.services.base.due import late_since
from handlers.services.base.long_reads import Pages, every
from handlers.services.base.work import Done, LongRead, Opening, Work
from handlers.services.cases.guarding import DOUBT, OWN, Stopped, keep_out
from handlers.services.cases.life import case_by_number
from handlers.services.cases.rulings import ruling_file
from handlers.services.cases.view import turns
from handlers.services.employers.deciding import choices_for, say_of, words_for
from handlers.services.employers.ready_replies import preview, ready_buttons, ready_reply, reply_words
from handlers.services.employers.register import find_or_add
from handlers.services.employers.submitting import CELL, LINE, PAPER, find_submission, said_words
from storage.repositories import submissions
from storage.repositories.case_papers import ruling_of_submission
from storage.repositories.chats import peek_chat
from storage.repositories.employers import cases_of, employer_by_id, standing_employer
from storage.repositories.submissions import SubmissionRow

SHOWN, READ = 8, 200
"""Submissions a page in the chat, and a page of a reading."""
NAMED = "submissions-named"
RECIPE = "upload"
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf", "image/webp": "webp"}
DONE, CHECKED, REFUSED = "selesai", "sah", "tolak"
SOURCE = "employer"
UNKNOWN = Done((Say("handed.unknown"),))
Oldest = tuple[bool, datetime, Choice]


def waiting(work: Work, pick: SubmissionPick) -> Done:
    """`/kiriman`: what nobody has dealt with, the oldest first, a page of it; or the part that is asked for."""
    if pick.name:
        return Done(reads=LongRead(NAMED, {"kinds": list(pick.kinds), "name": pick.name, "page": pick.page}))
    total = submissions.count_waiting(work.connection, pick.kinds)
    rows = submissions.waiting_after(work.connection, SHOWN, pick.kinds, skip=(pick.page - 1) * SHOWN)
    return _listed(work, rows, pick, total)


def named(pages: Pages, data: Data) -> Done:
    """The reading behind a name: unproven ones have their names sealed, so each that waits is looked at."""
    pick = SubmissionPick(tuple(data["kinds"]), data["name"], data["page"])
    found: list[SubmissionRow] = []
    for work, row in every(
        pages,
        lambda work: submissions.count_waiting(work.connection, pick.kinds),
        lambda work, last: submissions.waiting_after(work.connection, READ, pick.kinds, after=last or 0),
        lambda row: row.id,
    ):
        if similarity(_employer_name(work, row), pick.name) >= NEAR:
            found.append(row)
    with pages.page() as work:
        start = (pick.page - 1) * SHOWN
        return _listed(work, found[start : start + SHOWN], pick, len(found))


def look(work: Work, number: str) -> Done:
    """`/kiriman NO`: everything of one submission, with its papers."""
    row = find_submission(work, number)
    return Done((_shown(work, row),)) if row is not None else UNKNOWN


def decide(work: Work, number: str, word: str) -> Done:
    """`/kiriman NO sah|tolak|selesai`: whose it is was checked, it is not theirs, or it was dealt with."""
    row = find_submission(work, number)
    if row is None:
        return UNKNOWN
    if word in words_for(work, row):
        return say_of(work, row, word)
    if word not in _open_words(work, row):
        return Done((_shown(work, row),))
    if word == CHECKED:
        return _checked(work, row)
    submissions.set_submission(work.connection, row.id, decided_at=work.now, decision=word)
    work.audit("submission.decided", f"submission:{row.id}", why=word)
    told = reaches(work, row.chat_id)
    if told:
        say = Say(f"employer.decided-{word}", {"number": row.number})
        work.tell(row.chat_id, say, f"submission:{row.id}:decided")
    key = "handed.decided" if told else "handed.decided-untold"
    return Done((Say(key, {"number": row.number, "what": word}),))


def answer_employer(work: Work, number: str, words: str, own: Sequence[str] = ()) -> Done:
    """`/balas S-... text`: the answer comes in the employer's chat; words that cannot go there are asked for again.

    `own`: long numbers in them that the officer vouched for.
    """
    row = find_submission(work, number)
    if row is None:
        return UNKNOWN
    if not words:
        return Done(opens=Opening("reply", {"number": row.number}))
    ready, sure = ready_reply(words)
    if ready is not None and not sure:
        return Done((preview(row.number, ready),))
    words = ready or words
    if row.chat_id is None or peek_chat(work.connection, row.chat_id) is None:
        return Done((Say("handed.gone", {"number": row.number}),))
    try:
        keep_out(work, row.employer_id, {"number": row.number, "reply": words, OWN: list(own)})
    except Stopped as stop:
        return Done(() if DOUBT in stop.data else (Say(stop.key, stop.params),), opens=Opening("reply", stop.data))
    sealed = work.vault.seal(words.encode(), f"{LINE}:{row.number}")
    line = submissions.add_line(work.connection, row.id, sealed, work.now, work.officer)
    choices = (Choice(f"/usaha {row.number}", Phrase("employer.choice-balas")),)
    say = Say("employer.answer", {"number": row.number, "text": reply_words(words)}, choices)
    work.tell(row.chat_id, say, f"submission:{row.id}:answer:{line}", waits=True)
    work.audit("submission.answered", f"submission:{row.id}")
    key = "handed.answered" if reaches(work, row.chat_id) else "handed.waits"
    return Done((Say(key, {"number": row.number}, _choices(work, row)),))


def tell_not_arrived(work: Work, submission_id: int, line_id: int) -> None:
    """The channel could not deliver an answer: whoever wrote it hears that it waits, else every case officer. Once."""
    row = submissions.submission_by_id(work.connection, submission_id)
    line = next((one for one in submissions.lines_of(work.connection, submission_id) if one.id == line_id), None)
    if row is None or line is None or line.staff_id is None:
        return
    for chat in whose_chats(work, line.staff_id, CASE_OFFICERS):
        say = Say("handed.waits", {"number": row.number}, _choices(work, row))
        work.tell(chat, say, f"submission:{submission_id}:waits:{line_id}:{chat}")


def submission_debts(work: Work, most: int) -> tuple[list[Phrase], list[Oldest]]:
    """What nobody has dealt with, for the daily digest: its line, and (late, since, button) of the oldest.

    Nothing where nothing waits.
    """
    late_at = late_since(work, work.office.cases.decide_days)
    count, late = submissions.count_undecided(work.connection, late_at)
    if not count:
        return [], []
    words = Phrase("staff.digest-late", {"late": late}) if late else ""
    rows = submissions.waiting_after(work.connection, most)
    oldest = [(row.at < late_at, row.at, Choice(f"/kiriman {row.number}", row.number)) for row in rows]
    return [Phrase("handed.digest", {"count": count, "late": words})], oldest


def of_case(work: Work, number: str, page: int = 1) -> Done:
    """`/kiriman K-...`: what joined a case, the newest first."""
    case = case_by_number(work, number)
    found = submissions.submissions_of_case(work.connection, case.id)[::-1] if case is not None and case.id else []
    rows = found[(page - 1) * SHOWN : page * SHOWN]
    if case is None or not rows:
        return UNKNOWN
    params = {"case": case.number, "count": len(found), "lines": tuple(_line(work, row) for row in rows)}
    return Done((Say("handed.of-case", params, _buttons(rows, f"/kiriman {case.number}", page, len(found))),))


def _listed(work: Work, rows: list[SubmissionRow], pick: SubmissionPick, total: int) -> Done:
    which = which_words(pick)
    if not rows:
        return Done((Say("handed.none-such" if which else "handed.none", {"which": which}),))
    key, lines = "handed.list-some" if which else "handed.list", tuple(_line(work, row) for row in rows)
    choices = _buttons(rows, f"/kiriman {pick.words}".strip(), pick.page, total)
    return Done((Say(key, {"count": total, "which": which, "lines": lines}, choices),))


def _buttons(rows: list[SubmissionRow], line: str, page: int, total: int) -> tuple[Choice, ...]:
    """One for each of the page, and for the pages beside it."""
    return (*(Choice(f"/kiriman {row.number}", row.number) for row in rows), *turns(line, page, total, SHOWN))


def which_words(pick: SubmissionPick) -> tuple[Phrase, ...]:
    """The part that is meant; nothing for all."""
    kinds = tuple(Phrase("handed.pick-kind", {"kind": Phrase(f"handed.kind-{kind}")}) for kind in pick.kinds)
    return (*kinds, *((Phrase("handed.pick-name"),) if pick.name else ()))


def _employer_name(work: Work, row: SubmissionRow) -> str:
    employer = employer_by_id(work.connection, row.employer_id)
    return employer.name if employer is not None else str(_content(work, row).get("name", ""))


def _checked(work: Work, row: SubmissionRow) -> Done:
    """An officer has checked who speaks: the employer is one of the register now, and its open case is joined."""
    said = _content(work, row)
    employer = find_or_add(work, said.get("name") or row.number, said.get("address", ""), known_from=SOURCE)
    case = next((one for one in cases_of(work.connection, employer.id) if one.is_open), None)
    whose = {"employer_id": employer.id, "case_id": case.id if case else None}
    submissions.set_submission(work.connection, row.id, proven=True, **whose)
    work.audit("submission.checked", f"submission:{row.id}", why=f"employer:{employer.id}")
    found = find_submission(work, row.number)
    return Done((_shown(work, found or row),))


def _shown(work: Work, row: SubmissionRow) -> Say:
    said = _content(work, row)
    employer = standing_employer(work.connection, row.employer_id) if row.employer_id is not None else None
    who = (employer.name, employer.address) if employer else (said.get("name", ""), said.get("address", ""))
    params = _params(row) | {"day": work.office.today(row.at), "employer": ", ".join(filter(None, who))}
    params |= {"lines": (said_words(row.kind, said), *_spoken(work, row)), "decided": row.decision or "none"}
    ruling = ruling_of_submission(work.uow.session, row.id)
    ruled = (ruling_file(work, ruling),) if ruling is not None else ()
    return Say("handed.one", params, _choices(work, row), files=(*_papers(work, row), *ruled))


def _open_words(work: Work, row: SubmissionRow) -> tuple[str, ...]:
    """What may be said about it that is no decision: a request, or what may be an answer, gets one."""
    if row.decided_at is not None:
        return ()
    if not row.proven:
        return (CHECKED, REFUSED)
    return () if words_for(work, row) else (DONE,)


def _choices(work: Work, row: SubmissionRow) -> tuple[Choice, ...]:
    """What can be done with it, as commands."""
    words = _open_words(work, row)
    acts = tuple(Choice(f"/kiriman {row.number} {word}", Phrase(f"handed.choice-{word}")) for word in words)
    answer = Choice(f"/balas {row.number}", Phrase("handed.choice-balas"))
    return (*choices_for(work, row), answer, *acts, *ready_buttons(row.number))


def _line(work: Work, row: SubmissionRow) -> Phrase:
    return Phrase("handed.line", _params(row) | {"employer": _employer_name(work, row)})


def _params(row: SubmissionRow) -> dict[str, Any]:
    """Which submission, and whether it is proven whose it is."""
    kind = Phrase(f"handed.kind-{row.kind}")
    return {"number": row.number, "kind": kind, "proven": "yes" if row.proven else "no"}


def _spoken(work: Work, row: SubmissionRow) -> list[Phrase]:
    found = []
    for line in submissions.lines_of(work.connection, row.id):
        text = work.vault.open(line.words, f"{LINE}:{row.number}").decode()
        who = "office" if line.staff_id else "employer"
        found.append(Phrase("handed.spoken", {"who": who, "text": reply_words(text)}))
    return found


def _papers(work: Work, row: SubmissionRow) -> tuple[FileRecipe, ...]:
    files = []
    for place, paper in enumerate(submissions.papers_of(work.connection, row.id), 1):
        content = work.vault.open(paper.content, f"{PAPER}:{row.number}")
        name = f"{row.number}-{place}.{ENDINGS.get(paper.type, 'bin')}"
        files.append(FileRecipe(name, paper.type, RECIPE, {"content": base64.b64encode(content).decode()}))
    return tuple(files)


def _content(work: Work, row: SubmissionRow) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(work.vault.open(row.content, f"{CELL}:{row.number}"))
    return found
