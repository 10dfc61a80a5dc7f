"""No free words of an officer reach a paper or an employer past the guard (`handlers.rules.cases.sentences`)."""

import ast
from dataclasses import fields

from handlers.gather import Gather
from handlers.registry import FLOWS
from handlers.rules.cases import case_answers
from handlers.rules.cases.case_fields import ANSWERS, PaperFields, RulingFields
from handlers.rules.cases.case_words import QUESTIONS
from handlers.rules.cases.sentences import KINDS
from handlers.steps import Ask
from tests.house.tree import nodes, programs

NO_WORDS = {"hour", "amount", "months", "on", "day"}
"""Typed answers that are times and counts."""
UNGUARDED = {
    "plan": "a count", "bulk-plan": "a count", "sheet-plan": "a count", "sheet-replace": "a word",
    "renew-plan": "a count", "priority-confirm": "a count", "sheet-confirm": "a word",
    "all-plan": "a count", "list-confirm": "a count", "merge": "one word", "confirm": "a count",
    "kpj": "a membership number", "unlock-code": "a code", "pin": "digits", "pin-new": "digits",
    "which": "buttons", "ground": "buttons",
    "source": "buttons", "scan": "files", "photos": "files", "text": "a broadcast is about no case",
    "words": "a question to the reporter goes to nobody else",
    "starts": "a day", "ends": "a day", "until": "a day", "contents": "numbers of a list",
    "letters-scan": "files", "how-many": "a number",
    "points": "of a company's regulation; who writes them sees nothing of reports",
    "company": "its name on a decree; who puts it right sees nothing of reports",
}  # fmt: skip
"""Typed questions to officers whose answers are no free words about a case. `edit` is judged as its field."""
GUARDED = {
    "do": {"handlers/services/cases/case_desk.py", "handlers/services/cases/many/acting.py"},
    "keep_ruling": {"handlers/services/cases/moving.py", "handlers/services/employers/deciding.py"},
    "seal_fields": {"handlers/services/cases/letters.py", "handlers/services/cases/visits.py"},
}
"""Who may call what keeps an officer's words: modules of which this test has seen that `keep_out` is asked before."""


def test_each_field_of_a_paper_says_whose_words_it_holds() -> None:
    """A new field of a letter, of minutes, of a schedule, of a decision is a line of `case_fields.ANSWERS`."""
    known = {field.name for kind in (*PaperFields.__subclasses__(), RulingFields) for field in fields(kind)}
    assert known == set(ANSWERS), "say in handlers/rules/cases/case_fields.py which question each field answers"
    unguarded = {question for question in ANSWERS.values() if question} - set(KINDS)
    assert not unguarded, "a question whose answer stands on a paper needs its Kind in sentences.KINDS"


def test_each_typed_question_of_a_case_has_its_kind() -> None:
    typed = {*case_answers.READERS, *case_answers.DATED}
    assert typed <= {*KINDS, *NO_WORDS}, "give the new question its Kind in sentences.KINDS"
    asked = {question for questions in QUESTIONS.values() for question in questions}
    assert asked - typed - set(case_answers.CHOICES) <= {"confirm", "scan", "photos", "closed", "doubt"}
    assert "doubt" in KINDS, "a promise may be said anew there"


def test_each_typed_question_to_an_officer_is_guarded_or_says_why_not() -> None:
    typed = {
        step.name
        for flow in FLOWS.values()
        if flow.of_staff and flow.name not in ("review", "papers")  # of registrations
        for step in flow.steps
        if isinstance(step, Ask | Gather)
    }
    assert typed - {*KINDS, *NO_WORDS, "edit"} == set(UNGUARDED)


def test_what_keeps_words_is_called_behind_the_guard() -> None:
    called: dict[str, set[str]] = {name: set() for name in GUARDED}
    for path, node in nodes(programs("handlers")):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        whose = getattr(getattr(function, "value", None), "id", "")
        if name in called and (name != "do" or whose == "acts"):
            called[name].add(path.as_posix())
    assert called == GUARDED, "ask guarding.keep_out first, then add the module here"
