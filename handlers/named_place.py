"""The question for the name of a place that is not in the list, and what happens when the list has it after all."""

import re
from dataclasses import dataclass

from handlers.asking import OUTSIDE, named_outside, shown_village
from handlers.flow import Data, Frame, Phrase, Setting
from handlers.rules.office.area import Area, district_of
from handlers.rules.reading.places import find_places, read_place
from handlers.rules.reading.verdict import Verdict, offer, ok
from handlers.steps import Ask

PLACE = "place"
"""The question, and where `Details.more` holds its answer."""
SKIP = "lewati"
"""Its button: no name is told."""
_DISTRICT = re.compile(r"[,;]|\b(?:kec(?:amatan)?|kcmtn|district)\b\.?", re.IGNORECASE)
"""What stands between a village and its district."""


@dataclass(frozen=True, slots=True)
class NamedPlace(Ask):
    """A place by its name. One that the list has is offered beside the words as they were typed."""

    def shown(self, value: str, frame: Frame, setting: Setting) -> Phrase | str:
        """A village with its district, or a name that is not in the list."""
        area = setting.office.area
        return shown_village(value if area.has_village(value) else named_outside(value), setting.office)


def read_named_place(text: str, _data: Data, setting: Setting) -> Verdict:
    """The name of a place; the code of a village is one that was offered."""
    area = setting.office.area
    if area.has_village(text):
        return ok(text)
    words = read_place(text)
    listed = _listed(words.value, area) if words.kind == "ok" else None
    return offer("listed", listed, words.value) if listed else words


def place_named(value: str, data: Data, setting: Setting) -> None:
    """Let the village be what was answered: one of the list, a name, or that there is none."""
    data["village"] = OUTSIDE if value == SKIP else named_outside(value)
    if setting.office.area.has_village(value):
        data |= {"village": value, "district": district_of(value)}


def _listed(text: str, area: Area) -> str | None:
    """The village of the list that these words name, with its district or without; None where they name none."""
    name, _, district = (part.strip(" ,") for part in _DISTRICT.sub("\n", text).partition("\n"))
    places = area.villages
    if district:
        inside = find_places(district, area.districts)
        if inside.kind not in ("exact", "likely"):
            return None
        places = area.villages_of(inside.matches[0].code)
    found = find_places(name, places)
    return found.matches[0].code if found.kind == "exact" else None
