"""What workers read fits a small phone: 360 pixels wide are about 38 letters, and most see six lines above the keys."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast

from tests.support.guards import none_of
from tests.support.words import cases, parts_of, resources, words

WIDTH = 38
LINES = 4
LETTERS = 400

FILES = """
badge ending info members membership menu news offers own pairing proof question reach reported rights status
notices/chats notices/registration period/asking problems/conversation problems/fields problems/files problems/reports
registration/consent registration/questions registration/sending
report/consent report/own report/questions report/sending
"""
"""Files of words that workers read."""
OF_STAFF = """
badge.own badge.sheet- ending.already ending.bpjs ending.by- ending.came ending.choice-withdraw ending.contested
ending.done ending.kept ending.line ending.list ending.none ending.record ending.restored ending.said- ending.to-
ending.withdrawn menu.need-help-staff
problems.employer- problems.export-elsewhere problems.list-confirm- problems.merge- problems.no-report
problems.report-not-now problems.sheet- problems.type-merge question.reply period.changed- period.noted-by
reported.staff- rights.staff
"""
"""What only officers and companies read in those files: whole keys, or how they begin."""
SAMPLES: dict[str, object] = {
    "age": 67,
    "agency": "BPJS Ketenagakerjaan Tanjung",
    "below": 65,
    "bpjs": "BPJS Ketenagakerjaan Tanjung",
    "bpjs_phone": "0800-0000-0002",
    "channel": "obrolan web",
    "contact": "Dinas Tenaga Kerja Balangan, 0800-0000-0001",
    "dinas": "Dinas Tenaga Kerja Balangan",
    "dinas_phone": "0800-0000-0001",
    "emergency": "Ambulans",
    "emergency_phone": "0800-0000-0003",
    "field": "tanggal lahir",
    "fields": "nama, NIK, nomor KK, tanggal lahir, nomor HP, desa atau kelurahan",
    "first_months": 3,
    "kind": "Dipotong, tidak disetor",
    "list": "- fotokopi KTP (hilang: ke Dukcapil)\n- fotokopi KK (hilang: ke Dukcapil)",
    "maximum": 64,
    "minimum": 18,
    "minutes": 10,
    "name": "SITI",
    "next": "Bawa KTP dan KK ke kantor Dukcapil untuk diperbaiki.",
    "number": "D-2611-00017-4",
    "office": "Dinas Tenaga Kerja Balangan",
    "phone": "0800-0000-0001",
    "place": "Paringin",
    "reading": "SITI AMINAH",
    "region": "Kabupaten Balangan",
    "reason": "NIK Bapak/Ibu belum ditemukan.",
    "text": "Boleh, Pak.",
    "sections": "Siapa yang mengolah data\n" * 9,
    "to_bring": "fotokopi KTP, fotokopi KK",
    "village": "Kantor Desa Muara Ninian",
    "told": "Nama: SITI AMINAH\n" * 6,
    "what": "fotokopi KK",
}
"""Values of a common length; others are as `tests.support.words` has them."""
_PAPERS = "papers one a line, with where each is to be had"
_REASON = "the office's own words: why, and what to do next"
_WAITING = "approved is not insured: whoever waits must read that, their place, and what moves it"
_NOTICE = "what the law asks to be said, on one screen with its buttons"
_HEIRS = "what heirs can claim and from whom, in one message to keep"
ALLOWED = {
    "ending.family-confirmed-died": _HEIRS,
    "badge.genuine": "who stands there, and what they may never ask for",
    "menu.help": "a list of words, for whoever asks for it",
    "notices.ended-died": _HEIRS,
    "notices.papers-last-reminder": _PAPERS,
    "notices.papers-reminder": _PAPERS,
    "notices.rejected": _REASON,
    "notices.rejected-final": _REASON,
    "notices.verified": _PAPERS,
    "notices.moved-up": _PAPERS,
    **dict.fromkeys(("notices.waiting", "notices.waiting-no-basis", "notices.waiting-not-begun"), _WAITING),
    **dict.fromkeys(("status.waiting", "status.waiting-no-basis", "status.waiting-not-begun"), _WAITING),
    "pairing.code": "a code, and each way to bring it",
    "pairing.sure": "whoever says yes gives everything away, so nothing of the warning is left out",
    "registration.consent": _NOTICE,
    "status.ended-died": _HEIRS,
    "registration.notice": "the whole notice, for whoever asks for it",
    "registration.summary": "all answers, to be checked",
    "report.consent": _NOTICE,
    "report.receipt": "number, secret code and what protects whoever reports are said only once",
    "report.receipt-discreet": "the same",
    "report.shown": "three choices, each with what it means",
    "report.summary": "all answers, to be checked",
    "reported.danger": "whom to call, one a line",
    "notices.returned": "what stands there, what is asked for and why, and that it may be right as it is",
    "registration.receipt-no-phone": "the same, and what to do without a phone",
    "registration.receipt-relative": "as the receipt",
    "registration.receipt": "the number, by when, whether news comes, and the warning",
    "status.returned": "the same as the notice",
    "rights.data": "everything that is kept",
    "rights.full": "everything that is kept",
    "status.rejected": _REASON,
    "status.rejected-final": _REASON,
    "status.verified": _PAPERS,
}
"""Messages that are longer, each with the reason."""


def keys_of_file(file: str) -> Iterator[str]:
    """The keys of a file: `notices/chats` gives `notices.move-asked` and its like."""
    for entry in resources("id")[Path(f"{file}.ftl")].body:
        if isinstance(entry, ast.Message):
            yield f"{file.partition('/')[0]}.{entry.id.name}"


def read_by_workers() -> Iterator[str]:
    for file in FILES.split():
        for key in keys_of_file(file):
            if ".choice-" not in key and not key.startswith(tuple(OF_STAFF.split())):
                yield key


def rendered(key: str) -> Iterator[str]:
    """The message in each of its ways, without the line of ways out: the page shows that one outside."""
    for params in cases(parts_of(key)):
        text = words().text(key, params | {name: SAMPLES[name] for name in params if keeps(params[name], name)})
        yield "\n".join(line for line in text.split("\n") if not line.startswith("Atau ketik:"))


def keeps(value: object, name: str) -> bool:
    """True where a sample of ours may stand for the plain one: a selection's value is left alone."""
    return name in SAMPLES and str(value).startswith("<")


def lines_of(text: str) -> int:
    """How many lines a text takes on a small phone; numbers are never broken."""
    wrapped = (textwrap.wrap(line, WIDTH, break_on_hyphens=False, break_long_words=False) for line in text.split("\n"))
    return sum(len(lines) for lines in wrapped)


def too_long() -> dict[str, str]:
    """Each message that is over the limits, with what it takes."""
    found = {}
    for key in read_by_workers():
        worst = max(rendered(key), key=lambda text: (lines_of(text), len(text)))
        if lines_of(worst) > LINES or len(worst) > LETTERS:
            found[key] = f"{key}: {lines_of(worst)} lines, {len(worst)} letters"
    return found


def test_what_workers_read_fits_a_small_phone() -> None:
    over = [said for key, said in too_long().items() if key not in ALLOWED]
    none_of(over, f"A message to workers has at most {LINES} lines of {WIDTH} letters. Say less, or send two")


def test_what_is_allowed_to_be_long_is_long() -> None:
    none_of(sorted(set(ALLOWED) - set(too_long())), "This fits now. Take it out of ALLOWED")


@pytest.mark.parametrize(("text", "lines"), [("satu", 1), ("a" * 38, 1), ("a b " * 10, 2), ("satu\n\ndua", 2)])
def test_lines_are_counted_as_a_phone_breaks_them(text: str, lines: int) -> None:
    assert lines_of(text) == lines


AFTER_BIRTH_DATE = (
    "registration.phone registration.phone-relative registration.swapped offers.phone-heard offers.phone-earlier"
)
"""Questions whose message begins with the birth date in words."""


@pytest.mark.parametrize("key", AFTER_BIRTH_DATE.split())
def test_with_the_birth_date_above_it_a_question_fits_too(key: str) -> None:
    assert max(1 + lines_of(text.replace("*SITI AMINAH*", "*0812-3456-7890*")) for text in rendered(key)) <= LINES
