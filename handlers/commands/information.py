"""info: what people want to know, one tap a topic; the whole notice; which papers to bring."""

from collections.abc import Iterable

from handlers.entries import Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.rules.office.information import FIRST, FURTHER, OTHERS, topic
from handlers.services.base.work import Done, Opening, Work
from handlers.services.people.progress import show_status
from handlers.services.registrations.wishes import people_of_chat
from handlers.steps import labelled
from handlers.words import whole_notice

MORE = "lain"
"""`/info lain`: the second page of the topics."""
ALERT = "adukan"
MONEY = "uang"
"""What a question to the dinas is about that begins under the page on swindlers."""


def info(work: Work, args: str) -> Done:
    """The topics, or the page of one; what is not found there goes to a person."""
    asked, _, about = args.strip().casefold().partition(" ")
    found = topic(asked, work.office, work.today)
    if found is None:
        return Done((_menu(more=asked == MORE),))
    key, values = found
    further = _pages(FURTHER.get(asked, ()))
    words = (f"{key}-{about}",) if about in EXPLAINED else ()
    begin = labelled("menu", "daftar") if asked in BEFORE_JOINING and _may_begin(work) else ()
    choices = (*_acts(asked), *begin, *further, *labelled("menu", "petugas"), BACK)
    return Done((Say(key, values, choices, words=words),))


def unpaid_wage(work: Work, _args: str) -> Done:
    """Whom to turn to about wages: there are reports of contributions here, and none of wages."""
    dinas = {"dinas": work.office.dinas.short_name, "phone": work.office.dinas.contact.phone}
    return Done((Say("problems.unpaid-wage", dinas, labelled("menu", "lapor", "petugas")),))


def what_to_bring(work: Work, _args: str) -> Done:
    """The papers of those people of this chat who are to bring some; where there are none, what is asked of anybody."""
    says = tuple(say for say in show_status(work).says if BRINGING.intersection((say.key, *say.words)))
    if says and all(say.key != "status.lapsed" for say in says):
        return Done(says)
    return Done((*says, *info(work, "syarat").says))


def notice(work: Work, _args: str) -> Done:
    """The whole notice about personal data."""
    return Done((whole_notice(work.office),))


def alert(_work: Work, _args: str) -> Done:
    """Tell the dinas, and nobody in the villages, of somebody who asks for money."""
    return Done(opens=Opening("question", {"about": MONEY}))


def _may_begin(work: Work) -> bool:
    """True where nobody was registered from, and nothing is asked."""
    idle = work.chat is not None and work.chat.flow is None and work.actor.role is None
    return idle and not people_of_chat(work)


def _menu(*, more: bool) -> Say:
    """One page of the topics, with the way to the other one."""
    turn = BACK if more else Choice(f"/info {MORE}", Phrase("info.choice-lain"))
    return Say("info.menu", choices=(*_pages(OTHERS if more else FIRST), turn, *labelled("menu", "petugas")))


def _acts(page: str) -> tuple[Choice, ...]:
    """What one can do under a page, beside reading on."""
    return tuple(Choice(f"/{name}", Phrase(f"info.choice-{name.replace('_', '-')}")) for name in ACTS.get(page, ()))


def _pages(ids: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(f"/info {one}", Phrase(f"info.choice-{one}")) for one in ids)


ACTS = {
    "asli": (ALERT, "cek"),
    "privasi": ("lengkap",),
    "pindah": ("sambung", "kabar_pindah"),
    "meninggal": ("kabar_duka",),
}
"""Commands that stand as buttons under a page."""
BRINGING = frozenset({"status.verified", "status.papers-missing", "status.lapsed"})
"""Words of a status that asks for papers."""
EXPLAINED = ("nik", "kk")
"""What a registration asks for, each in a line of its own: `/info syarat nik`."""
BEFORE_JOINING = ("apa", "biaya", "manfaat", "layanan", "asli", "syarat", "privasi")
"""Pages that people read before they register."""
WAGES = "gaji"
BACK = Choice("/info", Phrase("menu.choice-info"))

COMMANDS = (
    Command("info", info, EVERYBODY, meaning="info", resumes=True),
    Command(ALERT, alert, EVERYBODY),
    Command(WAGES, unpaid_wage, EVERYBODY, resumes=True),
    Command("bawa", what_to_bring, EVERYBODY, meaning="papers", resumes=True),
    Command("lengkap", notice, EVERYBODY, meaning="notice", resumes=True),
)
