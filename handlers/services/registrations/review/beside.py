"""Who stands beside a record: others of the same telephone or family card, and what region its NIK names."""

from collections.abc import Collection

from handlers.flow import Phrase
from handlers.rules.access import scope_of
from handlers.rules.reading.regions import region_name
from handlers.rules.registrations.masks import short_name
from handlers.rules.registrations.search_terms import ANYWHERE, phone_term
from handlers.services.base.work import Work
from handlers.services.registrations.finding.index import index_at_once, people_behind, sizes
from handlers.services.registrations.registering import MATCH_LABEL
from storage.details import Details
from storage.repositories.finding import Hit, hits, hits_alike
from storage.repositories.registrations import open_details
from storage.tables import Registration

MOST = 4
_LOOKED_AT = 40
_REGENCY = 4
"""Digits of a NIK that name the regency."""


def beside(work: Work, record: Registration, details: Details, known: Collection[str]) -> list[Phrase]:
    """A line for each other record of this phone or KK in the officer's area; not those that are `known` already."""
    of_kk, of_phone = _of_kk(work, details), _of_phone(work, details)
    others = {hit.id: hit for hit in (*of_kk, *of_phone) if hit.id != record.row_id and hit.number not in known}
    kk, phone = ({hit.id for hit in some} for some in (of_kk, of_phone))
    lines = []
    for one in sorted(others.values(), key=lambda hit: (hit.id not in kk, -hit.id))[:MOST]:
        by = "both" if one.id in kk & phone else "kk" if one.id in kk else "phone"
        lines.append(_line(work, one, by))
    rest = len(others) - len(lines)
    return lines + ([Phrase("staff.beside-more", {"count": rest})] if rest else [])


def _of_kk(work: Work, details: Details) -> list[Hit]:
    keys = work.vault.indexes(MATCH_LABEL, f"kk:{details.kk}")
    return hits_alike(work.connection, scope_of(work.actor), keys, _LOOKED_AT)


def _of_phone(work: Work, details: Details) -> list[Hit]:
    if details.phone is None:
        return []
    index_at_once(work)
    ids, _ = people_behind(work, sizes(work, [(ANYWHERE, phone_term(details.phone))]))
    return hits(work.connection, scope_of(work.actor), sorted(ids)[-_LOOKED_AT:])


def _line(work: Work, one: Hit, by: str) -> Phrase:
    theirs = open_details(work.vault, one.wrapped_key, one.number, one.details)
    name = short_name(theirs.name) if theirs is not None else ""
    status = Phrase(f"staff.status-{one.status}")
    return Phrase(f"staff.beside-{by}", {"number": one.number, "name": name, "status": status})


def nik_region(work: Work, details: Details) -> list[Phrase]:
    """The regency that the NIK names, where it is none of the office's: people move, so it is no doubt."""
    code = f"{details.nik[:2]}.{details.nik[2:_REGENCY]}"
    if any(region == code or region.startswith(f"{code}.") for region in work.office.area.regions):
        return []
    name = region_name(code)
    return [Phrase("staff.nik-region", {"region": name})] if name else []
