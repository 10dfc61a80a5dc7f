"""Links that village officers, agents and the administrator hand out: made, shown, renewed, ended, counted."""

from dataclasses import asdict
from datetime import datetime, timedelta

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import VILLAGERS, Actor
from handlers.rules.office.office import Office
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.counts import read_count
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
PAGE_WORD, LONGEST_PAGE = "hal", 6
PAGE = 8
"""Links a page: with "more" and "back" ten buttons, as many as a WhatsApp list holds."""


def one_or_all(work: Work, args: str) -> Done:
    """`/tautan [baru|cabut] [village | kampanye NAME | number of a link]` and `/tautan hal PAGE`.

    Without a name one's only link, or the list where there are several; the administrator always gets the list.
    """
    listed = _asked_page(work, args)
    return listed if listed is not None else _one(work, args)


def _asked_page(work: Work, args: str) -> Done | None:
    """The page of the list that is asked for; None where one link is meant, or where there is none to list."""
    word, _, page = args.partition(" ")
    if word.casefold() != PAGE_WORD and (args or not (_sees_all(work) or _has_several(work))):
        return None
    page = page.strip()
    return _list(work, int(page) if page.isdecimal() and len(page) < LONGEST_PAGE else 1)


def _one(work: Work, args: str) -> Done:
    """One link by its number or by what it is for: shown, renewed or ended. Only its owner changes it."""
    word, _, rest = args.partition(" ")
    act = _ACTS.get(word.casefold())
    named = (rest if act else args).strip()
    found = _link_numbered(work, named)
    if found is not None and (act is None or found.owner_staff_id != work.actor.staff_id):
        return _show(work, found)
    purpose = found.purpose if found else _purpose_of(work.office, work.actor, named)
    return purpose if isinstance(purpose, Done) else (act or _show_living)(work, purpose)


def _show_living(work: Work, purpose: Purpose) -> Done:
    """The living link of this person for a purpose, made at first."""
    return _show(work, living_link(work.connection, work.officer, purpose, work.now) or _make(work, purpose))


def _show(work: Work, link: LinkRow) -> Done:
    """One link with what came of it and its printable sheet."""
    params = {
        "url": f"{work.base_url}/d/{link.code}",
        "place": name_of(work.office, link.purpose),
        "until": work.office.today(link.expires_at) if link.expires_at else work.today,
    }
    office = {"office": work.office.dinas.short_name, "contact": work.office.help_line}
    payload = office | {"address": params["url"], "place": params["place"], "until": str(params["until"])}
    sheet = FileRecipe(f"tautan-{link.village or link.id}.pdf", "application/pdf", "link-sheet", payload)
    numbers = _numbers(link, came_of(work.connection, [link.id]))
    return Done((Say("links.show", params | numbers, _buttons(work, link), files=(sheet,)),))


def _numbers(link: LinkRow, came: dict[int, Came]) -> dict[str, int]:
    """How often a link was opened, how many began by it, and how far these came."""
    return {"opened": link.opened, "begun": link.begun} | asdict(came.get(link.id, Came()))


def _renew(work: Work, purpose: Purpose) -> Done:
    """`/tautan baru`: the old one ends, whoever holds it is told by its page."""
    _end(work, purpose)
    return _show_living(work, purpose)


def _end_for_good(work: Work, purpose: Purpose) -> Done:
    """`/tautan cabut`, with a button that makes a new one."""
    place, last = name_of(work.office, purpose), living_link(work.connection, work.officer, purpose, work.now)
    if not _end(work, purpose):
        return Done((Say("links.none", {"place": place}),))
    again = (Choice(f"/tautan baru {last.id}", Phrase("links.choice-baru")),) if last else ()
    return Done((Say("links.ended", {"place": place}, again),))


_ACTS = {"baru": _renew, "cabut": _end_for_good}


def _list(work: Work, page: int) -> Done | None:
    """What came of every living link: one's own, for the administrator the office's. None where there is none."""
    owner = _whose(work)
    total = links.count_links(work.connection, owner, work.now)
    if not total:
        return None
    pages = -(-total // PAGE)
    page = min(max(1, page), pages)
    rows = links.links_of(work.connection, owner, work.now, PAGE, (page - 1) * PAGE)
    came = came_of(work.connection, [row.id for row in rows])
    lines = tuple(_line(work, place, row, came) for place, row in enumerate(rows, 1))
    choices = [Choice(f"/tautan {row.id}", name_of(work.office, row.purpose)) for row in rows]
    choices += [Choice(f"/tautan hal {page + 1}", Phrase("registration.choice-lagi"))] if page < pages else []
    choices += [Choice(f"/tautan hal {page - 1}", Phrase("registration.choice-kembali"))] if page > 1 else []
    params = {"total": total, "page": page, "pages": pages, "lines": lines}
    return Done((Say("links.list", params, tuple(choices)),))


def _line(work: Work, place: int, link: LinkRow, came: dict[int, Came]) -> Phrase:
    said = {"place": place, "name": name_of(work.office, link.purpose), "kind": str(link.kind)}
    return Phrase("links.line", said | _numbers(link, came))


def _has_several(work: Work) -> bool:
    """True where a list says more than one link."""
    return links.count_links(work.connection, _whose(work), work.now) > 1


def _link_numbered(work: Work, text: str) -> LinkRow | None:
    """The link of a number on a button: one's own, for the administrator anybody's."""
    number = read_count(text)
    found = link_by_id(work.connection, number) if number else None
    return found if found is not None and _whose(work) in (None, found.owner_staff_id) else None


def is_link(work: Work, code: str) -> bool:
    """True for the code of a link, living or not."""
    return link_by_code(work.connection, code) is not None


def come_by_link(work: Work, code: str) -> LinkRow | None:
    """The living link of a code, None where it never was, has expired or was ended."""
    found = link_by_code(work.connection, code) if code else None
    return found if found is not None and found.living(work.now) else None


def count_begun(work: Work, link_id: int) -> None:
    """Count that somebody who came by this link began a registration."""
    links.count_begun(work.connection, link_id)


def _purpose_of(office: Office, actor: Actor, text: str) -> Done | Purpose:
    """What a link shall be for: `kampanye NAME`, a village as it was named, else one's own village or none.

    A Done with the question where that is not clear, or with the refusal where it is not theirs.
    """
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
    return purpose.name or office.place(purpose.village)


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
    """The owner of the links that this officer sees; None where they see every link of the office."""
    return None if _sees_all(work) else work.officer


def _sees_all(work: Work) -> bool:
    return work.actor.role is Role.ADMINISTRATOR


def _make(work: Work, purpose: Purpose) -> LinkRow:
    """Make a link. Its owner gets a badge number, because the page behind the link says whose it is."""
    until = work.now + timedelta(days=work.office.times.link_days)
    made = links.add_link(work.connection, work.token(CODE_BYTES), work.officer, purpose, work.now, until)
    work.audit("link.made", f"link:{made}", why=str(purpose.kind))
    badge_number(work, work.officer)
    found = link_by_id(work.connection, made)
    if found is None:
        raise LookupError("a link that was just made")
    return found


def _end(work: Work, purpose: Purpose) -> int:
    ended = links.revoke_links(work.connection, work.officer, purpose, work.now)
    if ended:
        work.audit("link.ended", f"staff:{work.officer}", fields=purpose.village or "", why=str(purpose.kind))
    return ended


def _buttons(work: Work, link: LinkRow) -> tuple[Choice, ...]:
    """Only the owner renews and ends."""
    acts = _ACTS if link.owner_staff_id == work.officer else ()
    choices = tuple(Choice(f"/tautan {act} {link.id}", Phrase(f"links.choice-{act}")) for act in acts)
    return choices + ((Choice("/tautan hal 1", Phrase("links.choice-semua")),) if _has_several(work) else ())
