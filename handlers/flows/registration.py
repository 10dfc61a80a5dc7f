"""Registering one person, from consent to summary. The steps stand in their order in STEPS."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from handlers.flow import THIS_NUMBER, Accept, Again, Choice, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.flows.birth_date import read_born, shown_date
from handlers.rules.office.area import district_of
from handlers.rules.office.notice import short_notice
from handlers.rules.reading.ages import age_on, is_minor
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.kk import read_kk
from handlers.rules.reading.names import read_name
from handlers.rules.reading.nik import read_nik
from handlers.rules.reading.phone import NO_PHONE, read_phone, show_phone
from handlers.rules.reading.places import find_places
from handlers.rules.reading.regions import Place
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.steps import Ask, Choose, Pick, labelled
from storage.enums import Field

NAME = "registration"
OUTSIDE = "luar"
"""The choice "not in the list"."""
EDITS = tuple(f"ubah:{field}" for field in Field)

BARE_YEAR = re.compile(r"\d{4}", re.ASCII)

Read = Callable[[str, Data, Setting], Verdict]
Places = tuple[Place, ...]
choose = partial(Choose, NAME)


def consented(choice: str, _data: Data, setting: Setting) -> Result:
    """The answer to the consent question: *tidak* ends everything and keeps nothing.

    *Setuju* is kept with the version of the notice, the channel and the time (UU 27/2022 art 22 and 24).
    """
    if choice == "tidak":
        return Finish((Say("registration.declined"),), "registration.decline")
    version = setting.office.notice_version
    return Accept({"version": version, "channel": setting.channel, "at": setting.now.isoformat()})


def notice(_data: Data, setting: Setting) -> Params:
    """What the consent notice names."""
    return short_notice(setting.office, setting.channel, f"{setting.base_url}/data")


def relative(step: str) -> Callable[[Data, Setting], tuple[str, ...]]:
    """The `words` of a step: `registration.STEP-relative` where somebody registers a relative."""

    def words(data: Data, _setting: Setting) -> tuple[str, ...]:
        return (f"{NAME}.{step}-relative",) if data.get("subject") == "keluarga" else ()

    return words


def ask(step: str, read: Read, **more: Any) -> Ask:  # noqa: ANN401 -- Ask's fields
    """A typed question of this flow; `more`: further fields of `Ask`."""
    return Ask(NAME, step, read, words=relative(step), **more)


def pick(step: str, options: Callable[[Data, Setting], Places], find_one: Read, **more: Any) -> Pick:  # noqa: ANN401 -- Pick's fields
    """A question of this flow with a long list and "not in the list"; `more`: further fields of `Pick`."""
    return Pick(NAME, step, options, find_one, (OUTSIDE,), words=relative(step), show=shown_place, **more)


def read_own_nik(text: str, data: Data, setting: Setting) -> Verdict:
    """A NIK. While the summary is corrected it must differ from the KK that stands already."""
    verdict = read_nik(text, today=setting.today)
    same = verdict.kind == "ok" and verdict.value == data.get("kk")
    return refuse("same-as-kk") if same else verdict


def read_offered_date(text: str, readings: Sequence[str], setting: Setting) -> Verdict | None:
    """An answer while dates are offered: one of them, or a bare year that completes the day they share; else None.

    A chosen date is taken, a child's too: `judged_by_age` comes afterwards.
    """
    if text in readings:
        return ok(text)
    days = {reading[4:] for reading in readings}
    bare = BARE_YEAR.fullmatch(text.strip())
    return read_birth_date(f"{bare.group()}{days.pop()}", today=setting.today) if bare and len(days) == 1 else None


def in_district(data: Data, setting: Setting) -> Params:
    """Which district the villages are of."""
    return {"district": setting.office.area.district_name(data.get("district")) or ""}


def read_own_phone(text: str, _data: Data, setting: Setting) -> Verdict:
    """A mobile number, or `NO_PHONE` once it was confirmed that there is none.

    "This number" is the one that the channel vouches for, where it does.
    """
    if text == NO_PHONE:
        return ok(NO_PHONE)
    verdict = refuse("this-number") if text == THIS_NUMBER else read_phone(text)
    return read_phone(setting.phone) if verdict.code == "this-number" and setting.phone else verdict


def who_writes(_data: Data, setting: Setting) -> Params:
    """The opt-in names who will write to the phone (WhatsApp Business Policy)."""
    return {"office": setting.office.dinas.short_name}


def own_phone(data: Data) -> str | None:
    """What the phone question wants: "phone", the number of who types, unless they register a relative."""
    return None if data.get("subject") == "keluarga" else "phone"


def shown_phone(value: str) -> Phrase | str:
    """A phone number as people read it, or that there is none."""
    return Phrase("registration.no-phone") if value in (NO_PHONE, "lewati") else show_phone(value)


def echo_date(value: str) -> tuple[Phrase, ...]:
    """The birth date in words, at the head of the next question."""
    return (Phrase("registration.birth-date-echo", {"date": date.fromisoformat(value)}),)


def districts(_data: Data, setting: Setting) -> Places:
    """The office's districts."""
    return setting.office.area.districts


def villages(data: Data, setting: Setting) -> Places:
    """The villages of the chosen district."""
    return setting.office.area.villages_of(data.get("district", ""))


def find_district(text: str, data: Data, setting: Setting) -> Verdict:
    """A typed district; a typed village of any district is understood as well."""
    found = find(text, districts(data, setting))
    if found.kind == "refuse":
        return find(text, setting.office.area.villages)
    return found


def shown_place(code: str, setting: Setting) -> str:
    """A district or village by its name, a village with its district."""
    return setting.office.area.place(code) or code


def find_village(text: str, data: Data, setting: Setting) -> Verdict:
    """A typed village of the chosen district."""
    return find(text, villages(data, setting))


def find(text: str, places: Places) -> Verdict:
    """The place meant by `text`; what is not certain is offered, never taken."""
    if any(text.strip() == code for code, _ in places):
        return ok(text.strip())
    found = find_places(text, places)
    codes = tuple(match.code for match in found.matches)
    if found.kind == "exact":
        return ok(codes[0])
    return offer(found.kind, *codes) if codes else refuse("not-found")


def no_district(data: Data, _setting: Setting) -> bool:
    """The `when` of the district: asked while no village is known."""
    return "village" not in data


def listed(data: Data, _setting: Setting) -> bool:
    """The `when` of the village: not asked where the district is not in the list."""
    return data.get("district") != OUTSIDE


def summary(data: Data, setting: Setting) -> Params:
    """Everything in plain words, to be checked by whoever typed it."""
    typed = {field: data[field] for field in ("name", "nik", "kk")}
    born, phone = date.fromisoformat(data["birth-date"]), shown_phone(data["phone"])
    village = setting.office.area.place(data.get("village")) or Phrase("registration.outside")
    return typed | {"birth_date": born, "phone": phone, "village": village}


def summarised(choice: str, _data: Data, _setting: Setting) -> Result:
    """Send, change, or leave."""
    if choice == "ubah":
        return Again(step="edit")
    if choice == "batal":
        return Finish((Say("registration.cancelled"),))
    return Finish(effect="registration.submit")


def edited(choice: str, _data: Data, _setting: Setting) -> Result:
    """Forget the answer that is to be changed: it is asked again, and the summary comes back by itself."""
    field = choice.removeprefix("ubah:")
    return Again(forget=("district", "village") if field == Field.VILLAGE else (field,))


def never(_data: Data, _setting: Setting) -> bool:
    """The `when` of a step that only a button leads to."""
    return False


def after(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    """What follows from an answer: a remark on the age, words about places outside, a village typed as district."""
    if step == "birth-date":
        return judged_by_age(accept, setting)
    if step == "district" and setting.office.area.has_village(accept.value):
        data["village"] = accept.value
        return Accept(district_of(accept.value))
    if accept.value == OUTSIDE and step in ("district", "village"):
        return Accept(OUTSIDE, before=(Say("notices.outside", {"region": setting.office.region_name}),))
    return accept


def judged_by_age(accept: Accept, setting: Setting) -> Result:
    """Under 18 nothing is kept and an officer helps; outside the limits the person is told and may go on."""
    born = date.fromisoformat(accept.value)
    age = age_on(born, setting.today)
    if is_minor(born, setting.today):
        return Finish((Say("notices.minor", choices=labelled("menu", "petugas")),), "question.minor")
    if setting.office.age_limits.allow(age):
        return accept
    limits = setting.office.age_limits
    remark = Say("notices.age", {"age": age, "minimum": limits.minimum, "below": limits.maximum + 1})
    return Accept(accept.value, accept.echo, (remark,))


NO_PHONE_CHOICE = (Choice("lewati", Phrase("registration.choice-lewati")),)

STEPS = (
    choose("consent", ("setuju", "tidak"), yes="setuju", no="tidak", params=notice, decide=consented),
    choose("subject", ("saya", "keluarga")),
    ask("name", lambda text, _d, _s: read_name(text)),
    ask("nik", read_own_nik),
    ask("kk", lambda text, data, _s: read_kk(text, nik=data.get("nik"))),
    ask("birth-date", read_born, show=shown_date, echo=echo_date, under=read_offered_date),
    ask("phone", read_own_phone, extra=NO_PHONE_CHOICE, params=who_writes, show=shown_phone, wants=own_phone),
    pick("district", districts, find_district, when=no_district),
    pick("village", villages, find_village, when=listed, params=in_district),
    choose("edit", EDITS, when=never, decide=edited),
    choose("summary", ("kirim", "ubah", "batal"), yes="kirim", no="ubah", params=summary, decide=summarised),
)

REGISTRATION = Flow(NAME, STEPS, after=after, cancelled=Say("registration.cancelled"))
