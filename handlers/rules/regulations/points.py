"""What a company has to mend, as a mediator types it: PASAL, MASALAH, SARAN; one point a line, or a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.rules.reading.clean import tidy
from handlers.rules.sheet_cells import head, plain

LONGEST = 600
MOST = 100
"""Points of one round."""
HEADS = ("PASAL", "MASALAH", "SARAN")
NUMBER = "NOMOR"
HEADS_WITHIN = 10
"""Rows in which the heads of a table are looked for."""
_PARTED = re.compile(r"\s*(?:\||;|\t)\s*")
_DASHED = re.compile(r"\s+[-\u2013\u2014]+\s+")
_SENTENCE = re.compile(
    r"^\s*(?:\d{1,2}[.)]\s*)?(?:pasal|psl|ps)\.?\s*:?\s*(?P<article>\d+\w?(?:\s+(?:ayat|huruf|angka)\s+\(?\w{1,3}\)?)*)"
    r"[\s,:.-]+(?P<problem>\w.*?)(?:[\s,:.-]+saran(?:nya)?\s*:?\s*(?P<advice>.+))?$",
    re.IGNORECASE,
)
"""`pasal 8 ayat 2 cuti kurang dari 12 hari`: the number says where the article ends."""
_LABELLED = re.compile(
    r"^\s*(?:\d{1,2}[.)]\s*)?(?:pasal\s*:?\s*)?(?P<article>.+?)[\s,;:.|-]+masalah(?:nya)?\s*:?\s*(?P<problem>.+?)"
    r"(?:[\s,;:.|-]+saran(?:nya)?\s*:?\s*(?P<advice>.+))?$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:masalah|saran)(?:nya)?\s*:\s*", re.IGNORECASE)
_ENUMERATED = re.compile(r"^\s*\d{1,2}[.)]\s+")
_PASAL = re.compile(r"^(?:pasal|psl|ps)\.?\s*:?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Point:
    """One of them; `advice` may be empty."""

    article: str
    problem: str
    advice: str = ""

    @property
    def line(self) -> str:
        """As it is typed and kept: `12 | lembur tanpa upah | tulis upah lembur`."""
        return f"{self.article} | {self.problem} | {self.advice}"


def read_point(line: str) -> Point | None:
    """The point of a line; None for none. Its parts stand between `|`, `;` or ` - `, or after masalah and saran.

    A sentence that begins with the number of its article is one too, all of it the problem.
    """
    line = line.strip()
    if _PARTED.search(line):
        parts = [_LABEL.sub("", part) for part in _PARTED.split(line, 2)]
    elif said := _LABELLED.match(line):
        parts = [said["article"], said["problem"], said["advice"] or ""]
    elif _DASHED.search(line):
        parts = _DASHED.split(line, 2)
    else:
        said = _SENTENCE.match(line)
        parts = [said["article"], said["problem"], said["advice"] or ""] if said else []
    article, problem, advice = [" ".join(part.split()) for part in (*parts, "", "", "")[:3]]
    article = _PASAL.sub("", _ENUMERATED.sub("", article))
    if not article or not problem or len(line) > LONGEST:
        return None
    return Point(article, problem, advice)


def read_points(text: str) -> tuple[list[Point], list[str]]:
    """(the points of a message, its lines that are none): one a line."""
    lines = [line for line in tidy(text).split("\n") if line.strip()]
    found = [(line, read_point(line)) for line in lines]
    return [point for _, point in found if point], [line for line, point in found if point is None]


def table_points(rows: Sequence[Sequence[str]]) -> tuple[str, list[Point], list[int]] | None:
    """(number that stands in it, points, rows that are none as spreadsheets count) of a table; None for another table.

    Its heads are PASAL, MASALAH, SARAN; the number stands anywhere above them or in a column of its own.
    """
    for place, row in enumerate(rows[:HEADS_WITHIN]):
        heads = [head(cell) for cell in row]
        if all(head(one) in heads for one in HEADS):
            columns = [heads.index(head(one)) for one in HEADS]
            numbers = [heads.index(head(NUMBER))] if head(NUMBER) in heads else []
            return _below(rows, place, columns, numbers)
    return None


def _below(
    rows: Sequence[Sequence[str]], place: int, columns: list[int], numbers: list[int]
) -> tuple[str, list[Point], list[int]]:
    points, wrong = [], []
    written = [plain(cell) for row in rows[:place] for cell in row]
    for at, row in enumerate(rows[place + 1 :], place + 2):
        article, problem, advice = [" ".join(_cell(row, column).split()) for column in columns]
        written += [_cell(row, column) for column in numbers]
        if article and problem and len(article + problem + advice) <= LONGEST:
            points.append(Point(article, problem, advice))
        elif article or problem or advice:
            wrong.append(at)
    return " ".join(filter(None, written)), points, wrong


def _cell(row: Sequence[str], column: int) -> str:
    return plain(row[column]) if column < len(row) else ""
