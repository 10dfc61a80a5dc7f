"""What every channel does, whoever its provider is: each case runs on all of them, and on a toy that has only that.

A channel joins with a class in tests/support/ends.py. What is special to a provider stands in its own folder.
"""

import base64
from collections.abc import Sequence

import pytest
from sqlalchemy import func, select

from bot.channels.registry import CHANNELS
from bot.contract import SendProblem
from bot.sending.lane import Lane, Recorded
from storage.enums import AddressState
from storage.repositories.chats import erase_chat
from storage.rows import table_of
from storage.tables import Inbound
from tests.support.chat import PAUSE, keys
from tests.support.ends import ENDS, End
from tests.support.joining import join
from tests.support.office import Office
from tests.support.xlsx import XLSX, xlsx

INBOX = table_of(Inbound)
WRITABLE = [one for one in ENDS if one.name != "sms"]
DOUBTED = [one for one in ENDS if one.name in ("whatsapp", "sms", "toy")]
REFUSED = [pytest.param(one, problem, id=f"{one.name}-{problem}") for one in ENDS for problem in one.refusals]
BOTH = ("sqlite", "postgresql")


def on(ends: Sequence[type[End]], *databases: str) -> pytest.MarkDecorator:
    """Each of these channels on each of these databases: on both where the rows decide, else where it is quick."""
    found = [
        pytest.param(one, database, id=f"{one.name}-{database}") for one in ends for database in databases or BOTH[:1]
    ]
    return pytest.mark.parametrize(("kind", "database"), found)


@pytest.fixture
def database() -> str:
    return BOTH[0]


@pytest.fixture
def database_url(database: str, request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{database}_url"))


@pytest.fixture
async def end(kind: type[End], office: Office, monkeypatch: pytest.MonkeyPatch) -> End:
    found = kind(office)
    await found.open(monkeypatch)
    return found


def without_blanks(words: str) -> str:
    return "".join(words.split())


def test_every_channel_has_its_other_end_here() -> None:
    assert {one.name for one in ENDS} == {one.name for one in CHANNELS} | {"toy"}


# --- what goes out ---


@on(ENDS, *BOTH)
async def test_news_arrives_in_its_order_and_is_recorded(end: End) -> None:
    one, two = await end.somebody(), await end.somebody()
    told = [await end.tell(person, f"kabar {place}") for place in range(3) for person in (one, two)]
    await end.office.send()
    for person in (one, two):
        last = (await end.texts(person))[-3:]
        assert [text.count(f"kabar {place}") for place, text in enumerate(last)] == [1, 1, 1], last
    assert {await end.status(message) for message in told} <= {"sent", "delivered"}


@on(ENDS)
async def test_a_long_text_arrives_whole_in_pieces_that_the_provider_takes(end: End) -> None:
    person = await end.somebody()
    long = "\n".join(f"baris {place} dengan beberapa kata" for place in range(300))
    before = len(await end.texts(person))
    await end.tell(person, long)
    await end.office.send()
    pieces = (await end.texts(person))[before:]
    assert without_blanks(long) in without_blanks("".join(pieces))
    if end.longest is None:
        assert len(pieces) == 1
    else:
        assert len(pieces) > 1
        assert max(map(len, pieces)) <= end.longest


@on(WRITABLE)
async def test_a_file_arrives_behind_its_words(end: End) -> None:
    person = await end.somebody()
    paper = b"%PDF-1.7 invented"
    await end.tell(person, "lembarnya", file=base64.b64encode(paper))
    await end.office.send()
    heard = (await person.hear())[-1]
    assert "lembarnya" in heard.text
    assert [file["name"] for file in heard.files] == ["surat.pdf"]
    assert await end.content(person, heard.files[0]) == paper


# --- refusals ---


@pytest.mark.parametrize(("kind", "problem"), REFUSED)
async def test_a_refusal_means_what_it_means_everywhere(end: End, problem: SendProblem) -> None:
    person, other = await end.somebody(), await end.somebody()
    staff = await end.office.staff("administrator")
    end.refuse(problem)
    message = await end.tell(person, "kabar satu")
    await end.office.app.sender.send_due()
    behind = await end.tell(other, "kabar dua")
    await end.office.app.sender.send_due()
    status, waits = await end.status(message), await end.status(behind) == "pending"
    await end.office.send()
    told = [key for key in keys(await staff.hear()) if key == "notices.channel-stopped"]
    resting = problem in (SendProblem.SLOW_DOWN, SendProblem.MISCONFIGURED)
    given_up = problem in (SendProblem.REJECTED, SendProblem.UNREACHABLE)
    parked = problem is SendProblem.PARKED
    assert status == ("failed" if given_up else "parked" if parked else "pending")
    assert waits == resting, "the whole channel rests, or this message alone"
    assert bool(told) == (problem is SendProblem.MISCONFIGURED), "staff hear what they must mend"
    closed = await end.reach(person) is not AddressState.OPEN
    assert closed == (problem is SendProblem.UNREACHABLE)
    if parked:
        await person.post("halo")
    end.office.clock.advance(hours=2)
    await end.office.send()
    arrived = "".join(await end.texts(person)).count("kabar satu")
    assert arrived == (0 if given_up else 1)
    assert "".join(await end.texts(other)).count("kabar dua") == 1
    if closed and type(end) in WRITABLE:
        await person.say("halo")
        assert await end.reach(person) is AddressState.OPEN, "whoever writes can be reached"


# --- sends in doubt ---


@on(DOUBTED, *BOTH)
@pytest.mark.parametrize("takes", [True, False], ids=["taken", "lost"])
async def test_a_send_without_an_answer_is_looked_up_and_never_repeated_blindly(end: End, takes: bool) -> None:
    person = await end.somebody()
    assert not end.channel.abilities.repeat_safe
    end.say_nothing(takes=takes)
    message, behind = await end.tell(person, "kabar satu"), await end.tell(person, "kabar dua")
    await end.office.send()
    assert (await end.status(message), await end.status(behind)) == ("unknown", "pending"), "it holds back the next"
    await end.reports()
    end.office.clock.advance(minutes=2)
    await end.office.send()
    words = "".join(await end.texts(person))
    assert (words.count("kabar satu"), words.count("kabar dua")) == (1, 1)
    assert words.index("kabar satu") < words.index("kabar dua")
    assert await end.status(message) == await end.status(behind) == "sent"


@on(ENDS, *BOTH)
async def test_a_sender_killed_before_it_could_record_the_answer(end: End) -> None:
    person = await end.somebody()
    message = await end.tell(person, "kabar satu")
    lane = lane_of(end)
    await lane.step()
    await lane._under_way.all_ended()
    lane._done = Recorded()  # what the provider answered is lost with the process
    await end.restart(person)
    await end.reports()
    for _ in range(2):
        end.office.clock.advance(minutes=2)  # its lease is over
        await end.office.send()
    assert await end.status(message) in ("sent", "delivered")
    copies = "".join(await end.texts(person)).count("kabar satu")
    assert copies == 1 or (end.channel.abilities.repeat_safe and copies == 2)


def lane_of(end: End) -> Lane:
    return next(lane for lane in end.office.app.sender._lanes if lane.channel is end.channel)


# --- what comes in ---


@on(WRITABLE)
async def test_buttons_are_tapped_or_typed_as_numbers_and_an_old_one_answers_nothing(end: End) -> None:
    person = await end.somebody()
    first = (await person.say("daftar"))[-1]
    assert keys([first]) == ["registration.consent"]
    second = await person.tap("setuju")
    assert keys(second) == ["registration.subject"]
    end.office.clock.advance(seconds=PAUSE)  # at once it would be a second tap, which does nothing
    assert keys(await person.tap("setuju", of=first.id)) == ["problems.old-button", "registration.subject"]
    assert keys(await person.say("1")) == ["registration.name"]


@on(WRITABLE)
async def test_a_table_of_an_officer_is_read_and_nobody_elses_is(end: End) -> None:
    officer, worker = await end.somebody(), await end.somebody()
    content = xlsx([["SATU"], ["dua"]])
    await join(officer, await end.office.invite("dinas"))
    heard = []
    for person in (officer, worker):
        await person.post_file("a.xlsx", content, XLSX)
        await end.office.send()
        heard.append(keys(await person.hear())[0])
    assert heard[0] == "problems.sheet-unknown-columns"
    assert heard[1].startswith("problems.unreadable-")


@on(WRITABLE, *BOTH)
async def test_the_same_message_again_is_one_effect_and_success(end: End) -> None:
    person = await end.somebody()
    before = await inbox(end)
    hand_in = end.hand_in(person, "daftar")
    answered = [await hand_in(), await hand_in()]
    await end.restart(person)
    answered.append(await hand_in())
    await end.office.send()
    assert all(200 <= status < 300 for status in answered), answered
    assert keys(await person.hear()) == ["registration.consent"]
    assert await inbox(end) == before + 1


@on(WRITABLE)
async def test_what_was_not_accepted_is_asked_for_again(end: End) -> None:
    person = await end.somebody()
    hand_in = end.hand_in(person, "daftar")
    await end.office.app.writer.stop()
    assert await hand_in() == 503
    await end.restart(person)
    assert 200 <= await hand_in() < 300
    await end.office.send()
    assert keys(await person.hear()) == ["registration.consent"]


@on(WRITABLE)
async def test_nobody_else_is_listened_to(end: End) -> None:
    before = await inbox(end)
    assert await end.from_a_stranger() in (401, 403)
    assert await inbox(end) == before


@on([one for one in WRITABLE if one.name != "webchat"])
async def test_an_erased_chat_begins_anew_with_its_next_message(end: End) -> None:
    person = await end.somebody()
    await person.say("daftar")
    chat, office = await end.chat_of(person), end.office
    await office.database.write(lambda c: erase_chat(c, chat, office.vault, office.clock.now()))
    assert keys(await person.say("setuju")) == ["problems.not-understood"]
    assert await end.chat_of(person) != chat


async def inbox(end: End) -> int:
    return int((await end.office.rows(select(func.count()).select_from(INBOX)))[0][0])
