"""Two rows of one list that may be one employer: BPJS' lists spell a name in two ways."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from handlers.rules.cases.employer_names import name_words, similarity, spelt_twice
from handlers.services.base.employer_index import EmployerIndex
from storage.repositories.employer_lists import STANDING, ListRow, row_at
from storage.repositories.employers import Listed

_MOST_JOINED = 50


class Above:
    """The rows of a list that stand above the one that is being read."""

    def __init__(self, rows: Iterable[ListRow]) -> None:
        self._rows: dict[int, ListRow] = {}
        self._names = EmployerIndex()
        self._numbers, self._employers = defaultdict[str, list[int]](list), defaultdict[int, list[int]](list)
        for row in rows:
            self.put(row)

    def put(self, row: ListRow) -> None:
        """Add the next row, where it names an employer of its own."""
        if row.state not in STANDING:
            return
        self._rows[row.place] = row
        self._names.put([Listed(row.place, (row.name,), row.address, None, 0)])
        for number in filter(None, (row.npp, row.wlkp)):
            self._numbers[number].append(row.place)
        if row.employer_id is not None:
            self._employers[row.employer_id].append(row.place)

    def twin(self, row: ListRow, employer_id: int | None) -> ListRow | None:
        """The likeliest row above that may be the employer of this one; `employer_id`: whom it surely means."""
        places = [known.listed.id for known in self._names.near(name_words(row.name))]
        places += [place for number in (row.npp, row.wlkp) if number for place in self._numbers[number]]
        sure = self._employers[employer_id] if employer_id is not None else []
        found = [self._rows[place] for place in dict.fromkeys(places) if may_be_one(row, self._rows[place])]
        found += [self._rows[place] for place in sure]
        return max(found, key=lambda one: (similarity(one.name, row.name), -one.place), default=None)


def may_be_one(row: ListRow, other: ListRow) -> bool:
    """True where two rows may mean one employer: by a number where both have one, else by name and address."""
    pairs = [(mine, theirs) for mine, theirs in ((row.npp, other.npp), (row.wlkp, other.wlkp)) if mine and theirs]
    if pairs:
        return any(mine == theirs for mine, theirs in pairs)
    return spelt_twice((row.name, other.name), (row.address, other.address))


def twin_of(connection: Connection, row: ListRow) -> ListRow | None:
    """The row that stands for the one which this row may be; None where there is none any more."""
    near = row.near
    for _ in range(_MOST_JOINED):
        other = row_at(connection, row.list_id, near) if near is not None else None
        if other is None or other.state != "joined":
            return other if other is not None and other.state in STANDING and other.id != row.id else None
        near = other.near
    return None
