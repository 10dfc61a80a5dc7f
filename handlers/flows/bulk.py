"""The question before many records change at once, answered by its count: typed, and for papers also tapped."""

from dataclasses import dataclass, replace

from handlers.entries import Effect
from handlers.flow import Accept, Choice, Data, Finish, Flow, Frame, Params, Phrase, Result, Say, Setting
from handlers.rules.access import UNDOERS
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.bulk import PACKETS, Kind
from handlers.services.registrations.bulk.acting import confirm_plan
from handlers.services.registrations.bulk.packets import ACTS
from handlers.services.registrations.bulk.plans import FLOW, left_lines
from handlers.services.registrations.bulk.sample import NAMES, REST, to_open
from handlers.steps import Ask


def _read(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, with or without a yes."""
    return read_confirmation(text, data["count"])


def _by_hand(data: Data, _setting: Setting) -> bool:
    """True where the plan comes from the queue."""
    return data.get("kind") == Kind.APPROVE


def _by_packet(data: Data, _setting: Setting) -> bool:
    """True where it is about papers."""
    return data.get("kind") in PACKETS


def _by_sheet(data: Data, setting: Setting) -> bool:
    """True where it comes from a spreadsheet."""
    return not _by_hand(data, setting) and not _by_packet(data, setting)


def _about(data: Data, _setting: Setting) -> Params:
    """What would happen and what would not."""
    shown = {key: data[key] for key in ("count", "kind", "minutes")}
    return shown | {"place": data.get("place", ""), "lines": left_lines(data["left"])}


def _packet(data: Data, setting: Setting) -> Params:
    """The same with the names."""
    act = ACTS[Kind(data["kind"])]
    return {**_about(data, setting), "act": str(act), "names": data["names"], "unnamed": data["unnamed"]}


def _queue(data: Data, setting: Setting) -> Params:
    """The same with those who have to be opened first."""
    sample = tuple(Phrase("bulk.person", person) for person in data.get("sample", ()))
    return {**_about(data, setting), "sample": len(sample), "people": sample}


def _drawn(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Plans of releases up to 0.4.0 have nobody to be opened."""
    return ("staff.bulk-plan-sample",) if data.get("sample") else ()


@dataclass(frozen=True, slots=True)
class Sampled(Ask):
    """The question with a button for each record that is to be opened, and for the lists."""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """Which records they are was drawn with the plan."""
        names = Choice(f"/setujui_semua {NAMES}", Phrase("staff.choice-bulk-nama"))
        rest = Choice(f"/setujui_semua {REST}", Phrase("staff.choice-bulk-sisa"))
        lists = (names, rest) if frame.data.get("others") else (names,)
        choices = (*to_open(frame.data.get("numbers", ())), *lists)
        return replace(Ask.question(self, frame, setting), choices=choices)


@dataclass(frozen=True, slots=True)
class Tapped(Ask):
    """The question with a button that says the count."""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The count stands in the button."""
        act, count = ACTS[Kind(frame.data["kind"])], frame.data["count"]
        yes = Choice(f"/berkas semua {act} ya {count}", Phrase(f"papers.choice-all-{act}", {"count": count}))
        return replace(Ask.question(self, frame, setting), choices=(yes,))


def _typed(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One answer and done: its effect carries the plan out."""
    data["typed"] = accept.value
    return Finish(effect="bulk.confirm")


BULK = Flow(
    FLOW,
    (
        Sampled("staff", "bulk-plan", _read, when=_by_hand, params=_queue, words=_drawn),
        Ask("staff", "sheet-plan", _read, when=_by_sheet, params=_about),
        Tapped("papers", "all-plan", _read, when=_by_packet, params=_packet),
    ),
    after=_typed,
    cancelled=Say("staff.bulk-cancelled"),
    of_staff=True,
)

FLOWS = (BULK,)

EFFECTS = (Effect("bulk.confirm", confirm_plan, UNDOERS),)
