"""Evidence by Telegram and WhatsApp, through their real client libraries: taken and drawn anew, or kindly refused."""

import io
import random
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from sqlalchemy import select
from sqlmodel import select as all_rows

from handlers.services.base.work import Upload, Work
from handlers.services.sealed.vault import open_evidence
from storage.rows import table_of
from storage.tables import Evidence, Report
from tests.support.chat import keys
from tests.support.dialects import LONG
from tests.support.office import Office
from tests.support.reporting import report
from tests.support.telegram_chat import Bot, TelegramChat
from tests.support.whatsapp import whatsapp

pytestmark = LONG

EVIDENCE = table_of(Evidence)
CANARY = b"Canary Name 0812"
PDF = "application/pdf"


def photo(seed: int = 1) -> bytes:
    """A picture as a phone takes it, with its maker's notes."""
    out, picture = io.BytesIO(), Image.new("RGB", (80, 60), (seed * 40 % 255, 90, 10))
    notes = Image.Exif()
    notes[0x010E], notes[0x013B] = CANARY.decode(), CANARY.decode()
    picture.save(out, "JPEG", exif=notes, comment=CANARY)
    assert CANARY in out.getvalue()
    return out.getvalue()


def paper() -> bytes:
    """A PDF of one page that names its author."""
    out = io.BytesIO()
    Image.new("RGB", (200, 300), "white").save(out, "PDF", author=CANARY.decode(), title=CANARY.decode())
    return out.getvalue()


async def at_evidence(office: Office, channel: str) -> Any:
    """Somebody who has told everything and is asked for proof."""
    chat: Any = (await Bot.of(office)).chat() if channel == "telegram" else await whatsapp(office)
    chat, heard = await report(office, until="evidence", chat=chat)
    assert keys(heard)[-1:] == ["report.evidence"]
    return chat


async def sends(office: Office, chat: Any, name: str, content: bytes, kind: str) -> list[str]:
    """A file, and the keys of what was said to it."""
    await chat.post_file(name, content, kind)
    await office.send()
    return keys(await chat.hear())


async def finish(office: Office, chat: Any) -> list[Upload]:
    """From proof to the receipt; what lies in the vault, opened."""
    for choice in ("selesai", "ya", "tidak", "anonim", "terlihat"):
        await chat.tap(choice)
    assert "report.receipt" in keys(await chat.tap("kirim"))

    def opened(work: Work) -> list[Upload]:
        found = []
        for row in work.uow.session.exec(all_rows(Evidence)).all():
            upload = open_evidence(work, work.uow.session.get_one(Report, row.report_id), row)
            assert upload is not None
            found.append(upload)
        return found

    return await office.work(opened)


CHANNELS = pytest.mark.parametrize("channel", ["telegram", "whatsapp"])


@CHANNELS
async def test_a_photo_and_a_pdf_end_in_the_vault_drawn_anew(office: Office, channel: str) -> None:
    chat = await at_evidence(office, channel)
    assert await sends(office, chat, "foto.jpg", photo(), "image/jpeg") == ["report.evidence-more"]
    assert await sends(office, chat, "slip.pdf", paper(), PDF) == ["report.evidence-more"]
    kept = await finish(office, chat)
    assert len(kept) == 2
    assert not [one for one in kept if CANARY in one.content]
    picture = next(one for one in kept if one.type.startswith("image/"))
    assert not Image.open(io.BytesIO(picture.content)).getexif()
    other = next(one for one in kept if one is not picture)
    if other.type == PDF:
        assert not any(
            CANARY.decode() in str(v) for v in pypdfium2.PdfDocument(other.content).get_metadata_dict().values()
        )
    sealed = [bytes(row.content) for row in await office.rows(select(EVIDENCE.c.content))]
    assert not [one for one in sealed if one[:4] in (b"%PDF", b"\x89PNG") or one[:3] == b"\xff\xd8\xff"]


@CHANNELS
async def test_several_at_once_are_all_kept(office: Office, channel: str) -> None:
    chat = await at_evidence(office, channel)
    if isinstance(chat, TelegramChat):
        for place in range(3):  # an album: one update each, all before the first answer
            at = f"album-{chat.user}-{place}"
            chat.bot.api.offer(at, photo(place))
            size = {
                "file_id": at,
                "file_unique_id": f"u{at}",
                "width": 80,
                "height": 60,
                "file_size": len(photo(place)),
            }
            await chat.bot.api.put({"message": chat.message(photo=[size], media_group_id=f"g{chat.user}")})
        await chat.bot.poll()
    else:
        for place in range(3):
            await chat.post_file("", photo(place), "image/jpeg")
    await office.send()
    heard = await chat.hear()
    assert keys(heard) == ["report.evidence-more"] * 3
    assert "3 bukti" in heard[-1].text
    assert len(await finish(office, chat)) == 3


@CHANNELS
@pytest.mark.parametrize(
    ("name", "content", "kind", "problem"),
    [
        ("suara.ogg", b"OggS", "audio/ogg", "problems.unreadable-voice"),
        ("video.mp4", b"\x00\x00\x00\x18ftyp", "video/mp4", "problems.unreadable-video"),
        ("foto.jpg", photo()[:200], "image/jpeg", "problems.file-unreadable"),
        ("slip.pdf", b"%PDF-1.7 and nothing more", PDF, "problems.file-unreadable"),
        ("slip.pdf", b"%PDF" + random.Random(1).randbytes(11 * 1024 * 1024), PDF, "problems.file-too-large"),
    ],
    ids=["voice", "video", "broken photo", "broken pdf", "too large"],
)
async def test_what_cannot_be_taken_is_said_and_asked_again(
    office: Office, channel: str, name: str, content: bytes, kind: str, problem: str
) -> None:
    chat = await at_evidence(office, channel)
    assert await sends(office, chat, name, content, kind) == [problem, "report.evidence"]
    assert await sends(office, chat, "foto.jpg", photo(), "image/jpeg") == ["report.evidence-more"]
    assert len(await finish(office, chat)) == 1
