"""Files of people: from Twilio's host and nowhere else, capped, and gone there afterwards."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.channels.twilio import media as media_module
from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.media import MediaStore, NotFetched
from bot.channels.twilio.reading import Media
from bot.contract import SendError
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.clock import MONDAY
from tests.support.fake_twilio import ACCOUNT, MESSAGES, OURS, FakeTwilio, new_sid
from tests.support.office import Office
from tests.support.whatsapp import WhatsAppChat

OUTBOX = table_of(Outbound)


@pytest.fixture
def store(office: Office, twilio: FakeTwilio) -> MediaStore:
    found = office.app.channels["whatsapp"].media  # type: ignore[attr-defined]
    assert isinstance(found, MediaStore)
    return found


def sent(twilio: FakeTwilio, content: bytes = b"words", kind: str = "text/csv") -> Media:
    fields = dict(twilio.receive_file("+628100000555", content, kind))
    return Media(fields["MediaUrl0"], kind)


async def test_a_file_is_fetched_with_credentials_that_stay_with_twilio(twilio: FakeTwilio, store: MediaStore) -> None:
    assert await store.fetch(sent(twilio)) == b"words"
    assert ["Authorization" in headers for headers in twilio.seen_at_store] == [False]


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://api.twilio.com.example.org" + MESSAGES + "/SM" + "0" * 32 + "/Media/ME" + "0" * 32,
        "{base}/internal",
        "{base}" + MESSAGES + "/SM" + "0" * 32 + ".json",
        "{base}" + MESSAGES.replace(ACCOUNT, "AC" + "1" * 32) + "/SM" + "0" * 32 + "/Media/ME" + "0" * 32,
        "{base}@127.0.0.1:1" + MESSAGES + "/SM" + "0" * 32 + "/Media/ME" + "0" * 32,
        "file:///etc/passwd",
        "gopher:",
        "",
    ],
)
async def test_no_other_address_is_asked(twilio: FakeTwilio, store: MediaStore, url: str) -> None:
    before = len(twilio.requests)
    with pytest.raises(NotFetched):
        await store.fetch(Media(url.replace("{base}", twilio.url), "image/jpeg"))
    store.delete([Media(url.replace("{base}", twilio.url), "image/jpeg")])
    await store.deleting.all_ended()
    assert len(twilio.requests) == before


async def test_a_file_too_large_is_left(twilio: FakeTwilio, store: MediaStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_module, "LARGEST_FILE", 1000)
    assert len(await store.fetch(sent(twilio, b"x" * 1000))) == 1000
    with pytest.raises(NotFetched, match="too-large"):
        await store.fetch(sent(twilio, b"x" * 1001))


@pytest.mark.parametrize("elsewhere", ["ftp://127.0.0.1/x", "{base}/loop"])
async def test_redirects_end(twilio: FakeTwilio, store: MediaStore, elsewhere: str) -> None:
    one = sent(twilio)
    twilio.elsewhere = one.url if elsewhere.endswith("loop") else elsewhere
    with pytest.raises(NotFetched):
        await store.fetch(one)


async def test_a_file_that_is_gone(twilio: FakeTwilio, store: MediaStore) -> None:
    one = sent(twilio)
    twilio.messages[-1].media.clear()
    with pytest.raises(NotFetched):
        await store.fetch(one)


async def test_a_delete_that_fails_is_tried_again(
    twilio: FakeTwilio, store: MediaStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_module, "TRIES", (0.0, 0.01, 0.01))
    one, twilio.delete_fails = sent(twilio), 2
    store.delete([one])
    await store.deleting.all_ended()
    assert twilio.messages[-1].media == {}
    store.delete([one])  # what is gone is no error
    await store.deleting.all_ended()


async def test_what_a_crash_left_behind_is_swept(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, store: MediaStore
) -> None:
    for age in (timedelta(days=3), timedelta(hours=30), timedelta(hours=1), timedelta(minutes=1)):
        sent(twilio)
        twilio.messages[-1].made = office.clock.now() - age
    twilio.page_size = 2  # the list has pages
    assert await store.sweep(f"whatsapp:{OURS}", office.clock.now()) == 2
    assert [len(message.media) for message in twilio.messages if message.inbound][1:] == [1, 0, 0, 1]


async def test_a_file_that_cannot_be_deleted_keeps_no_other(
    office: Office, twilio: FakeTwilio, store: MediaStore
) -> None:
    for _ in range(3):
        sent(twilio)
        twilio.messages[-1].made = office.clock.now() - timedelta(hours=1)
    twilio.delete_fails = 1
    with pytest.raises(SendError, match="20500"):
        await store.sweep(f"whatsapp:{OURS}", office.clock.now())
    assert [len(message.media) for message in twilio.messages if message.inbound] == [0, 0, 1]


async def test_the_sweep_is_one_process_an_hour_and_its_failure_is_told(office: Office, twilio: FakeTwilio) -> None:
    await office.staff("administrator")
    sweeping = office.app.channels["whatsapp"].sweeping  # type: ignore[attr-defined]
    told = select(OUTBOX.c.id).where(OUTBOX.c.key == "notices.files-left")
    lists = ("GET", f"{MESSAGES}.json")
    for _ in range(2):
        await sweeping.sweep_due()
    assert twilio.requests.count(lists) == 1, "not due again"
    sent(twilio)
    twilio.messages[-1].made, twilio.delete_fails = office.clock.now(), 3
    for minutes in (60, 11, 11):
        assert await office.rows(told) == []
        office.clock.advance(minutes=minutes)
        await sweeping.sweep_due()
    assert len(await office.rows(told)) == 1
    office.clock.advance(minutes=11)
    await sweeping.sweep_due()
    assert twilio.messages[-1].media == {}


async def test_what_twilio_says_of_a_list_is_its_code(store: MediaStore, twilio: FakeTwilio) -> None:
    api = TwilioApi(ACCOUNT, "another-token", twilio.url)
    with pytest.raises(SendError, match="misconfigured 20003"):
        await api.received_since(f"whatsapp:{OURS}", MONDAY, 2000)
    await api.close()


async def test_twilio_away_is_an_error_of_ours() -> None:
    api = TwilioApi(ACCOUNT, "token", "http://127.0.0.1:9", timeout=1)
    with pytest.raises(SendError, match="retry"):
        await api.media_of(new_sid("SM"))
    await api.close()
