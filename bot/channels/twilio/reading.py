"""Twilio's own requests: believed only where every field of them is signed, and read to what a person sent.

Whoever sent it is the number in From; ProfileName is anybody's word. The address that is signed is the configured one:
behind TLS termination a request's own says http, and Host is anybody's.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response
from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from bot.channels.received import kind_of
from bot.channels.routes import Refused, body_within, whole
from bot.channels.twilio.contents import read_payload

PREFIX = "whatsapp:"
MAX_BODY = 64 * 1024
MAX_FIELDS = 300
EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
MAX_TEXT = 16_000
MOST_MEDIA = 10
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")
OPT_OUT = {"STOP": "/berhenti", "START": "/mulai_lagi", "HELP": "menu"}
"""What Twilio's own word filter saw (Advanced Opt-Out), as what everybody may type."""
SHEETS = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "lembar.xlsx",
    "application/vnd.ms-excel.sheet.macroenabled.12": "lembar.xlsm",
    "application/vnd.ms-excel": "lembar.xls",
    "application/vnd.oasis.opendocument.spreadsheet": "lembar.ods",
    "text/csv": "lembar.csv",
}
"""Tables by their type: a document's name does not come along."""
CARDS = ("text/vcard", "text/x-vcard", "text/directory", "application/vcard")
STICKER = "image/webp"

Fields = ImmutableMultiDict[str, str]


class Unreadable(Exception):
    """A signed request that is not what Twilio documents."""


@dataclass(frozen=True, slots=True)
class Media:
    """A file of a message, still at Twilio."""

    url: str
    type: str

    @property
    def sheet_name(self) -> str:
        """A name that says what kind of table it is; "" where it is none."""
        return SHEETS.get(self.type, "")


@dataclass(frozen=True, slots=True)
class Received:
    """What came: from which number (E.164), and what."""

    sid: str
    address: str
    text: str = ""
    choice: str | None = None
    of: int | None = None
    unreadable: str | None = None
    media: tuple[Media, ...] = ()


class Signatures:
    """Checks X-Twilio-Signature against the address that Twilio was given."""

    def __init__(self, token: str, base_url: str) -> None:
        self._validator, self._base_url = RequestValidator(token), base_url

    async def fields(self, request: Request, path: str) -> Fields:
        """The form, as it was signed: nothing stripped, dropped or put together. Raises Refused."""
        body = await body_within(request, MAX_BODY)
        try:
            pairs = parse_qsl(
                body.decode(), keep_blank_values=True, max_num_fields=MAX_FIELDS, encoding="utf-8", errors="strict"
            )
        except ValueError:
            raise Refused(403) from None
        fields: Fields = ImmutableMultiDict(pairs)
        query = request.scope.get("query_string", b"").decode("latin-1")
        url = f"{self._base_url}{path}" + (f"?{query}" if query else "")
        signature = request.headers.get(SIGNATURE_HEADER, "")
        algorithm = get_signature_algorithm(request.headers.get(SIGNATURE_SETTINGS_HEADER))
        if not signature or not self._validator.validate(url, fields, signature, algorithm):
            raise Refused(403)
        return fields


def nothing_to_say() -> Response:
    """What Twilio wants to hear: answers go out by themselves."""
    return Response(EMPTY, media_type="text/xml")


def read_form(fields: Fields) -> Received:
    """One inbound message. Raises Unreadable; unknown fields are fine."""
    sid, sender = fields.get("MessageSid", ""), fields.get("From", "")
    address = sender.removeprefix(PREFIX)
    if not _SID.fullmatch(sid) or not sender.startswith(PREFIX) or not _NUMBER.fullmatch(address):
        raise Unreadable
    media = _media(fields)
    command = OPT_OUT.get(fields.get("OptOutType", "").upper())
    if command is not None:
        return Received(sid, address, command, media=media)
    tapped = fields.get("ButtonPayload") or fields.get("ListId")
    if tapped:
        choice, of = read_payload(tapped)
        return Received(sid, address, choice=choice, of=of, media=media)
    text = fields.get("Body", "")[:MAX_TEXT]
    unreadable = _unreadable(fields, media, text)
    return Received(sid, address, "" if unreadable else text, unreadable=unreadable, media=media)


def _media(fields: Fields) -> tuple[Media, ...]:
    number = whole(fields.get("NumMedia", "")) or 0
    found = (
        Media(fields.get(f"MediaUrl{place}", ""), fields.get(f"MediaContentType{place}", "").partition(";")[0].lower())
        for place in range(min(number, MOST_MEDIA))
    )
    return tuple(one for one in found if one.url)


def _unreadable(fields: Fields, media: tuple[Media, ...], text: str) -> str | None:
    """What a person would call it; None for words."""
    if media:
        kind = media[0].type.strip()
        if kind in CARDS:
            return "contact"
        return "sticker" if kind == STICKER else kind_of(kind)
    if fields.get("Latitude") or fields.get("Longitude"):
        return "location"
    return None if text.strip() else "other"
