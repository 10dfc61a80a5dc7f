"""Links that village officers, agents and the administrator hand out: made, shown, renewed, ended."""

from datetime import timedelta

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import Actor
from handlers.rules.office import Office
from handlers.rules.places import find_places
from handlers.services.work import Done, Work
from storage.enums import Role
from storage.repositories.links import (
    LinkRow,
    add_link,
    link_by_code,
    living_link,
    revoke_links,
    sent_through,
)

CODE_BYTES = 9
"""Twelve characters: short enough to type from a printed sheet, too many to guess."""


def show_link(work: Work, village: str | None) -> Done:
    """The living link of this person for a village, made at first; with its printable sheet."""
    link = living_link(work.uow.connection, work.officer, village, work.now) or _make(work, village)
    until = work.office.today(link.expires_at) if link.expires_at else work.today
    place = work.office.area.place(link.village) or work.office.region_name
    params = {
        "url": f"{work.base_url}/d/{link.code}", "place": place, "until": until, "opened": link.opened,
        "sent": sent_through(work.uow.connection, link.id),
    }  # fmt: skip
    return Done((Say("links.show", params, _buttons(link.village), files=(_sheet(work, link, place),)),))


def renew_link(work: Work, village: str | None) -> Done:
    """`/tautan baru`: the old one ends, whoever holds it is told by its page."""
    _end(work, village)
    return show_link(work, village)


def end_link(work: Work, village: str | None) -> Done:
    """`/tautan cabut`."""
    place = work.office.area.place(village) or work.office.region_name
    if not _end(work, village):
        return Done((Say("links.none", {"place": place}),))
    again = (Choice(_line("baru", village), Phrase("links.choice-baru")),)
    return Done((Say("links.ended", {"place": place}, again),))


def come_by_link(work: Work, code: str) -> LinkRow | None:
    """The living link of a code, None where it never was, has expired or was ended."""
    found = link_by_code(work.uow.connection, code) if code else None
    return found if found is not None and found.living(work.now) else None


def village_for(office: Office, actor: Actor, text: str) -> Done | str | None:
    """For which village: as named, else the person's own; a Done where that is not clear or not theirs."""
    if not text:
        return _own_village(office, actor)
    places = [p for p in office.area.villages if actor.area is None or _inside(p[0], actor.area)]
    if any(text == code for code, _ in places):
        return text
    found = find_places(text, places)
    if found.kind == "exact":
        return found.matches[0].code
    choices = tuple(Choice(f"/tautan {m.code}", office.area.place(m.code) or m.name) for m in found.matches)
    return Done((Say("links.which", choices=choices),))


def _own_village(office: Office, actor: Actor) -> Done | str | None:
    if actor.area is not None and office.area.has_village(actor.area):
        return actor.area
    if actor.area is None and actor.role is Role.AGENT:
        return None
    near = office.area.villages_of(actor.area)[:8] if actor.area else ()
    return Done((Say("links.which", choices=tuple(Choice(f"/tautan {code}", name) for code, name in near)),))


def _inside(village: str, area: str) -> bool:
    return village == area or village.startswith(area + ".")


def _make(work: Work, village: str | None) -> LinkRow:
    until = work.now + timedelta(days=work.office.times.link_days)
    link = add_link(work.uow.connection, work.token(CODE_BYTES), work.officer, village, work.now, until)
    work.audit("link.made", f"link:{link.id}")
    return link


def _end(work: Work, village: str | None) -> int:
    ended = revoke_links(work.uow.connection, work.officer, village, work.now)
    if ended:
        work.audit("link.ended", f"staff:{work.officer}", fields=village or "")
    return ended


def _buttons(village: str | None) -> tuple[Choice, ...]:
    return tuple(Choice(_line(name, village), Phrase(f"links.choice-{name}")) for name in ("baru", "cabut"))


def _line(name: str, village: str | None) -> str:
    return f"/tautan {name} {village}" if village else f"/tautan {name}"


def _sheet(work: Work, link: LinkRow, place: str) -> FileRecipe:
    until = work.office.today(link.expires_at) if link.expires_at else work.today
    payload = {
        "address": f"{work.base_url}/d/{link.code}", "place": place, "office": work.office.dinas.name,
        "until": until.isoformat(), "contact": work.office.help_line,
    }  # fmt: skip
    return FileRecipe(f"tautan-{link.village or 'kantor'}.pdf", "application/pdf", "link-sheet", payload)
