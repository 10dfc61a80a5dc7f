"""Discreet means against whoever holds the phone: a chat that sent such a report says what any chat says.

Everything that a worker can type is played in two chats, one with a discreet report and one without, and all that is
said is compared: words, buttons, how many messages.
"""

import random
import re
from typing import Any

import pytest
from sqlalchemy import func, select

from handlers.registry import COMMANDS, FLOWS
from handlers.rules.access import EVERYBODY
from handlers.rules.reading.table import lines_of
from handlers.services.sealed.news import tell_question
from storage.tables.core import OUTBOX
from tests.services.test_reporting import found, news
from tests.support.chat import Chat, Heard, keys
from tests.support.office import Office
from tests.support.reporting import CODE, report
from tests.support.reporting import report as send

ANY = re.compile(r"\b[DLT]-\d{4}-\d{5}-\d\b")
QUESTIONS = {f"{flow.speaks or flow.name}.{step.name}" for flow in FLOWS.values() for step in flow.steps}
"""Keys of questions that are left before the next word."""


def spellings() -> list[str]:
    """One spelling of every meaning that a word can have."""
    by: dict[str, list[str]] = {}
    for _where, row in lines_of("replies", "text", "meaning"):
        by.setdefault(row["meaning"], []).append(row["text"])
    return [texts[0] for texts in by.values()]


def commands(number: str) -> list[str]:
    """Every command that is everybody's, alone and with the number of the report."""
    names = [one.name for one in COMMANDS.values() if one.who == EVERYBODY]
    return [f"/{name}{more}" for name in sorted(names) for more in ("", f" {number}")]


def sentences(number: str) -> list[str]:
    """What somebody may try who holds the phone and suspects a report, the number in hand."""
    return [
        number, f"laporan {number}", f"status {number}", f"kabar {number}", f"/beres {number} belum",
        f"laporan {number} kode ABCD-EFGH-IJKL", "kabar ABCD-EFGH-IJKL", "kabar, kodenya abcd efgh ijkl", "kode saya",
        "lihat kode rahasia", "kode rahasia hilang", "saya dipecat", "saya diancam", "saya sudah dipecat bos kemarin",
        "Saya tanya BPJS lalu diberhentikan", "bos ngancem mau mecat kalau saya lapor", "mandor memukul saya kemarin",
        "bos saya potong gaji tapi saldo JMO nol", "saya mau melaporkan PT Contoh Sejahtera",
        "PT Contoh Sejahtera tidak bayar bpjs saya sejak 2023", "siapa yang melaporkan PT Contoh Sejahtera?",
        "bagaimana laporan saya?", "laporan saya sampai mana", "apakah saya pernah melapor?", "ada kabar laporan?",
        "hapus laporan saya", "tarik laporan", "sudah beres", "belum beres", "tambah cerita", "siapa yang melihat",
        "jawab petugas", "HP saya ganti", "nomor saya ganti, bagaimana laporan saya", "halo", "ya", "tidak",
    ]  # fmt: skip


def told(heard: list[Heard]) -> list[Any]:
    """What was said, without numbers and codes that differ by themselves."""
    return [(one.key, CODE.sub("CODE", ANY.sub("NUMBER", one.text)), list(one.choices.values())) for one in heard]


async def rows_of(office: Office, *chats: Chat) -> list[int]:
    """How many messages were written down for each of these chats."""
    count = select(func.count()).select_from(OUTBOX)
    mine = [count.where(OUTBOX.c.chat_id == await office.id_of(chat)) for chat in chats]
    return [int((await office.rows(one))[0][0]) for one in mine]


async def both(office: Office) -> tuple[Chat, Chat, str, str]:
    """A chat with a discreet report, one without, and the report's number and code. Neither screen shows anything."""
    reporter, number, code = await report(office, screen="diam-diam")
    other = await office.chat()
    assert told(await reporter.say("bersih")) == told(await other.say("bersih"))
    return reporter, other, number, code


async def alike(reporter: Chat, other: Chat, words: str) -> list[Heard]:
    """Both say it and hear the same."""
    heard = await reporter.say(words)
    assert told(heard) == told(await other.say(words)), words
    return heard


async def as_many(office: Office, reporter: Chat, other: Chat) -> bool:
    """True where both chats were told as many messages, those of the report itself left out."""
    rows = await rows_of(office, reporter, other)
    return rows[0] == rows[1]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("part", ["words", "commands", "sentences"])
async def test_every_word_is_answered_as_if_there_were_no_report(office: Office, part: str) -> None:
    reporter, other, number, code = await both(office)
    said = {"words": spellings(), "commands": commands(number), "sentences": sentences(number)}[part]
    for words in said:
        heard = await alike(reporter, other, words)
        assert not [one for one in heard if (number in one.text and number not in words) or code in one.text], words
        if heard and heard[-1].key in QUESTIONS:
            await alike(reporter, other, "batal")
    assert await as_many(office, reporter, other)


async def test_words_in_any_order_tell_nothing_either(office: Office) -> None:
    """Without leaving what was opened: conversations lie one on the other."""
    reporter, other, number, _code = await both(office)
    chance = random.Random(15)
    for words in chance.choices([*spellings(), *commands(number), *sentences(number)], k=40):
        await alike(reporter, other, words)
    assert await as_many(office, reporter, other)


async def test_naming_the_same_employer_leads_to_the_same_end(office: Office) -> None:
    reporter, other, _number, _code = await both(office)
    starts = len(reporter.log), len(other.log)
    await send(office, chat=reporter, screen="diam-diam")
    await send(office, chat=other, screen="diam-diam")
    heard, also = told(reporter.log[starts[0] :]), told(other.log[starts[1] :])
    assert heard == also
    assert "report.consent" in [key for key, _text, _choices in heard]
    assert not [text for _key, text, _choices in heard if "tadi disetujui" in text]


async def test_a_notice_names_no_word_that_opens_it(office: Office) -> None:
    reporter, _other, number, _code = await both(office)
    await found(office, number, lambda work, row: tell_question(work, row, "Sejak kapan bekerja?"))
    (heard,) = await news(office, reporter)
    assert heard.key == "news.waiting"
    assert not re.search(r"kabar|lapor|kode|ketik", heard.text, re.IGNORECASE)


async def test_its_code_alone_opens_it_and_nothing_shows_the_code(office: Office) -> None:
    reporter, _other, number, code = await both(office)
    await found(office, number, lambda work, row: tell_question(work, row, "Sejak kapan bekerja?"))
    await news(office, reporter)
    assert keys(await reporter.say("kabar", code)) == ["reported.asked", "reported.status", "report.answer"]
    await reporter.say("Sejak Maret 2025.")
    heard = await reporter.tap("selesai")
    assert keys(heard) == ["reported.answered", "reported.status", "report.act"]
    labels = [label for one in reporter.log for label in one.choices.values()]
    assert not [label for label in labels if "kode" in label.lower()]
    assert keys(await reporter.tap("tutup")) == ["reported.closed-door"]
    assert keys(await reporter.say(f"kabar {code}")) == ["reported.status", "report.act"]


async def test_what_the_code_opened_is_gone_from_the_screen_after_a_while(office: Office) -> None:
    reporter, _other, number, code = await both(office)
    await found(office, number, lambda work, row: tell_question(work, row, "Sejak kapan bekerja?"))
    await news(office, reporter)
    await reporter.say("kabar", code, "/dilihat")
    await reporter.say("batal")
    await reporter.say(f"kabar {code}")
    office.clock.advance(hours=1)
    await office.pump()
    reporter.after = 0
    assert not [one.text for one in await reporter.hear() if number in one.text]


async def test_a_threat_reaches_the_officers_without_a_word_in_the_chat(office: Office) -> None:
    officer = await office.staff("case-dinas")
    reporter, other, number, _code = await both(office)
    await news(office, officer)
    for words in ("saya dipecat", "Saya tanya BPJS lalu diberhentikan"):
        heard = await alike(reporter, other, words)
        anybody = "Sudah pernah melapor? Petugas kami kabari hari ini. Belum? Ketik lapor. Bahaya? Telepon 110."
        assert heard[1].text == anybody
        await alike(reporter, other, "batal")
    hurt = [one for one in await news(office, officer) if one.key == "reported.staff-hurt"]
    assert len(hurt) == 1
    assert number in hurt[0].text
