"""/metrics counts what waits now, and what rests every five minutes."""

from collections.abc import Iterator

from tests.support.dialects import ON_SQLITE
from tests.support.office import Office


async def figures(office: Office) -> dict[str, float]:
    """Every number of /metrics, by its name with its labels."""

    def read(text: str) -> Iterator[tuple[str, float]]:
        for line in text.splitlines():
            name, _, value = line.rpartition(" ")
            if not line.startswith("#"):
                yield name, float(value)

    return dict(read((await office.http.get("/metrics")).text))


@ON_SQLITE
async def test_what_waits_is_counted_now_and_what_rests_within_five_minutes(office: Office) -> None:
    sent, pending = 'lindungi_outbox{status="sent"}', 'lindungi_outbox{status="pending"}'
    submitted = 'lindungi_registrations{status="submitted"}'
    _, number = await office.register()
    first = await figures(office)
    assert (first[submitted], first["lindungi_counts_seconds"]) == (1, 0)
    village = await office.staff("village", "63.11.01.2005")
    await office.register()
    await office.staff("dinas")
    office.clock.advance(minutes=4)
    soon = await figures(office)
    assert (soon[sent], soon[submitted], soon["lindungi_counts_seconds"]) == (first[sent], 1, 240)
    assert soon[pending] == first.get(pending, 0)
    await village.say(f"/berkas {number} terima")
    office.clock.advance(minutes=2)
    later = await figures(office)
    assert later[sent] > first[sent]
    assert (later[submitted], later["lindungi_counts_seconds"]) == (2, 0)
