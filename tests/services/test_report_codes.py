"""Wrong codes of a report: nobody who holds the phone locks its reporter out, and nobody guesses."""

import pytest
from sqlalchemy import select

from handlers.rules.reports.report_tries import HUNTED
from storage.tables.core import ATTEMPTS
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.reporting import report

OPEN = ["reported.status", "report.act"]


@pytest.fixture
def limited(office: Office) -> Office:
    """An office that limits; the pace of messages has a limit and tests of its own."""
    object.__setattr__(office.app.turns, "limited", True)
    return office


def wrong(n: int) -> str:
    """Another wrong code each time."""
    return f"AAAA-BBBB-{'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[n % 32]}CC{'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[n // 32]}"


async def tries(chat: Chat, office: Office, count: int, before: str = "kabar", first: int = 0) -> list[str]:
    """So many different wrong codes; what was said to the last."""
    heard: list[str] = []
    for n in range(first, first + count):
        heard = keys(await chat.say(f"{before} {wrong(n)}"))
    return heard[:1]


async def test_wrong_codes_make_a_chat_wait_and_the_right_one_opens_after_it(limited: Office) -> None:
    chat, _number, code = await report(limited, screen="diam-diam")
    allowed = limited.values.limits.wrong_codes_per_day
    assert await tries(chat, limited, allowed) == ["reported.wrong-code"]
    (waits,) = await chat.say(f"kabar {code}")
    assert waits.key == "reported.locked"
    assert "Dari HP lain tetap bisa" in waits.text
    assert keys(await chat.say("kabar")) == ["reported.locked"], "nobody types a code in vain"
    limited.clock.advance(minutes=1)
    assert keys(await chat.say(f"kabar {code}")) == OPEN
    assert await tries(chat, limited, 1, first=20) == ["reported.wrong-code"], "the count began anew"


async def test_however_long_it_is_tried_a_quarter_of_an_hour_is_enough(limited: Office) -> None:
    chat, _number, code = await report(limited, screen="diam-diam")
    for n in range(30):
        await tries(chat, limited, 1, first=n)
        limited.clock.advance(minutes=16)
    assert keys(await chat.say(f"kabar {code}")) == OPEN
    await chat.tap("tutup")
    await tries(chat, limited, 7, first=40)
    assert keys(await chat.say(f"kabar {code}")) == ["reported.locked"]
    limited.clock.advance(minutes=16)
    assert keys(await chat.say(f"kabar {code}")) == OPEN


async def test_meanwhile_it_opens_from_any_other_chat(limited: Office) -> None:
    chat, number, code = await report(limited, screen="diam-diam")
    await tries(chat, limited, 6)
    assert keys(await chat.say(f"laporan {number} {code}")) == ["reported.locked"]
    assert keys(await (await limited.chat()).say(f"laporan {number} {code}")) == OPEN


async def test_the_same_slip_twice_is_one(limited: Office) -> None:
    chat, _number, code = await report(limited, screen="diam-diam")
    for _ in range(12):
        assert await tries(chat, limited, 1) == ["reported.wrong-code"]
    assert keys(await chat.say(f"kabar {code}")) == OPEN


async def test_a_number_that_many_chats_try_stays_open_for_whoever_has_the_code(limited: Office) -> None:
    chat, number, code = await report(limited, screen="diam-diam")
    for n in range(HUNTED // 4):
        await tries(await limited.chat(), limited, 4, f"laporan {number}", 4 * n)
    hunter = await limited.chat()
    assert await tries(hunter, limited, 2, f"laporan {number}", 40) == ["reported.wrong-code"]
    assert keys(await hunter.say(f"laporan {number} {code}")) == ["reported.locked"]
    limited.clock.advance(hours=20)
    assert keys(await hunter.say(f"laporan {number} {code}")) == ["reported.locked"]
    assert keys(await hunter.say(f"laporan L-2611-00077-5 {code}")) == ["reported.wrong-code"]
    assert keys(await (await limited.chat()).say(f"laporan {number} {code}")) == OPEN
    assert keys(await chat.say(f"kabar {code}")) == OPEN


@pytest.mark.parametrize("before", ["kabar", "laporan {}", "laporan L-2611-00077-5"])
async def test_waits_tell_nobody_whose_chat_it_is(limited: Office, before: str) -> None:
    chat, number, _code = await report(limited, screen="diam-diam")
    other = await limited.chat()
    for n in range(HUNTED + 5):
        for one in (chat, other):
            await tries(one, limited, 1, before.format(number), n)
        limited.clock.advance(minutes=16 * (n % 3))
    told = [[(m.key, m.text.split("pukul")[0]) for m in one.log if m.key in WAITS] for one in (chat, other)]
    assert told[0] == told[1]
    assert {key for key, _ in told[0]} == WAITS
    assert not [row for row in await limited.rows(select(ATTEMPTS.c.subject)) if number in row[0]]


WAITS = {"reported.locked", "reported.wrong-code"}
