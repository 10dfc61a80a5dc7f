"""How answers are read and shown that more than one question wants: dates, phones, districts and villages."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from handlers.flow import THIS_NUMBER, Data, Params, Phrase, Setting
from handlers.rules.hearing.said_numbers import read_said
from handlers.rules.office.office import Office
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.kk import read_kk
from handlers.rules.reading.nik import nik_birth_dates, read_nik
from handlers.rules.reading.phone import NO_PHONE, read_phone, show_phone
from handlers.rules.reading.phrases import bare_phrase, phrase
from handlers.rules.reading.places import find_places, means_village, places_said
from handlers.rules.reading.regions import Place
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.registrations.masks import last4

OUTSIDE = "luar"
"""The choice "not in the list"."""
NO_OWN_PHONE = "lewati"
"""The choice "no phone of one's own"."""
_NAMED = ":"
_MOST_WORDS = 6
BARE_YEAR = re.compile(r"\d{4}", re.ASCII)

Places = tuple[Place, ...]
Shown = Callable[[str, Office], Phrase | str]
"""How a value is shown at an office."""


def read_own_nik(text: str, data: Data, setting: Setting) -> Verdict:
    """A NIK. While the summary is corrected it must differ from the KK that stands already."""
    verdict = read_said(text, partial(read_nik, today=setting.today))
    same = verdict.kind == "ok" and verdict.value == data.get("kk")
    return refuse("same-as-kk") if same else verdict


def read_own_kk(text: str, data: Data, _setting: Setting) -> Verdict:
    """The number of a family card, which is not the NIK."""
    return read_said(text, partial(read_kk, nik=data.get("nik")))


def read_born(text: str, _data: Data, setting: Setting) -> Verdict:
    """A birth date in any way people type it, on the office's calendar; what cannot be read is no wrong answer."""
    return read_said(text, partial(read_birth_date, today=setting.today))


def read_own_born(text: str, data: Data, setting: Setting) -> Verdict:
    """The same where the NIK was said before: the reading that it bears is taken, and echoed in words."""
    verdict = read_born(text, data, setting)
    born = nik_birth_dates(data["nik"], setting.today) if verdict.kind == "offer" and "nik" in data else ()
    agreeing = {day.isoformat() for day in born}.intersection(verdict.readings)
    return read_birth_date(agreeing.pop(), today=setting.today) if len(agreeing) == 1 else verdict


def read_offered_date(text: str, readings: Sequence[str], setting: Setting) -> Verdict | None:
    """An answer while dates are offered: one of them, or a bare year that completes the day they share; else None.

    A chosen date is taken, a child's too: whether it is one is judged afterwards.
    """
    if text in readings:
        return ok(text)
    days = {reading[4:] for reading in readings}
    bare = BARE_YEAR.fullmatch(text.strip())
    return read_birth_date(f"{bare.group()}{days.pop()}", today=setting.today) if bare and len(days) == 1 else None


def shown_date(value: str) -> Phrase:
    """An ISO date (`1990-08-17`) in words."""
    return Phrase("registration.date", {"date": value})


def echo_date(value: str) -> tuple[Phrase, ...]:
    """The birth date in words, at the head of the next question."""
    return (Phrase("registration.birth-date-echo", {"date": value}),)


def read_own_phone(text: str, _data: Data, setting: Setting) -> Verdict:
    """A mobile number, or `NO_PHONE` once it was confirmed that there is none.

    "This number" is the one that the channel vouches for, where it does.
    """
    if text == NO_PHONE:
        return ok(NO_PHONE)
    verdict = refuse("this-number") if text == THIS_NUMBER else read_said(text, read_phone)
    return read_phone(setting.phone) if verdict.code == "this-number" and setting.phone else verdict


def kept_phone(value: str) -> str | None:
    """What is kept of an answer to the question for a phone: a number, or None where they have none of their own."""
    return None if value in (NO_PHONE, NO_OWN_PHONE) else value


def shown_phone(value: str) -> Phrase | str:
    """A phone number as people read it, or that there is none."""
    phone = kept_phone(value)
    return show_phone(phone) if phone else Phrase("registration.no-phone")


def who_writes(_data: Data, setting: Setting) -> Params:
    """The opt-in names who will write to the phone (WhatsApp Business Policy)."""
    return {"office": setting.office.dinas.short_name}


def own_phone(data: Data) -> str | None:
    """What the phone question wants: "phone", the number of who types, unless they register a relative."""
    return None if data.get("subject") == "keluarga" else "phone"


def districts(_data: Data, setting: Setting) -> Places:
    """The office's districts, by alphabet: people look for theirs."""
    return by_name(setting.office.area.districts)


def villages(data: Data, setting: Setting) -> Places:
    """The villages of the chosen district, by alphabet."""
    return by_name(setting.office.area.villages_of(data.get("district", "")))


def by_name(places: Places) -> Places:
    """Places in the order of their names; those of one name in the order of their codes."""
    return tuple(sorted(places, key=lambda place: (place[1].casefold(), place[0])))


def in_district(data: Data, setting: Setting) -> Params:
    """Which district the villages are of."""
    return {"district": setting.office.area.district_name(data.get("district")) or ""}


def find_district(text: str, data: Data, setting: Setting) -> Verdict:
    """A typed district; a typed village of any district is understood as well, also where it is named like a district.

    A place in the middle of a sentence is offered.
    """
    area, both = setting.office.area, _village_with_district(text, setting)
    if both is not None:
        return ok(both)
    found = find(text, districts(data, setting))
    village = find(text, area.villages, alike=found.kind != "ok")
    better = found.kind == "offer" or (found.kind == "ok" and _is_village(text, found, village, setting))
    if found.kind == "refuse" or (village.kind == "ok" and better):
        found = replace(village, code="village") if village.kind == "offer" else village
    return found if found.kind != "refuse" else _said_in(text, area.villages, area.districts)


def _is_village(text: str, district: Verdict, village: Verdict, setting: Setting) -> bool:
    area = setting.office.area
    return means_village(text, area.village_name(village.value) or "", area.district_name(district.value) or "")


def _village_with_district(text: str, setting: Setting) -> str | None:
    """The village in "juai bata", "bata kecamatan juai"; None where the words are not just these two names."""
    words, area = text.replace(",", " ").split()[:_MOST_WORDS], setting.office.area
    for place in range(1, len(words)):
        parts = " ".join(words[:place]), " ".join(words[place:])
        for village, district in (parts, parts[::-1]):
            inside = find_places(district, area.districts)
            found = find_places(village, area.villages_of(inside.matches[0].code)) if inside.kind == "exact" else inside
            if found.kind == "exact" and inside.kind == "exact":
                return found.matches[0].code
    return None


def find_village(text: str, data: Data, setting: Setting) -> Verdict:
    """A typed village of the chosen district, as `find_district`."""
    places = villages(data, setting)
    found = find(text, places)
    return found if found.kind != "refuse" else _said_in(text, places)


def _said_in(text: str, *places: Places) -> Verdict:
    """The places that stand in a sentence: of the first that has any."""
    codes = next((found for some in places if (found := places_said(text, some))), ())
    return offer("village", *codes) if codes else refuse("not-found")


def find(text: str, places: Places, *, alike: bool = True) -> Verdict:
    """The place meant by `text`; what is not certain is offered, never taken, and not looked for without `alike`."""
    if any(text.strip() == code for code, _ in places):
        return ok(text.strip())
    found, bare = find_places(text, places, alike=alike), bare_phrase(text)
    if found.kind != "exact" and bare != phrase(text):
        found = next((one for one in (find_places(bare, places, alike=False),) if one.kind == "exact"), found)
    codes = tuple(match.code for match in found.matches)
    if found.kind == "exact":
        return ok(codes[0])
    return offer(found.kind, *codes) if codes else refuse("not-found")


def shown_place(code: str, setting: Setting) -> str:
    """A district or village by its name, a village with its district."""
    return setting.office.area.place(code) or code


def no_district(data: Data, _setting: Setting) -> bool:
    """The `when` of the district: asked while no village is known."""
    return "village" not in data


def listed(data: Data, _setting: Setting) -> bool:
    """The `when` of the village: not asked where the district is not in the list."""
    return data.get("district") != OUTSIDE


def is_outside(data: Data, _setting: Setting) -> bool:
    """The `when` of the name of a place: asked where it is not in the list."""
    return data.get("district") == OUTSIDE or data.get("village", "").partition(_NAMED)[0] == OUTSIDE


def named_outside(place: str) -> str:
    """The value of a village that is not in the list: `luar:Simpang Tiga`."""
    return f"{OUTSIDE}{_NAMED}{place}"


def place_outside(value: str | None) -> str | None:
    """The name in such a value; None for a village of the list, and where no name was told."""
    outside, _, place = (value or "").partition(_NAMED)
    return place or None if outside == OUTSIDE else None


def served(code: str, office: Office) -> str | None:
    """The code of a village where the office serves it, else None."""
    return code if office.area.has_village(code) else None


def served_or_named(value: str, office: Office) -> str | None:
    """The code of a village that the office serves, or a place outside by its name; else None."""
    return value if place_outside(value) else served(value, office)


def shown_village(value: str, office: Office) -> Phrase | str:
    """A village with its district, or the name of a place that is not in the list."""
    place = place_outside(value)
    if place:
        return Phrase("registration.outside-named", {"place": place})
    return office.area.place(value) or Phrase("registration.outside")


def village_name(value: str, office: Office) -> str:
    """The name alone, as sheets have it."""
    return office.area.village_name(value) or place_outside(value) or ""


def as_told(value: str, _office: Office) -> str:
    """The value itself."""
    return value


def plain(make: Callable[[str], Any]) -> Callable[[str, Office], Any]:
    """A function of the value that needs no office."""
    return lambda value, _office: make(value)


def hidden(key: str) -> Shown:
    """Words in place of the value."""
    return lambda _value, _office: Phrase(key)


def ends_in(value: str, _office: Office) -> Phrase:
    """A number by its last four digits."""
    return Phrase("fields.ends-in", {"digits": last4(value)})


def day(value: str, _office: Office) -> str:
    """A date as Indonesian forms write it: 17-08-1990."""
    return f"{date.fromisoformat(value):%d-%m-%Y}"
