"""Access that can be taken away: at once, on every channel and process, with all that was open."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import select
from starlette.applications import Starlette

from bot.app import wire
from bot.contract import InboundMessage
from bot.web.server import page_routes
from storage.rows import table_of
from storage.tables import AuditLine, BulkItem, File, Invitation, Lease, Question, Staff, Unsealing, VoteCast
from storage.tables import Chat as ChatTable
from tests.support.chat import Chat, keys
from tests.support.desk import command, reported
from tests.support.dialects import ON_SQLITE
from tests.support.joining import PIN, bring, join
from tests.support.office import BASE_URL, Office, number_in
from tests.support.reading import AtHand
from tests.support.staff import approve_all, officer
from tests.support.telegram_chat import telegram
from tests.support.whatsapp import whatsapp
from tests.support.words import catalogue

AUDIT, STAFF, CHATS, LEASES = table_of(AuditLine), table_of(Staff), table_of(ChatTable), table_of(Lease)
INVITED = table_of(Invitation)
GONE = "staff.removed"
UNKNOWN = ["problems.unknown-command"]


async def webchat(office: Office) -> Chat:
    return await office.chat()


CHANNELS = pytest.mark.parametrize("channel", [webchat, telegram, whatsapp], ids=["webchat", "telegram", "whatsapp"])


async def works(office: Office, chat: Any, role: str, area: str | None = None) -> int:
    """Let that chat join; the number of the officer."""
    await join(chat, await office.invite(role, area))
    return await newest(office)


async def newest(office: Office) -> int:
    return int(max(row[0] for row in await office.rows(select(STAFF.c.id))))


async def removed(by: Chat, number: int) -> None:
    """Somebody takes the access of an officer away, by the button."""
    assert keys(await by.say(f"/staf_cabut {number}")) == ["staff.remove"]
    assert keys(await by.tap("ya")) == ["staff.remove-done"]


async def told(office: Office, chat: Any) -> list[str]:
    await office.pump()
    return keys(await chat.hear())


async def chat_rows(office: Office, number: int) -> list[Any]:
    return await office.rows(select(CHATS.c.id).where(CHATS.c.staff_id == number))


# --- on every channel ---


@CHANNELS
async def test_a_removed_officer_is_a_worker_at_the_next_message(
    office: Office, channel: Callable[[Office], Awaitable[Any]]
) -> None:
    await office.registered()
    thief = await channel(office)
    number = await works(office, thief, "dinas")
    (queue,) = await thief.say("/antrean")
    button = next(iter(queue.choices))
    keeper = await officer(office, "dinas")
    await removed(keeper, number)
    assert await told(office, thief) == [GONE]
    assert keys(await thief.say("/antrean")) == UNKNOWN
    assert keys(await thief.tap(button)) in (UNKNOWN, ["problems.old-button"])
    assert keys(await thief.say("daftar")) == ["registration.consent"]
    assert await told(office, thief) == []
    assert await chat_rows(office, number) == []


async def test_a_removed_officers_page_and_files_are_closed(office: Office) -> None:
    person_number = await office.registered()
    thief = await telegram(office)
    number = await works(office, thief, "dinas")
    (shown,) = await thief.say(f"/periksa {person_number}")
    found = re.search(r"/lihat/[\w-]+", shown.text)
    assert found
    keeper = await officer(office, "dinas")
    await removed(keeper, number)
    browser = httpx.AsyncClient(
        transport=httpx.ASGITransport(Starlette(routes=page_routes(office.app))), base_url=BASE_URL
    )
    assert (await browser.get(found[0])).status_code == 410
    assert (await browser.post(found[0], data={"pin": PIN}, headers={"origin": BASE_URL})).status_code == 410


async def test_a_removed_officers_downloads_and_words_are_gone(office: Office) -> None:
    thief = await officer(office, "dinas")
    number = await newest(office)
    (file,) = (await thief.say("/cek"))[0].files
    keeper = await officer(office, "dinas")
    await removed(keeper, number)
    assert (await office.http.get(file["url"], headers=thief.headers)).json() == {"error": "no-such-file"}
    thief.after = 0
    await office.pump()
    assert keys(await thief.hear()) == [GONE]


async def test_another_process_sees_it_at_the_next_message(office: Office) -> None:
    thief = await officer(office, "bpjs")
    number = await newest(office)
    other = wire(office.settings, office.values, office.clock, office.database, office.vault, catalogue(), trial=AtHand)
    other.writer.start()
    routes = [route for channel in other.channels.values() for route in channel.routes()]
    thief.http = httpx.AsyncClient(transport=httpx.ASGITransport(Starlette(routes=routes)), base_url=BASE_URL)
    assert keys(await thief.say("/antrean")) == ["staff.queue-empty"]
    keeper = await officer(office, "bpjs")
    await removed(keeper, number)
    await thief.hear()
    assert keys(await thief.say("/antrean")) == UNKNOWN
    await other.writer.stop()


@pytest.mark.parametrize("first", ["thief", "keeper"])
@pytest.mark.parametrize("act", ["remove", "new PIN"])
async def test_in_one_group_of_messages_it_is_the_same(office: Office, first: str, act: str) -> None:
    """Messages that come at the same moment share a transaction: nothing of it brings back what one of them ended."""
    thief, number = await officer(office, "dinas"), await newest(office)
    keeper = await officer(office, "dinas")
    await keeper.say(f"/staf_cabut {number}")
    closing: dict[str, Any] = {"choice": "ya"} if act == "remove" else {"text": f"/staf_pin {number}"}
    spoken: dict[Chat, dict[str, Any]] = {thief: {"text": "/cek"}, keeper: closing}
    order = (thief, keeper) if first == "thief" else (keeper, thief)
    now = office.clock.now()
    group = [
        InboundMessage("webchat", await office.id_of(chat), f"together-{chat.token}", now, **spoken[chat])
        for chat in order
    ]
    office.clock.advance(seconds=1)
    await office.database.write(lambda c: office.app.turns.handle(c, group, office.clock.now(), may_work=True))
    await office.send()
    heard = keys(await thief.hear())
    if act == "remove":
        assert heard in ([GONE], ["badge.how", GONE])
        assert await chat_rows(office, number) == []
        assert await office.rows(select(table_of(File).c.id).where(table_of(File).c.name.startswith("petugas"))) == []
    assert keys(await thief.say("/antrean")) == (UNKNOWN if act == "remove" else ["staff.unlock-code"])


# --- what was open ---


async def test_what_a_removed_officer_held_is_free(office: Office) -> None:
    record, worker = await office.registered(), await office.chat()
    question = number_in((await worker.say("petugas", "Apakah harus membayar?"))[0])
    thief = await officer(office, "dinas")
    number = await newest(office)
    await thief.say(f"/periksa {record}", f"/ambil {question}")
    keeper = await officer(office, "dinas")
    assert keys(await keeper.say(f"/periksa {record}")) == ["staff.leased"]
    assert keys(await keeper.say(f"/ambil {question}")) == ["staff.question-has"]
    await removed(keeper, number)
    assert await office.rows(select(LEASES.c.staff_id)) == []
    assert await office.rows(select(table_of(Question).c.taken_by)) == [(None,)]
    assert keys(await keeper.say(f"/periksa {record}")) == ["staff.record"]
    assert keys(await keeper.say(f"/ambil {question}")) == ["staff.question-taken"]


async def test_a_question_that_stood_open_asks_nothing_more(office: Office) -> None:
    record = await office.registered()
    thief = await officer(office, "dinas")
    number = await newest(office)
    assert keys(await thief.say(f"/periksa {record}", f"/perbaiki {record} name")) == ["review.reason"]
    await removed(await officer(office, "dinas"), number)
    assert "review.reason" not in keys(await thief.say("Nama tidak sama dengan KTP"))
    assert await office.rows(select(table_of(VoteCast).c.vote)) == []


async def test_votes_that_were_given_stay(office: Office) -> None:
    record = await office.registered()
    gone = await officer(office, "dinas")
    number = await newest(office)
    await gone.say(f"/periksa {record}", f"/setujui {record}")
    await removed(await officer(office, "dinas"), number)
    assert await office.rows(select(table_of(VoteCast).c.staff_id)) == [(number,)]


async def test_a_bulk_act_in_its_ten_minutes_is_taken_back(office: Office) -> None:
    for _ in range(2):
        await office.registered()
    thief = await officer(office, "dinas")
    number = await newest(office)
    assert keys(await approve_all(thief, "SETUJU 2")) == ["staff.bulk-done"]
    assert len(await office.rows(select(table_of(BulkItem).c.act_id))) == 2
    await removed(await officer(office, "administrator"), number)
    assert await office.rows(select(table_of(VoteCast).c.vote)) == []


async def test_a_request_to_unseal_ends(office: Office) -> None:
    report = await reported(office)
    thief = await officer(office, "case-dinas")
    number = await newest(office)
    await thief.say(f"/buka {report} orang Ingin tahu siapa pelapornya")
    other = await office.actor("case-bpjs")
    await removed(await officer(office, "dinas"), number)
    ended = await office.rows(select(table_of(Unsealing).c.agreed, table_of(Unsealing).c.until))
    assert ended == [(False, None)]
    assert "desk.agreed" not in str(await command(office, other, f"/setuju_buka {report}"))


async def test_invitations_of_a_removed_officer_work_no_more(office: Office) -> None:
    admin = await officer(office, "administrator")
    number = await newest(office)
    (invited,) = await admin.say("/undang reader")
    code = invited.text.partition("/gabung ")[2].split()[0]
    await removed(await officer(office, "administrator"), number)
    assert keys(await bring(await office.chat(), code)) == UNKNOWN


# --- who may, and what is told ---


@ON_SQLITE
@pytest.mark.parametrize(
    ("role", "whose", "may"),
    [
        ("administrator", "bpjs", True),
        ("administrator", "village", True),
        ("dinas", "case-dinas", True),
        ("case-bpjs", "bpjs", True),
        ("dinas", "bpjs", False),
        ("case-bpjs", "case-dinas", False),
        ("dinas", "village", False),
        ("bpjs", "administrator", False),
    ],
)
async def test_who_may_take_access_away(office: Office, role: str, whose: str, may: bool) -> None:
    await office.staff(whose, "63.11.01.2005")
    number, keeper = await newest(office), await officer(office, role)
    assert keys(await keeper.say(f"/staf_cabut {number}")) == (["staff.remove"] if may else ["staff.person-none"])


async def test_nobody_removes_themselves(office: Office) -> None:
    keeper = await officer(office, "dinas")
    number = await newest(office)
    assert keys(await keeper.say(f"/staf_cabut {number}")) == ["staff.remove-self"]


async def test_the_question_names_whom_and_no_changes_nothing(office: Office) -> None:
    other = await officer(office, "dinas")
    number = await newest(office)
    await other.say("/nama_saya Budi Santoso")
    keeper = await officer(office, "dinas")
    (asked,) = await keeper.say(f"/staf_cabut {number}")
    assert "Budi Santoso" in asked.text
    assert list(asked.choices) == ["ya", "tidak"]
    assert keys(await keeper.tap("tidak")) == ["staff.stays"]
    assert keys(await other.say("/antrean")) == ["staff.queue-empty"]


async def test_the_agency_and_the_administrator_hear_of_it(office: Office) -> None:
    gone = await officer(office, "dinas")
    number = await newest(office)
    await gone.say("/nama_saya Budi Santoso")
    heard = [await officer(office, role) for role in ("case-dinas", "administrator")]
    deaf = [await officer(office, role) for role in ("bpjs", "village")]
    await removed(await officer(office, "dinas"), number)
    for chat in heard:
        await office.pump()
        (news,) = await chat.hear()
        assert (news.key, "Budi Santoso" in news.text) == ("staff.colleague-removed", True)
    for chat in deaf:
        assert await told(office, chat) == []


async def test_each_act_leaves_its_line_and_no_name(office: Office) -> None:
    other = await officer(office, "dinas")
    number = await newest(office)
    await other.say("/nama_saya Budi Santoso")
    keeper = await officer(office, "dinas")
    await keeper.say(f"/staf_pin {number}")
    await removed(keeper, number)
    lines = await office.rows(select(AUDIT.c.actor, AUDIT.c.action, AUDIT.c.subject, AUDIT.c.fields, AUDIT.c.why))
    acts = [(line.actor, line.action) for line in lines if line.subject == f"staff:{number}"]
    assert (f"staff:{number + 1}", "staff.removed") in acts
    assert (f"staff:{number + 1}", "staff.pin-reset") in acts
    assert (f"staff:{number}", "staff.named") in acts
    assert "Budi" not in str(lines)


# --- leaving by oneself ---


async def test_leaving_asks_first_and_tells_the_agency(office: Office) -> None:
    going, stays = await officer(office, "dinas"), await officer(office, "case-dinas")
    (asked,) = await going.say("/keluar")
    assert (asked.key, list(asked.choices), "terakhir" in asked.text) == ("staff.leave", ["ya", "tidak"], False)
    assert keys(await going.tap("tidak")) == ["staff.stays"]
    assert keys(await going.say("/antrean")) == ["staff.queue-empty"]
    assert keys(await going.say("/keluar", "ya")) == ["staff.left"]
    assert keys(await going.say("/antrean")) == UNKNOWN
    assert await told(office, stays) == ["staff.colleague-left"]


@pytest.mark.parametrize(("role", "last"), [("bpjs", True), ("administrator", True), ("village", False)])
async def test_the_last_one_hears_what_it_means(office: Office, role: str, last: bool) -> None:
    await office.staff("dinas")
    (asked,) = await (await officer(office, role, "63.11.01.2005")).say("/keluar")
    assert (asked.key, "terakhir" in asked.text) == ("staff.leave", last)


# --- a forgotten PIN ---


async def test_a_new_pin_needs_the_code_that_a_colleague_hands_over(office: Office) -> None:
    forgot = await officer(office, "bpjs")
    number = await newest(office)
    badge = (await forgot.say("/cek"))[0].text.split("P-")[1][:10]
    keeper = await officer(office, "bpjs")
    (given,) = await keeper.say(f"/staf_pin {number}")
    code = re.search(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){2}", given.text)
    assert (given.key, code is not None) == ("staff.reset-code", True)
    assert code
    assert keys(await forgot.say("/antrean")) == ["staff.unlock-code"]
    assert keys(await forgot.say(PIN)) == ["problems.reset-code", "staff.unlock-code"]
    assert keys(await forgot.say("AAAA-AAAA-AAAA")) == ["problems.reset-code-wrong", "staff.unlock-code"]
    assert keys(await forgot.say(code[0])) == ["staff.pin-new"]
    assert keys(await forgot.say("604813", "604813")) == ["staff.pin-set", "staff.queue-empty"]
    assert (await forgot.say("/cek"))[0].text.split("P-")[1][:10] == badge
    (again,) = await keeper.say(f"/staf_pin {number}")
    assert keys(await forgot.say("/antrean", code[0])) == ["problems.reset-code-wrong", "staff.unlock-code"]
    assert code[0] not in again.text


@pytest.mark.parametrize(
    ("role", "whose", "key"),
    [
        ("dinas", "case-dinas", "staff.reset-code"),
        ("administrator", "village", "staff.reset-code"),
        ("administrator", "dinas", "staff.reset-not-yours"),
        ("bpjs", "dinas", "staff.person-none"),
        ("bpjs", "head", "staff.person-none"),
    ],
)
async def test_a_pin_is_reset_by_ones_own_house_alone(office: Office, role: str, whose: str, key: str) -> None:
    await officer(office, whose, "63.11.01.2005")
    number, keeper = await newest(office), await officer(office, role)
    assert keys(await keeper.say(f"/staf_pin {number}")) == [key]


# --- lists ---


async def test_an_agency_sees_its_own_people_and_the_administrator_all(office: Office) -> None:
    admin, dinas, case = [await officer(office, role) for role in ("administrator", "dinas", "case-dinas")]
    await officer(office, "bpjs")
    await case.say("/nama_saya Rina Contoh")
    (own,) = await dinas.say("/staf")
    (every,) = await admin.say("/staf")
    assert (own.key, len(own.choices), len(every.choices)) == ("staff.people", 2, 4)
    assert "Rina Contoh" in own.text
    assert "belum ada nama" in own.text
    assert "lewat server" in own.text
    assert "obrolan web, terakhir dipakai Senin, 23 November 2026" in own.text


async def test_invitations_are_listed_and_withdrawn(office: Office) -> None:
    admin = await officer(office, "administrator")
    (invited,) = await admin.say("/undang reader 63.11.01 nama Rina Contoh")
    code = invited.text.partition("/gabung ")[2].split()[0]
    (listed,) = await admin.say("/undangan")
    assert (listed.key, "Rina Contoh" in listed.text) == ("staff.invitations", True)
    (button,) = listed.choices
    assert keys(await admin.tap(button)) == ["staff.invitation-withdrawn"]
    assert keys(await bring(await office.chat(), code)) == UNKNOWN
    assert keys(await admin.say("/undangan")) == ["staff.invitations-none"]
    assert keys(await admin.tap(button)) in (["staff.invitation-none"], ["problems.old-button"])


async def test_whoever_was_invited_by_name_has_it(office: Office) -> None:
    admin = await officer(office, "administrator")
    (invited,) = await admin.say("/undang reader nama Rina Contoh")
    code = invited.text.partition("/gabung ")[2].split()[0]
    await join(await office.chat(), code)
    (listed,) = await admin.say("/staf")
    assert "Rina Contoh" in listed.text
    assert await office.rows(select(INVITED.c.number)) == [(1,), (2,)]
