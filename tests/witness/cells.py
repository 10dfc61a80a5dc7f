"""Every encrypted cell of the database, and the context under which it was sealed. Spelt out: it is data.

Nothing here is taken from the program. Whoever renames a context there finds that old cells stay closed; whoever
moves a column changes the place here, and leaves the context as it was.
"""

from collections.abc import Iterable
from typing import NamedTuple

CHAT = "k.wrapped_key"
"""The data key of a chat."""
OWNER = "p.wrapped_key"
"""The data key of a person, a report or a wish."""
INSTALLATION = "NULL"
"""The installation's own key."""


class Cell(NamedTuple):
    """`context` names columns of the rows that `rows` joins; `c` is the table of `column`."""

    column: str
    context: str
    rows: str
    key: str = INSTALLATION


_OF_CASE = "JOIN cases p ON p.id = c.case_id"
_OF_PERSON = "JOIN registrations p ON p.id = c.registration_id"
_OF_REPORT = "JOIN reports r ON r.id = c.report_id JOIN sealed p ON p.report_id = r.id"
_OF_SUBMISSION = "JOIN submissions p ON p.id = c.submission_id"
_OF_REGULATION = "JOIN regulations p ON p.id = c.regulation_id"
_OF_CHAT = "JOIN chats k ON k.id = c.chat_id"

CELLS = (
    Cell("broadcasts.body", "broadcasts.body:{c.staff_id}", "broadcasts c"),
    Cell("bulk_acts.plan", "bulk_acts.plan:{c.chat_id}", f"bulk_acts c {_OF_CHAT}", CHAT),
    Cell("bulk_items.marks", "bulk_items.marks:{c.act_id}:{c.registration_id}", "bulk_items c"),
    Cell("case_items.marks", "case_items.marks:{c.act_id}:{c.case_id}", "case_items c"),
    Cell("case_steps.note", "case_steps.note:{p.number}", f"case_steps c {_OF_CASE}"),
    Cell("case_steps.scan", "case_steps.scan:{p.number}", f"case_steps c {_OF_CASE}"),
    Cell("change_requests.value", "change_requests.value:{p.number}", f"change_requests c {_OF_PERSON}", OWNER),
    Cell("chats.address", "chats.address:{c.channel}", "chats c", "c.wrapped_key"),
    Cell("chats.state", "chats.state:{c.id}", "chats c", "c.wrapped_key"),
    Cell("chats.wrapped_key", "data-key", "chats c"),
    Cell("evidence.content", "evidence.content:{r.number}", f"evidence c {_OF_REPORT}", OWNER),
    Cell("files.payload", "files.payload:{c.id}", f"files c {_OF_CHAT}", CHAT),
    Cell("installation.canary", "installation.canary", "installation c"),
    Cell("instalments.said", "instalments.said:{p.number}", f"instalments c {_OF_CASE}"),
    Cell("invitations.code", "invitations.code:{c.number}", "invitations c"),
    Cell("invitations.name", "invitations.name:{c.number}", "invitations c"),
    Cell("letters.code", "letters.code", "letters c"),
    Cell("letters.content", "letters.content:{p.number}", f"letters c {_OF_CASE}"),
    Cell("letters.scan", "letters.scan:{p.number}", f"letters c {_OF_CASE}"),
    Cell("moves.details", "registrations.details:{c.number}", "moves c", "c.wrapped_key"),
    Cell("moves.wrapped_key", "data-key", "moves c"),
    Cell("outbox.body", "outbox.body:{c.chat_id}", f"outbox c {_OF_CHAT}", CHAT),
    Cell("priority_parts.content", "priority_parts.content:{c.list_id}:{c.place}", "priority_parts c"),
    Cell("priority_people.name", "priority_people.name:{c.nik_index}", "priority_people c"),
    Cell("periods.words", "periods.words:{p.number}", f"periods c {_OF_PERSON}", OWNER),
    Cell(
        "question_lines.words",
        "question_lines.words:{q.number}",
        "question_lines c JOIN questions q ON q.id = c.question_id JOIN chats k ON k.id = q.chat_id",
        CHAT,
    ),
    Cell("readings.asked", "readings.asked:{c.chat_id}", f"readings c {_OF_CHAT}", CHAT),
    Cell(
        "registration_versions.details",
        "registrations.details:{p.number}",
        f"registration_versions c {_OF_PERSON}",
        OWNER,
    ),
    Cell("registrations.details", "registrations.details:{c.number}", "registrations c", "c.wrapped_key"),
    Cell("registrations.kpj", "registrations.kpj:{c.number}", "registrations c", "c.wrapped_key"),
    Cell("registrations.note", "registrations.note:{c.number}", "registrations c", "c.wrapped_key"),
    Cell("registrations.papers_missing", "registrations.papers_missing:{c.number}", "registrations c", "c.wrapped_key"),
    Cell("registrations.wrapped_key", "data-key", "registrations c"),
    Cell("regulation_papers.content", "regulation_papers.content:{p.number}", f"regulation_papers c {_OF_REGULATION}"),
    Cell("regulation_papers.texts", "regulation_papers.texts:{p.number}", f"regulation_papers c {_OF_REGULATION}"),
    Cell("regulation_points.words", "regulation_points.words:{p.number}", f"regulation_points c {_OF_REGULATION}"),
    Cell("regulation_steps.note", "regulation_steps.note:{p.number}", f"regulation_steps c {_OF_REGULATION}"),
    Cell("regulations.code", "regulations.code", "regulations c"),
    Cell("regulation_reminders.code", "regulation_reminders.code", "regulation_reminders c"),
    Cell("regulation_reminders.scan", "regulation_reminders.scan:{c.id}", "regulation_reminders c"),
    Cell("regulations.content", "regulations.content:{c.number}", "regulations c"),
    Cell("regulations.scan", "regulations.scan:{c.number}", "regulations c"),
    Cell("report_lines.words", "report_lines.words:{r.number}", f"report_lines c {_OF_REPORT}", OWNER),
    Cell("report_post.body", "report_post.body:{r.number}", f"report_post c {_OF_REPORT}", OWNER),
    Cell("report_looks.reason", "report_looks.reason:{r.number}", f"report_looks c {_OF_REPORT}", OWNER),
    Cell("search_counts.count", "search_counts.count:{c.key}", "search_counts c"),
    Cell("rulings.content", "rulings.content:{c.place}", "rulings c"),
    Cell("rulings.scan", "rulings.scan:{p.number}", f"rulings c {_OF_CASE}"),
    Cell("sealed.chat", "sealed.chat:{r.number}", "sealed c JOIN reports r ON r.id = c.report_id", "c.wrapped_key"),
    Cell("sealed.code", "sealed.code:{r.number}", "sealed c JOIN reports r ON r.id = c.report_id", "c.wrapped_key"),
    Cell("sealed.person", "sealed.person:{r.number}", "sealed c JOIN reports r ON r.id = c.report_id", "c.wrapped_key"),
    Cell("sealed.wrapped_key", "data-key", "sealed c"),
    Cell("staff.name", "staff.name:{c.id}", "staff c"),
    Cell("submission_files.content", "submission_files.content:{p.number}", f"submission_files c {_OF_SUBMISSION}"),
    Cell("submission_lines.words", "submission_lines.words:{p.number}", f"submission_lines c {_OF_SUBMISSION}"),
    Cell("submissions.content", "submissions.content:{c.number}", "submissions c"),
    Cell("unread.body", "unread.body:{c.channel}", "unread c"),
    Cell("unsealings.reason", "unsealings.reason:{r.number}", f"unsealings c {_OF_REPORT}", OWNER),
    Cell("uploads.content", "uploads.content:{c.id}", f"uploads c {_OF_CHAT}", CHAT),
    Cell("uploads.texts", "uploads.texts:{c.id}", f"uploads c {_OF_CHAT}", CHAT),
    Cell("visit_photos.content", "visit_photos.content:{c.visit_id}", "visit_photos c"),
    Cell("visits.minutes", "visits.minutes:{p.number}", f"visits c {_OF_CASE}"),
    Cell("visits.scan", "visits.scan:{p.number}", f"visits c {_OF_CASE}"),
    Cell("votes.words", "votes.words:{p.number}", f"votes c {_OF_PERSON}", OWNER),
)

DIGESTS = {
    "audit.seal": "made over the line and the seal before it: `check` walks along the chain",
    "chats.address_index": "of a web chat's token, or of an address",
    "chats.phone_index": "of the phone that the channel vouches for",
    "evidence.digest": "of a report's number and the content",
    "inbox.key": "of the provider's id: a message that was delivered before has no second effect",
    "installation.audit_head": "the last seal",
    "invitations.code_index": "of the code",
    "letters.code_index": "of the code",
    "match_keys.key": "of what is alike in two people: the second one is seen as a double",
    "opt_ins.phone_index": "of the phone",
    "pairings.code_index": "of the code",
    "priority_people.nik_index": "of the NIK, as that of a registration",
    "registrations.kpj_index": "of the membership number",
    "registrations.nik_index": "of the NIK",
    "regulation_reminders.code_index": "of the code in its QR, as of a letter's",
    "regulations.code_index": "of the code in its QR, as of a letter's",
    "reports.code_index": "of number and secret code",
    "sealed.chat_index": "of the chat's id",
    "search_counts.key": "of a village and a piece of a name or number, by which people are found",
    "search_keys.key": "of the same and a number: each stands once",
    "staff.pin": "of the officer's id and the PIN",
    "staff.pin_reset": "of the officer's id and the code for a new PIN",
}
"""Columns of bytes that are no cells: keyed digests."""

CHANCE = {"pulse.probe"}
"""Bytes that say nothing."""

SINCE: dict[str, str] = {
    "instalments.said": "0.7.0",
    "case_items.marks": "0.7.0",
    "invitations.code": "0.3.0",
    "invitations.name": "0.3.0",
    "priority_parts.content": "0.8.0",
    "priority_people.name": "0.8.0",
    "priority_people.nik_index": "0.8.0",
    "periods.words": "0.8.0",
    "readings.asked": "0.4.0",
    "report_post.body": "0.4.0",
    "regulation_papers.content": "0.9.0",
    "regulation_papers.texts": "0.9.0",
    "regulation_points.words": "0.9.0",
    "regulation_steps.note": "0.9.0",
    "regulation_reminders.code": "0.9.0",
    "regulation_reminders.code_index": "0.9.0",
    "regulation_reminders.scan": "0.9.0",
    "regulations.code": "0.9.0",
    "regulations.code_index": "0.9.0",
    "regulations.content": "0.9.0",
    "regulations.scan": "0.9.0",
    "rulings.content": "0.7.0",
    "rulings.scan": "0.7.0",
    "search_counts.count": "0.5.0",
    "staff.name": "0.3.0",
    "staff.pin_reset": "0.3.0",
    "uploads.texts": "0.9.0",
    "visit_photos.content": "0.7.0",
}
"""With which release a column came, where that was not the first: in older offices it is empty."""

UNTIL: dict[str, str] = {"moves.details": "0.2.0", "moves.wrapped_key": "0.2.0"}
"""The last release that filled a column: in newer offices it is empty, and what older ones left is still read."""


def expected(columns: Iterable[str], release: str) -> set[str]:
    """Those of the columns that an office of that release has something in."""
    return {column for column in columns if _filled_by(column, number(release))}


def _filled_by(column: str, release: tuple[int, ...]) -> bool:
    came, ended = SINCE.get(column), UNTIL.get(column)
    return (came is None or number(came) <= release) and (ended is None or release <= number(ended))


def number(release: str) -> tuple[int, ...]:
    """A release as it is compared: 0.10.0 comes after 0.9.0."""
    return tuple(map(int, release.split(".")))
