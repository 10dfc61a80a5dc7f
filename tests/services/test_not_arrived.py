"""An officer's answer to somebody whose chat is closed waits there, and the officer hears that it has not arrived."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.contract import SendError, SendProblem
from handlers.flow import Say
from handlers.services.base.answers import chat_for_answer
from handlers.services.base.work import Work
from storage.enums import AddressState
from storage.repositories.people import join_chats
from storage.repositories.sending import set_reach
from storage.repositories.submissions import add_submission
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import Outbound, Registration
from tests.support.bot_api import Trouble
from tests.support.chat import Chat, keys
from tests.support.desk import command, reported
from tests.support.office import Office, number_in
from tests.support.outbox import stored
from tests.support.people import Person
from tests.support.pigeon import Loft, Pigeon
from tests.support.stages import VILLAGE
from tests.support.telegram_chat import Bot, TelegramChat

CHATS, OUTBOX, RECORDS = table_of(ChatTable), table_of(Outbound), table_of(Registration)
FORBIDDEN = Trouble("sendMessage", 403, "Forbidden: bot was blocked by the user")
PERSON = Person.new(name="NURUL HIDAYAT", phone="081234567890")

on_both = pytest.mark.parametrize("database", ["sqlite", "postgresql"])


@pytest.fixture
def database() -> str:
    """Where the rows decide a test says `on_both`."""
    return "sqlite"


@pytest.fixture
def database_url(database: str, request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{database}_url"))


async def asked(office: Office) -> tuple[Bot, TelegramChat, Chat, str]:
    """Somebody on Telegram has asked; (bot, they, the officer who has it, the question's number)."""
    bot, officer = await Bot.of(office), await office.staff("dinas")
    worker = bot.chat()
    number = number_in((await worker.say("petugas", "Apakah tukang parkir boleh ikut?"))[0])
    await office.send()
    await officer.say(f"/ambil {number}")
    return bot, worker, officer, number


async def telegram_chat(office: Office) -> int:
    return int((await office.rows(select(CHATS.c.id).where(CHATS.c.channel == "telegram")))[0][0])


async def close(office: Office, state: AddressState = AddressState.BLOCKED) -> None:
    chat = await telegram_chat(office)
    await office.database.write(lambda c: set_reach(c, chat, state))


@on_both
async def test_an_answer_that_is_refused_comes_back_and_goes_out_once_they_write(office: Office) -> None:
    bot, worker, officer, number = await asked(office)
    assert keys(await officer.say(f"/balas {number} Boleh, Pak.")) == ["staff.question-answered"]
    bot.api.troubles.append(FORBIDDEN)
    await office.send()
    (told,) = await officer.hear()
    assert (told.key, number in told.text, "cara lain" in told.text) == ("staff.question-waits", True, True)
    await office.send()
    assert await officer.hear() == [], "told once"
    heard = await worker.say("halo")
    assert "question.answer" in keys(heard)
    assert sum("Boleh, Pak." in one.text for one in worker.log) == 1


async def test_a_chat_that_is_known_to_be_closed_is_said_at_once(office: Office) -> None:
    _bot, worker, officer, number = await asked(office)
    await close(office)
    (told,) = await officer.say(f"/balas {number} Boleh, Pak.")
    assert (told.key, list(told.choices)) == ("staff.question-waits", [f"/selesai {number}"])
    assert keys(await officer.say(f"/selesai {number}")) == ["staff.question-closed-untold"]
    await office.send()
    assert await officer.hear() == []
    assert "question.answer" in keys(await worker.say("halo"))


@on_both
async def test_whoever_is_registered_stands_on_the_call_list_until_somebody_called(office: Office) -> None:
    _bot, _worker, officer, question = await asked(office)
    number, here = await office.registered(PERSON), await telegram_chat(office)
    await office.database.write(lambda c: c.execute(update(RECORDS).values(chat_id=here)))
    await close(office)
    assert "/panggilan" in (await officer.say(f"/balas {question} Boleh, Pak."))[0].text
    village = await office.staff("village", VILLAGE)
    for _ in range(2):
        (listed,) = await village.say("/panggilan")
        assert "Kantor punya jawaban untuknya" in listed.text
        assert "Boleh" not in listed.text, "what was asked and answered is not the village's"
    await village.tap(f"/panggilan {number} sudah")
    assert keys(await village.say("/panggilan")) == ["calls.list"]
    assert number not in village.last.text


async def test_another_open_chat_of_the_same_person_has_the_answer(office: Office) -> None:
    _bot, _worker, officer, number = await asked(office)
    other = await office.chat()
    await other.say("halo")
    first, second = await telegram_chat(office), await office.id_of(other)
    await office.database.write(lambda c: join_chats(c, (first, second), office.clock.now()))
    await close(office)
    assert keys(await officer.say(f"/balas {number} Boleh, Pak.")) == ["staff.question-answered"]
    await office.send()
    assert "question.answer" in keys(await other.hear())
    await office.database.write(lambda c: set_reach(c, second, AddressState.OPTED_OUT))
    assert await office.work(lambda work: chat_for_answer(work, first)) == first


async def test_a_report_of_the_provider_lets_an_answer_wait_and_nothing_else(office: Office) -> None:
    loft = Loft(office, Pigeon(repeat_safe=False))
    for key in ("question.answer", "menu.cancelled"):
        chat, say = await loft.chat(key), Say(key, {"number": "T-2611-00001-3", "text": "Boleh"})
        await office.work(partial(Work.tell, chat_id=chat, say=say, cause=key, urgent=True))
    await loft.send_all()
    for message in loft.pigeon.taken:
        gone = SendError(SendProblem.UNREACHABLE, "63014")
        await loft.reports.failed("pigeon", gone, provider_id=f"pigeon-{message.id}")
    found = await stored(office, OUTBOX.c.lane == "pigeon")
    assert {key: row.status for key, row in found} == {"question.answer": "parked", "menu.cancelled": "failed"}


async def employers_chat(office: Office, number: str) -> int:
    """An employer on Telegram has handed something in; the id of the submission."""
    await (await Bot.of(office)).chat().say("halo")
    values: dict[str, Any] = {"number": number, "kind": "answer", "chat_id": await telegram_chat(office)}
    values |= {"proven": True, "content": office.vault.seal(b"{}", "x"), "at": office.clock.now()}
    return await office.database.write(lambda c: add_submission(c, values))


async def test_an_answer_to_an_employer_comes_back_too(office: Office) -> None:
    number = "S-2611-00001-7"
    await employers_chat(office, number)
    officer = await office.staff("case-dinas")
    (await Bot.of(office)).api.troubles.append(FORBIDDEN)
    assert keys(await officer.say(f"/balas {number} Kami catat.")) == ["handed.answered"]
    await office.send()
    assert keys(await officer.hear()) == ["handed.waits"]
    assert keys(await officer.say(f"/balas {number} Sekali lagi.")) == ["handed.waits"]
    assert keys(await officer.say(f"/kiriman {number} selesai")) == ["handed.decided-untold"]


async def test_a_question_to_a_reporter_waits_and_the_officer_hears_it(office: Office) -> None:
    officer = await office.actor("case-dinas")
    await (await Bot.of(office)).chat().say("halo")
    chat = await telegram_chat(office)
    number = await reported(office, chat=chat)
    for line in (f"/laporan {number} ambil", f"/laporan {number} periksa"):
        await command(office, officer, line)
    await close(office)
    assert await command(office, officer, f"/laporan {number} tanya Sejak kapan?") == ["desk.asked-waits"]
    await office.hour()
    found = await stored(office, OUTBOX.c.chat_id == chat, OUTBOX.c.push)
    assert [(key, row.status) for key, row in found][-1:] == [("reported.asked", "parked")]
