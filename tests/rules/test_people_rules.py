"""Small rules about people: invitations, confirming a count, wishes to be forgotten, sheets, free words."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.office import load_office
from handlers.rules.invitations import areas_named, role_named
from handlers.rules.office.retention import ends_of
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.questions import in_pieces, read_words
from handlers.rules.registrations.exports import sheets_of
from handlers.rules.registrations.forgetting import Fate, fate
from handlers.rules.reports import report_answers
from handlers.rules.reports.report_answers import is_discreet, kind_of, place_of
from handlers.rules.reports.vault_reasons import read_reason
from storage.enums import ReportKind, Role, Status

OFFICE = load_office(Path(__file__).parents[2] / "office.example.toml")
SPOKEN = {
    Role.ADMINISTRATOR: "administrator pengelola admin",
    Role.DINAS: "dinas",
    Role.BPJS: "bpjs",
    Role.VILLAGE: "village desa kelurahan",
    Role.AGENT: "agent agen perisai",
    Role.CASE_DINAS: "case-dinas kasus-dinas",
    Role.CASE_BPJS: "case-bpjs kasus-bpjs",
    Role.HEAD: "head kepala pimpinan",
    Role.READER: "reader pembaca",
}


@pytest.mark.parametrize(("word", "role"), [(word, role) for role, words in SPOKEN.items() for word in words.split()])
def test_every_word_for_a_role(word: str, role: Role) -> None:
    assert role_named(word) is role_named(f" {word.upper()} ") is role


@pytest.mark.parametrize("word", ["", "kepala desa", "orang", "desa kelurahan"])
def test_no_role(word: str) -> None:
    assert role_named(word) is None


def test_the_area_of_an_invitation() -> None:
    (village, name), (district, called) = OFFICE.area.villages[0], OFFICE.area.districts[0]
    assert areas_named(village, OFFICE) == (True, (village,))
    assert areas_named(district, OFFICE) == (True, (district,))
    assert village in areas_named(name, OFFICE)[1]
    assert district in areas_named(f"kecamatan {called}", OFFICE)[1]
    assert areas_named("tidak ada tempat begini", OFFICE) == (False, ())


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("12", "ok"), ("ya 12", "ok"), ("SETUJU: 12.", "ok"), ("kirim 12", "ok"), ("iya, 12!", "ok"), ("yes 12", "ok"),
        ("ok - 12", "ok"), ("oke 12", "ok"), ("  12  ", "ok"), ("000012", "ok"), ("ya12", "type-count"),
        ("13", "other-count"), ("ya 1", "other-count"), ("999999", "other-count"), ("1234567890", "type-count"),
        ("KIRIM 10.042", "other-count"), ("setuju 1,012", "other-count"), ("ya 1.2", "type-count"),
        ("ya", "type-count"), ("tidak 12", "type-count"), ("12 orang", "type-count"), ("", "type-count"),
        (" " * 198 + "12", "ok"), (" " * 199 + "12", "other-count"),
    ],
)  # fmt: skip
def test_a_plan_is_confirmed_by_its_count(typed: str, code: str) -> None:
    verdict = read_confirmation(typed, 12)
    assert verdict.code == code
    assert verdict.value == ("12" if code == "ok" else "")
    assert verdict.params == ({} if code == "ok" else {"count": 12})


NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def test_how_long_records_are_kept() -> None:
    keep = OFFICE.retention
    assert (keep.rejected, keep.withdrawn, keep.lapsed, keep.member) == (365, 30, 365, 1825)
    last = OFFICE.programme.end + timedelta(days=1825)
    assert ends_of(OFFICE, NOW, last) == {
        Status.REJECTED: NOW - timedelta(days=365),
        Status.WITHDRAWN: NOW - timedelta(days=30),
        Status.LAPSED: NOW - timedelta(days=365),
        Status.ENDED: NOW - timedelta(days=1825),
    }
    later = ends_of(OFFICE, NOW, last + timedelta(days=1))
    assert later[Status.MEMBER] == NOW - timedelta(days=1825)


AGREED = {Status.VERIFIED, Status.WAITING, Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED, Status.PAPERS_COMPLETE}


@pytest.mark.parametrize("status", Status)
def test_what_becomes_of_a_wish_to_be_forgotten(status: Status) -> None:
    wanted = "member" if status in {Status.MEMBER, Status.ENDED} else "officer" if status in AGREED else "now"
    assert fate(status) is fate(status, Status.VERIFIED if status is not Status.RETURNED else None) is Fate(wanted)


def test_a_returned_record_counts_as_where_it_came_from() -> None:
    assert fate(Status.RETURNED, Status.PAPERS_AT_VILLAGE) is Fate.OFFICER
    assert fate(Status.RETURNED, Status.SUBMITTED) is fate(Status.RETURNED) is Fate.NOW


SHEETS = {
    Role.ADMINISTRATOR: "bpjs kasus",
    Role.DINAS: "antrean bpjs semua",
    Role.BPJS: "antrean bpjs nomor semua",
    Role.CASE_DINAS: "kasus",
    Role.CASE_BPJS: "kasus",
    Role.HEAD: "kasus",
    Role.READER: "kasus",
}


@pytest.mark.parametrize("role", [*Role, None])
def test_who_may_have_which_sheet(role: Role | None) -> None:
    assert " ".join(sheets_of(role)) == (SHEETS.get(role, "") if role else "")


def test_free_words_have_a_thousand_characters() -> None:
    assert read_words("  Kapan   dibuka? ").value == "Kapan dibuka?"
    assert read_words("a" * 1000).value == "a" * 1000
    assert (read_words("a" * 1001).code, read_words("a" * 1001).params) == ("too-long", {"length": 1000})
    assert read_words(" \n ").code == "empty"


def test_words_that_nobody_asked_for_are_cut_between_words() -> None:
    assert in_pieces("") == []
    assert in_pieces(" satu  dua ") == ["satu dua"]
    assert in_pieces("a" * 1000) == ["a" * 1000]
    assert in_pieces("a" * 2001) == ["a" * 1000, "a" * 1000, "a"]
    assert in_pieces("a" * 600 + " " + "b" * 399 + " c") == ["a" * 600 + " " + "b" * 399, "c"]
    assert in_pieces("a" * 600 + "\n" + "b" * 600) == ["a" * 600, "b" * 600]
    assert in_pieces("a " + "b" * 600 + "\n" + "c" * 600) == ["a " + "b" * 600, "c" * 600]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("perlu melihat bukti", "ok"),
        ("perlu\nmelihat bukti", "ok"),
        ("perlu melihat", "reason-too-short"),
        ("x", "reason-too-short"),
        (" ", "empty"),
        ("ini alasan " + "a" * 189, "ok"),
        ("ini alasan " + "a" * 190, "too-long"),
    ],
)
def test_a_reason_to_look_has_three_words_on_a_small_screen(words: str, code: str) -> None:
    assert read_reason(words).code == code
    assert read_reason(words).value == (words.replace("\n", " ") if code == "ok" else "")


def test_the_buttons_of_the_questions_about_a_report() -> None:
    assert {choice: shown.value for choice, shown in report_answers.SHOWN.items()} == {
        "terbuka": "named",
        "tertutup": "sealed",
        "anonim": "anonymous",
    }
    assert report_answers.SLIPS == ("ada-potongan", "tidak-ada-potongan", "tidak-ada-slip")
    assert (report_answers.UNION, report_answers.AS_TYPED, report_answers.SKIPPED) == ("serikat", "bukan", "lewati")
    assert (report_answers.ADD, report_answers.ANEW, report_answers.DISCREET) == ("tambahkan", "baru", "diam-diam")


def test_answers_about_a_report() -> None:
    assert kind_of({"kind": "piutang"}) == ReportKind.ARREARS
    assert (place_of({"place": "lain"}), place_of({"place": "63.11.01"})) == (None, "63.11.01")
    assert not is_discreet({"screen": "terlihat"})
    assert is_discreet({"screen": "diam-diam"})
