"""/anggaran: what whoever keeps the budget sees exactly, and whoever sees figures alone rounded."""

import pytest

from handlers.flow import Phrase
from handlers.rules.money.rounding import may_tell, rounded, step
from handlers.services.money.budget import below, show_sources, simulate
from handlers.services.money.standing import in_line_for
from storage.enums import Status
from tests.support.funding import MONTH, apbd, declare
from tests.support.office import Office
from tests.support.review import vote
from tests.support.staff import typed
from tests.support.stages import put

YEAR = 12 * MONTH


def full(rupiah: int) -> Phrase:
    """A sum as it is read."""
    return Phrase("money.sum", {"rupiah": rupiah})


@pytest.mark.parametrize(
    ("reserved", "committed", "tells"),
    [(0, 0, False), (MONTH, 0, True), (0, 4 * YEAR, True), (5 * YEAR, 0, False), (5 * YEAR, MONTH, True)],
)
def test_sums_of_a_few_people_tell(reserved: int, committed: int, tells: bool) -> None:
    assert may_tell(reserved, committed, YEAR) is tells


def test_a_step_is_more_than_a_few_people_cost() -> None:
    assert step(YEAR) == 2_000_000
    assert step(YEAR) >= 5 * YEAR
    assert (rounded(1_999_999, YEAR), rounded(5_000_000, YEAR)) == (0, 4_000_000)


async def test_who_sees_what(office: Office) -> None:
    await declare(office, apbd(20_000_000, basis_number="Perbup 14/2026"), apbd(7, "prov", basis_number=""))
    number = await office.registered()
    for agency in ("dinas", "bpjs"):
        await vote(office, await office.actor(agency), f"setujui {number}")
    waits = await office.registered()
    await put(office, waits, Status.WAITING)
    shown = {}
    for role in ("dinas", "head", "administrator"):
        done = await office.work(show_sources, actor=await office.actor(role))
        first, second, *lines = done.says[0].params["lines"]
        shown[role] = (
            first.params["reserved"],
            first.params["free"],
            first.params["enough"].key,
            [line.key for line in lines],
        )
        assert second.params["enough"].key == "money.unusable"
    exact = (full(2 * MONTH), full(20_000_000 - 2 * MONTH), "money.enough", ["money.in-line"])
    closed = (below(2_000_000), full(18_000_000), "money.enough", ["money.in-line-hidden", "money.rounded"])
    assert shown == {"dinas": exact, "head": closed, "administrator": closed}
    assert await office.work(lambda work: in_line_for(work, work.actor), actor=await office.actor("dinas")) == 1
    assert await office.work(lambda work: in_line_for(work, work.actor), actor=await office.actor("head")) == 0


async def test_whoever_sees_figures_alone_never_reads_that_a_little_is_nothing(office: Office) -> None:
    await declare(office, apbd(2 * MONTH))
    number = await office.registered()
    for agency in ("dinas", "bpjs"):
        await vote(office, await office.actor(agency), f"setujui {number}")
    source = (await office.work(show_sources, actor=await office.actor("head"))).says[0].params["lines"][0]
    assert [source.params[name] for name in ("reserved", "committed", "free")] == [below(2_000_000)] * 3
    assert source.params["enough"].key == "money.enough-little"


@pytest.mark.parametrize(
    ("said", "people", "yearly"),
    [("500 juta", 14_880, 2_480), ("Rp2.000.000.000", 59_523, 9_920), ("2 miliar", 59_523, 9_920), ("16800", 0, 0)],
)
async def test_what_an_amount_would_buy(office: Office, said: str, people: int, yearly: int) -> None:
    (say,) = (await office.work(lambda work: simulate(work, said), actor=await office.actor("head"))).says
    assert say.key == "money.simulation"
    assert (say.params["now"].params["people"], say.params["yearly"]) == (people, yearly)


@pytest.mark.parametrize(
    ("said", "key"), [("", "not-an-amount"), ("banyak", "not-an-amount"), ("1,500", "sure-amount")]
)
async def test_what_is_no_amount_is_asked_about(office: Office, said: str, key: str) -> None:
    (say,) = (await office.work(lambda work: simulate(work, said), actor=await office.actor("head"))).says
    assert say.key == f"money.{key}"


@pytest.mark.parametrize("role", ["head", "dinas"])
async def test_the_label_of_a_button_that_went_by_still_reckons(office: Office, role: str) -> None:
    await declare(office, apbd(2 * MONTH))
    chat = await office.staff(role)
    await typed(chat, "/anggaran")
    await chat.say("/bantuan")
    for said, key in (
        ("Hitung 500 juta", "money.simulation"),
        ("simulasi 2 miliar", "money.simulation"),
        ("Lihat dana", "money.sources"),
    ):
        assert (await chat.say(said))[0].key == key
    assert (await chat.say("hitung Budi"))[0].key != "money.simulation"
