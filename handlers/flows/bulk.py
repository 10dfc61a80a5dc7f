"""The question before many records change at once. Its answer is typed: the count of what will happen."""

from collections.abc import Iterator

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.access import VERIFIERS
from handlers.rules.plans import read_confirmation, read_replacing
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.bulk import Kind
from handlers.services.registrations.bulk.acting import confirm_plan
from handlers.services.registrations.bulk.left_out import left_lines
from handlers.services.registrations.bulk.plans import FLOW, read_line
from handlers.services.registrations.bulk.replacing import replaced_words
from handlers.steps import Ask
from storage.enums import Vote


def _read(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, with or without a yes."""
    return read_confirmation(text, data["count"])


def _read_replacing(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, behind the word that replaces."""
    return read_replacing(text, data["count"])


def _by_hand(data: Data, _setting: Setting) -> bool:
    """True where the plan comes from the queue."""
    return data.get("kind") == Kind.APPROVE


def _replaces(data: Data, _setting: Setting) -> bool:
    """True where it would take numbers away from members."""
    return data.get("kind") == Kind.REPLACE


def _by_sheet(data: Data, setting: Setting) -> bool:
    """True where it comes from a spreadsheet."""
    return not (_by_hand(data, setting) or _replaces(data, setting))


def _about(data: Data, _setting: Setting) -> Params:
    """What would happen and what would not."""
    shown = {key: data[key] for key in ("count", "kind", "minutes")}
    lines = {"lines": left_lines(data["left"]), "people": replaced_words(data.get("people", []), data["count"])}
    return shown | lines | {"place": data.get("place", ""), "about": tuple(_of_sheet(data))}


def _of_sheet(data: Data) -> Iterator[Phrase]:
    """What is to be known of a sheet before it is confirmed. Questions of an older release know only their count."""
    votes, many = data.get("votes"), data.get("parts", 1) > 1
    if votes is None:
        yield Phrase("bulk.ready", {"count": data["count"], "kind": data["kind"]})
    else:
        yield Phrase("bulk.ready-votes", {"count": data["count"], **{vote: votes.get(vote, 0) for vote in Vote}})
    if many:
        last = "-last" if data["part"] == data["parts"] else ""
        yield Phrase(f"bulk.part{last}", {"part": data["part"], "parts": data["parts"]})
    yield from read_line(data["read"]) if "read" in data else ()
    yield from (Phrase(f"bulk.remark-{code}") for code in data.get("remarks", ()))
    if "replaced" in data:
        count, people = data["replaced"]
        yield Phrase("bulk.to-replace", {"count": count})
        yield from replaced_words(people, count)


def _typed(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One answer and done: its effect carries the plan out."""
    data["typed"] = accept.value
    return Finish(effect="bulk.confirm")


BULK = Flow(
    FLOW,
    (
        Ask("staff", "bulk-plan", _read, when=_by_hand, params=_about),
        Ask("staff", "sheet-plan", _read, when=_by_sheet, params=_about),
        Ask("staff", "sheet-replace", _read_replacing, when=_replaces, params=_about),
    ),
    after=_typed,
    cancelled=Say("staff.bulk-cancelled"),
    of_staff=True,
)

FLOWS = (BULK,)

EFFECTS = (Effect("bulk.confirm", confirm_plan, VERIFIERS),)
