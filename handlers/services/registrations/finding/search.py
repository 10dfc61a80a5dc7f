"""Whom an officer's words mean: records of their area at any stage, by name, last digits or receipt number.

Villages and agents find by name and receipt number only; other digits lead them to nobody. Of common pieces at most
OPENED records are opened and compared with what was typed.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from handlers.rules.access import finds_by_numbers, scope_of
from handlers.rules.office.area import Area
from handlers.rules.reading.places import places_called
from handlers.rules.registrations.search_terms import ANYWHERE, TAIL, last_term, name_terms, phone_term
from handlers.rules.registrations.wanted import Ranked, Wanted, digits_fit, name_fits, receipts_of
from handlers.services.base.work import Work
from handlers.services.registrations.finding.index import index_at_once, people_behind, sizes
from handlers.services.registrations.registering import MATCH_LABEL, NIK_LABEL
from storage.details import Details
from storage.repositories.finding import Hit, hits, hits_alike, hits_numbered, hits_of_nik
from storage.repositories.registrations import open_details
from storage.scope import Scope

OPENED = 200
NEAR = 0.12
"""So much worse than the best one a name may fit to be shown beside it."""
_NIK, _PHONE = 16, 10
_WORDS_OF_PLACE = 3


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was found."""

    hit: Hit
    details: Details
    fit: float


@dataclass(frozen=True, slots=True)
class Found:
    """Who was found, best first.

    `more`: there may be others, at whom nobody looked. `filling`: the index is not whole yet.
    """

    people: Sequence[Person] = ()
    more: bool = False
    filling: bool = False


@dataclass(frozen=True, slots=True)
class _Seeker:
    """Who looks, in which villages ("" for none of the list)."""

    work: Work
    scope: Scope
    villages: tuple[str, ...]
    whole_area: bool = True

    def within(self, villages: Collection[str]) -> "_Seeker":
        """The same in some of the villages."""
        return replace(self, villages=tuple(one for one in self.villages if one in villages), whole_area=False)

    def covers(self, hit: Hit) -> bool:
        """A record that was found without its village lies in one of these."""
        return self.whole_area or (hit.village or "") in self.villages


@dataclass(slots=True)
class _Candidates:
    """Records worth opening, and whether these are all."""

    ranked: Ranked = field(default_factory=Ranked)
    whole: bool = True


def search(work: Work, wanted: Wanted) -> Found:
    """Find them. A place among the words narrows the search where that finds somebody."""
    filling = index_at_once(work)
    seeker = _seeker(work)
    if not finds_by_numbers(work.actor):
        wanted = replace(wanted, digits="")
    found = Found()
    for words, villages in _with_places(wanted.words, work.office.area):
        here = seeker if villages is None else seeker.within(villages)
        found = _found(here, replace(wanted, words=words))
        if found.people:
            break
    return replace(found, filling=filling)


def _seeker(work: Work) -> _Seeker:
    scope = scope_of(work.actor)
    villages = [code for code, _ in work.office.area.villages if scope.covers(code)]
    return _Seeker(work, scope, (*villages, *([""] if scope.covers(None) else [])))


def _with_places(words: tuple[str, ...], area: Area) -> Iterable[tuple[tuple[str, ...], Collection[str] | None]]:
    """(words of the name, villages that the others name), then all of them as a name."""
    for count in range(min(_WORDS_OF_PLACE, len(words) - 1), 0, -1):
        for name, place in ((words[:-count], words[-count:]), (words[count:], words[:count])):
            villages = _villages_called(" ".join(place), area)
            if villages:
                yield name, villages
    yield words, None


def _villages_called(name: str, area: Area) -> frozenset[str]:
    """The villages of exactly this name, and those of a district of this name."""
    exact = places_called(name, (*area.villages, *area.districts))
    inside = {code for district in exact for code, _ in area.villages_of(district)}
    return frozenset(inside | {code for code in exact if area.has_village(code)})


def _found(seeker: _Seeker, wanted: Wanted) -> Found:
    """Those of one reading of the words."""
    exact = _by_whole_numbers(seeker, wanted)
    if exact and not wanted.words and len(wanted.digits) not in range(TAIL, _PHONE):
        return Found(exact)
    by_digits = _by_digits(seeker, wanted) if wanted.digits else None
    if by_digits is None and not wanted.words:
        return Found()
    people, more = _opened_of(seeker, by_digits, wanted) if by_digits is not None else _by_words(seeker, wanted)
    known = {one.hit.id for one in exact}
    return Found([*exact, *(one for one in people if one.hit.id not in known)], more)


def _by_whole_numbers(seeker: _Seeker, wanted: Wanted) -> list[Person]:
    """By a receipt number, or a NIK, KK or phone that was typed whole: these need no looking around."""
    work, digits = seeker.work, wanted.digits
    numbers = [wanted.receipt] if wanted.receipt else receipts_of(wanted, work.today)
    found = hits_numbered(work.connection, seeker.scope, numbers) if numbers else []
    if len(digits) == _NIK:
        found += hits_of_nik(work.connection, seeker.scope, work.vault.indexes(NIK_LABEL, digits))
        alike = work.vault.indexes(MATCH_LABEL, f"kk:{digits}")
        found += hits_alike(work.connection, seeker.scope, alike, OPENED)
    elif len(digits) >= _PHONE:
        e164 = "+62" + digits.removeprefix("62").removeprefix("0")
        ids, _ = people_behind(work, sizes(work, [(ANYWHERE, phone_term(e164))]))
        found += hits(work.connection, seeker.scope, ids)
    once = {hit.id: hit for hit in found if seeker.covers(hit)}
    people = (_person(seeker, hit, replace(wanted, digits=""), name_fits(wanted.words)) for hit in once.values())
    return [one for one in people if one is not None]


def _by_digits(seeker: _Seeker, wanted: Wanted) -> _Candidates:
    """Who has a number that ends so."""
    found = _Candidates()
    _add(seeker, found, last_term(wanted.digits))
    for term in (term for word in wanted.words for term in name_terms(word)):
        if len(found.ranked.hits) > OPENED:
            _add(seeker, found, term, only=set(found.ranked.hits))
    return found


def _by_words(seeker: _Seeker, wanted: Wanted) -> tuple[list[Person], bool]:
    """By the rarest word alone, where that leads to few enough; else by all of them, those first that share most."""
    by_word = {word: _sizes_of(seeker, name_terms(word)) for word in wanted.words}
    known = sorted((word for word in by_word if by_word[word]), key=lambda word: sum(map(sum, by_word[word].values())))
    found = _Candidates()
    for nth, word in enumerate(known):
        ids, whole = people_behind(seeker.work, by_word[word])
        found.ranked.add(ids, 1)
        found.whole = found.whole and (whole or nth > 0)
        last = nth == len(known) - 1
        if last or len(found.ranked.hits) <= OPENED:
            people, more = _opened_of(seeker, found, wanted)
            if last or people:
                return people, more
    return [], False


def _sizes_of(seeker: _Seeker, terms: Sequence[str]) -> dict[tuple[str, str], tuple[int, ...]]:
    """Of the widest piece of a word: whoever has its sound has its first three sounds too."""
    return sizes(seeker.work, [(village, terms[-1]) for village in seeker.villages]) if terms else {}


def _add(seeker: _Seeker, found: _Candidates, term: str, only: set[int] | None = None) -> None:
    ids, whole = people_behind(seeker.work, sizes(seeker.work, [(village, term) for village in seeker.villages]))
    found.ranked.add(ids if only is None else ids & only, 1)
    found.whole = found.whole and (whole or only is not None)


def _opened_of(seeker: _Seeker, found: _Candidates, wanted: Wanted) -> tuple[list[Person], bool]:
    """Those of the candidates that fit, best first, and whether there may be others."""
    best = found.ranked.best(OPENED)
    fit = name_fits(wanted.words)
    opened = (_person(seeker, hit, wanted, fit) for hit in hits(seeker.work.connection, seeker.scope, best))
    people = sorted((one for one in opened if one is not None), key=lambda one: (-round(one.fit, 2), -one.hit.id))
    worst = people[0].fit - NEAR if people else 0.0
    more = not found.whole or len(best) < len(found.ranked.hits)
    return [one for one in people if one.fit >= worst], more


def _person(seeker: _Seeker, hit: Hit, wanted: Wanted, name_fit: Callable[[str], float]) -> Person | None:
    """The opened record, None where it does not fit what was typed."""
    details = open_details(seeker.work.vault, hit.wrapped_key, hit.number, hit.details)
    if details is None:
        return None
    fit = name_fit(details.name) if wanted.words else 1.0
    fits = not wanted.digits or digits_fit(wanted.digits, details)
    return Person(hit, details, fit) if fit and fits else None
