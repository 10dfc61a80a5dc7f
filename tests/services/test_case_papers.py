"""Papers of a case: what stands on them, how long they are, and that nothing of a reporter can get there."""

import io
from functools import partial
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import insert

from bot.drawing.case_papers import _name_and_role, letter_words, schedule_words
from bot.drawing.recipes import draw
from handlers.flow import FileRecipe
from handlers.rules.cases.case_fields import LetterFields, MinutesFields
from handlers.services.base.work import Work
from handlers.services.cases.acts import do
from handlers.services.cases.documents import papers_of
from storage.enums import ReportKind, ReportStatus
from storage.rows import table_of
from storage.tables import Case, Report
from tests.support.cases import case, case_field, with_case
from tests.support.office import Office

CANARIES = ("KENARI", "0812-9999-0000", "2025-03", "Maret 2025", "L-2611-00009-9")
REPORTS = table_of(Report)


def text_of(recipe: FileRecipe) -> tuple[int, str]:
    """(pages, words) of a paper."""
    pdf = PdfReader(io.BytesIO(draw(recipe.recipe, recipe.payload)))
    return len(pdf.pages), "\n".join(page.extract_text() for page in pdf.pages)


async def walked(office: Office) -> tuple[str, tuple[FileRecipe, ...]]:
    """A case with a signed letter, minutes and a schedule, behind which a report stands."""
    number, now = await case(office, "PT Rimba Contoh", ReportKind.DEDUCTED), office.clock.now()
    report = {
        "number": CANARIES[4], "code_index": b"KENARI", "kind": ReportKind.DEDUCTED, "status": ReportStatus.IN_CASE,
        "status_at": now, "case_id": await case_field(office, number, "id"), "may_be_named": False, "since": "2025-03",
        "workers": 7654321, "members": 3456789, "created_at": now,
    }  # fmt: skip
    await office.database.write(lambda c: c.execute(insert(REPORTS).values(report)))
    one, other = await office.actor("case-dinas"), await office.actor("case-bpjs")
    head = await office.actor("head")
    walk: tuple[tuple[Any, str, dict[str, Any]], ...] = (
        (one, "periksa", {}),
        (one, "surat", {"day": "2026-11-30", "extra": "Mohon membawa bukti bayar."}),
        (head, "paraf", {}),
        (one, "ttd", {"register": "560/7/Disnaker", "on": "2026-11-23"}),
        (one, "kirim", {"on": "2026-11-23"}),
        (other, "jawab", {"on": "2026-11-23", "note": "bersedia"}),
        (other, "kunjungan", {"day": "2026-12-07"}),
        (
            other,
            "berita",
            {"on": "2026-11-23", "hour": "09:00", "place": "tempat", "from-dinas": ["Sari"],
             "from-bpjs": ["Budi, pemeriksa"], "people": ["Rahmat, manajer"],
             "found": "Iuran belum disetor.", "agreed": "Mencicil.", "result": "janji"},
        ),
        (other, "janji", {"schedule": "2026-12-15:5000000;2027-01-15:;2027-01-20:=34 pekerja didaftarkan"}),
    )  # fmt: skip

    def run(word: str, data: dict[str, Any], work: Work, found: Case) -> None:
        do(work, found, word, data)

    for actor, word, data in walk:
        await with_case(office, number, partial(run, word, data), actor)

    def drawn(work: Work, found: Case) -> tuple[FileRecipe, ...]:
        papers = {paper.name: paper.draw() for paper in papers_of(work, found)}
        return tuple(papers[name] for name in ("surat-1", "berita-1", "jadwal-1"))

    return number, await with_case(office, number, drawn, one)


async def test_every_paper_says_what_it_must_on_one_page(office: Office) -> None:
    number, found = await walked(office)
    letter, minutes, schedule = [text_of(recipe) for recipe in found]
    assert [pages for pages, _ in (letter, minutes, schedule)] == [1, 1, 1]
    for words in ("560/7/Disnaker", "23 November 2026", "Yth. Pimpinan", "PT Rimba Contoh", "Senin, 30 November 2026",
                  "Berdasarkan informasi yang kami terima, diduga", "Cara menjawab", "Mohon membawa bukti bayar.",
                  "Kepala Dinas", "Tembusan", number):  # fmt: skip
        assert words in letter[1], words
    for words in ("BERITA ACARA", "Rahmat", "manajer", "Iuran belum disetor.", "Perusahaan berjanji", number):
        assert words in minutes[1], words
    for words in ("JADWAL", "Rp5.000.000", "dipenuhi seluruhnya", "34 pekerja didaftarkan",
                  "15 Desember 2026"):  # fmt: skip
        assert words in schedule[1], words
    assert "Jumlah seluruhnya" not in schedule[1]  # of a part of them no sum is known
    assert "KONSEP" not in letter[1]


async def test_nothing_of_a_report_reaches_a_paper(office: Office) -> None:
    _, found = await walked(office)
    for recipe in found:
        seen = text_of(recipe)[1] + repr(recipe.payload)
        assert not [canary for canary in (*CANARIES, "7654321", "7.654.321", "3456789") if canary in seen]


@pytest.mark.parametrize("fields", [LetterFields, MinutesFields])
def test_a_field_that_is_not_on_the_list_is_refused(fields: Any) -> None:
    with pytest.raises(TypeError):
        fields.from_json({"kind": "letter", "wrong": "piutang", "people": (), "reporter": "KENARI"})


def test_a_draft_says_so_and_has_no_number() -> None:
    fields = LetterFields.from_json(
        {"kind": "summons", "case": "K-1", "employer": "PT A", "address": "", "wrong": "pwbd", "day": "2026-11-30",
         "hour": "09:00", "place": "Kantor"}
    )  # fmt: skip
    payload = {
        "fields": fields.to_json(), "draft": True, "letterhead": ["A", "B"], "city": "Paringin", "address": "http://x/s/a",
        "dinas": "Dinas", "bpjs": "BPJS", "region": "Balangan", "contact": "0800", "copies": ["BPJS"],
        "signer": {"title": "", "name": "", "staff_number": ""},
    }  # fmt: skip
    pdf = PdfReader(io.BytesIO(draw("case-letter", payload)))
    assert "KONSEP" in pdf.pages[0].extract_text()
    assert letter_words(payload)["head"][0] == ["Nomor", ""]
    assert letter_words(payload)["meeting"][1] == ["Pukul", "09.00"]
    for zone, hour in (("jakarta", "09.00 WIB"), ("makassar", "09.00 WITA"), ("jayapura", "09.00 WIT")):
        assert letter_words(payload | {"zone": f"asia-{zone}"})["meeting"][1] == ["Pukul", hour]


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"address": "Jalan Contoh 1, Juai", "village": "Bata", "district": "Juai"}, "Jalan Contoh 1, Juai"),
        ({"address": "", "village": "Bata", "district": "Juai"}, "di Tempat"),
        ({"address": "", "district": "Juai"}, "di Tempat"),
        ({"address": ""}, "di Tempat"),
    ],
)
def test_a_place_that_a_report_may_have_said_is_not_printed(known: dict[str, str], expected: str) -> None:
    assert words_of(known)["to"] == ["Yth. Pimpinan", "PT A", expected]


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"arrears": 5_000_000, "months": 14, "label": "macet"}, "Rp5.000.000 untuk 14 bulan, golongan macet."),
        ({"arrears": 5_000_000, "months": 14}, "Rp5.000.000 untuk 14 bulan."),
        ({"arrears": 5_000_000, "label": "kurang lancar"}, "Rp5.000.000, golongan kurang lancar."),
        ({"arrears": 5_000_000}, "Rp5.000.000."),
    ],
)
def test_arrears_say_only_what_is_known(known: dict[str, Any], expected: str) -> None:
    said = words_of({"address": "", **known})["arrears"]
    assert said == f"Tunggakan iuran menurut BPJS Ketenagakerjaan: {expected}"


@pytest.mark.parametrize("said", ["Rahmat, manajer", "Rahmat - manajer", "Rahmat (manajer)", "Rahmat,manajer"])
def test_who_was_there_stands_in_two_columns(said: str) -> None:
    assert _name_and_role(said) == ("Rahmat", "manajer")
    assert _name_and_role("Nur-Aini") == ("Nur-Aini", "")


def words_of(known: dict[str, Any]) -> dict[str, Any]:
    """The words of a draft with these fields."""
    fields = LetterFields.from_json(
        {"kind": "letter", "case": "K-1", "employer": "PT A", "wrong": "piutang", "reply_by": "2026-11-30", **known}
    )
    return letter_words({
        "fields": fields.to_json(), "draft": True, "letterhead": ["A", "B"], "city": "Paringin", "address": "http://x/s/a",
        "dinas": "Dinas", "bpjs": "BPJS", "region": "Balangan", "contact": "0800", "copies": ["BPJS"],
        "signer": {"title": "", "name": "", "staff_number": ""},
    })  # fmt: skip


@pytest.mark.parametrize(("amounts", "total"), [((5000000, 2500000), "Rp7.500.000"), ((5000000, None), "")])
def test_a_sum_stands_only_below_amounts_that_are_all_known(amounts: tuple[int | None, ...], total: str) -> None:
    dues = [["2026-12-15", amount, ""] for amount in amounts]
    known = {"case": "K-1", "employer": "PT A", "address": "", "wrong": "arrears", "dated": "2026-11-23", "dues": dues}
    payload = {"fields": known, "letterhead": ["A", "B"], "city": "Paringin", "dinas": "Dinas", "bpjs": "BPJS"}
    said = schedule_words(payload)["total"]
    assert total in said
    assert bool(total) == bool(said)
