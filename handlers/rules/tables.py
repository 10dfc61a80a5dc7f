"""Every table in `handlers/rules/data/`, read at the start: a slip of the pen keeps the program from starting.

Without it a misspelt name would be found by the first person whose message needs the table.
"""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from handlers.rules.cases.case_picks import filter_words
from handlers.rules.cases.sheet_companies import company_heads
from handlers.rules.cases.sheet_employers import list_heads
from handlers.rules.cases.written_names import plain_words
from handlers.rules.cases.written_names import words_by_kind as people_names
from handlers.rules.hearing.labels import label_pattern
from handlers.rules.hearing.own_asks import own_asks
from handlers.rules.period.said import answers as period_answers
from handlers.rules.reading.regions import TABLES, names_by_code
from handlers.rules.reading.replies import check_replies
from handlers.rules.reading.words import SPELLINGS, patterns_by_kind, values_by_kind, words_by_kind, written_out
from handlers.rules.registrations.reasons_typed import reason_words
from handlers.rules.registrations.similar import sounds
from handlers.rules.registrations.stage_words import stage_words
from handlers.rules.reports.report_dangers import patterns
from handlers.rules.reports.report_kinds import kind_rows
from handlers.rules.reports.report_since import events
from handlers.rules.reports.report_words import answers
from handlers.rules.reports.report_words import wishes as report_wishes
from handlers.rules.understanding.wishes import patterns as wish_patterns
from handlers.rules.understanding.wishes import wishes

READERS: Mapping[str, Callable[[], object]] = {
    "case_filters": filter_words,
    "field_labels": label_pattern,
    "company_heads": company_heads,
    "list_heads": list_heads,
    "own_asks": own_asks,
    "people_names": people_names,
    "period_answers": period_answers,
    "plain_words": plain_words,
    "reason_words": reason_words,
    "report_answers": answers,
    "report_dangers": patterns,
    "report_events": events,
    "report_kinds": kind_rows,
    "report_wishes": report_wishes,
    "sounds": sounds,
    "stage_words": stage_words,
    "wish_patterns": wish_patterns,
    "wishes": wishes,
    "word_patterns": patterns_by_kind,
    "word_values": values_by_kind,
    "words": words_by_kind,
    **{table: partial(written_out, table) for table in SPELLINGS},
    **{table: partial(names_by_code, table) for table in TABLES},
}
"""What reads each table; `replies` comes apart, for what its words may start is not known here."""


def check_tables(commands: Collection[str]) -> None:
    """Read all of them. `commands`: what a plain word can start. Raises WrongTable."""
    for read in READERS.values():
        read()
    check_replies(commands)
