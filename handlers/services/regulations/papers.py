"""Papers of a regulation for officers: listed, opened, compared page by page."""

import json

from sqlalchemy import Connection

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.access import REGULATION_OFFICERS
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.regulations.comparing import PageChange, compared, readable
from handlers.rules.regulations.contents import TEXT
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, Work
from handlers.services.cases.paper import PDF
from handlers.services.regulations.filing import PAPER, TEXTS
from storage.enums import Role
from storage.repositories.regulations import paper_of, paper_texts, papers_of, peek_number
from storage.tables.regulations import Regulation
from storage.vault import Vault

RECIPE = "regulation-paper"
"""A file that is opened from its row when it is fetched, and lies nowhere else in plain bytes."""
SHOWN_PAGES = 8
MINUTES = 30


def show_papers(work: Work, row: Regulation, which: str = "") -> Done:
    """`berkas [ID]`: all papers of all versions as buttons, or one of them as a file."""
    papers = papers_of(work.uow.session, row.row_id)
    found = next((one for one in papers if str(one.id) == which), None)
    if found is not None:
        name = f"{row.number}-{found.kind}-{found.round}.{'pdf' if found.type == PDF else 'jpg'}"
        payload = {"paper": found.row_id, "officer": work.officer}
        work.audit("regulation.looked", f"regulation:{row.id}", why=found.kind)
        what = {"number": row.number, "what": Phrase(f"regulation.paper-{found.kind}"), "round": found.round}
        return Done(
            (Say("regulation.paper-open", what, files=(FileRecipe(name, found.type, RECIPE, payload, MINUTES),)),)
        )
    buttons = tuple(
        Choice(
            f"/peraturan {row.number} berkas {one.id}",
            Phrase("regulation.choice-paper", {"what": Phrase(f"regulation.short-{one.kind}"), "round": one.round}),
        )
        for one in papers
    )
    return Done((Say("regulation.papers", {"number": row.number}, buttons),))


def opened_paper(connection: Connection, vault: Vault, role: Role | None, paper_id: int) -> bytes | None:
    """The bytes of a paper for an officer whose role still allows it; None for anybody else, and once it is gone."""
    found = paper_of(connection, paper_id) if role in REGULATION_OFFICERS else None
    return vault.open(found[1], f"{PAPER}:{found[0]}") if found is not None else None


def compare_versions(pages: Pages, data: Data) -> Done:
    """The reading `regulation-compare`: what the newest text changed against the one before it."""
    with pages.page() as work:
        number = parse_receipt(str(data["number"])) or ""
        row_id = peek_number(work.connection, number)
        sealed = paper_texts(work.connection, row_id, TEXT) if row_id is not None else []
        texts = [json.loads(work.vault.open(cell, f"{TEXTS}:{number}")) for _, cell in sealed[-2:]]
    if len(texts) < 2:  # noqa: PLR2004 -- a comparison is of two
        return Done((Say("regulation.nothing-to-compare", {"number": number}),))
    before, now = texts
    if not any(map(readable, now)) or not any(map(readable, before)):
        return Done((Say("regulation.incomparable", {"number": number}),))
    found = compared(before, now)
    lines = tuple(_change(one) for one in found[:SHOWN_PAGES])
    params = {"number": number, "count": len(found), "pages": len(now), "lines": lines}
    more = max(0, len(found) - SHOWN_PAGES)
    key = "regulation.compared" if found else "regulation.same"
    return Done((Say(key, params | {"more": more or "none"}),))


def _change(one: PageChange) -> Phrase:
    params = {"page": one.now or one.before, "out": "\n".join(one.out), "came": "\n".join(one.came)}
    return Phrase(f"regulation.page-{one.kind}", params)
