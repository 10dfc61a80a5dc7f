"""What goes out on WhatsApp: free inside the 24 hours, by template outside them, parked where there is none."""

import json
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select, update

from bot.channels.twilio.table import WhatsAppTable
from handlers.flow import Choice, Say
from storage.rows import table_of
from storage.tables import Chat, Content, Outbound
from tests.support.chat import keys
from tests.support.fake_twilio import OURS, FakeTwilio, answers
from tests.support.joining import join
from tests.support.office import BASE_URL, Office
from tests.support.whatsapp import WhatsAppChat

CHATS, OUTBOX, CONTENTS = table_of(Chat), table_of(Outbound), table_of(Content)
LAPSED = {"number": "D-2611-00001-7", "name": "SITI", "village": "Kantor Desa\nBata"}


async def tell(person: WhatsAppChat, say: Say, cause: str = "cause") -> None:
    """News for this person."""
    chat = (await person.office.rows(select(CHATS.c.id).where(CHATS.c.channel == "whatsapp")))[0][0]
    await person.office.work(lambda work: work.tell(chat, say, cause, urgent=True))
    await person.office.send()


async def status(office: Office) -> str:
    """Of the newest message."""
    query = select(OUTBOX.c.status, OUTBOX.c.error).order_by(OUTBOX.c.id.desc()).limit(1)
    row = (await office.rows(query))[0]
    return f"{row[0]} {row[1] or ''}".strip()


def without_templates(office: Office, **more: object) -> object:
    return replace(office.values, channels=(WhatsAppTable(**more),))  # type: ignore[arg-type]


# --- inside the 24 hours ---


async def test_words_with_few_choices_are_quick_replies_made_once(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    await person.say("daftar")
    first = twilio.sent_to(person.number)[-1]
    assert first.content_sid in twilio.contents
    assert "twilio/quick-reply" in twilio.contents[str(first.content_sid)]["types"]
    await office.restart()  # what was made is remembered by the database
    person.http = office.http
    await person.say("batal", "daftar")
    assert twilio.sent_to(person.number)[-1].content_sid == first.content_sid
    made = [path for _, path in twilio.requests if path == "/v1/Content"]
    rows = await office.rows(select(CONTENTS.c.shape).where(CONTENTS.c.sid == first.content_sid))
    assert (rows, len(made)) == ([("quick-reply:3:id:1",)], len(twilio.contents))


async def test_more_choices_are_a_list_and_its_items_say_what_to_type(twilio: FakeTwilio, person: WhatsAppChat) -> None:
    sent = twilio.sent_to(person.number)[-1]
    kind = twilio.contents[str(sent.content_sid)]["types"]["twilio/list-picker"]
    assert kind["button"] == "Pilih"
    assert [item["description"] for item in kind["items"]][:2] == ["Atau ketik 1", "Atau ketik 2"]
    assert [title for title, _ in twilio.buttons(sent)] == list(person.last.choices.values())


async def test_variables_are_strings_and_nothing_stands_beside_a_content(
    twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    sent = twilio.sent_to(person.number)[-1]
    assert sent.media_urls == []
    assert json.loads(json.dumps(sent.variables)) == sent.variables
    assert all(isinstance(value, str) for value in sent.variables.values())


@pytest.mark.parametrize(
    "choices",
    [
        pytest.param([(f"c{i}", f"pilihan {i}") for i in range(11)], id="more than a list has"),
        pytest.param([("a", "sebuah pilihan yang terlalu panjang")], id="a label too long"),
        pytest.param([("a", "sama"), ("b", "sama")], id="two labels alike"),
        pytest.param([("a" * 200, "pilihan")], id="an id too long"),
        pytest.param([(f"/setujui D-2611-0000{i}-7", "Setujui " + "x" * 30) for i in range(2)], id="long commands"),
    ],
)
async def test_what_fits_on_no_button_is_written_out(
    twilio: FakeTwilio, person: WhatsAppChat, choices: list[tuple[str, str]]
) -> None:
    await tell(person, Say("menu.cancelled", choices=tuple(Choice(i, label) for i, label in choices)))
    sent = twilio.sent_to(person.number)[-1]
    assert sent.content_sid is None
    for place, (choice, label) in enumerate(choices, 1):
        assert (f"{label}: {choice}" if choice.startswith("/") else f"{place}. {label}") in sent.body


async def test_a_text_too_long_for_buttons_is_written_out_and_split_at_line_ends(
    twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    lines = "\n".join(f"baris {i} " + "x" * 60 for i in range(40))
    await tell(person, Say("notices.answer", {"number": "T-2611-00001-7", "text": lines}, (Choice("ya", "Ya"),)))
    parts = twilio.sent_to(person.number)[1:]
    assert len(parts) > 1
    assert all(len(part.body) <= 1600 for part in parts)
    assert "\n".join(part.body for part in parts).count("baris") == 40
    assert "1. Ya" in parts[-1].body
    queries = [parse_qs(urlsplit(part.callback).query) for part in parts]
    assert [("p" in query) for query in queries] == [True] * (len(parts) - 1) + [False]


async def test_an_office_may_switch_buttons_off(office: Office, twilio: FakeTwilio) -> None:
    await office.switch_on(without_templates(office, buttons=False))  # type: ignore[arg-type]
    person = WhatsAppChat(office, twilio)
    heard = await person.say("daftar")
    assert twilio.contents == {}
    assert heard[0].choices == {"1": "Setuju", "2": "Tidak", "3": "Baca lengkap"}
    assert keys(await person.tap("1")) == ["registration.subject"]


async def test_where_twilio_makes_no_content_it_is_written_out(office: Office, twilio: FakeTwilio) -> None:
    twilio.refuse_contents = True
    person = WhatsAppChat(office, twilio)
    assert (await person.say("daftar"))[0].choices == {"1": "Setuju", "2": "Tidak", "3": "Baca lengkap"}
    asked = len(twilio.requests)
    await person.say("batal", "daftar")
    assert [path for _, path in twilio.requests[asked:] if path == "/v1/Content"] == ["/v1/Content"]  # another shape


async def test_a_content_that_twilio_lost_is_forgotten_and_the_message_goes_out_plain(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    await person.say("daftar")
    twilio.contents.clear()
    heard = await person.say("batal", "daftar")
    assert heard[0].choices == {"1": "Setuju", "2": "Tidak", "3": "Baca lengkap"}
    assert await office.rows(select(CONTENTS.c.sid).where(CONTENTS.c.shape == "quick-reply:3:id:1")) == []


async def test_buttons_that_meta_refuses_later_become_words(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    twilio.refuse_contents_in_messages = 63021
    await person.post("daftar")
    await office.send()
    await twilio.deliver(office.http)
    office.clock.advance(seconds=5)
    await office.send()
    refused, plain = twilio.sent_to(person.number)[-2:]
    assert refused.content_sid is not None
    assert plain.content_sid is None
    assert "1. Setuju" in plain.body
    assert twilio.callbacks == []


async def test_every_message_says_where_to_report(twilio: FakeTwilio, person: WhatsAppChat, office: Office) -> None:
    sent = twilio.sent_to(person.number)[-1]
    row = (await office.rows(select(OUTBOX.c.id, OUTBOX.c.provider_id)))[-1]
    assert sent.callback.startswith(f"{BASE_URL}/whatsapp/status?l=whatsapp&m={row.id}&a=1")
    assert (sent.sid, sent.sender) == (row.provider_id, f"whatsapp:{OURS}")


# --- outside them ---


async def test_a_day_later_the_approved_template_goes_out_with_flat_variables(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    office.clock.advance(hours=24)
    await tell(person, Say("notices.lapsed", LAPSED))
    sent = twilio.sent_to(person.number)[-1]
    assert twilio.templates[str(sent.content_sid)]["key"] == "notices.lapsed"
    assert sent.variables == {"1": "D-2611-00001-7", "2": "SITI", "3": "Kantor Desa Bata"}
    assert await status(office) == "sent"
    assert twilio.callbacks == []  # Twilio found nothing to refuse


async def test_better_words_have_a_template_of_their_own(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    office.clock.advance(hours=30)
    words = {**LAPSED, "due": office.clock.now().date()}
    await tell(person, Say("notices.papers-at-village", words, words=("notices.papers-at-dinas",)))
    sent = twilio.sent_to(person.number)[-1]
    assert twilio.templates[str(sent.content_sid)]["key"] == "notices.papers-at-dinas"
    assert sent.variables["4"] == "Selasa, 24 November 2026"


async def test_without_a_template_it_waits_until_the_person_writes(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    await office.switch_on(without_templates(office))  # type: ignore[arg-type]
    person.http = office.http
    office.clock.advance(hours=25)
    await tell(person, Say("notices.lapsed", LAPSED))
    assert (await status(office), len(twilio.sent_to(person.number))) == ("parked no-template", 1)
    assert keys(await person.say("halo")) == ["menu", "notices.lapsed"]


async def test_news_of_a_report_is_only_announced_and_waits(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    office.clock.advance(hours=25)
    await tell(person, Say("reported.asked", {"number": "L-2611-00001-7", "text": "Sejak kapan?"}))
    sent = twilio.sent_to(person.number)[-1]
    assert twilio.templates[str(sent.content_sid)]["key"] == "news.waiting"
    assert (sent.variables, "&p=1" in sent.callback) == ({}, True)
    assert "lapor" not in str(twilio.templates[str(sent.content_sid)]).lower()
    assert await status(office) == "parked no-template"
    assert "reported.asked" in keys(await person.say("kabar"))


@pytest.mark.parametrize("words", [{"number": "D-2611-00001-7"}, {**LAPSED, "village": "x" * 800}])
async def test_a_template_that_cannot_be_filled_is_not_used(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, words: dict[str, str]
) -> None:
    office.allowed_to_lose.append("notices.lapsed")
    office.clock.advance(hours=25)
    await tell(person, Say("notices.lapsed", words))
    assert (await status(office)).startswith("parked template-")


async def test_nobody_ever_wrote_there_so_only_a_template_may(office: Office, twilio: FakeTwilio) -> None:
    person = WhatsAppChat(office, twilio, "+628100000777")
    now, addresses = office.clock.now(), office.app.channels["whatsapp"]._inbound._wiring.addresses  # type: ignore[attr-defined]
    await addresses.chat_of("whatsapp", person.number, now)
    await tell(person, Say("menu.cancelled"))
    assert await status(office) == "parked no-template"
    await tell(person, Say("notices.lapsed", LAPSED), "another")
    assert twilio.sent_to(person.number)[0].content_sid in twilio.templates


async def test_a_question_that_news_brought_is_not_kept_for_later(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    """It is open: whoever writes hears it by itself, and not once more behind the next one."""
    office.clock.advance(hours=25)
    await tell(person, Say("registration.nik", {"begins": "6311"}))
    assert await status(office) == "failed question"


@pytest.mark.parametrize("late", [True, False])
async def test_where_twilio_says_the_window_is_closed_the_template_goes_out(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, late: bool
) -> None:
    """Its clock is not ours: 63016 comes at once, or with the callback."""
    if late:
        for message in twilio.messages:
            message.made = message.made.replace(year=2025)
    else:
        twilio.behaviours = [answers(63016)]
    await tell(person, Say("notices.lapsed", LAPSED))
    await twilio.deliver(office.http)
    office.clock.advance(seconds=5)
    await office.send()
    sent = twilio.sent_to(person.number)[1:]
    assert [message.content_sid in twilio.templates for message in sent] == ([False, True] if late else [True])
    assert await status(office) == "sent 63016" if late else "sent"


async def test_an_english_reader_gets_the_english_template(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    await office.database.write(lambda c: c.execute(update(CHATS).values(language="en")))
    office.clock.advance(hours=25)
    await tell(person, Say("notices.lapsed", LAPSED))
    assert "You may still bring them" in twilio.words(twilio.sent_to(person.number)[-1])


# --- files ---


async def test_a_file_is_fetched_at_an_address_that_is_signed_and_runs_out(office: Office, twilio: FakeTwilio) -> None:
    officer = WhatsAppChat(office, twilio)
    await join(officer, await office.invite("village", "63.11.01.2005"))
    await officer.say("/tautan")
    sent = twilio.sent_to(officer.number)[-1]
    assert (len(sent.media_urls), sent.content_sid, sent.body) == (1, None, "")
    url = sent.media_urls[0]
    for ask in (office.http.get, office.http.head):
        answer = await ask(url)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert officer.number[1:] not in url
    for forged in (url.replace("&e=1", "&e=2"), url.replace("?c=", "?c=1"), url[:-1], url.partition("&s=")[0]):
        assert (await office.http.get(forged)).status_code == 404
    office.clock.advance(minutes=11)
    assert (await office.http.get(url)).status_code == 404
