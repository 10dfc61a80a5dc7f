"""What people do at Telegram, from the update to what they are answered. Updates are asked for (polling)."""

import io
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import func, select

from bot.channels.telegram.table import TelegramTable
from bot.contract import Accepted, Busy, InboundMessage
from storage.enums import AddressState
from storage.rows import table_of
from storage.tables import Chat, Inbound, Registration, Unread
from tests.support.chat import keys
from tests.support.dialects import LONG
from tests.support.joining import join
from tests.support.office import Office, balangan
from tests.support.people import Person
from tests.support.staff import officer
from tests.support.telegram_chat import Bot, TelegramChat
from tests.support.xlsx import XLSX, xlsx

pytestmark = LONG


async def at_phone(chat: TelegramChat) -> None:
    """Somebody who registers and is asked for a phone."""
    for kind, value in Person.new().answers():
        heard = await (chat.say(value) if kind == "text" else chat.tap(value))
        if heard[-1].key == "registration.phone":
            return
    pytest.fail("never asked for a phone")


async def counted(office: Office, table: Any) -> int:
    found = await office.rows(select(func.count()).select_from(table_of(table)))
    return int(found[0][0])


# --- the sender's own number ---


async def test_ones_own_contact_answers_the_question(bot: Bot) -> None:
    chat = bot.chat()
    await at_phone(chat)
    asked = bot.api.sent(chat.user)[-1].params["reply_markup"]
    assert [[b["text"] for b in row] for row in asked["keyboard"]] == [
        ["Kirim nomor HP saya"],
        ["Tidak punya HP sendiri"],
    ]
    assert asked["keyboard"][0][0]["request_contact"]
    assert asked["one_time_keyboard"]
    card = {"phone_number": "6281155500123", "first_name": "Warga", "user_id": chat.user}
    await bot.api.put({"message": chat.message(contact=card)})
    await bot.poll()
    await bot.office.send()
    assert keys(await chat.hear()) == ["registration.district"]
    heard = await chat.say("Juai", "Bata")
    assert "0811-5550-0123" in heard[-1].text


@pytest.mark.parametrize("owner", [{"user_id": 42}, {}])
async def test_somebody_elses_contact_is_not_taken(bot: Bot, owner: dict[str, int]) -> None:
    chat = bot.chat()
    await at_phone(chat)
    card = {"phone_number": "+6281155500123", "first_name": "Orang", **owner}
    await bot.api.put({"message": chat.message(contact=card)})
    await bot.poll()
    await bot.office.send()
    assert keys(await chat.hear()) == ["problems.unreadable-contact", "registration.phone"]


async def test_a_keyboard_that_is_not_wanted_any_more_goes(bot: Bot) -> None:
    chat = bot.chat()
    await at_phone(chat)
    await chat.say("batal")
    gone = [call.params.get("reply_markup", {}).get("remove_keyboard") for call in bot.api.sent(chat.user)]
    assert gone.count(True) == 1


# --- buttons ---


async def test_every_press_is_answered_and_an_old_one_answers_no_question(bot: Bot) -> None:
    chat = bot.chat()
    first = (await chat.say("daftar"))[-1]
    await chat.tap("setuju")
    bot.office.clock.advance(seconds=5)  # at once it would be a second tap, which does nothing
    heard = await chat.tap("setuju", of=first.id)
    assert keys(heard) == ["problems.old-button", "registration.subject"]
    assert len(bot.api.called("answerCallbackQuery")) == 2


@pytest.mark.parametrize("data", ["", "x", "1:", "99999:setuju", "1#0", "1#99", "0#0", "setuju", "\x00"])
async def test_a_button_that_we_never_made_is_an_old_one(bot: Bot, data: str) -> None:
    chat = bot.chat()
    await chat.say("daftar")
    await bot.api.put(chat.press(data))
    await bot.poll()
    await bot.office.send()
    heard = keys(await chat.hear())
    assert heard in (["problems.old-button", "registration.consent"], ["registration.subject"])
    assert len(bot.api.called("answerCallbackQuery")) == 1


async def test_a_choice_too_long_for_a_button_is_found_by_its_place(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.keyboards.MOST_DATA", 3)
    chat = bot.chat()
    await chat.say("daftar")
    assert list(chat.data.values())[-3:] == ["1#0", "1#1", "1#2"]
    assert keys(await chat.tap("setuju")) == ["registration.subject"]


# --- other kinds ---


async def test_a_changed_message_is_refused_and_changes_nothing(bot: Bot) -> None:
    chat = bot.chat()
    await chat.say("daftar")
    await chat.tap("setuju")
    await bot.api.put({"edited_message": chat.message(text="daftar", edit_date=2)})
    await bot.poll()
    await bot.office.send()
    assert keys(await chat.hear()) == ["problems.edited"]
    assert keys(await chat.tap("saya")) == ["registration.name"]


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_a_group_is_refused_once(bot: Bot, kind: str) -> None:
    chat = bot.chat()
    place = {"id": -100_500_000_000_1, "type": kind, "title": "Warga"}
    for text in ("halo", "/daftar", "3175091501999901"):
        await bot.api.put({"message": chat.message(text=text) | {"chat": place}})
    await bot.api.put({"message": chat.message(new_chat_title="x") | {"chat": place}})
    await bot.poll()
    await bot.office.send()
    sent = bot.api.sent(place["id"])  # type: ignore[arg-type]
    assert len(sent) == 1
    assert sent[0].params["text"].startswith("Saya hanya bisa membantu di obrolan pribadi")


async def test_what_nobody_sent_is_not_answered(bot: Bot) -> None:
    chat = bot.chat()
    await bot.api.put({"message": chat.message(message_auto_delete_timer_changed={"message_auto_delete_time": 9})})
    await bot.api.put({"inline_query": {"id": "1", "from": chat.sender, "query": "", "offset": ""}})
    await bot.api.put({"message": chat.message(text="x") | {"from": {**chat.sender, "is_bot": True}}})
    await bot.poll()
    await bot.office.send()
    assert bot.api.sent() == []
    assert await counted(bot.office, Unread) == 0


async def test_blocked_and_unblocked(bot: Bot) -> None:
    chat = bot.chat()
    await chat.say("halo")
    reach = select(table_of(Chat).c.reach).where(table_of(Chat).c.channel == "telegram")
    for status, state in (("kicked", AddressState.BLOCKED), ("member", AddressState.OPEN)):
        await bot.api.put({"my_chat_member": member(chat, status)})
        await bot.poll()
        assert [row[0] for row in await bot.office.rows(reach)] == [state]


async def test_whoever_blocks_without_having_written_leaves_no_trace(bot: Bot) -> None:
    await bot.api.put({"my_chat_member": member(bot.chat(), "kicked")})
    await bot.poll()
    assert await counted(bot.office, Chat) == 0


def member(chat: TelegramChat, status: str) -> dict[str, Any]:
    """What Telegram says when somebody blocks or unblocks the bot."""
    me = {"id": 7, "is_bot": True, "first_name": "Bot"}
    until = {"until_date": 0} if status == "kicked" else {}
    return {
        "chat": {"id": chat.user, "type": "private"}, "from": chat.sender, "date": 1,
        "old_chat_member": {"status": "member", "user": me},
        "new_chat_member": {"status": status, "user": me, **until},
    }  # fmt: skip


# --- odd updates ---

ODD: list[dict[str, Any]] = [
    {"message": {"chat": 7}},
    {"message": []},
    {"message": "x"},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": "x" * 40, "type": "private"}, "text": "rahasia"}},
    {"message": {"message_id": 1, "date": "x", "chat": {"id": 5, "type": "private"}, "text": "x"}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": {"a": 1}}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 2**70, "type": "private"}, "text": "x"}},
    {"callback_query": {"id": 1}},
    {"my_chat_member": {}},
    {"edited_message": {"text": "x"}},
]


async def test_an_odd_update_is_kept_sealed_and_holds_up_nobody(bot: Bot) -> None:
    chat = bot.chat()
    for odd in ODD:
        await bot.api.put(odd)
    await bot.api.put({"message": chat.message(text="halo")})
    await bot.poll()
    await bot.office.send()
    assert keys(await chat.hear()) == ["menu"]
    table = table_of(Unread)
    rows = await bot.office.rows(select(table.c.channel, table.c.body, table.c.failure).order_by(table.c.id))
    assert len(rows) == len(ODD)
    assert not any(b"rahasia" in row.body for row in rows)
    opened = [bot.office.vault.open(row.body, "unread.body:telegram") for row in rows]
    assert b"rahasia" in opened[3]
    assert bot.api.waiting() == 0
    assert "lindungi_unread_updates 10.0" in (await bot.office.http.get("/metrics")).text


async def test_words_without_bytes_are_taken(bot: Bot) -> None:
    chat = bot.chat()
    assert keys(await chat.say("halo \ud83d \x00")) == ["menu"]


# --- files ---


async def test_the_table_of_an_officer_is_fetched_and_anybody_elses_is_not(bot: Bot) -> None:
    officer, worker = bot.chat(), bot.chat()
    await join(officer, await bot.office.invite("dinas"))
    content = xlsx([["SATU"], ["dua"]])
    assert keys(await officer.send_file("a.xlsx", content, XLSX)) == ["problems.sheet-unknown-columns"]
    assert keys(await worker.send_file("a.xlsx", content, XLSX))[0] == "problems.unreadable-document"
    assert len(bot.api.called("getFile")) == 1


async def test_a_table_that_cannot_be_had_is_said_to_be_so(bot: Bot) -> None:
    officer = bot.chat()
    await join(officer, await bot.office.invite("dinas"))
    paper = {"file_id": "gone", "file_unique_id": "u", "file_name": "a.xlsx", "file_size": 9}
    large = {**paper, "file_size": 11 * 1024 * 1024}
    bot.api.allowed.append("getFile:400")
    for document, key in ((paper, "problems.sheet-not-fetched"), (large, "problems.sheet-too-large")):
        await bot.api.put({"message": officer.message(document=document)})
        await bot.poll()
        await bot.office.send()
        assert keys(await officer.hear()) == [key]


async def test_a_picture_is_an_answer_where_the_question_takes_one(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[InboundMessage] = []
    accept = bot.channel._wiring.accept

    async def noted(message: InboundMessage) -> Accepted:
        taken.append(message)
        return await accept(message)

    monkeypatch.setattr("bot.channels.received.wants_files", lambda _row, kind: kind == "image/jpeg")
    object.__setattr__(bot.channel._wiring, "accept", noted)
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "JPEG")
    chat = bot.chat()
    await chat.send_file("foto.jpg", out.getvalue(), "image/jpeg")
    bot.api.allowed.append("getFile:400")
    gone = [{"file_id": "gone", "file_unique_id": "u", "width": 1, "height": 1, "file_size": 3}]
    await bot.api.put({"message": chat.message(photo=gone)})
    await bot.poll()
    first, second = taken
    assert first.upload is not None
    assert (first.unreadable, first.upload_problem) == (None, None)
    assert (second.upload, second.upload_problem) == (None, "not-fetched")


# --- limits, numbers, menus ---


async def test_too_many_messages_get_one_kind_word(bot: Bot) -> None:
    await bot.office.switch_on(rate_limit="on")
    chat = bot.chat()
    for _ in range(40):
        await bot.api.put({"message": chat.message(text="halo")})
    await bot.poll()
    await bot.office.send()
    heard = keys(await chat.hear())
    assert (heard.count("menu"), heard.count("problems.too-many")) == (30, 1)


async def test_a_message_with_a_number_leaves_the_chat_where_the_office_wants_it(bot: Bot) -> None:
    chat = bot.chat()
    await chat.say("nik saya 3175 0915 0199 9901")
    assert bot.api.called("deleteMessage") == []
    await bot.office.switch_on(replace(balangan(), channels=(TelegramTable(delete_numbers=True),)))
    await chat.say("halo", "nik saya 3175 0915 0199 9901")
    assert len(bot.api.called("deleteMessage")) == 1
    old = chat.message(text="3175091501999901") | {"date": 1}
    await bot.api.put({"message": old})
    await bot.poll()
    assert len(bot.api.called("deleteMessage")) == 1


async def test_a_menu_comes_with_the_role_and_goes_with_it(bot: Bot) -> None:
    chat = bot.chat()
    await join(chat, await bot.office.invite("village", "63.11.01.2005"))
    menu = bot.api.called("setMyCommands")[-1].params
    assert menu["scope"] == {"type": "chat", "chat_id": chat.user}
    names = [one["command"] for one in menu["commands"]]
    assert {"desa", "berkas", "panggilan", "keluar"} <= set(names)
    assert not {"setujui", "kpj", "undang", "ekspor"} & set(names)
    assert all(one["description"] and not one["description"].startswith("/") for one in menu["commands"])
    await chat.say("/bahasa en")
    assert (
        bot.api.called("setMyCommands")[-1].params["commands"][0]["description"] != menu["commands"][0]["description"]
    )
    await chat.say("/keluar", "ya")
    await bot.channel.afterwards.all_ended()
    assert bot.api.called("deleteMyCommands")[-1].params["scope"] == {"type": "chat", "chat_id": chat.user}


async def test_a_menu_goes_when_somebody_else_ends_the_role(bot: Bot) -> None:
    chat, admin = bot.chat(), await officer(bot.office, "administrator")
    await chat.say(f"/gabung {await bot.office.invite('village', '63.11.01.2005')}")
    await admin.say("/staf_cabut 2", "ya")
    await bot.office.send()
    assert keys(await chat.hear()) == ["staff.removed"]
    await bot.channel.afterwards.all_ended()
    assert bot.api.called("deleteMyCommands")[-1].params["scope"] == {"type": "chat", "chat_id": chat.user}


# --- once and only once ---


async def test_what_was_committed_and_not_confirmed_comes_again_without_effect(bot: Bot) -> None:
    chat = bot.chat()
    await chat.say("daftar")
    await bot.api.put({"message": chat.message(text="setuju")})
    assert await bot.channel.polling.once() == 1
    assert bot.api.waiting() == 1  # not confirmed yet: the program ends here
    await bot.office.restart()
    await bot.poll()
    await bot.office.send()
    assert bot.api.waiting() == 0
    assert len(await chat.hear()) == len({m.id for m in chat.log[-1:]})
    assert await counted(bot.office, Inbound) == 2


async def test_nothing_is_confirmed_while_nothing_is_accepted(bot: Bot) -> None:
    chats = [bot.chat() for _ in range(3)]
    await bot.office.app.writer.stop()
    for text in ("daftar", "setuju"):
        for chat in chats:
            await bot.api.put({"message": chat.message(text=text)})
    for _ in range(2):
        with pytest.raises(Busy):
            await bot.channel.polling.once()
    assert bot.api.waiting() == 6
    await bot.office.restart()
    await bot.poll()
    await bot.office.send()
    for chat in chats:
        assert keys(await chat.hear()) == ["registration.consent", "registration.subject"]
    assert bot.api.waiting() == 0


async def test_a_whole_registration(bot: Bot) -> None:
    chat = bot.chat()
    _, number = await bot.office.register(chat=chat)
    assert number.startswith("D-")
    assert await counted(bot.office, Registration) == 1
