"""Chats of staff lock on every channel, and a PIN stands in no history: where words stay it is given on a page."""

import re
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from handlers.rules.locks import lock_after
from storage.enums import Role
from storage.rows import table_of
from storage.tables import File, Staff, VoteCast
from tests.support.chat import keys
from tests.support.dialects import LONG, ON_SQLITE
from tests.support.ends import End, TelegramEnd, ToyEnd, WebChatEnd, WhatsAppEnd
from tests.support.joining import PIN, PIN_PAGE, bring, give_pin, join, on_page
from tests.support.office import BASE_URL, Office

pytestmark = LONG

STAFF, VOTES, FILES = table_of(Staff), table_of(VoteCast), table_of(File)
EVERY = (WebChatEnd, TelegramEnd, WhatsAppEnd, ToyEnd)
ANOTHER = "739154"


@pytest.fixture(params=EVERY, ids=lambda kind: kind.name)
async def end(request: pytest.FixtureRequest, office: Office, monkeypatch: pytest.MonkeyPatch) -> End:
    found: End = request.param(office)
    await found.open(monkeypatch)
    return found


@pytest.fixture(params=EVERY[1:], ids=lambda kind: kind.name)
async def messenger(request: pytest.FixtureRequest, office: Office, monkeypatch: pytest.MonkeyPatch) -> End:
    found: End = request.param(office)
    await found.open(monkeypatch)
    return found


async def working(end: End, role: str = "dinas", area: str | None = None) -> Any:
    """An officer on this channel, who has just joined."""
    officer = await end.somebody()
    await join(officer, await end.office.invite(role, area))
    return officer


def left(end: End, role: Role) -> timedelta:
    """How long it takes until a chat there locks."""
    return lock_after(end.office.values.times, end.channel.abilities, role)


def page_of(officer: Any) -> str:
    """The path of the page that the last message names."""
    found = PIN_PAGE.search(officer.last.text)
    assert found, officer.last.text
    return found[2]


async def opened(end: End, path: str, **typed: str) -> httpx.Response:
    return await on_page(end.office, BASE_URL, path, **typed)


# --- joining ---


async def test_nothing_is_done_before_a_pin_was_chosen(end: End) -> None:
    officer = await end.somebody()
    assert keys(await bring(officer, await end.office.invite("dinas"))) == ["staff.joined", "staff.pin-new"]
    assert keys(await officer.say("/antrean")) == ["staff.pin-new"]
    assert keys(await officer.say("/setujui D-2611-00001-7")) == ["staff.pin-new"]
    heard = await give_pin(officer, new=True)
    assert heard[0].key == "staff.pin-set"
    assert heard[-1].key == "staff.typed-before"
    await officer.tap("tidak")
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]
    assert not [text for text in await end.texts(officer) if PIN in text]


async def test_an_address_opens_once_and_a_newer_one_ends_it(messenger: End) -> None:
    officer = await messenger.somebody()
    await bring(officer, await messenger.office.invite("dinas"))
    first = page_of(officer)
    await officer.say("halo")
    second = page_of(officer)
    assert (await opened(messenger, first, pin=PIN, again=PIN)).status_code == 410
    for pin, again in (("123456", "123456"), (PIN, ANOTHER), (PIN, ""), ("4829", "4829"), ("", "")):
        refused = await opened(messenger, second, pin=pin, again=again)
        assert (refused.status_code, 'role="alert"' in refused.text, PIN in refused.text) == (200, True, False)
    assert (await opened(messenger, second, pin=PIN, again=PIN)).status_code == 200
    assert (await opened(messenger, second, pin=ANOTHER, again=ANOTHER)).status_code == 410
    ids = [file_id for (file_id,) in await messenger.office.rows(select(FILES.c.id))]
    assert not [one for one in ids if one in (first, second)], "only digests are kept"


async def test_whoever_finds_a_chat_without_a_pin_chooses_none(end: End) -> None:
    """It has been left alone: it needs somebody of its agency first. An address from before opens nothing either."""
    officer = await end.somebody()
    await bring(officer, await end.office.invite("dinas"))
    path = None if end.channel.abilities.masks else page_of(officer)
    end.office.clock.advance(seconds=left(end, Role.DINAS).total_seconds() + 1)
    for said in ("/antrean", "halo", PIN):
        assert keys(await officer.say(said))[-1] == "staff.pin-reset"
    if path is not None:
        assert (await opened(end, path, pin=PIN, again=PIN)).status_code == 410
    assert await end.office.rows(select(STAFF.c.pin)) == [(None,)]


# --- locked ---


@ON_SQLITE
@pytest.mark.parametrize(("role", "area"), [("dinas", None), ("village", "63.11.01.2005"), ("agent", None)])
async def test_it_locks_when_its_time_is_over_and_not_before(end: End, role: str, area: str | None) -> None:
    officer, span = await working(end, role, area), left(end, Role(role))
    end.office.clock.advance(seconds=span.total_seconds() - 1)
    assert keys(await officer.say("/cek"))[-1] != "staff.pin"
    end.office.clock.advance(seconds=span.total_seconds() + 1)
    assert keys(await officer.say("/cek")) == ["staff.pin"]
    await give_pin(officer)
    assert keys(await officer.say("/cek"))[-1] != "staff.pin"


async def test_what_is_typed_at_a_locked_chat_is_never_done_unasked(end: End) -> None:
    """Another hand rejects somebody; the officer gives nothing but the PIN, and says no."""
    number = await end.office.registered()
    officer = await working(end)
    await officer.say(f"/periksa {number}")
    end.office.clock.advance(seconds=left(end, Role.DINAS).total_seconds() + 1)
    assert keys(await officer.say(f"/tolak {number} umur")) == ["staff.pin"]
    heard = await give_pin(officer)
    assert keys(heard) == ["staff.unlocked", "staff.typed-before"]
    assert f"/tolak {number} umur" in heard[-1].text
    assert await end.office.rows(select(VOTES.c.vote)) == []
    assert keys(await officer.tap("tidak"))[0] == "staff.typed-before-dropped"
    assert await end.office.rows(select(VOTES.c.vote)) == []


async def test_what_cannot_be_taken_back_waits_for_the_pin(end: End) -> None:
    officer = await working(end, "administrator")
    for _ in range(2):
        end.office.clock.advance(minutes=20)
        await officer.say("/bantuan")
    assert keys(await officer.say("/undang reader")) == ["staff.pin"]
    heard = await give_pin(officer)
    if not end.channel.abilities.masks:
        assert heard[-1].key == "staff.typed-before"
        heard = await officer.tap("ya")
    assert heard[-1].key == "links.invited"


# --- digits where they stay ---


async def test_a_pin_typed_into_the_chat_is_not_tried_and_leaves_it_where_that_is_possible(messenger: End) -> None:
    officer = await working(messenger)
    messenger.office.clock.advance(hours=13)
    await officer.say("halo")
    told = [await officer.say(PIN) for _ in range(7)]
    assert [keys(heard) for heard in told] == [["problems.pin-shown", "staff.pin"]] * 7
    assert ("Hapus sendiri" in told[0][0].text) is not messenger.channel.abilities.deletes
    if isinstance(messenger, TelegramEnd):
        await messenger.bot.channel.afterwards.all_ended()
        assert len(messenger.bot.api.called("deleteMessage")) == 7
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin"]
    await give_pin(officer)
    assert keys(await officer.tap("ya")) == ["staff.questions-none"]


async def test_six_digits_of_anybody_else_stay_in_their_chat(messenger: End) -> None:
    officer, worker = await working(messenger), await messenger.somebody()
    for person in (officer, worker):
        assert "problems.pin-shown" not in keys(await person.say("170890"))
    if isinstance(messenger, TelegramEnd):
        await messenger.bot.channel.afterwards.all_ended()
        assert messenger.bot.api.called("deleteMessage") == []


# --- the page ---


async def test_wrong_ones_count_on_the_page_as_in_a_chat(messenger: End) -> None:
    officer = await working(messenger)
    await officer.say("/kunci")
    path = page_of(officer)
    for wrong in (4, 3, 2, 1):
        shown = await opened(messenger, path, pin=ANOTHER)
        assert f"Masih ada {wrong} kesempatan" in shown.text
    for pin in (ANOTHER, PIN):
        assert "lima kali" in (await opened(messenger, path, pin=pin)).text
    assert keys(await officer.say("/pertanyaan")) == ["problems.pin-held"]


async def test_another_page_and_a_former_officer_open_nothing(messenger: End) -> None:
    officer = await working(messenger)
    await officer.say("/kunci")
    path = page_of(officer)
    for origin in ("https://jahat.example", "null", ""):
        refused = await on_page(messenger.office, BASE_URL, path, origin=origin, pin=PIN)
        assert refused.status_code == 403
    assert keys(await officer.say("/kunci")) == ["staff.pin"]
    gone = update(STAFF).values(left_at=messenger.office.clock.now())
    path = page_of(officer)
    await messenger.office.database.write(lambda c: c.execute(gone))
    assert (await opened(messenger, path, pin=PIN)).status_code == 410


async def test_an_address_lasts_some_minutes(messenger: End) -> None:
    officer = await working(messenger)
    await officer.say("/kunci")
    path = page_of(officer)
    messenger.office.clock.advance(minutes=11)
    assert (await opened(messenger, path, pin=PIN)).status_code == 410
    assert re.fullmatch(r"/pin/[\w-]{32}", path)


async def test_the_code_of_a_colleague_leads_to_a_new_pin(end: End) -> None:
    """It is typed in the chat, where it opens nothing any more; the PIN on the page where words stay."""
    forgot, keeper = await working(end), await end.office.staff("dinas")
    (given,) = await keeper.say("/staf_pin 1")
    code = re.search(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){2}", given.text)
    assert code
    assert keys(await forgot.say("selamat pagi"))[-1] == "staff.unlock-code"
    assert keys(await forgot.say(PIN))[-1] == "staff.unlock-code"
    assert keys(await forgot.say(code[0]))[-1] == "staff.pin-new"
    await give_pin(forgot, ANOTHER, new=True)
    assert keys(await forgot.say("/antrean"))[-1] == "staff.queue-empty"
