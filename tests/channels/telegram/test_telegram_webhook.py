"""The webhook: who may call it, when it says 200, and what the Bot API makes of that."""

import asyncio
import json

import httpx
import pytest
from sqlalchemy import func, select

from storage.rows import table_of
from storage.tables import Chat, Inbound, Unread
from tests.support.chat import keys
from tests.support.dialects import LONG
from tests.support.office import Office
from tests.support.people import Person
from tests.support.telegram_chat import Bot, TelegramChat

pytestmark = LONG

SECRET = "invented-secret_1"
HEADER = "x-telegram-bot-api-secret-token"
PATH = "/telegram/webhook"


async def counted(office: Office, table: type) -> int:
    return int((await office.rows(select(func.count()).select_from(table_of(table))))[0][0])


async def post(bot: Bot, body: object, secret: str | None = SECRET) -> httpx.Response:
    headers = {} if secret is None else {HEADER: secret}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await bot.office.http.post(PATH, content=content, headers=headers)


async def heard(bot: Bot, chat: TelegramChat) -> list[str]:
    await bot.office.send()
    return keys(await chat.hear())


async def test_telegram_is_told_where_and_how(hooked: Bot) -> None:
    told = hooked.api.called("setWebhook")[0].params
    assert told["url"] == f"{hooked.office.settings.public_base_url}{PATH}"
    assert told["secret_token"] == SECRET
    assert told["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]
    assert "drop_pending_updates" not in told
    ways = hooked.office.app.turns.ways.into("x", "typed")
    assert ways["telegram"] == "https://t.me/lindungi_uji_bot?start=x"
    menus = hooked.api.called("setMyCommands")
    assert [menu.params.get("language_code") for menu in menus] == [None, "en"]
    assert "daftar" in [one["command"] for one in menus[0].params["commands"]]


async def test_a_registration_through_the_webhook(hooked: Bot) -> None:
    chat = hooked.chat()
    for kind, value in Person.new().answers():
        if kind == "text":
            await hooked.api.put({"message": chat.message(text=value)})
        else:
            of = chat.log[-1].id
            await hooked.api.put(chat.press(chat.data[of, value], of))
        assert hooked.api.waiting() == 0  # 200, so it is committed
        await hooked.office.send()
        await chat.hear()
    assert chat.log[-1].key == "registration.receipt" or "registration.receipt" in keys(chat.log[-3:])


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "\xe9"])
async def test_nobody_else_is_listened_to(hooked: Bot, secret: str | None) -> None:
    update = {"update_id": 1, "message": hooked.chat().message(text="halo")}
    headers = [] if secret is None else [(HEADER.encode(), secret.encode("latin-1"))]
    for body in (json.dumps(update).encode(), b"not json", b"x" * 2_000_000):
        response = await hooked.office.http.post(PATH, content=body, headers=headers)
        assert response.status_code == 403
        assert response.content == b""
    assert [await counted(hooked.office, table) for table in (Chat, Inbound, Unread)] == [0, 0, 0]


async def test_an_older_number_is_no_duplicate(hooked: Bot) -> None:
    chat = hooked.chat()
    for number, text in ((900, "daftar"), (17, "setuju")):
        assert (await post(hooked, {"update_id": number, "message": chat.message(text=text)})).status_code == 200
    assert await heard(hooked, chat) == ["registration.consent", "registration.subject"]


async def test_while_nothing_can_be_written_telegram_keeps_it(hooked: Bot) -> None:
    chat = hooked.chat()
    await hooked.office.app.writer.stop()
    hooked.api.allowed.append("webhook:503")
    await hooked.api.put({"message": chat.message(text="daftar")})
    assert hooked.api.waiting() == 1
    assert await counted(hooked.office, Inbound) == 0
    hooked.office.app.writer._stopping = False
    hooked.office.app.writer.start()
    await hooked.api.deliver_updates(token=hooked.token)
    assert hooked.api.waiting() == 0
    assert await heard(hooked, chat) == ["registration.consent"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"update_id": "1"}', b"[" * 100_000, b"\xff"])
async def test_what_cannot_be_read_is_kept_and_taken(hooked: Bot, body: bytes) -> None:
    assert (await post(hooked, body)).status_code == 200
    assert await counted(hooked.office, Unread) == 1


async def test_a_body_without_end_is_not_read(hooked: Bot) -> None:
    assert (await post(hooked, b"x" * 1_100_000)).status_code == 413
    assert await counted(hooked.office, Unread) == 0


async def test_many_at_once_keep_the_order_of_each_chat(hooked: Bot) -> None:
    chats = [hooked.chat() for _ in range(20)]
    for number, text in enumerate(("daftar", "setuju", "saya")):
        updates = [
            {"update_id": 1000 * (number + 1) + i, "message": chat.message(text=text)} for i, chat in enumerate(chats)
        ]
        answers = await asyncio.gather(*(post(hooked, update) for update in updates))
        assert {answer.status_code for answer in answers} == {200}
    for chat in chats:
        assert await heard(hooked, chat) == ["registration.consent", "registration.subject", "registration.name"]
