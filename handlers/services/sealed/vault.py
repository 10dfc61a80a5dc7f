"""The vault of a report: who sent it, their words, their files. Everything here is under the report's own key.

Nothing outside the vault joins a report with a chat: not the audit, not the outbox (its causes are keyed digests).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from handlers.flow import Phrase, Say
from handlers.rules.access import SYSTEM
from handlers.services.base.work import Line, Opening, Upload, Work
from handlers.services.sealed.post import day_of, post_line, post_message
from handlers.services.sealed.stored_says import spoken, stored
from storage.enums import Anonymity
from storage.repositories import reports
from storage.repositories.chats import peek_chat
from storage.repositories.erasure import REPORTER_NEWS
from storage.repositories.reports import SealedRow
from storage.tables import Evidence, Report
from storage.vault import Sealer

CHAT_LABEL = "report-chat"
NEWS_LABEL = "report-news"
EVIDENCE_LABEL = "report-evidence"
WORDS = "report_lines.words"
NEWS = "news"
"""The kind of a line that holds what a discreet reporter has not asked for yet."""
FILLER, NEXT, SHORTEST = "\0", "\x1e", 4096
SAID = ("story", "slip", "question", "answer", "threat", "more")
"""Kinds of lines that were said by somebody."""


@dataclass(frozen=True, slots=True)
class Said:
    """One utterance in plain words; `staff_id` is None for the reporter's own."""

    id: int
    kind: str
    words: str
    at: datetime
    staff_id: int | None


def audit_sender(work: Work, act: str, report: Report, why: str = "") -> None:
    """Leave an audit line `report.ACT` of whoever sent a report, at the full hour.

    It names "reporter", for nothing in the audit joins a report with a chat.
    """
    post_line(work, report, Line(f"report.{act}", f"report:{report.row_id}", why))


def unnamed(work: Work) -> Work:
    """The same turn with nobody in it, for what a report sets off outside itself: an employer's row, a case's step.

    An audit line "chat:7 added employer 3" beside a report about that employer would say who sent it. Its lines are
    left by `say_unnamed`.
    """
    return replace(work, actor=SYSTEM, unsaid=[])


def say_unnamed(work: Work, report: Report, quiet: Work) -> None:
    """Leave the lines of what `unnamed` made, at the full hour."""
    for line in quiet.unsaid or ():
        post_line(work, report, line, SYSTEM.name)


def add_vault(
    work: Work, report: Report, person: Mapping[str, Any], code: str, anonymity: Anonymity, *, discreet: bool
) -> None:
    """The vault of a new report, under a key of its own, with who sent it (`person_of`) from this chat and its code."""
    vault, here = work.vault, str(work.here.id)
    wrapped = vault.new_data_key()
    sealer = vault.data_key(wrapped)
    cells = {"chat": here, "person": padded_json(person), "code": code}
    sealed = {name: sealer.seal(plain.encode(), f"sealed.{name}:{report.number}") for name, plain in cells.items()}
    whose = {"report_id": report.row_id, "wrapped_key": wrapped, "chat_index": vault.index(CHAT_LABEL, here)}
    reports.add_vault(work.connection, {**whose, **sealed, "anonymity": anonymity, "discreet": discreet})


def vault_of(work: Work, report: Report) -> SealedRow | None:
    """The sealed row; None once it was erased."""
    row = reports.sealed_of(work.connection, report.row_id)
    return row if row is not None and row.wrapped_key is not None else None


def sealer_of(work: Work, report: Report) -> Sealer | None:
    """The key with which the report's cells are sealed; None once it was erased."""
    row = vault_of(work, report)
    return work.vault.data_key(row.wrapped_key) if row is not None and row.wrapped_key is not None else None


def seal(work: Work, report: Report, text: str, cell: str) -> bytes:
    """`text` under the report's key, for the cell "table.column". Raises LookupError for an erased vault."""
    sealer = sealer_of(work, report)
    if sealer is None:
        raise LookupError("an erased report keeps nothing")
    return sealer.seal(text.encode(), f"{cell}:{report.number}")


def unseal(work: Work, report: Report, sealed: bytes | None, cell: str) -> str:
    """The text of a cell ("table.column"); empty where nothing is kept, or the vault was erased."""
    sealer = sealer_of(work, report)
    if sealer is None or sealed is None:
        return ""
    return sealer.open(sealed, f"{cell}:{report.number}").decode()


def add_line(work: Work, report: Report, kind: str, words: str, staff_id: int | None = None) -> int:
    """Keep one utterance; its id. Of the reporter's own the row says only the day, and of all a rounded length."""
    sealed = seal(work, report, padded(words), WORDS)
    at = work.now if staff_id is not None else day_of(work)
    return reports.add_line(work.connection, report.row_id, kind, sealed, at, staff_id)


def add_pieces(work: Work, report: Report, kind: str, pieces: Sequence[str]) -> None:
    """Keep what the reporter said in one go as one row: how many messages it took nobody sees."""
    if pieces:
        add_line(work, report, kind, NEXT.join(pieces))


def lines_of(work: Work, report: Report, kinds: Iterable[str] = SAID) -> list[Said]:
    """What was said, oldest first; nothing once the vault was erased. Staff need a reason (`report_looks`)."""
    found = reports.lines_of(work.connection, report.row_id, kinds)
    said = ((c, unseal(work, report, c.words, WORDS).rstrip(FILLER).split(NEXT)) for c in found)
    return [Said(c.id, c.kind, words, c.at, c.staff_id) for c, pieces in said for words in pieces]


def padded_json(person: Mapping[str, Any]) -> str:
    """As JSON, as long for whoever gave a name as for whoever gave none."""
    plain = json.dumps(person, ensure_ascii=False)
    return plain + " " * (len(padded(plain).encode()) - len(plain.encode()))


def padded(words: str) -> str:
    """With as much filling as hides its length: 4,096 bytes, 8,192 and so on."""
    length = len(words.encode())
    return words + FILLER * ((SHORTEST << max(0, (length - 1) // SHORTEST).bit_length()) - length)


def keep_evidence(work: Work, report: Report, upload: Upload) -> bool:
    """Keep a file under the report's key; False where the report has the very same already."""
    sealer = sealer_of(work, report)
    if sealer is None:
        return False
    digest = work.vault.index(EVIDENCE_LABEL, f"{report.number}:{sha256(upload.content).hexdigest()}")
    content = sealer.seal(upload.content, f"evidence.content:{report.number}")
    row = {"report_id": report.row_id, "type": upload.type, "size": len(upload.content), "at": day_of(work)}
    return reports.add_evidence(work.connection, {**row, "digest": digest, "content": content})


def open_evidence(work: Work, report: Report, evidence: Evidence) -> Upload | None:
    """One file; None once the vault was erased. Staff need a reason."""
    sealer = sealer_of(work, report)
    if sealer is None:
        return None
    return Upload(evidence.type, sealer.open(evidence.content, f"evidence.content:{report.number}"))


def person_of(work: Work, report: Report) -> Mapping[str, Any]:
    """Who sent it, as they said (name, phone, union); empty for anonymous ones. Staff need an open unsealing."""
    row = vault_of(work, report)
    plain = unseal(work, report, row.person, "sealed.person") if row is not None else ""
    found: Mapping[str, Any] = json.loads(plain) if plain else {}
    return found


def has_name(work: Work, report: Report) -> bool:
    """True where there is anybody to see: an anonymous report, or one whose name was left out, holds nobody."""
    person = person_of(work, report)
    return any(person.get(name) for name in ("name", "phone", "union"))


def chat_of(work: Work, report: Report) -> int | None:
    """The chat where the reporter is told; None where there is none any more."""
    row = vault_of(work, report)
    plain = unseal(work, report, row.chat, "sealed.chat") if row is not None else ""
    chat = peek_chat(work.connection, int(plain)) if plain else None
    return chat.id if chat is not None else None


def reports_here(work: Work) -> list[Report]:
    """The reports that were sent in this very chat, oldest first. A person's other chats do not know of them."""
    found = _sent_from(work, work.here.id) if work.chat is not None else []
    return reports.reports_by_id(work.uow.session, found) if found else []


def shown_reports(work: Work) -> list[Report]:
    """Those of them whose reporter does not mind that they are seen; of the others the chat speaks behind a code."""
    return [r for r in reports_here(work) if (row := vault_of(work, r)) is not None and not row.discreet]


def discreet_in(work: Work, chat_id: int) -> bool:
    """True for a chat that sent a discreet report: what was shown of it must not stay on its screen."""
    rows = (reports.sealed_of(work.connection, one) for one in _sent_from(work, chat_id))
    return any(row is not None and row.discreet for row in rows)


def reported_from(work: Work, chat_id: int) -> bool:
    """True for a chat that sent a report which is not erased: news of it can come there."""
    return bool(_sent_from(work, chat_id))


def sent_from_here(work: Work, report: Report) -> bool:
    """True for an officer whose very chat sent the report: nobody decides in their own matter.

    Other chats of the same person are not asked: they may be in other hands, and a refusal would tell these who
    reported. For the same reason whoever refuses leaves no line in the audit, and says nothing of why.
    """
    return work.chat is not None and report.row_id in _sent_from(work, work.here.id)


def _sent_from(work: Work, chat_id: int) -> list[int]:
    """The ids of the reports that a chat sent, found by its keyed digest."""
    return reports.reports_of_chat(work.connection, work.vault.indexes(CHAT_LABEL, str(chat_id)))


def tell_reporter(
    work: Work, report: Report, say: Say, cause: str, opens: Opening | None = None, *, waits: bool = False
) -> None:
    """Tell whoever sent it at the full hour. A discreet one is told only that there is news, and asks for it.

    `waits` as in `Notice`.
    """
    row, chat = vault_of(work, report), chat_of(work, report)
    if row is None or chat is None:
        return
    key = f"{REPORTER_NEWS}{work.vault.index(NEWS_LABEL, f'{report.number}:{cause}').hex()}"
    if not row.discreet:
        headed = replace(say, head=(Phrase("news.head"), *say.head))
        post_message(work, report, chat, headed, key, opens, waits=waits)
        return
    add_line(work, report, NEWS, json.dumps(stored(say, opens), ensure_ascii=False))
    post_message(work, report, chat, Say("news.waiting"), key, waits=waits)


def take_news(work: Work, report: Report) -> list[tuple[Say, Opening | None]]:
    """The news that a discreet reporter was only told of, and delete them."""
    found = lines_of(work, report, (NEWS,))
    reports.drop_lines(work.connection, [line.id for line in found])
    return [spoken(json.loads(line.words)) for line in found if line.words]
