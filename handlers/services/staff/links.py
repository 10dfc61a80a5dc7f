"""Links that village officers, agents and the administrator hand out: made, shown, renewed, ended, counted."""

from datetime import datetime, timedelta

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import VILLAGERS, Actor
from handlers.rules.office.office import Office
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.places import find_places
from handlers.services.base.work import Done, Work
from handlers.services.staff.badges import badge_number
from storage.enums import LinkKind, Role
from storage.repositories import links
from storage.repositories.links import Came, LinkRow, Purpose, came_of, link_by_code, link_by_id, living_link

CODE_BYTES = 9
"""Twelve characters: short enough to type from a printed sheet, too many to guess."""
CAMPAIGN = "kampanye"
LONGEST_NAME = 60
LONGEST_NUMBER = 10
PAGE = 8
"""Links a page: with "more" and "back" ten buttons, as many as a WhatsApp list holds."""


def show_link(work: Work, purpose: Purpose) -> Done:
    """The living link of this person for a purpose, made at first; with what came of it and its printable sheet."""
    found = living_link(work.connection, work.officer, purpose, work.now)
    return show(work, found or _make(work, purpose))


def show(work: Work, link: LinkRow) -> Done:
    """One link."""
    came = came_of(work.connection, [link.id]).get(link.id, Came())
    place = name_of(work.office, link.purpose)
    until = work.office.today(link.expires_at) if link.expires_at else work.today
    params = {
        "url": f"{work.base_url}/d/{link.code}",
        "place": place,
        "until": until,
        "opened": link.opened,
        "begun": link.begun,
        "sent": came.sent,
        "verified": came.verified,
        "member": came.member,
    }
    return Done((Say("links.show", params, _buttons(work, link), files=(_sheet(work, link, place),)),))


def renew_link(work: Work, purpose: Purpose) -> Done:
    """`/tautan baru`: the old one ends, whoever holds it is told by its page."""
    _end(work, purpose)
    return show_link(work, purpose)


def end_link(work: Work, purpose: Purpose) -> Done:
    """`/tautan cabut`."""
    place, last = name_of(work.office, purpose), living_link(work.connection, work.officer, purpose, work.now)
    if not _end(work, purpose):
        return Done((Say("links.none", {"place": place}),))
    again = (Choice(f"/tautan baru {last.id}", Phrase("links.choice-baru")),) if last else ()
    return Done((Say("links.ended", {"place": place}, again),))


def list_links(work: Work, page: int) -> Done | None:
    """What came of every living link: one's own, for the administrator the office's. None where there is none."""
    connection, owner = work.connection, _whose(work)
    total = links.count_links(connection, owner, work.now)
    if not total:
        return None
    pages = -(-total // PAGE)
    page = min(max(1, page), pages)
    rows = links.links_of(connection, owner, work.now, PAGE, (page - 1) * PAGE)
    came = came_of(connection, [row.id for row in rows])
    lines = tuple(_line(work, place, row, came.get(row.id, Came())) for place, row in enumerate(rows, 1))
    choices = [Choice(f"/tautan {row.id}", name_of(work.office, row.purpose)) for row in rows]
    choices += [Choice(f"/tautan hal {page + 1}", Phrase("registration.choice-lagi"))] if page < pages else []
    choices += [Choice(f"/tautan hal {page - 1}", Phrase("registration.choice-kembali"))] if page > 1 else []
    params = {"total": total, "page": page, "pages": pages, "lines": lines}
    return Done((Say("links.list", params, tuple(choices)),))


def has_several(work: Work) -> bool:
    """True where a list says more than one link."""
    return links.count_links(work.connection, _whose(work), work.now) > 1


def link_numbered(work: Work, text: str) -> LinkRow | None:
    """The link of a number on a button: one's own, for the administrator anybody's."""
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < LONGEST_NUMBER else 0
    found = link_by_id(work.connection, number) if number else None
    mine = found is not None and _whose(work) in (None, found.owner_staff_id)
    return found if mine else None


def is_link(work: Work, code: str) -> bool:
    """True for the code of a link, living or not."""
    return link_by_code(work.connection, code) is not None


def come_by_link(work: Work, code: str) -> LinkRow | None:
    """The living link of a code, None where it never was, has expired or was ended."""
    found = link_by_code(work.connection, code) if code else None
    return found if found is not None and found.living(work.now) else None


def count_begun(work: Work, link_id: int) -> None:
    """A registration begins that a link brought."""
    links.count_begun(work.connection, link_id)


def purpose_for(office: Office, actor: Actor, text: str) -> Done | Purpose:
    """What for: `kampanye NAME`, else a village as named, else one's own; a Done where that is not clear or theirs."""
    word, _, name = text.partition(" ")
    if word.casefold() == CAMPAIGN:
        return _campaign(actor, name)
    kind = LinkKind.AGENT if actor.role is Role.AGENT else LinkKind.VILLAGE
    if not text:
        return _own_village(office, actor, kind)
    places = [p for p in office.area.villages if actor.area is None or _inside(p[0], actor.area)]
    if any(text == code for code, _ in places):
        return Purpose(kind, text)
    found = find_places(text, places)
    if found.kind == "exact":
        return Purpose(kind, found.matches[0].code)
    choices = tuple(Choice(f"/tautan {m.code}", office.area.place(m.code) or m.name) for m in found.matches)
    return Done((Say("links.which", choices=choices),))


def _campaign(actor: Actor, name: str) -> Done | Purpose:
    """A campaign of the office by its name, which everybody reads who opens its link."""
    name = tidy(name).replace("\n", " ")
    if actor.role is not Role.ADMINISTRATOR:
        return Done((Say("links.campaign-whose"),))
    if not name or len(name) > LONGEST_NAME:
        return Done((Say("links.campaign-how", {"longest": LONGEST_NAME}),))
    return Purpose(LinkKind.CAMPAIGN, None, name)


def name_of(office: Office, purpose: Purpose) -> str:
    """As people read it: a campaign's name, else the village, else the whole region."""
    return purpose.name or office.area.place(purpose.village) or office.region_name


def owner_of(office: Office, link: LinkRow, now: datetime) -> tuple[Phrase, ...]:
    """Whose link it is, what anybody is told who opens its page."""
    owner = {LinkKind.AGENT: "agent", LinkKind.CAMPAIGN: "campaign"}.get(link.kind)
    owner = owner or ("village" if link.role is Role.VILLAGE else "office")
    until = office.today(link.expires_at or now)
    params = {"place": name_of(office, link.purpose), "until": until, "office": office.dinas.name}
    badge = (Phrase("links.owner-badge", {"badge": link.badge}),) if shows_badge(link) else ()
    return (Phrase(f"links.owner-{owner}", params), *badge, Phrase("links.owner-phone", {"contact": office.help_line}))


def shows_badge(link: LinkRow) -> bool:
    """True where the link belongs to somebody who goes to people and is still at work."""
    return link.badge is not None and link.left_at is None and link.role in VILLAGERS


def _own_village(office: Office, actor: Actor, kind: LinkKind) -> Done | Purpose:
    if actor.area is not None and office.area.has_village(actor.area):
        return Purpose(kind, actor.area)
    if actor.area is None and actor.role is Role.AGENT:
        return Purpose(kind)
    near = office.area.villages_of(actor.area)[:8] if actor.area else ()
    return Done((Say("links.which", choices=tuple(Choice(f"/tautan {code}", name) for code, name in near)),))


def _inside(village: str, area: str) -> bool:
    return village == area or village.startswith(area + ".")


def _whose(work: Work) -> int | None:
    """The administrator sees every link of the office."""
    return None if work.actor.role is Role.ADMINISTRATOR else work.officer


def _make(work: Work, purpose: Purpose) -> LinkRow:
    """A link, and the number of its owner: the page behind the link says whose it is."""
    connection, until = work.connection, work.now + timedelta(days=work.office.times.link_days)
    made = links.add_link(connection, work.token(CODE_BYTES), work.officer, purpose, work.now, until)
    work.audit("link.made", f"link:{made}", why=str(purpose.kind))
    badge_number(work, work.officer)
    found = link_by_id(connection, made)
    if found is None:
        raise LookupError("a link that was just made")
    return found


def _end(work: Work, purpose: Purpose) -> int:
    ended = links.revoke_links(work.connection, work.officer, purpose, work.now)
    if ended:
        work.audit("link.ended", f"staff:{work.officer}", fields=purpose.village or "", why=str(purpose.kind))
    return ended


def _line(work: Work, place: int, link: LinkRow, came: Came) -> Phrase:
    return Phrase(
        "links.line",
        {
            "place": place,
            "name": name_of(work.office, link.purpose),
            "kind": str(link.kind),
            "opened": link.opened,
            "begun": link.begun,
            "sent": came.sent,
            "verified": came.verified,
            "member": came.member,
        },
    )


def _buttons(work: Work, link: LinkRow) -> tuple[Choice, ...]:
    """Only the owner renews and ends."""
    mine = link.owner_staff_id == work.officer
    acts = ("baru", "cabut") if mine else ()
    choices = tuple(Choice(f"/tautan {act} {link.id}", Phrase(f"links.choice-{act}")) for act in acts)
    return choices + ((Choice("/tautan hal 1", Phrase("links.choice-semua")),) if has_several(work) else ())


def _sheet(work: Work, link: LinkRow, place: str) -> FileRecipe:
    until = work.office.today(link.expires_at) if link.expires_at else work.today
    payload = {
        "address": f"{work.base_url}/d/{link.code}",
        "place": place,
        "office": work.office.dinas.name,
        "until": until.isoformat(),
        "contact": work.office.help_line,
    }
    return FileRecipe(f"tautan-{link.village or link.id}.pdf", "application/pdf", "link-sheet", payload)
