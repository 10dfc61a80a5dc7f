"""What a signed form of Twilio's says that a person sent.

Whoever sent it is the number in From; ProfileName is anybody's word.
"""

import re
from dataclasses import dataclass

from bot.channels.received import kind_of
from bot.channels.routes import whole
from bot.channels.twilio.contents import read_payload
from bot.channels.twilio.signatures import Fields

PREFIX = "whatsapp:"
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
    "text/tab-separated-values": "lembar.tsv",
    "text/plain": "lembar.txt",
}
"""Tables by their type: a document's name does not come along."""
CARDS = ("text/vcard", "text/x-vcard", "text/directory", "application/vcard")
STICKER = "image/webp"


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
