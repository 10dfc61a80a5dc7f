"""The templates that the operator submits: Meta's rules, both languages, and variables that the messages have."""

import re
from dataclasses import replace

import pytest

from bot.channels.twilio.table import Template, WhatsAppTable
from bot.channels.twilio.templates import PROACTIVE, template_warnings
from handlers.services.regulations.news import TO_COMPANY
from messages.catalogue import LANGUAGES
from tests.support.office import balangan
from tests.support.templates import Documented, documented
from tests.support.words import words

ALL = documented()
GIVEN = {
    "number",
    "name",
    "due",
    "village",
    "papers",
    "list",
    "region",
    "claim",
    "bpjs_phone",
    "what",
    "field",
    "kept",
    "reason",
    "next",
    "place",
    "until",
    "text",
    "office",
    "channel",
    *("kind", "note", "lines", "days", "deemed", "ends", "decree", "dated", "done"),
}
"""What those who tell news give with it (handlers/services: records, questions, ladder; bot/timed/drafts.py)."""
SAMPLE = "x" * 80
_PLACE = re.compile(r"\{\{(\d+)\}\}")


def test_each_message_that_may_come_late_has_a_template_in_both_languages() -> None:
    assert sorted((one.key, one.language) for one in ALL) == sorted((k, la) for k in PROACTIVE for la in LANGUAGES)


def test_all_news_that_companies_get_by_themselves_is_among_them() -> None:
    told = {f"regulation.told-{act}" for act in (*TO_COMPANY, "ends", "amend")}
    assert told == {key for key in PROACTIVE if key.startswith("regulation.")}


@pytest.mark.parametrize("one", ALL, ids=lambda one: f"{one.key}-{one.language}")
def test_metas_rules_hold(one: Documented) -> None:
    places = [int(place) for place in _PLACE.findall(one.text)]
    assert sorted(set(places)) == list(range(1, len(one.variables) + 1)) == places
    assert not re.match(r"\W*\{\{", one.text), "begins with a variable"
    assert not re.search(r"\}\}\W*$", one.text), "ends with a variable"
    assert not re.search(r"\}\}\s*\{\{", one.text), "two variables side by side"
    assert "\n" not in one.text
    assert len(_PLACE.sub(SAMPLE, one.text)) <= 1024
    assert all(0 < len(title) <= 20 for _, title in one.choices)


@pytest.mark.parametrize("one", ALL, ids=lambda one: f"{one.key}-{one.language}")
def test_the_variables_are_the_messages_own(one: Documented) -> None:
    """A template may say more than the short words of a chat: whatever is given with the news."""
    assert words().has(one.key, one.language)
    assert set(one.variables) | words().variables(one.key, one.language) <= GIVEN


@pytest.mark.parametrize("key", PROACTIVE)
def test_both_languages_say_the_same(key: str) -> None:
    first, second = (one for one in ALL if one.key == key)
    assert first.variables == second.variables
    assert [choice for choice, _ in first.choices] == [choice for choice, _ in second.choices]


def test_check_names_what_has_no_template() -> None:
    office = balangan()
    found = template_warnings(office)
    assert [one.key for one in found] == ["check.no-template", "check.no-template", "check.late-reminder"]
    assert "notices.verified" in str(found[0].params["keys"])
    assert all(words().has(one.key, language) for one in found for language in LANGUAGES)
    templates = tuple(Template(one.key, one.language, "HX" + "0" * 32, one.variables) for one in ALL)
    ready = replace(
        office, channels=(WhatsAppTable(templates=templates),), times=replace(office.times, draft_reminder_hours=20)
    )
    assert template_warnings(ready) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"per_second": 0},
        {"templates": (Template("a.b", "id", "HX" + "0" * 32), Template("a.b", "id", "HX" + "1" * 32))},
    ],
)
def test_an_office_file_that_cannot_be_meant_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"per_second|two templates"):
        WhatsAppTable(**wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="ContentSid"):
        Template("a.b", "id", "HX1")
