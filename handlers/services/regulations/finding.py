"""`/cari` of whoever handles regulations: by number, or by the company's name. The words are kept nowhere."""

from handlers.flow import Phrase, Say
from handlers.rules.cases.employer_names import NEAR, name_words, words_alike
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.registrations.wanted import read_wanted, receipts_of
from handlers.rules.regulations.life import OPEN
from handlers.services.base.work import Done, Work
from handlers.services.employers.register import suggest
from handlers.services.regulations.filing import said_of
from handlers.services.regulations.moving import LETTER, as_it_stands, find_regulation
from handlers.services.regulations.view import SHOWN, lines_of, list_buttons
from storage.repositories.regulations import numbered, of_employers, under_way
from storage.tables.regulations import Regulation

HOW = Done((Say("regulation.find-how"),))
EMPLOYERS, LOOKED_AT = 20, 300
"""Companies of the register that a name may mean; filings whose own name for their company is looked at."""


def search_regulations(work: Work, typed: str) -> Done:
    """A whole number opens its regulation; else those of a number's end, or of companies with a name like that."""
    work.audit("regulations.searched")
    if find_regulation(work, typed) is not None:
        return Done(then=f"/peraturan {parse_receipt(typed)}")
    rows = _of_number(work, typed) or _of_name(work, typed)
    if not rows:
        return Done((Say("regulation.found-none"),))
    shown = [as_it_stands(work, row) for row in rows[:SHOWN]]
    rest = (Phrase("regulation.found-rest", {"shown": len(shown)}),) if len(rows) > len(shown) else ()
    params = {"count": len(rows), "lines": (*lines_of(work, shown), *rest)}
    return Done((Say("regulation.found", params, list_buttons(shown, "", 1, len(shown))),))


def _of_number(work: Work, typed: str) -> list[Regulation]:
    """Those that a short number can mean: `00001`, `1`."""
    numbers = receipts_of(read_wanted(typed), work.today, LETTER)
    return numbered(work.uow.session, numbers) if numbers else []


def _of_name(work: Work, typed: str) -> list[Regulation]:
    """By the register's names and, of what is under way, by the company's own: its row may not be known yet."""
    near = [one.id for one in suggest(work, typed, limit=EMPLOYERS)]
    found = of_employers(work.uow.session, near, LOOKED_AT) if near else []
    words = name_words(typed)
    open_ones = under_way(work.uow.session, OPEN, LOOKED_AT)
    own = [row for row in open_ones if words_alike(words, name_words(said_of(work, row)["name"])) >= NEAR]
    return sorted({row.row_id: row for row in (*found, *own)}.values(), key=lambda row: -row.row_id)
