"""A thief has the tables but not the keys, and knows how common each name is: the index of names tells them nothing.

They know which words of a person stand behind which digests, in which village, and match the commonest digests with
the commonest names, as one breaks a cipher that replaces words by others.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from sqlalchemy import insert, select

from handlers.rules.registrations.similar import sound
from handlers.services.registrations.finding.index import index_new
from storage.details import Details
from storage.enums import Status
from storage.repositories.registrations import seal_details
from storage.tables.core import RECORDS, SEARCH_COUNTS, SEARCH_KEYS
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office

VILLAGES = ("63.11.01.2001", "63.11.01.2005", "63.11.02.2001")
PEOPLE = 250
"""In each village."""
CONSONANTS = "BDGJKLMPRSTWY"
NAMES = tuple(f"{a}A{b}I{c}U" for a in CONSONANTS for b in CONSONANTS for c in "KLMNRST")[::5]
WEIGHTS = tuple(1 / (rank + 2) for rank in range(len(NAMES)))
"""A few names are very common and most are rare, as names are; none of them is anybody's."""
MOST = 0.01
"""So much more than by the commonest guess, at most."""

Digests = Mapping[bytes, Sequence[str]]
"""Digest -> the sounds of the words that stand behind it, one a row: what the thief wants to know."""


def everybody() -> Iterator[tuple[int, str, str]]:
    """(id, village, name)."""
    chance = Random(11)
    for number in range(len(VILLAGES) * PEOPLE):
        yield number + 1, VILLAGES[number % len(VILLAGES)], " ".join(chance.choices(NAMES, WEIGHTS, k=2))


def known() -> list[str]:
    """The sounds that names have, the commonest first."""
    weights: dict[str, float] = {}
    for name, weight in zip(NAMES, WEIGHTS, strict=True):
        weights[sound(name)] = weights.get(sound(name), 0) + weight
    return sorted(weights, key=lambda said: -weights[said])


def by_rank(digests: Digests) -> int:
    """Words named rightly: the commonest digest is the commonest sound, the second the second, and so on."""
    ranked = sorted(digests, key=lambda key: (-len(digests[key]), key))
    return sum(list(digests[key]).count(said) for key, said in zip(ranked, known(), strict=False))


def by_size(digests: Digests) -> int:
    """The same: a digest is the sound whose expected number of people is nearest to its own."""
    words, weight = sum(map(len, digests.values())), sum(WEIGHTS)
    expected = {sound(name): 0.0 for name in NAMES}
    for name, one in zip(NAMES, WEIGHTS, strict=True):
        expected[sound(name)] += words * one / weight
    nearest = {
        size: min(expected, key=lambda said: (abs(expected[said] - size), said))
        for size in set(map(len, digests.values()))
    }
    return sum(list(said).count(nearest[len(said)]) for said in digests.values())


def gain(villages: Mapping[str, Digests]) -> float:
    """What share of all words the better of the attacks names beyond the commonest guess of each village."""
    words = [Counter(said for some in digests.values() for said in some) for digests in villages.values()]
    commonest = sum(counts.most_common(1)[0][1] for counts in words)
    best = max(sum(map(attack, villages.values())) for attack in (by_rank, by_size))
    return (best - commonest) / sum(counts.total() for counts in words)


async def kept(office: Office) -> dict[str, dict[bytes, list[str]]]:
    """The index that the program makes of everybody, by village; of its digests those that are of a whole sound.

    Which those are the thief is told.
    """
    rows = []
    for number, village, name in everybody():
        key, now = office.vault.new_data_key(), office.clock.now()
        details = Details(name, f"6311010101909{number:03d}", f"6311010101129{number:03d}", "1990-01-01", None)
        sealed = seal_details(office.vault, key, f"D-{number}", details)
        told = {"id": number, "number": f"D-{number}", "village": village, "wrapped_key": key, "details": sealed}
        stands = {"status": Status.MEMBER, "channel": "webchat", "submitted_at": now, "status_at": now}
        rows.append(told | stands)
    await office.database.write(lambda c: c.execute(insert(RECORDS), rows))
    while await office.work(index_new):
        pass
    stored = {bytes(key) for (key,) in await office.rows(select(SEARCH_KEYS.c.key))}
    found: dict[str, dict[bytes, list[str]]] = {village: {} for village in VILLAGES}
    for village, said in sorted({(village, sound(word)) for _, village, name in everybody() for word in name.split()}):
        for nth in range(2 * PEOPLE):
            key = office.vault.index("search-numbered", f"{village}:sound:{said}:{nth}")
            if key not in stored:
                break
            found[village][key] = [said]
    return found


@ON_SQLITE
async def test_the_tables_give_away_no_more_than_the_commonest_guess(office: Office) -> None:
    villages = await kept(office)
    assert min(map(len, villages.values())) > PEOPLE
    assert gain(villages) <= MOST
    counts = await office.rows(select(SEARCH_COUNTS.c.count))
    assert len({len(count) for (count,) in counts}) == 1


def test_the_thief_would_read_an_index_whose_digests_stand_for_words() -> None:
    """So the attack is one: with a digest for each word of a village, keyed or not, it finds far more."""
    plain: dict[str, dict[bytes, list[str]]] = {village: {} for village in VILLAGES}
    for _, village, name in everybody():
        for word in map(sound, name.split()):
            plain[village].setdefault(word.encode(), []).append(word)
    assert gain(plain) > 5 * MOST
