"""Everything that people and programs send and should not: a kind answer, and the conversation goes on."""

import io
import zipfile
import zlib
from struct import pack

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.chat import Chat, keys
from tests.support.office import Office

STEPS = {
    "name": ("daftar", "setuju", "saya sendiri"),
    "nik": ("Siti Aminah",),
    "kk": ("6311015708909901",),
    "birth-date": ("6311011203149902",),
    "phone": ("17-08-1990",),
    "district": ("081234567890",),
    "village": ("juai",),
    "summary": ("bata",),
}

NONSENSE = (
    "\x00", "\x00\x01\x02\x1b[31m", "\u202e\u200b\ufeff", "\ud800", "a\udfffb", "😀" * 500, "ﷺ" * 300,
    "\n" * 200, "<script>alert(1)</script>", "{{7*7}} ${7*7} { $name }", "'; DROP TABLE registrations; --",
    '=HYPERLINK("x")', "@SUM(1)", "%s%n%x", "../../etc/passwd", "a" * 4_000, "9" * 4_000,
    "ya " * 1_300, "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦", "NaN",
    "1e400", "-1", "0" * 16, " ", "\t\r\n", ".", "null", "None", "__proto__",
)  # fmt: skip


async def at_step(office: Office, step: str) -> Chat:
    """Somebody in the middle of a registration."""
    chat = await office.chat()
    for name, answers in STEPS.items():
        await chat.say(*answers)
        assert chat.last.key == f"registration.{name}"
        if name == step:
            break
    return chat


@pytest.mark.parametrize("step", STEPS)
async def test_nonsense_is_answered_and_the_question_stands(office: Office, step: str) -> None:
    chat = await at_step(office, step)
    for text in NONSENSE:
        heard = await chat.say(text)
        assert heard, repr(text)
        assert "problems.our-fault" not in keys(heard), repr(text)
        if chat.last.key not in (f"registration.{step}", "menu"):
            # A name may be nearly anything, and some of it was: back to the question.
            assert chat.last.key.startswith("registration."), (repr(text), chat.last.key)
            await chat.say("batal")
            chat = await at_step(office, step)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=()), max_size=120))
async def test_any_text_is_answered(office: Office, text: str) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    heard = await chat.say(text)
    assert heard
    assert "problems.our-fault" not in keys(heard)


async def test_what_was_typed_is_never_markup(office: Office) -> None:
    """The API hands out text; a name stays a name, with its signs, and nothing is filled in."""
    chat = await at_step(office, "name")
    await chat.say("{ $nik } <b>Siti</b>")
    assert all("<b>" not in message.text for message in chat.log)


async def test_unknown_commands_repeat_nothing(office: Office) -> None:
    chat = await office.chat()
    texts = set()
    for line in ("/rahasia KANARIWATI", "/setujui D-2611-00001-7", "/kpj D-2611-00001-7 12345678901", "/", "//", "/ "):
        [heard] = await chat.say(line)
        assert heard.key == "problems.unknown-command"
        texts.add(heard.text)
    assert len(texts) == 1
    assert "KANARIWATI" not in texts.pop()


async def test_buttons_that_never_were(office: Office) -> None:
    chat = await at_step(office, "nik")
    for choice in ("", "ya", "63.11.01", "/setujui D-2611-00001-7", "x" * 4_000, "\x00", "daftar ", "registration.nik"):
        heard = await chat.tap(choice)
        assert keys(heard)[0] in ("problems.old-button", "problems.unknown-command"), choice[:20]
    assert keys(await chat.say("6311015708909901")) == ["registration.kk"]


@pytest.mark.parametrize("of", [-1, 0, 10**12, 10**30])
async def test_buttons_of_messages_that_never_were(office: Office, of: int) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    response = await chat.post(choice="setuju", of=of)
    assert response.status_code in (202, 400)
    assert await chat.hear() or response.status_code == 400


# --- files ---


def bomb(unpacked: int) -> bytes:
    """A spreadsheet's shape around very much of nothing."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(unpacked // (1024 * 1024)):
                sheet.write(bytes(1024 * 1024))
    return file.getvalue()


def liar(unpacked: int) -> bytes:
    """The same, with a directory that says it is small."""
    content = bomb(unpacked)
    real, told = pack("<L", unpacked), pack("<L", 1000)
    return content.replace(real, told)


def huge_picture() -> bytes:
    """A PNG of 60,000 x 60,000 points in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100_000))) + chunk(b"IEND", b"")


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FILES = (
    ("kosong.jpg", b"", "image/jpeg"),
    ("besar.png", huge_picture(), "image/png"),
    ("bom.xlsx", bomb(80 * 1024 * 1024), XLSX),
    ("../../etc/passwd", b"root", "text/plain"),
    ("a\x00b.jpg", b"\x00", "image/jpeg"),
    ("x" * 500 + ".pdf", b"%PDF", "application/pdf"),
    ("tanpa-jenis", b"abc", ""),
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file[0][:20])
async def test_a_file_from_a_worker_is_not_opened(office: Office, file: tuple[str, bytes, str]) -> None:
    chat = await at_step(office, "name")
    heard = await chat.send_file(*file)
    assert keys(heard)[0].startswith("problems.unreadable-")
    assert keys(heard)[-1] == "registration.name"


async def test_an_exploding_spreadsheet_from_staff_is_refused(office: Office) -> None:
    chat = await office.staff("dinas")
    for content in (bomb(80 * 1024 * 1024), liar(80 * 1024 * 1024), b"PK\x03\x04 nothing", b""):
        heard = await chat.send_file("antrean.xlsx", content, XLSX)
        assert heard
        assert "problems.our-fault" not in keys(heard)
    assert await chat.say("/bantuan")
