"""What can be told apart in a promise before it is understood: days, "every month", "13 times", money, counted things.

Each is taken out of the sentence and leaves one character behind, so that what is left can be cut at its commas.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from handlers.rules.cases.promise_patterns import (
    BEFORE_MONEY,
    DATED,
    EDGE,
    EVERY,
    FREE,
    HEADS,
    LEAD,
    MONTH,
    NUMBER_WORD,
    SCALE,
    SPANS,
    SPELT_PART,
    SPELT_RUN,
    UNITS,
    WEEKDAYS,
)
from handlers.rules.reading.ages import calendar_date
from handlers.rules.reading.months import known_month
from handlers.rules.reading.rupiah import read_rupiah
from handlers.rules.reading.spelt_numbers import numbers_in
from handlers.rules.reading.typed_days import day_in
from handlers.rules.reading.words import values_of
from handlers.rules.working_days import NO_DAYS, DayTable


class Kind(StrEnum):
    """What a piece of a promise is."""

    DAY = "day"
    VAGUE = "vague"
    EVERY = "every"
    COUNT = "count"
    START = "start"
    END = "end"
    MONEY = "money"
    DOUBTFUL = "doubtful"
    PERCENT = "percent"
    THING = "thing"
    PLACE = "place"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Atom:
    """One piece: `text` as it was typed; `day`, `number` by its kind.

    EVERY: `unit` is "month" or "week", `number` the day of the month (0: not said) or the weekday (-1: not said).
    VAGUE is a month without a day, or a day without a month ("tanggal 15", `number` 15). `first`: a month, whose first
    day `day` is.
    """

    kind: Kind
    text: str
    day: date | None = None
    number: int = 0
    unit: str = ""
    first: bool = False


_FRACTIONS = {"setengah": 5000, "separuh": 5000, "separo": 5000, "seperempat": 2500}
FIRST_MARK, MOST_ATOMS = 0xE000, 300
_MARKS = re.compile("[\ue000-\uf8ff]")
_PLAIN_MONEY, _LONGEST_PLAIN = 10_000, 9
"""A bare number below is no money by itself; one with more digits may be an account."""


def take_out(text: str, today: date, days: DayTable = NO_DAYS) -> tuple[str, list[Atom]]:
    """The sentence with one character in the place of each piece, and the pieces; `piece(mark)` is their place."""
    atoms: list[Atom] = []
    masked = _MARKS.sub(" ", text)
    for pattern, make in _FINDERS:
        masked = pattern.sub(partial(_put, atoms, make, today, days), masked)
    return masked, atoms


def marked(masked: str, atoms: list[Atom]) -> Iterator[Atom]:
    """The pieces that stand in a part of the sentence, in their order."""
    return (atoms[ord(mark) - FIRST_MARK] for mark in _MARKS.findall(masked))


def restored(masked: str, atoms: list[Atom], *without: Kind) -> str:
    """A part of the sentence as it was typed, some kinds of pieces left out."""
    found = _MARKS.sub(lambda mark: _shown(atoms[ord(mark[0]) - FIRST_MARK], without), masked)
    found = re.sub(r"\s*\)", ")", re.sub(r"\(\s*", "(", re.sub(r"\s+", " ", found))).strip(" .,:;-")
    return found if found.count("(") == found.count(")") else found.strip(" ()")


def _shown(atom: Atom, without: tuple[Kind, ...]) -> str:
    return " " if atom.kind in without else atom.text


Maker = Callable[[re.Match[str], date, DayTable], "Atom | None"]


def _put(atoms: list[Atom], make: Maker, today: date, days: DayTable, found: re.Match[str]) -> str:
    atom = make(found, today, days) if len(atoms) < MOST_ATOMS else None
    if atom is None:
        return found[0]
    atoms.append(atom)
    return f" {chr(FIRST_MARK + len(atoms) - 1)} "


def _a_day(found: re.Match[str], today: date, days: DayTable) -> Atom | None:
    day = _day_of(found["day"], today, days)
    return Atom(Kind.DAY, found[0], day) if day else None


def _day_of(text: str, today: date, days: DayTable) -> date | None:
    return day_in(text.replace("'", " "), today=today, days=days)


def _edge(kind: Kind, found: re.Match[str], today: date, days: DayTable) -> Atom | None:
    """`mulai 10 Januari`, `mulai Juni 2020`, `sampai lunas`."""
    said = found["what"]
    if said.lower() == "lunas":
        return Atom(kind, found[0])
    if re.fullmatch(r"bulan depan", said.lower()):
        year, month = divmod(today.year * 12 + today.month, 12)
        return Atom(kind, found[0], date(year, month + 1, 1), first=True)
    if day := _day_of(said, today, days):
        return Atom(kind, found[0], day)
    first = _month_of(re.fullmatch(MONTH, said.strip(), re.IGNORECASE), today)
    return Atom(kind, found[0], first, first=True) if first else None


def _month_of(found: re.Match[str] | None, today: date) -> date | None:
    """The first of the month that is meant: the one to come, where no year is said."""
    month = known_month(found[2].lower()) if found else None
    if found is None or month is None or len(found[2]) < 3 or found[1]:  # noqa: PLR2004
        return None
    year = int(found[3]) if found[3] else today.year + (month < today.month)
    return calendar_date(year, month, 1)


def _a_month(found: re.Match[str], today: date, _days: DayTable) -> Atom | None:
    """`akhir Desember`, `bulan Januari 2027`: no day yet."""
    month = known_month(found[2].lower())
    if month is None or found[2].lower() in values_of("roman-month"):
        return None
    year = int(found[3]) if found[3] else today.year + (month < today.month)
    return Atom(Kind.VAGUE, found[0], calendar_date(year, month, 1), first=True)


def _day_number(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    """`tanggal 15`: the month is not said."""
    number = int(found["number"])
    return Atom(Kind.VAGUE, found[0], number=number) if 0 < number <= 31 else None  # noqa: PLR2004


def _monthly(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    number = int(found["number"]) if found["number"] else 31
    return Atom(Kind.EVERY, found[0], number=number, unit="month") if 0 < number <= 31 else None  # noqa: PLR2004


def _each_month(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    return Atom(Kind.EVERY, found[0], unit="month")


def _weekly(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    """`tiap Senin`; `tiap minggu` is once a week, on no day in particular."""
    said = (found["weekday"] or "minggu").lower()
    weekday = (
        -1
        if said == "minggu" and not re.search(r"\bhari\b", found[0])
        else values_of("weekday")[said.replace("jum'at", "jumat")]
    )
    return Atom(Kind.EVERY, found[0], number=weekday, unit="week")


def _a_count(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    said = found["count"] or found["times"]
    if said is None or said.lower() in ("se", "sekali"):  # "tiap bulan sekali" says nothing of how often
        return Atom(Kind.PLACE, found[0])
    numbers = numbers_in(said)
    return Atom(Kind.COUNT, found[0], number=numbers[0]) if len(numbers) == 1 else None


def _a_share(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    whole = found["number"]
    share = float(whole.replace(",", ".")) * 100 if whole else _FRACTIONS[found["part"].lower()]
    return Atom(Kind.PERCENT, found[0], number=round(share))


def _money(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    verdict = read_rupiah(found["amount"])
    if verdict.kind == "offer":
        return Atom(Kind.MONEY, found[0], number=int(verdict.readings[0]))
    known = verdict.kind == "ok" and int(verdict.value) > 0
    return Atom(Kind.MONEY, found[0], number=int(verdict.value)) if known else None


def _spelt_money(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    """`dua juta lima ratus ribu`, `2 juta 500 ribu`; "dua setengah juta" is asked about."""
    amount = 0
    for count, scale, rest in SPELT_PART.findall(re.sub(r"\s*rupiah|^rp\.?\s*", "", found[0].lower())):
        numbers = numbers_in(count or rest)
        if len(numbers) != 1 or "setengah" in count:
            return Atom(Kind.DOUBTFUL, found[0])
        amount += numbers[0] * (values_of("scale")[scale] if scale else 1)
    return Atom(Kind.MONEY, found[0], number=amount)


def _grouped(found: re.Match[str], today: date, days: DayTable) -> Atom | None:
    """`115.681.605` is money; `1.500` before a word that is not known may be anything."""
    if re.match(BEFORE_MONEY, found.string[found.end() :], re.IGNORECASE) or len(found["amount"]) > 7:  # noqa: PLR2004
        return _money(found, today, days)
    return Atom(Kind.DOUBTFUL, found[0])


def _plain(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    number = int(found["amount"])
    if len(found["amount"]) > _LONGEST_PLAIN:
        return Atom(Kind.DOUBTFUL, found[0])
    goes_on = re.match(BEFORE_MONEY, found.string[found.end() :], re.IGNORECASE) is not None
    return Atom(Kind.MONEY if number >= _PLAIN_MONEY and goes_on else Kind.BARE, found[0], number=number)


def _order(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    return Atom(Kind.PLACE, found[0])


def _by_head(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    """`34 pekerja x 200 ribu`: what it comes to is not said."""
    return Atom(Kind.DOUBTFUL, found[0])


def _thing(found: re.Match[str], _today: date, _days: DayTable) -> Atom | None:
    return Atom(Kind.THING, found[0])


def _find(pattern: str, make: Maker) -> tuple[re.Pattern[str], Maker]:
    return re.compile(pattern, re.IGNORECASE | re.ASCII), make


_FINDERS: tuple[tuple[re.Pattern[str], Maker], ...] = (
    _find(r"\b(?:terhitung mulai|terhitung|mulai|dimulai|dari|sejak)" + EDGE, partial(_edge, Kind.START)),
    _find(r"\b(?:sampai dengan|sampai|hingga|s/d|s\.d\.?|sd)" + EDGE, partial(_edge, Kind.END)),
    _find(
        rf"\b{EVERY}\s*(?:bulan(?:nya)?\s*)?,?\s*(?:pada\s+)?"
        r"(?:(?:tanggal|tgl|tg)\.?\s*(?P<number>\d{1,2})(?!\d)|akhir bulan)"
        r"(?:\s+(?:setiap|tiap)\s+bulan(?:nya)?|\s+bulan berjalan)?",
        _monthly,
    ),
    _find(r"\b(?:pada\s+)?(?:tanggal|tgl|tg)\.?\s*(?P<number>\d{1,2})\s+(?:setiap|tiap|per)\s*bulan(?:nya)?", _monthly),
    _find(rf"\b{EVERY}\s*(?:hari\s+)?(?P<weekday>{WEEKDAYS})(?!\w)(?! depan)|\bmingguan\b|\bseminggu(?!\w)", _weekly),
    _find(rf"\b{EVERY}\s*(?:bulan(?:nya)?|bln)\b|\bbulanan\b|\bsebulan\b|/\s?(?:bulan|bln)\b", _each_month),
    _find(rf"(?<![\w/]){LEAD}(?P<day>{DATED})(?!\w|/\d)", _a_day),
    _find(rf"(?<!\w){LEAD}(?P<day>{SPANS})(?!\w)", _a_day),
    _find(r"(?<![\w/])" + LEAD + MONTH + r"(?!\w)", _a_month),
    _find(
        r"\b(?:pada\s+|sebelum\s+|paling lambat\s+)*(?:tanggal|tgl|tg)\.?\s*(?P<number>\d{1,2})(?![\d.,/]*\d)",
        _day_number,
    ),
    _find(
        r"(?<![\w.,])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|persen\b)|\b(?P<part>setengah(?!nya|\s+(?:juta|miliar))|separuh|separo|seperempat)\b",
        _a_share,
    ),
    _find(
        rf"(?<![\w.,])(?:selama\s+|sebanyak\s+|dalam\s+|untuk\s+)?(?P<count>\d{{1,3}}|sekali|se|{NUMBER_WORD})\s*"
        r"(?:kali|x|bulan|bln|angsuran|cicilan|minggu|termin|tahap)(?:\s+(?:angsuran|cicilan|bayar|pembayaran|berturut-turut))?(?!\w)"
        r"|\bsekali\b|\bx\s?(?P<times>\d{1,2})(?![\w.,])",
        _a_count,
    ),
    _find(
        r"\b(?:rekening|rek|norek|npp|nomor|no|nik|kpj|va|kode|telepon|telp|hp|wa|nib|npwp)\b\.?\s*:?\s*\d[\d .\-]*\d",
        _order,
    ),
    _find(r"(?<![\w.,/(+-])(?:\+62|\(?0\d)(?:[ ()-]{0,2}\d){6,13}(?![\d.,]*\d)", _order),  # a telephone is no money
    _find(rf"{FREE}\d[\d.]*\s?(?:{UNITS})\s*(?:[x@]|kali)\s*(?:rp\.?\s*)?\d[\d.,]*(?:\s*(?:{SCALE})\b)?", _by_head),
    _find(
        rf"{FREE}(?:rp\.?\s*)?\d[\d.,]*\s*(?:{SCALE})?\s*(?:/|per|tiap|setiap|untuk (?:se)?tiap)\s*(?:{HEADS})\b",
        _by_head,
    ),
    _find(rf"(?<!\w)rp\.?\s*(?P<amount>\d[\d.,]*\d|\d)(?!\d|\s*(?:{SCALE})\b)(?:\s*,-)?(?:\s*rupiah)?", _money),
    _find(rf"(?<!\w)(?:{SPELT_RUN})\b(?:\s*rupiah)?", _spelt_money),
    _find(rf"{FREE}(?:rp\.?\s*)?(?P<amount>\d[\d.,]*\s*(?:{SCALE}))\b(?:\s*rupiah)?", _money),
    _find(rf"{FREE}\d[\d.]*\s?(?:{UNITS})(?:nya)?(?!\w)", _thing),
    _find(
        r"\b(?:pertama|kedua|ketiga|keempat|ke-?\d{1,2}|(?:angsuran|cicilan|termin|tahap)(?: ke)?[ -]?\d{1,2}(?=\s))",
        _order,
    ),
    _find(rf"{FREE}(?P<amount>\d{{1,3}}(?:[.,]\d{{3}})+(?:,\d{{1,2}})?)(?:,-)?(?!\d)(?:\s*rupiah)?", _grouped),
    _find(rf"{FREE}(?P<amount>\d+)(?:,-)?(?![\d\w])(?:\s*rupiah)?", _plain),
)
