"""What people send on WhatsApp becomes turns: once each, whatever it is."""

import io
import json
from dataclasses import replace

import pytest
from PIL import Image
from sqlalchemy import func, select

from bot.channels.twilio.reading import Unreadable, read_form
from bot.channels.twilio.signatures import Fields as Form
from bot.channels.twilio.table import WhatsAppTable
from bot.contract import Accepted, InboundMessage
from handlers.registry import COMMANDS
from storage.rows import table_of
from storage.tables import Chat, Inbound, Unread
from tests.support.chat import keys
from tests.support.fake_twilio import FakeTwilio, post_signed
from tests.support.joining import join
from tests.support.office import Office
from tests.support.whatsapp import WEBHOOK, WhatsAppChat
from tests.support.xlsx import XLSX, xlsx

CHATS, INBOX, UNREAD = table_of(Chat), table_of(Inbound), table_of(Unread)


async def count(office: Office, table: object) -> int:
    return int((await office.rows(select(func.count()).select_from(table)))[0][0])  # type: ignore[arg-type]


async def test_a_number_is_one_chat_whatever_it_calls_itself(office: Office, twilio: FakeTwilio) -> None:
    chat = WhatsAppChat(office, twilio)
    for name in ("Siti", "Budi"):
        await chat.post("halo", fields={"ProfileName": name, "WaId": "6281000000000"})
    assert await count(office, CHATS) == 1
    row = (await office.rows(select(CHATS.c.channel, CHATS.c.address_index, CHATS.c.phone_index)))[0]
    assert row == (
        "whatsapp",
        office.vault.index("whatsapp.address", chat.number),
        office.vault.index("phone", chat.number),
    )


@pytest.mark.parametrize(
    "fields",
    [{"ButtonPayload": "3|setuju"}, {"ListId": "3|setuju", "ListTitle": "Setuju"}, {"ButtonPayload": "setuju"}],
)
def test_buttons_lists_and_templates_carry_a_choice(fields: dict[str, str]) -> None:
    sent = {"MessageSid": "SM" + "0" * 32, "From": "whatsapp:+628100000123", "Body": "Setuju", **fields}
    found = read_form(Form(sent))
    assert (found.choice, found.of, found.text) == ("setuju", 3 if "|" in str(fields) else None, "")


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("image/jpeg", "problems.unreadable-photo"),
        ("audio/ogg", "problems.unreadable-voice"),
        ("video/mp4", "problems.unreadable-video"),
        ("image/webp", "problems.unreadable-sticker"),
        ("text/vcard", "problems.unreadable-contact"),
        ("application/pdf", "problems.unreadable-file"),
        (XLSX, "problems.unreadable-file"),
    ],
)
async def test_what_is_no_text_is_answered_kindly_and_deleted_at_twilio(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, kind: str, key: str
) -> None:
    await person.post_file("caption: /bantuan", b"\x89invented", kind)
    await office.send()
    assert keys(await person.hear())[0] == key
    await office.app.channels["whatsapp"].media.deleting.all_ended()  # type: ignore[attr-defined]
    assert twilio.messages[-2].media == {}
    assert not twilio.seen_at_store  # nobody but staff has their files fetched


@pytest.mark.parametrize("more", [{"Latitude": "-2.3", "Longitude": "115.4"}, {}])
async def test_a_location_and_an_empty_message(person: WhatsAppChat, more: dict[str, str]) -> None:
    await person.post("", fields=more)
    await person.office.send()
    wanted = "problems.unreadable-location" if more else "problems.unreadable-other"
    assert keys(await person.hear())[0] == wanted


@pytest.mark.parametrize("word", ["STOP", "START"])
def test_twilios_own_word_filter_is_the_same_command(word: str) -> None:
    sent = {"MessageSid": "SM" + "0" * 32, "From": "whatsapp:+628100000123", "Body": "Stopp", "OptOutType": word}
    assert read_form(Form(sent)).text.removeprefix("/") in COMMANDS


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"From": "+628100000123"},
        {"From": "whatsapp:628100000123"},
        {"From": "whatsapp:ID.12345678"},
        {"MessageSid": ""},
    ],
)
def test_what_twilio_does_not_document_is_unreadable(fields: dict[str, str]) -> None:
    sent = {"MessageSid": "SM" + "0" * 32, "From": "whatsapp:+628100000123", **fields} if fields else {}
    with pytest.raises(Unreadable):
        read_form(Form(sent))


async def test_what_nobody_can_read_is_kept_sealed_and_not_asked_for_again(office: Office, twilio: FakeTwilio) -> None:
    fields = twilio.receive("ID.12345678", "rahasia")
    assert (await post_signed(office.http, WEBHOOK, fields)).status_code == 200
    row = (await office.rows(select(UNREAD.c.channel, UNREAD.c.body, UNREAD.c.failure)))[0]
    assert (row.channel, row.failure) == ("whatsapp", "Unreadable")
    assert b"rahasia" not in row.body
    opened = json.loads(office.vault.open(row.body, "unread.body:whatsapp"))
    assert ["Body", "rahasia"] in opened
    assert await count(office, INBOX) == 0


async def test_whoever_writes_too_fast_hears_so_once_and_twilio_repeats_nothing(
    office: Office, twilio: FakeTwilio
) -> None:
    await office.switch_on(rate_limit="on")
    chat = WhatsAppChat(office, twilio)
    for _ in range(office.values.limits.messages_per_minute + 5):
        assert (await chat.post("halo")).status_code == 202
    await office.send()
    assert keys(await chat.hear()).count("problems.too-many") == 1


async def test_a_table_that_an_officer_sends_is_read(office: Office, twilio: FakeTwilio) -> None:
    officer = WhatsAppChat(office, twilio)
    await join(officer, await office.invite("dinas"))
    await officer.post_file("lembar.xlsx", xlsx([["apa", "ini"], ["1", "2"]]), XLSX)
    await office.send()
    heard = keys(await officer.hear())
    assert heard
    assert "problems.unreadable-file" not in heard
    assert "problems.sheet-not-fetched" not in heard
    assert twilio.seen_at_store
    assert all("Authorization" not in headers for headers in twilio.seen_at_store)
    await officer.post_file("lembar.xls", b"no table", "application/vnd.ms-excel")
    await office.send()
    assert keys(await officer.hear())[0] == "problems.sheet-not-a-sheet"


@pytest.mark.parametrize("typed", [False, True])
async def test_the_number_that_somebody_writes_from_is_one_tap_away(
    office: Office, twilio: FakeTwilio, typed: bool
) -> None:
    if typed:
        await office.switch_on(replace(office.values, channels=(WhatsAppTable(buttons=False),)))
    person = WhatsAppChat(office, twilio, "+6281255501234")
    said = ["daftar", "setuju", "saya sendiri", "Siti Aminah", "6311015708909901", "6311011203149902", "17-08-1990"]
    assert keys(await person.say(*said)) == ["registration.phone"]
    heard = await (person.say("nomor ini") if typed else person.tap("nomor-ini"))
    assert keys(heard) == ["registration.district"]
    await person.say("Juai", "Bata")
    assert "0812-5550-1234" in person.last.text


async def test_a_photo_is_kept_where_a_question_takes_one(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[InboundMessage] = []
    original = office.app.writer.accept

    async def watched(message: InboundMessage) -> Accepted:
        taken.append(message)
        return await original(message)

    inbound = office.app.channels["whatsapp"]._inbound  # type: ignore[attr-defined]
    inbound._wiring = replace(inbound._wiring, accept=watched)
    monkeypatch.setattr("bot.channels.received.wants_files", lambda _row, kind: kind.startswith("image/"))
    await person.post_file("", a_picture(), "image/png")
    await person.post_file("", b"no picture", "image/png")
    twilio.elsewhere = "ftp://127.0.0.1/"
    await person.post_file("", a_picture(), "image/png")
    assert [(one.upload is not None, one.upload_problem) for one in taken] == [
        (True, None),
        (False, "unreadable"),
        (False, "not-fetched"),
    ]


def a_picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(out, "PNG")
    return out.getvalue()
