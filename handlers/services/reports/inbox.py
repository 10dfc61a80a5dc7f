"""`/laporan`: what waits to be sorted. Threatened reporters on top, then as they came; by kind, place and lateness."""

from dataclasses import dataclass, field

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import Actor
from handlers.rules.reading.places import find_places
from handlers.rules.reports.report_ends import one_of
from handlers.services.base.work import Done, Work
from handlers.services.cases.deadlines import working_days_since
from handlers.services.reports.looks import PENDING
from handlers.services.reports.report_desk import is_late, look_button, place_words
from storage.enums import ReportKind
from storage.repositories.report_inbox import InboxLine, Narrower, bookmark, count_inbox, inbox_page, owed_reports
from storage.repositories.unsealings import waiting_for

PAGE = 6
"""Reports a page: with the buttons below them ten, as many as a WhatsApp list holds."""
MOST = 200
"""More than this many are not counted one by one."""
AFTER = "sesudah"
ALL = Choice("/laporan", Phrase("desk.choice-semua"))
BY_KIND = Choice("/laporan jenis", Phrase("desk.choice-menurut-jenis"))
BY_PLACE = Choice("/laporan desa", Phrase("desk.choice-menurut-desa"))
LATE = Choice("/laporan lama", Phrase("desk.choice-lama"))
ASKED = 3
"""Requests to open who reported that get a button of their own in the daily digest."""
KINDS = tuple(str(kind) for kind in ReportKind)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the inbox: how it is asked for again (`words`), what it holds, and after which report it goes on."""

    words: str = ""
    narrower: Narrower = field(default_factory=Narrower)
    after: str = ""

    @property
    def title(self) -> Phrase:
        """What the part is called."""
        if self.narrower.kind is not None:
            return Phrase("desk.part-kind", {"kind": Phrase(f"desk.kind-{self.narrower.kind}")})
        return Phrase("desk.part-late" if self.narrower.late_on is not None else "desk.part-all")


def find_part(work: Work, args: str) -> Part | Done:
    """What `[jenis KIND | desa NAME | lama] [sesudah NO]` means; what is not clear is asked back."""
    head, _, after = args.rpartition(f"{AFTER} ") if f"{AFTER} " in args else (args, "", "")
    name, _, rest = head.strip().partition(" ")
    if name == "jenis":
        kind = one_of(rest, KINDS)
        return Part(f"jenis {kind}", Narrower(kind=ReportKind(kind)), after) if kind else which_kind()
    if name == "desa":
        return _placed(work, rest.strip(), after)
    if name == "lama":
        return Part("lama", Narrower(late_on=work.today), after)
    return Part("", Narrower(), after)


def names_part(args: str) -> bool:
    """True where `/laporan` is followed by a part of the inbox, False for a number."""
    return args.split(" ", maxsplit=1)[0] in ("jenis", "desa", "lama", AFTER)


def which_kind() -> Done:
    """The nine kinds as buttons."""
    choices = tuple(Choice(f"/laporan jenis {kind}", Phrase(f"desk.kind-{kind}")) for kind in ReportKind)
    return Done((Say("desk.which-kind", choices=choices),))


def _placed(work: Work, typed: str, after: str) -> Part | Done:
    """A village, or a district with everything in it, by its code or its name."""
    area = work.office.area
    if area.has_village(typed) or area.has_district(typed):
        return Part(f"desa {typed}", Narrower(place=typed), after)
    found = find_places(typed, (*area.villages, *area.districts)) if typed else None
    if found is None or not found.matches:
        return Done((Say("desk.where", choices=(ALL,)),))
    if found.kind == "exact":
        code = found.matches[0].code
        return Part(f"desa {code}", Narrower(place=code), after)
    choices = tuple(Choice(f"/laporan desa {m.code}", area.place(m.code) or m.name) for m in found.matches)
    return Done((Say("desk.which-place", choices=choices),))


def show_inbox(work: Work, part: Part) -> Done:
    """One page of a part of the inbox: kinds, places and counts, nothing of the vault."""
    connection = work.connection
    begin = bookmark(connection, part.after) if part.after else None
    rows = inbox_page(connection, part.narrower, begin, PAGE + 1)
    if not rows:
        return Done((Say("desk.inbox-empty", {"part": _title(work, part)}, _filters(part)),))
    shown = rows[:PAGE]
    total = count_inbox(connection, part.narrower, MOST)
    params = {
        "part": _title(work, part),
        "total": total,
        "more": "yes" if total >= MOST else "no",
        "lines": tuple(_line(work, row) for row in shown),
    }
    more = _more(part, shown[-1]) if len(rows) > PAGE else ()
    looks = tuple(look_button(row.number) for row in shown)
    return Done((Say("desk.inbox", params, (*looks, *more, *_filters(part))),))


def report_debts(work: Work, actor: Actor) -> tuple[list[Phrase], list[Choice]]:
    """(lines, buttons) of the daily digest: threatened reporters always, late reports, requests to open who reported.

    The same for the case officers of both agencies: whoever is free takes it. Nothing where nothing waits.
    """
    if actor.agency is None:
        return [], []
    connection = work.connection
    owed = owed_reports(connection, work.today, MOST)
    asked = waiting_for(connection, actor.agency, work.now - PENDING, ASKED)
    counts = {"threatened": owed.threatened, "waiting": owed.waiting, "late": owed.late}
    lines = [Phrase(f"desk.digest-{name}", {"count": count}) for name, count in counts.items() if count]
    lines += [Phrase("desk.digest-request", {"number": number}) for number in asked]
    buttons = [
        Choice(f"/setuju_buka {number}", Phrase("desk.choice-setuju-buka-no", {"number": number})) for number in asked
    ]
    buttons += [LATE] if owed.late else []
    buttons += [Choice("/laporan", Phrase("desk.choice-laporan"))] if owed.waiting or owed.threatened else []
    return lines, buttons


def _title(work: Work, part: Part) -> Phrase | str:
    place = part.narrower.place
    return place_words(work, place) if place is not None else part.title


def _more(part: Part, last: InboxLine) -> tuple[Choice, ...]:
    """The button for the next page, which begins after the last report of this one."""
    line = " ".join(filter(None, ("/laporan", part.words, AFTER, last.number)))
    return (Choice(line, Phrase("registration.choice-lagi")),)


def _filters(part: Part) -> tuple[Choice, ...]:
    """Buttons for other parts of the inbox."""
    if part.words or part.after:
        return (ALL, BY_KIND, BY_PLACE)
    return (BY_KIND, BY_PLACE, LATE)


def _line(work: Work, row: InboxLine) -> Phrase:
    waits = row.waiting_since is not None
    mark = "threatened" if row.threatened_at is not None else "late" if is_late(work, row.due, waits=waits) else "none"
    state = "waits" if waits else "checked" if row.checked_at is not None else "new"
    known = {"number": row.number, "kind": Phrase(f"desk.kind-{row.kind}"), "place": place_words(work, row.place)}
    known |= {"employer": row.employer or Phrase("desk.unknown"), "sent": "named" if row.named else "hidden"}
    state = state if row.taken_by is None or state != "new" else "taken"
    age = working_days_since(work, work.office.today(row.created_at))
    return Phrase("desk.inbox-line", known | {"age": age, "state": state, "mark": mark})
