"""Only Twilio is believed, and only where nothing of the request was changed."""

import httpx
import pytest
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator

from bot.channels.twilio.signatures import MAX_BODY
from tests.support.fake_twilio import TOKEN, FakeTwilio, encoded, post_signed, signed
from tests.support.office import BASE_URL, Office
from tests.support.whatsapp import WEBHOOK, WhatsAppChat

Fields = list[tuple[str, str]]


@pytest.fixture
def fields(twilio: FakeTwilio) -> Fields:
    return twilio.receive("+628100000123", "halo")


async def post(office: Office, sent: Fields, headers: dict[str, str], url: str = WEBHOOK) -> int:
    return (await office.http.post(url, content=encoded(sent), headers=headers)).status_code


async def test_what_twilio_signed_is_taken_and_answered_with_empty_twiml(office: Office, fields: Fields) -> None:
    response = await post_signed(office.http, WEBHOOK, fields)
    assert (response.status_code, response.headers["content-type"].partition(";")[0]) == (200, "text/xml")
    assert response.text.endswith("<Response/>")


async def test_without_a_signature_nothing_is_read(office: Office, twilio: FakeTwilio, fields: Fields) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert await post(office, fields, kind) == 403
    assert await post(office, fields, {**kind, "x-twilio-signature": ""}) == 403
    await office.send()
    assert twilio.sent_to("+628100000123") == []


async def test_a_signature_of_another_account_is_refused(office: Office, fields: Fields) -> None:
    assert await post(office, fields, signed(WEBHOOK, fields, "another-token")) == 403


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(lambda f: [*f, ("Body", "halo lagi")], id="another value of a field"),
        pytest.param(lambda f: f[1:], id="a field less"),
        pytest.param(lambda f: [*f, ("Neu", "")], id="an empty field more"),
        pytest.param(lambda f: [(n, v + " " if n == "Body" else v) for n, v in f], id="a space more"),
        pytest.param(lambda f: [(n, "+628100000124" if n == "From" else v) for n, v in f], id="another sender"),
    ],
)
async def test_what_was_changed_is_refused(office: Office, fields: Fields, changed: object) -> None:
    assert await post(office, changed(fields), signed(WEBHOOK, fields)) == 403  # type: ignore[operator]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param([("Empty", "")], id="an empty field"),
        pytest.param([("Again", "b"), ("Again", "a"), ("Again", "b")], id="a repeated field"),
        pytest.param([("SomethingNew", "{}"), ("Lain", "ü€😀 & = +")], id="fields that nobody knows"),
    ],
)
async def test_every_field_counts_also_unknown_ones(office: Office, fields: Fields, more: Fields) -> None:
    sent = [*fields, *more]
    assert await post(office, sent, signed(WEBHOOK, sent)) == 200
    assert await post(office, fields, signed(WEBHOOK, sent)) == 403


async def test_blanks_around_the_words_are_signed_too(office: Office, twilio: FakeTwilio) -> None:
    sent = twilio.receive("+628100000123", "  halo  ")
    assert await post(office, sent, signed(WEBHOOK, sent)) == 200


async def test_the_configured_address_counts_whatever_the_request_says_of_itself(
    office: Office, fields: Fields
) -> None:
    """Behind TLS termination the program is reached by http under another name."""
    inside = httpx.ASGITransport(office.server)
    async with httpx.AsyncClient(transport=inside, base_url="http://10.0.0.7:8000") as proxy:
        headers = {**signed(WEBHOOK, fields), "host": "intern", "x-forwarded-proto": "gopher"}
        answer = await proxy.post("/whatsapp/webhook", content=encoded(fields), headers=headers)
        assert answer.status_code == 200
        own = "http://10.0.0.7:8000/whatsapp/webhook"
        answer = await proxy.post("/whatsapp/webhook", content=encoded(fields), headers=signed(own, fields))
        assert answer.status_code == 403


async def test_the_query_is_part_of_what_was_signed(office: Office, person: WhatsAppChat, twilio: FakeTwilio) -> None:
    report = twilio.report(twilio.sent_to(person.number)[-1], "delivered")
    forged = report.url.replace("m=", "m=1")
    assert await post(office, report.fields, signed(report.url, report.fields), forged) == 403
    assert await post(office, report.fields, signed(report.url, report.fields), report.url) == 200


async def test_the_newer_signature_with_sha256_is_understood(office: Office, fields: Fields) -> None:
    signature = RequestValidator(TOKEN).compute_signature(WEBHOOK, dict(fields), "HMAC_SHA256")
    headers = {**signed(WEBHOOK, fields), "x-twilio-signature": signature}
    assert await post(office, fields, headers) == 403
    settings = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"
    assert await post(office, fields, {**headers, "x-twilio-webhooks-signature-settings": settings}) == 200
    unknown = "key=1,algorithm=HMAC_MD5"
    assert await post(office, fields, {**headers, "x-twilio-webhooks-signature-settings": unknown}) == 403


async def test_bytes_that_are_no_text_and_bodies_without_end_are_refused(office: Office, fields: Fields) -> None:
    for content, status in ((b"\xff\xfe=1", 403), (b"a=" + b"x" * MAX_BODY, 413), (b"a&" * 400, 403), (b"", 403)):
        answer = await office.http.post(WEBHOOK, content=content, headers=signed(WEBHOOK, fields))
        assert answer.status_code == status


async def test_only_post_is_answered(office: Office, twilio: FakeTwilio) -> None:
    assert isinstance(office.server, Starlette)
    for path in ("/whatsapp/webhook", "/whatsapp/status"):
        assert (await office.http.get(f"{BASE_URL}{path}")).status_code == 405
