"""The picture of a month: what it counts, who gets it by itself, and that nobody can be found in it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.drawing.month_picture import month_words
from bot.drawing.recipes import draw
from bot.turn.rendering import Renderer
from handlers.flow import Say
from handlers.rules.access import Actor
from handlers.services.base.work import Work
from handlers.services.registrations.finding.index import index_new
from handlers.services.steering.month import GROUPS, Month, whole
from handlers.services.steering.month_files import files_of
from handlers.services.steering.month_says import picture_say
from storage.enums import Agency, Role, Status, Vote
from storage.tables.core import MONTH_PICTURES, RECORDS, STAFF, VOTES
from tests.support.chat import Chat, Heard
from tests.support.funding import apbd, declare
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import vote
from tests.support.stages import put
from tests.support.words import words

OPEN = datetime(2026, 12, 1, 1, tzinfo=UTC)
"""The first working day of December, after the office has opened (09.00 WITA)."""


async def counted(office: Office, actor: Actor | None = None, month: str = "2026-11-01") -> dict[str, Any]:
    """Everything that the picture of a month shows to somebody."""
    who = actor or Actor(role=Role.HEAD)

    def run(work: Work) -> dict[str, Any]:
        about = Month.of(work, datetime.fromisoformat(month).date())
        return whole({name: group(work, about) for name, group in GROUPS}, work, about)

    return await office.work(run, actor=who)


async def people(office: Office, count: int, status: Status, **values: object) -> list[str]:
    """So many people at a stage."""
    numbers = [await office.registered(Person.new(name=f"CANARY {chr(65 + n)}BUDI")) for n in range(count)]
    for number in numbers:
        await put(office, number, status, **values)
    return numbers


async def test_what_it_counts(office: Office) -> None:
    await people(office, 6, Status.SUBMITTED, status_at=office.clock.now() - timedelta(days=9))
    await people(office, 7, Status.MEMBER)
    shown = await counted(office)
    assert (shown["sent"], shown["members"], shown["new"], shown["new-members"]) == (13, 7, 13, 7)
    assert shown["stages"] == [["submitted", 6, 9, 6], ["member", 7, None, 0]]
    assert shown["hidden"] is False
    assert shown["agencies"] == [["dinas", 0, None, 6, 0], ["bpjs", 0, None, 6, 0]]
    said = words().text("steering.picture-all", {"sent": 13, "members": 7}, "id")
    assert said in render(picture_say(shown))


async def test_small_numbers_are_closed_in_words_files_and_rows(office: Office) -> None:
    await people(office, 3, Status.REJECTED)
    await people(office, 12, Status.MEMBER)
    shown = await counted(office)
    assert shown["hidden"] is True
    assert [one[1] for one in shown["stages"]] == [None, None]
    assert shown["refused"] is None
    assert "(tertutup):" in render(picture_say(shown))
    readable = shown | {"sent": 15, "members": 12, "new": 15, "new-members": 12}
    assert "(tertutup)" not in render(picture_say(readable))
    tables = json.dumps([file.payload for file in files_of(shown)])
    assert '"refused", 3' not in tables
    assert "REJECTED" not in tables


async def test_figures_that_were_entered_stand_in_it(office: Office) -> None:
    head = await office.staff("head")
    await head.say("/target bpu 2026-01 target 500 realisasi 200", "/target bpu 2026-02 target 900 realisasi 450")
    await head.say("/cakupan aktif 15.400 2026", "/cakupan pekerja 60.000 2025 BPS", "/cakupan sasaran 2030 100")
    shown = await counted(office)
    assert shown["targets"] == {"year": 2026, "month": 2, "lines": [["bpu", 900, 450, 50]]}
    assert shown["coverage"]["goals"] == [[2030, 100]]
    assert shown["chart"]["segments"] == [["bpu", [[1, 200], [2, 250]]]]
    said = render(picture_say(shown))
    assert "Cakupan: 25,6%, 15.400 dari 60.000 pekerja." in said
    assert "Target, Bukan Penerima Upah (BPU): 50%, 450 dari 900." in said
    assert draw("month-sheet", shown).startswith(b"%PDF")


async def test_what_sources_pay_for_stands_in_it(office: Office) -> None:
    assert (await counted(office))["seats"] == []
    await declare(office, apbd(5_000_000, activity_name="Perlindungan pekerja rentan"))
    shown = await counted(office)
    assert shown["seats"] == [["Perlindungan pekerja rentan", 5_000_000, 0, 0, 5_000_000, 0]]
    assert "Dana yang masih bebas: Rp5.000.000." in render(picture_say(shown))
    assert draw("month-picture", shown).startswith(b"\x89PNG")


async def test_sums_of_a_few_people_are_rounded_in_it(office: Office) -> None:
    """A seat costs the same for everybody: what one person takes would tell of them."""
    await declare(office, apbd(5_000_000), apbd(40_000, "prov"))
    number = await office.registered()
    for agency in ("dinas", "bpjs"):
        await vote(office, await office.actor(agency), f"setujui {number}")
    shown = await counted(office)
    assert [row[1:] for row in shown["seats"]] == [[5_000_000, None, None, 4_000_000, 0], [40_000, None, None, None, 0]]
    assert "Dana yang masih bebas: Rp4.000.000." in render(picture_say(shown))
    assert draw("month-picture", shown).startswith(b"\x89PNG")
    last = dict(shown, seats=shown["seats"][1:])
    assert "Dana yang masih bebas: kurang dari Rp2.000.000." in render(picture_say(last))


async def test_a_picture_kept_to_the_rupiah_is_shown_by_the_rule_of_today(office: Office) -> None:
    kept = [["APBD", 5_000_000, 33_600, 0, 4_966_400, 0]]

    def shown(work: Work) -> dict[str, Any]:
        return whole({"money": {"seats": kept}}, work, Month.of(work, datetime.fromisoformat("2026-10-01").date()))

    assert (await office.work(shown))["seats"] == [["APBD", 5_000_000, None, None, 4_000_000, 0]]
    kept[0][2] = 0
    assert (await office.work(shown))["seats"] == kept


async def test_where_no_number_may_be_read_one_sentence_says_so(office: Office) -> None:
    await people(office, 2, Status.MEMBER)
    shown = await counted(office)
    said = render(picture_say(shown))
    assert (shown["few"], "di bawah 5 orang bisa menunjuk seseorang" in said, "(tertutup)" in said) == (
        True,
        True,
        False,
    )
    drawn = month_words(shown)
    assert (drawn["few"] in said, drawn["stages"]["rows"], drawn["areas"]) == (True, [], None)
    for recipe, head in (("month-picture", b"\x89PNG"), ("month-sheet", b"%PDF")):
        assert draw(recipe, shown).startswith(head)
    await people(office, 6, Status.MEMBER)
    assert (await counted(office))["few"] is False


async def test_reasons_and_agencies(office: Office) -> None:
    numbers = await people(office, 6, Status.REJECTED)
    now = office.clock.now()
    ids = [one.id for one in await office.rows(select(RECORDS.c.id).where(RECORDS.c.number.in_(numbers)))]
    staff = {"role": Role.DINAS, "agency": Agency.DINAS, "joined_at": now}
    await office.database.write(lambda c: c.execute(insert(STAFF).values(id=77, **staff)))
    cast = {"version": 1, "vote": Vote.REJECT, "reason": "umur", "staff_id": 77, "at": now + timedelta(days=2)}
    rows = [{"registration_id": one, "agency": Agency.DINAS, **cast} for one in ids]
    await office.database.write(lambda c: c.execute(insert(VOTES), rows))
    shown = await counted(office)
    assert shown["reasons"] == [["Umur di luar batas program", 6]]
    assert shown["agencies"] == [["dinas", 6, 2, 0, 0], ["bpjs", 0, None, 0, 0]]


async def test_nobody_stands_in_any_figure(office: Office) -> None:
    """Canaries: names, numbers and words of people; not one of them in what leaves, for whichever reader."""
    canary = Person.new(name="ZULKANARI BURUNG")
    number = await office.registered(canary)
    await people(office, 8, Status.MEMBER)
    await office.work(index_new)
    for actor in (Actor(role=Role.HEAD), Actor(role=Role.READER, area="63.11.01"), Actor(role=Role.ADMINISTRATOR)):
        shown = await counted(office, actor)
        leaves = json.dumps([shown, [file.payload for file in files_of(shown)], render(picture_say(shown))])
        for secret in ("CANARY", "ZULKANARI", canary.nik, canary.kk, number, number[2:12], "0812"):
            assert secret not in leaves


async def pictures(chat: Chat) -> list[Heard]:
    """The pictures that stand in an officer's chat once it was unlocked."""
    await chat.say(PIN)
    found = await chat.http.get("/webchat/messages", params={"after": 0}, headers=chat.headers)
    return [heard for heard in map(Heard.of, found.json()["messages"]) if heard.key == "steering.picture"]


async def test_it_comes_by_itself_on_the_first_working_day_once(office: Office) -> None:
    await office.pump()
    head, reader, dinas = (
        await office.staff("head"),
        await office.staff("reader", "63.11.01"),
        await office.staff("dinas"),
    )
    await people(office, 6, Status.MEMBER)
    office.clock.set(OPEN - timedelta(hours=3))
    await office.pump()
    assert await pictures(head) == []
    office.clock.set(OPEN)
    await office.pump()
    (heard,) = await pictures(head)
    assert ("November 2026" in heard.text, "Sudah terdaftar 6 orang" in heard.text) == (True, True)
    assert [file["name"] for file in heard.files] == [f"gambar-2026-11.{end}" for end in ("png", "pdf", "xlsx")]
    (theirs,) = await pictures(reader)
    assert "Juai" in theirs.text
    assert await pictures(dinas) == []
    for hours in (1, 24, 24):
        office.clock.advance(hours=hours)
        await office.pump()
    assert (len(await pictures(head)), len(await pictures(reader))) == (1, 1)
    rows = await office.rows(select(MONTH_PICTURES.c.area, MONTH_PICTURES.c.made_at).order_by(MONTH_PICTURES.c.area))
    assert [row.area for row in rows] == ["", "63.11.01"]
    assert all(row.made_at is not None for row in rows)


async def test_what_was_sent_is_shown_again_as_it_was(office: Office) -> None:
    await office.pump()
    head = await office.staff("head")
    await people(office, 6, Status.MEMBER)
    office.clock.set(OPEN)
    await office.pump()
    assert len(await pictures(head)) == 1
    await people(office, 5, Status.MEMBER)
    (again,) = await head.say("/bulanan 2026-11")
    assert "Sudah terdaftar 6 orang" in again.text
    (now,) = await head.say("/bulanan")
    assert "Sudah terdaftar 11 orang" in now.text


@pytest.mark.parametrize("asked", ["png", "pdf", "xlsx"])
async def test_the_files_can_be_fetched(office: Office, asked: str) -> None:
    head = await office.staff("head")
    await people(office, 6, Status.MEMBER)
    (heard,) = await head.say("/bulanan")
    (file,) = [one for one in heard.files if one["name"].endswith(asked)]
    content = await head.fetch(file)
    assert content.startswith({"png": b"\x89PNG", "pdf": b"%PDF", "xlsx": b"PK"}[asked])


def render(say: Say) -> str:
    """The words of a message, its phrases too."""
    return Renderer(words()).message(say, "id").text


@pytest.mark.parametrize(
    ("rows", "bars"),
    [
        ([["Juai", 40, 10, 0], ["Awayan", 20, 20, 0]], [(100, 25), (50, 50)]),
        ([["Juai", None, 10, 0], ["Awayan", None, 0, 0]], [(0, 0), (0, 0)]),
        ([["Halong", 50, 5, 0], ["Juai", None, 60, 0], ["Awayan", 30, None, 0]], [(100, 10), (0, 0), (0, 0)]),
    ],
)
async def test_a_bar_of_a_place_is_drawn_where_both_numbers_may_be_read_and_never_off_the_page(
    office: Office, rows: list[list[Any]], bars: list[tuple[int, int]]
) -> None:
    await people(office, 6, Status.MEMBER)
    drawn = month_words(dict(await counted(office), areas=rows))["areas"]
    assert [(one["share"], one["inner"]) for one in drawn["rows"]] == bars
