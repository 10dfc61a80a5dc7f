"""Tables of figures as offices keep them: which cell counts what, read from the heads, the rows and the title.

`Segmen | 2021 | | 2022 |` over `| Target | Realisasi | Target | Realisasi`; `Bulan | Target | Realisasi`;
`Kabupaten/Kota | Total Coverage`; `Tahun | Bulan | Segmen | Target | Realisasi`: the words say it, not their place.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from handlers.rules.reading.months import known_month
from handlers.rules.sheet_cells import Row, head, is_unreckoned, plain, says_nothing, was_number
from handlers.rules.steering.figures import MONTHS, YEARS, Figure, Kind, Segment

HEADS_WITHIN = 12
"""Rows at the top of a sheet among which the heads are looked for: a title often stands above them."""
MOST = 600
"""Figures that one sheet may bring."""
MOST_DIGITS, LONGEST = 9, 80
"""Digits of a count of people, characters of a source."""
_KINDS = (
    (re.compile(r"\btarget\b|\bsasaran\b"), Kind.TARGET),
    (re.compile(r"\brealisasi\b|\bcapaian\b"), Kind.REALISED),
    (re.compile(r"\bnon ?aktif\b|\btidak aktif\b"), Kind.INACTIVE),
    (re.compile(r"\bangkatan kerja\b|\bpenduduk bekerja\b|\bjumlah pekerja\b|\bbekerja\b"), Kind.WORKERS),
    (re.compile(r"\baktif\b|\bcoverage\b|\bterlindungi\b|\bpeserta\b"), Kind.ACTIVE),
)
_SEGMENTS = (
    (re.compile(r"\bbukan penerima upah\b|\bbpu\b"), Segment.BPU),
    (re.compile(r"\bjasa kon?s?truksi\b|\bjakon\b|\bkontruksi\b"), Segment.JAKON),
    (re.compile(r"\bmigran\b|\bpmi\b"), Segment.PMI),
    (re.compile(r"(?<!bukan )\bpenerima upah\b|\bpu\b"), Segment.PU),
)
_ALL = re.compile(r"\btotal\b|\bjumlah\b|\bsemua\b")
_YEAR = re.compile(r"\b(20\d\d)\b")
_LABELS = {
    "year": ("tahun", "year"),
    "month": ("bulan", "month"),
    "segment": ("segmen", "segmen peserta", "segmen kepesertaan"),
    "place": ("kabupaten kota", "kabupaten", "kota", "kecamatan", "wilayah", "daerah"),
    "source": ("sumber", "source"),
}
_NUMBERS = ("no", "nomor", "#")
_EACH_MONTH = re.compile(r"\bper bulan\b|\bpenambahan\b|\btambahan\b|\bbulan ini\b|\bbukan kumulatif\b")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{1,9}")

Place = Callable[[str], str | None]
"""The code of a district or regency by its name: "" for the office itself, None where there is none such."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a head, a row or a title says of the numbers under, beside or below it."""

    kind: Kind | None = None
    segment: Segment | None = None
    year: int | None = None
    month: int | None = None
    place: str | None = None
    source: str = ""

    def over(self, other: "Said") -> "Said":
        """What it says, and where it says nothing what the other one says."""
        return Said(
            self.kind or other.kind,
            self.segment or other.segment,
            self.year or other.year,
            self.month or other.month,
            other.place if self.place is None else self.place,
            self.source or other.source,
        )


@dataclass(frozen=True, slots=True)
class Wrong:
    """A cell or row that cannot be taken: where, and why (`steering.wrong-REASON`)."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a sheet says. `each_month`: it held what was added in each month, and was summed up."""

    figures: tuple[Figure, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    each_month: bool = False


@dataclass(frozen=True, slots=True)
class Heads:
    """Where a table of figures begins, which columns label its rows, and what the others count."""

    first: int
    labels: Mapping[str, int]
    counts: Mapping[int, Said]


def find_heads(rows: Sequence[Row]) -> Heads | None:
    """The heads of a table of figures, in one row or in two; None where this is none."""
    for place, row in enumerate(rows[:HEADS_WITHIN]):
        below = rows[place + 1] if place + 1 < len(rows) else ()
        titled = sum(bool(plain(cell)) for cell in row) > 1  # a title stands alone, heads do not
        two = _heads(_carried(row), below, place + 2) if titled and _only_heads(below) else None
        found = two or _heads(("",) * len(row), row, place + 1)
        if found is not None:
            return found
    return None


def _heads(upper: Row, lower: Row, first: int) -> Heads | None:
    """The columns under these heads: at least one labels the rows, and one counts people."""
    labels, counts = dict[str, int](), dict[int, Said]()
    for column, (above, below) in enumerate(zip_longest(upper, lower, fillvalue="")):
        names = [head(one) for one in (below, above) if plain(one)]
        label = next((what for what, heads in _LABELS.items() if any(name in heads for name in names)), None)
        if label is not None:
            labels.setdefault(label, column)
        elif names and not any(name in _NUMBERS for name in names):
            said = Said()
            for name in names:
                said = said.over(said_in(name))
            if said.kind is not None or said.segment is not None:
                counts[column] = said
    counted = any(said.kind is not None for said in counts.values()) or len(counts) > 1
    return Heads(first, labels, counts) if labels and counts and counted else None


def _carried(row: Row) -> Row:
    """A head over several columns stands in the first of them."""
    found, last = [], ""
    for cell in row:
        last = cell if plain(cell) else last
        found.append(last)
    return tuple(found)


def _only_heads(row: Row) -> bool:
    """True for a second row of heads: words, or years, and no count."""
    cells = [plain(cell) for cell in row if plain(cell)]
    kinds = [said_in(head(cell)).kind for cell in cells]
    return bool(cells) and any(kind is not None for kind in kinds) and not any(_GROUPED.fullmatch(c) for c in cells)


def said_in(words: str) -> Said:
    """What words say, spelt as `sheet_cells.head` gives them. Several segments at once are all of them."""
    kind = next((kind for pattern, kind in _KINDS if pattern.search(words)), None)
    named = [segment for pattern, segment in _SEGMENTS if pattern.search(words)]
    segment = Segment.ALL if len(named) > 1 or (not named and _ALL.search(words)) else next(iter(named), None)
    year = _YEAR.search(words)
    return Said(kind, segment, int(year[1]) if year else None)


def read_figures(rows: Sequence[Row], place_of: Place) -> Sheet:
    """Everything that a sheet counts. Raises LookupError where it is no table of figures."""
    heads = find_heads(rows)
    if heads is None:
        raise LookupError("no table of figures")
    title = " ".join(head(cell) for row in rows[: heads.first] for cell in row if plain(cell))
    about = Said(*_of_title(title))
    figures, wrong = list[Figure](), list[Wrong]()
    for number, row in enumerate(rows[heads.first :], heads.first + 1):
        if says_nothing(row) or not any(plain(row[at]) for at in heads.counts if at < len(row)):
            continue
        for one in _row(row, number, heads, about, place_of):
            (figures if isinstance(one, Figure) else wrong).append(one)  # type: ignore[arg-type]
    each = _EACH_MONTH.search(title) is not None and "kumulatif" not in title.replace("bukan kumulatif", "")
    return _summed_up(figures, wrong) if each else Sheet(_unlike(figures), tuple(wrong))


def _of_title(title: str) -> tuple[Kind | None, Segment | None, int | None]:
    """A year that the title says once; a title of several years says none."""
    years, said = set(_YEAR.findall(title)), said_in(title)
    both = {kind for pattern, kind in _KINDS if pattern.search(title)} - {Kind.ACTIVE}
    kind = said.kind if len(both) <= 1 else None
    return kind, None, int(years.pop()) if len(years) == 1 else None


def _row(row: Row, number: int, heads: Heads, about: Said, place_of: Place) -> Iterator[Figure | Wrong]:
    """The figures of a row, or why there are none."""
    mine = _labelled(row, heads, place_of)
    if isinstance(mine, str):
        yield Wrong(number, mine)
        return
    for column, said in heads.counts.items():
        cell = row[column] if column < len(row) else ""
        if not plain(cell) and not is_unreckoned(cell):
            continue
        # a column says of which kind and year it is; a row which of them
        whole = mine.over(said).over(about)
        count = people_in(cell)
        if count is None:
            yield Wrong(number, "fraction" if was_number(cell) else "no-number")
        elif whole.year is None:
            yield Wrong(number, "no-year")
        else:
            kind, segment = whole.kind or Kind.ACTIVE, whole.segment or Segment.ALL
            yield Figure(kind, count, whole.year, whole.month or 0, segment, whole.place or "", whole.source)


def _labelled(row: Row, heads: Heads, place_of: Place) -> Said | str:
    """What the labels of a row say, or why it cannot be read."""
    found = Said()
    for what, column in heads.labels.items():
        cell = plain(row[column]) if column < len(row) else ""
        if not head(cell):
            continue
        told = _label(what, cell, place_of)
        if told is None:
            return f"no-{what}"
        found = found.over(told)
    return found


def _label(what: str, cell: str, place_of: Place) -> Said | None:
    """What one label says; None where it cannot be read."""
    words = head(cell)
    match what:
        case "source":
            return Said(source=cell[:LONGEST])
        case "year":
            return Said(year=int(words)) if words.isdecimal() and int(words) in YEARS else None
        case "month":
            month = _month(words)
            return Said(month=month) if month is not None else None
        case "segment":
            segment = said_in(words).segment
            return Said(segment=segment) if segment is not None else None
    code = place_of(cell)
    return Said(place=code) if code is not None else None


def _month(words: str) -> int | None:
    named = known_month(words.split(maxsplit=1)[0])
    if named is not None:
        return named
    return int(words) if words.isdecimal() and int(words) in MONTHS else None


def people_in(cell: str) -> int | None:
    """A count of people: `17,582`, `108.179`, 17582; None for a fraction, as Excel may have made of 17,582."""
    words = plain(cell).replace(" ", "")
    if was_number(cell):
        return int(words) if words.isdecimal() and len(words) <= MOST_DIGITS else None
    return int(re.sub(r"[.,]", "", words)) if _GROUPED.fullmatch(words) else None


def _unlike(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Of two cells that count the same the later one."""
    return tuple({(one.kind, one.segment, one.place, one.when): one for one in figures}.values())


def _summed_up(figures: Sequence[Figure], wrong: Sequence[Wrong]) -> Sheet:
    """What each month added, as the sum since January; without January nobody knows where to begin."""
    found, missing = list[Figure](), list(wrong)
    groups: dict[tuple[object, ...], dict[int, Figure]] = {}
    for one in _unlike(figures):
        if one.month:
            groups.setdefault((one.kind, one.segment, one.place, one.year), {})[one.month] = one
        else:
            found.append(one)
    for months in groups.values():
        total = 0
        for month in range(1, max(months) + 1):
            if month not in months:
                missing.append(Wrong(0, "no-january"))
                break
            total += months[month].count
            found.append(replace(months[month], count=total))
    return Sheet(tuple(found), tuple(missing), each_month=True)
