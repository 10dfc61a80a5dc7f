"""/kasus NO berkas, pindai, teken and ralat: every paper of a case, its scan, minutes put right."""

import io
from functools import partial
from typing import Any

import pytest
from PIL import Image

from handlers.rules.cases.case_words import SKIP
from handlers.services.base.work import Work
from handlers.services.cases.acts import do
from handlers.services.cases.documents import papers_of
from handlers.services.cases.promises import schedules
from storage.enums import CaseStatus
from storage.tables import Case
from tests.support.cases import LETTERS, VISITS, case, hanging, put_case, steps, with_case
from tests.support.chat import Chat, keys
from tests.support.office import Office


def picture() -> bytes:
    """A small photo."""
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(out, "JPEG")
    return out.getvalue()


def answer(**more: Any) -> dict[str, Any]:
    return {"extra": SKIP, "hour": SKIP, "note": "catatan", **more}


LETTER: tuple[tuple[str, dict[str, Any]], ...] = (
    ("surat", answer(day="2026-11-30") | {}),
    ("paraf", {}),
    ("ttd", {"register": "560/1/Disnaker", "on": "2026-11-23"}),
    ("kirim", {"on": "2026-11-23"}),
    ("jawab", {"on": "2026-11-23", "note": "bersedia"}),
)
VISIT: tuple[tuple[str, dict[str, Any]], ...] = (
    ("kunjungan", {"day": "2026-11-30", "hour": "09:00"}),
    ("berita", {"on": "2026-11-23", "hour": "09:00", "place": "tempat", "people": ["Rahmat, manajer"],
                "found": "Iuran belum disetor.",
                "agreed": "belum ada", "result": "belum"}),
)  # fmt: skip


async def walked(office: Office, *walk: tuple[str, dict[str, Any]]) -> str:
    """A case that went there: the dinas drafts, its head initials, BPJS visits."""
    number = await case(office)
    await put_case(office, number, CaseStatus.CHECKED)
    one, head, bpjs = [await office.actor(role) for role in ("case-dinas", "head", "case-bpjs")]

    def run(word: str, data: dict[str, Any], work: Work, found: Case) -> None:
        data = {name: value for name, value in data.items() if name != "hour" or word != "surat"}
        do(work, found, word, data)

    for word, data in walk:
        actor = {"paraf": head, "berita": bpjs}.get(word, one)
        await with_case(office, number, partial(run, word, data), actor)
    return number


async def send(chat: Chat, name: str = "surat.jpg") -> list[str]:
    """Send a photo; the keys of what comes back."""
    response = await chat.post_file(name, picture(), "image/jpeg")
    assert response.status_code == 202
    return keys(await chat.hear())


async def test_every_paper_newest_first_and_the_head_sees_letters_alone(office: Office) -> None:
    promise = ("janji", {"schedule": "2026-12-15:5000000"})
    number = await walked(office, *LETTER, *VISIT, promise)
    dinas, head = await office.staff("case-dinas"), await office.staff("head")
    (heard,) = await dinas.say(f"/kasus {number} berkas")
    assert heard.key == "cases.papers"
    names = [choice.rpartition(" ")[2] for choice in heard.choices]
    assert sorted(names) == ["berita-1", "jadwal-1", "surat-1"]
    (paper,) = await dinas.tap(f"/kasus {number} berkas berita-1")
    assert [file["name"] for file in paper.files] == [f"berita-acara-{number}.pdf"]
    assert keys(await head.say(f"/surat {number} berkas")) == ["cases.paper"]
    assert [file["name"] for file in head.last.files] == [f"surat-{number}.pdf"]
    assert keys(await head.say(f"/surat {number} berkas berita-1")) == ["cases.paper"]
    assert [file["name"] for file in head.last.files] == [f"surat-{number}.pdf"]
    assert keys(await head.say(f"/kasus {number} berkas")) == ["problems.unknown-command"]


async def test_a_scan_that_was_skipped_is_added_later(office: Office) -> None:
    number = await walked(office, *LETTER[:4])
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    button = f"/kasus {number} pindai surat-1"
    assert button in (await dinas.say(f"/kasus {number}"))[0].choices
    assert button not in (await bpjs.say(f"/kasus {number}"))[0].choices
    assert keys(await bpjs.say(f"/kasus {number} pindai")) == ["cases.no-scan", "cases.record"]
    assert keys(await dinas.tap(button)) == ["case.scan"]
    assert await send(dinas) == ["cases.scan-kept", "cases.paper"]
    assert [file["name"] for file in dinas.last.files] == [
        f"surat-{number}.pdf", f"pindaian-surat-1-{number}.jpg",
    ]  # fmt: skip
    ((kept,),) = await hanging(office, number, LETTERS, "scan")
    assert kept is not None
    assert button not in (await dinas.say(f"/kasus {number}"))[0].choices
    assert "diganti" in (await dinas.say(f"/kasus {number} pindai surat-1"))[0].text
    assert keys(await dinas.tap("lewati")) == ["case.left"]


async def test_minutes_and_promises_are_scanned_too(office: Office) -> None:
    number = await walked(office, *VISIT, ("janji", {"schedule": "2026-12-15:5000000"}))
    bpjs = await office.staff("case-bpjs")
    for paper in ("berita-1", "jadwal-1"):
        assert keys(await bpjs.say(f"/kasus {number} pindai {paper}")) == ["case.scan"]
        assert await send(bpjs) == ["cases.scan-kept", "cases.paper"]
        assert len(bpjs.last.files) == 2
    assert keys(await bpjs.say(f"/kasus {number} pindai surat-9")) == ["cases.no-scan", "cases.record"]


async def test_minutes_are_signed_as_they_were_read(office: Office) -> None:
    number = await walked(office, *VISIT)
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    assert keys(await dinas.say(f"/kasus {number} teken")) == ["cases.minutes-to-sign"]
    (old,) = dinas.last.choices
    assert keys(await dinas.say(f"/kasus {number} ralat")) == ["cases.not-author", "cases.record"]
    assert keys(await bpjs.say(f"/kasus {number} ralat")) == ["case.part"]
    assert keys(await bpjs.tap("found")) == ["case.found"]
    assert keys(await bpjs.say("Iuran sembilan bulan belum disetor.")) == ["case.confirm"]
    assert keys(await bpjs.tap("simpan")) == ["cases.done", "cases.record"]
    assert (await steps(office, number))[-1] == "record-minutes-mended"
    assert len(await hanging(office, number, VISITS, "id")) == 1
    await dinas.hear()
    assert keys(await dinas.tap(old)) == ["cases.minutes-to-sign"]
    (new,) = dinas.last.choices
    assert keys(await dinas.tap(new)) == ["cases.minutes-signed", "cases.record"]
    assert keys(await dinas.say(f"/kasus {number} teken")) == ["cases.signed-already", "cases.record"]


async def test_what_both_have_signed_is_corrected_beside_it(office: Office) -> None:
    number = await walked(office, *VISIT)
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    await dinas.say(f"/kasus {number} teken")
    await dinas.tap(next(iter(dinas.last.choices)))
    await dinas.say(f"/kasus {number} ralat")
    await dinas.tap("agreed")
    await dinas.say("Mencicil mulai Januari.")
    assert keys(await dinas.tap("simpan")) == ["cases.done", "cases.record"]
    assert (await steps(office, number))[-1] == "record-minutes-corrected"
    (first, second) = await hanging(office, number, VISITS, "id", "amends", "dinas_signed_by", "bpjs_signed_by")
    assert second[1] == first[0]
    assert (second[2] is None, second[3] is None) == (False, True)
    assert None not in first[2:]
    assert keys(await bpjs.say(f"/kasus {number} ralat")) == ["cases.not-author", "cases.record"]
    assert keys(await bpjs.say(f"/kasus {number} teken")) == ["cases.minutes-to-sign"]
    await bpjs.tap(next(iter(bpjs.last.choices)))
    names = await with_case(
        office, number, lambda w, c: [p.name for p in papers_of(w, c)], await office.actor("case-bpjs")
    )
    assert sorted(names) == ["berita-1", "berita-2"]


async def test_an_older_promise_is_kept_as_it_stood(office: Office) -> None:
    number = await walked(office, ("janji", {"schedule": "2026-11-27:5000000;2026-12-15:5000000"}))
    office.clock.advance(days=1)
    one = await office.actor("case-dinas")
    for word, data in (("bayar", {"on": "2026-11-24"}), ("janji", {"schedule": "2027-01-15:5000000"})):
        office.clock.advance(hours=1)
        await with_case(office, number, lambda w, c, word=word, data=data: do(w, c, word, data), one)  # type: ignore[misc]
    found = await with_case(
        office, number, lambda w, c: [[due.due.isoformat() for due in one.dues] for one in schedules(w, c)]
    )
    assert found == [
        ["2026-11-27", "2026-12-15"], ["2026-11-27", "2027-01-15"],
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["berkas", "pindai", "ralat", "teken"])
async def test_a_case_without_papers_says_so(office: Office, word: str) -> None:
    number = await case(office)
    dinas = await office.staff("case-dinas")
    heard = await dinas.say(f"/kasus {number} {word}")
    assert heard[0].key in ("cases.no-papers", "cases.no-scan", "cases.no-minutes")
