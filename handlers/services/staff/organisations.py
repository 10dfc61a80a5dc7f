"""Organisations (*wadah*) that send agents: which agent belongs to which, and what came of all of them together."""

from handlers.flow import Phrase, Say
from handlers.rules.access import ADMINISTRATORS, may_use, scope_of
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.counts import read_count
from handlers.services.base.work import Done, Work
from storage.enums import Role
from storage.repositories.staff import get_staff
from storage.repositories.steering_month import links_by_organisation, set_organisation

WORD = "wadah"
LONGEST = 60
NOBODYS = "-"
"""Typed in place of a name, an agent belongs to no organisation any more."""


def organisations(work: Work, words: str) -> Done:
    """`/tautan wadah [NUMBER NAME | NUMBER -]`: the administrator's; the number of an agent stands in /staf."""
    if not may_use(ADMINISTRATORS, work.actor):
        return Done((Say("links.organisation-whose"),))
    number, _, name = tidy(words).replace("\n", " ").partition(" ")
    if not number:
        return _listed(work)
    agent, name = read_count(number), name.strip()
    if agent is None or not name or len(name) > LONGEST:
        return Done((Say("links.organisation-how", {"longest": LONGEST}),))
    found = get_staff(work.connection, agent)
    if found is None or found.role is not Role.AGENT:
        return Done((Say("links.organisation-no-agent"),))
    set_organisation(work.connection, agent, "" if name == NOBODYS else name)
    work.audit("staff.organisation", f"staff:{agent}")
    return _listed(work)


def _listed(work: Work) -> Done:
    """What came of the links of each organisation's agents, and of agents that belong to none."""
    rows = sorted(links_by_organisation(work.connection, scope_of(work.actor)), key=lambda one: (-one.sent, one.name))
    lines = [
        Phrase("links.organisation", {
            "name": one.name or Phrase("links.no-organisation"), "links": one.links, "opened": one.opened,
            "begun": one.begun, "sent": one.sent, "verified": one.verified, "member": one.member,
        })
        for one in rows
    ]  # fmt: skip
    return Done((Say("links.organisations", {"lines": lines or Phrase("links.organisation-none")}),))
