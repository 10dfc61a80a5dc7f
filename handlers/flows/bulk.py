"""The question before many records change at once, answered by its count: typed, and for papers also tapped."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from handlers.entries import Effect
from handlers.flow import Accept, Choice, Data, Finish, Flow, Frame, Params, Phrase, Result, Say, Setting
from handlers.rules.access import UNDOERS
from handlers.rules.plans import read_confirmation, read_replacing
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.bulk import PACKETS, Kind
from handlers.services.registrations.bulk.acting import confirm_plan
from handlers.services.registrations.bulk.left_out import left_lines
from handlers.services.registrations.bulk.packets import ACTS
from handlers.services.registrations.bulk.plans import FLOW, read_line
from handlers.services.registrations.bulk.replacing import replaced_words
from handlers.services.registrations.bulk.sample import NAMES, REST, to_open
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


def _by_packet(data: Data, _setting: Setting) -> bool:
    """True where it is about papers."""
    return data.get("kind") in PACKETS


def _renews(data: Data, _setting: Setting) -> bool:
    """True where it is about periods of members."""
    return data.get("kind") == Kind.RENEW


def _by_sheet(data: Data, setting: Setting) -> bool:
    """True where it comes from a spreadsheet."""
    others = (_by_hand, _replaces, _by_packet, _renews)
    return not any(one(data, setting) for one in others)


def _about(data: Data, _setting: Setting) -> Params:
    """What would happen and what would not."""
    shown = {key: data[key] for key in ("count", "kind", "minutes")}
    lines = {"lines": left_lines(data["left"]), "people": replaced_words(data.get("people", []), data["count"])}
    return shown | lines | {"place": data.get("place", ""), "about": tuple(_of_sheet(data))}


def _beside(data: Data) -> Iterator[Phrase]:
    """Which part of which list it is, and for whom there is money. Questions up to 0.8.0 know nothing of it."""
    yield from _part(data)
    shown, of = data.get("looked-at", (0, 0))
    if shown < of:
        yield Phrase("bulk.first-of", {"count": shown, "of": of})
    yield from (Phrase("bulk.paid", _paid(one)) for one in data.get("paid", ()))
    yield from _pays(data)


def _part(data: Data) -> Iterator[Phrase]:
    if data.get("parts", 1) > 1:
        last = "-last" if data["part"] == data["parts"] else ""
        yield Phrase(f"bulk.part{last}", {"part": data["part"], "parts": data["parts"]})


def _paid(one: Data) -> Params:
    """One source, and for how many members it pays in a next period."""
    about = Phrase("money.about", {key: one[key] for key in ("agency", "year", "name", "code")})
    days = {key: date.fromisoformat(one[key]) for key in ("from", "to")}
    return {"about": about, "count": one["count"], **days}


def _pays(data: Data) -> Iterator[Phrase]:
    """Where people are approved for whom there is no money now."""
    paid, waits = data.get("pays", (0, 0))
    if waits:
        yield Phrase("bulk.pays", {"paid": paid, "waits": waits})


def _of_sheet(data: Data) -> Iterator[Phrase]:
    """What is to be known of a sheet before it is confirmed. Questions of an older release know only their count."""
    votes = data.get("votes")
    if votes is None:
        yield Phrase("bulk.ready", {"count": data["count"], "kind": data["kind"]})
    else:
        yield Phrase("bulk.ready-votes", {"count": data["count"], **{vote: votes.get(vote, 0) for vote in Vote}})
    yield from _beside(data)
    yield from read_line(data["read"]) if "read" in data else ()
    yield from (Phrase(f"bulk.remark-{code}") for code in data.get("remarks", ()))
    if "replaced" in data:
        count, people = data["replaced"]
        yield Phrase("bulk.to-replace", {"count": count})
        yield from replaced_words(people, count)


def _packet(data: Data, setting: Setting) -> Params:
    """The same with the names."""
    act = ACTS[Kind(data["kind"])]
    return {**_about(data, setting), "act": str(act), "names": data["names"], "unnamed": data["unnamed"]}


def _queue(data: Data, setting: Setting) -> Params:
    """The same with those who have to be opened first."""
    sample = tuple(Phrase("bulk.person", person) for person in data.get("sample", ()))
    about = _about(data, setting)
    head = Phrase("bulk.approves", {"count": data["count"], "place": about["place"]})
    return {**about, "sample": len(sample), "people": sample, "about": (head, *_beside(data))}


def _renewal(data: Data, setting: Setting) -> Params:
    """The same with what the other agency did, with those who are not proposed, and for whom money is there."""
    asked = {key: data[key] for key in ("first", "other", "changed", "silent")}
    return {**_about(data, setting), "about": (Phrase("bulk.renews", asked), *_beside(data))}


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
class Renewed(Ask):
    """The question with a button for each list behind it."""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """All names; who is left out; whose life has changed."""
        lists = ((NAMES, True), (REST, frame.data["others"]), ("berubah", frame.data["changed"]))
        labels = {NAMES: "bulk-nama", REST: "bulk-sisa", "berubah": "perpanjang-berubah"}
        shown = (Choice(f"/perpanjang {word}", Phrase(f"staff.choice-{labels[word]}")) for word, any_ in lists if any_)
        return replace(Ask.question(self, frame, setting), choices=tuple(shown))


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
        Renewed("staff", "renew-plan", _read, when=_renews, params=_renewal),
        Ask("staff", "sheet-plan", _read, when=_by_sheet, params=_about),
        Ask("staff", "sheet-replace", _read_replacing, when=_replaces, params=_about),
        Tapped("papers", "all-plan", _read, when=_by_packet, params=_packet),
    ),
    after=_typed,
    cancelled=Say("staff.bulk-cancelled"),
    of_staff=True,
)

FLOWS = (BULK,)

EFFECTS = (Effect("bulk.confirm", confirm_plan, UNDOERS),)
