"""Registering one person, from consent to summary. What is asked in between stands in `handlers.fields`."""

from datetime import date
from functools import partial

from handlers.advance import HEARD
from handlers.asking import NO_OWN_PHONE, OUTSIDE, named_outside
from handlers.entries import Effect
from handlers.fields import FIELDS, VOICE, Spec, asked_by, kept, lines, names
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting, Step, Unclear
from handlers.flows.registration_heard import heard, name_after_all, overhears
from handlers.flows.registration_swapped import RIGHT, SWAPPED, day_and_month, swapped
from handlers.flows.registration_whom import SUBJECT, again, agreed, for_another, not_agreed, once_more, shown_whom
from handlers.named_place import PLACE, place_named
from handlers.rules.access import EVERYBODY
from handlers.rules.hearing.whom import ONESELF, RELATIVE
from handlers.rules.office.area import district_of
from handlers.rules.office.notice import short_notice
from handlers.rules.reading.ages import adult_on, age_on, is_minor
from handlers.rules.reading.phone import NO_PHONE
from handlers.rules.reading.verdict import offer
from handlers.services.registrations.registering import decline, submit
from handlers.steps import Choose, labelled
from handlers.words import whole_notice
from storage.enums import Field

NAME = VOICE
EDIT = "ubah:"
TO_WHOM = f"{EDIT}{SUBJECT}"
SUBMIT = "registration.submit"
"""The effect that sends it."""

choose = partial(Choose, NAME)


def consented(choice: str, data: Data, setting: Setting) -> Result:
    """The answer to the notice: *tidak* ends everything and keeps nothing, *lengkap* shows the whole notice."""
    if choice == "tidak":
        return not_agreed(data) or Finish((Say("registration.declined"),), "registration.decline")
    if choice == "lengkap":
        return Again(before=(whole_notice(setting.office),))
    return agreed(data, setting)


def notice(_data: Data, setting: Setting) -> Params:
    """What the consent notice names."""
    office, abroad = setting.office, Phrase(f"channels.{setting.channel}-abroad")
    return {**short_notice(office), "abroad": abroad, "fields": names(asked_by(office))}


def asked_here(spec: Spec, field: Field) -> tuple[Step, ...]:
    """The questions of a field; those of an optional one are asked where the office does."""
    if not spec.optional:
        return spec.steps
    return tuple(step.only(lambda _data, setting: field in setting.office.also_ask) for step in spec.steps)


def to_change(choice: str, setting: Setting) -> bool:
    """True for a part of the summary that this office asks, and for all that is no field."""
    return choice in (TO_WHOM, RIGHT) or choice.removeprefix(EDIT) in asked_by(setting.office)


def summary(data: Data, setting: Setting) -> Params:
    """Everything in plain words, to be checked by whoever typed it."""
    return {"told": (shown_whom(data), *lines(kept(data, setting.office), setting.office))}


def summarised(choice: str, _data: Data, _setting: Setting) -> Result:
    """Send, change, or leave."""
    if choice == "ubah":
        return Again(step="edit")
    if choice == "batal":
        return Finish((Say("registration.cancelled"),))
    return Finish(effect=SUBMIT)


def edited(choice: str, _data: Data, _setting: Setting) -> Result:
    """Forget the answers to what is to be changed: it is asked again, and the summary comes back by itself.

    *Sudah benar* changes nothing.
    """
    if choice == RIGHT:
        return Again(onward=True)
    if choice == TO_WHOM:
        return Again(forget=(SUBJECT,))
    return Again(forget=tuple(step.name for step in FIELDS[Field(choice.removeprefix(EDIT))].steps))


def never(_data: Data, _setting: Setting) -> bool:
    """The `when` of a step that only a button leads to."""
    return False


def after(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    """What follows from an answer: a remark on the age, words about places outside, a village typed as district."""
    if step == SUBJECT:
        return for_another(accept, data)
    if step == "birth-date":
        return day_and_month(accept, data, setting) or judged_by_age(accept, setting)
    if step == "swapped":
        return swapped(accept, data)
    if step == "phone" and accept.value == NO_OWN_PHONE:
        return Unclear(offer("no-phone", NO_PHONE))  # tapped it is asked about as it is when typed
    if step == "district" and setting.office.area.has_village(accept.value):
        data["village"] = accept.value
        return Accept(district_of(accept.value))
    if step == PLACE:
        place_named(accept.value, data, setting)
        return accept
    if accept.value == OUTSIDE and step in ("district", "village"):
        return outside(step, data, setting)
    return accept


def outside(step: str, data: Data, setting: Setting) -> Accept:
    """Not in the list: a village that was told beside other answers is its name already, for its offer was accepted."""
    remark = Say("notices.outside", {"region": setting.office.region_name})
    data.pop(PLACE, None)
    told = data.get(HEARD, {}).pop("village", None)
    if told is None:
        return Accept(OUTSIDE, before=(remark,))
    data |= {PLACE: told, "village": named_outside(told)}
    return Accept(OUTSIDE if step == "district" else named_outside(told), before=(remark,))


def judged_by_age(accept: Accept, setting: Setting) -> Result:
    """Under 18 nothing is kept and an officer helps; outside the limits the person is told and may go on."""
    born = date.fromisoformat(accept.value)
    age = age_on(born, setting.today)
    if is_minor(born, setting.today):
        remark = Say("notices.minor", {"day": adult_on(born).isoformat()}, labelled("menu", "petugas"))
        return Finish((remark,), "question.minor")
    if setting.office.age_limits.allow(age):
        return accept
    limits = setting.office.age_limits
    remark = Say("notices.age", {"age": age, "minimum": limits.minimum, "below": limits.maximum + 1})
    return Accept(accept.value, accept.echo, (remark,))


BESIDE = {Field.KK: (SWAPPED,)}
"""Questions that are no field's own, behind those of a field."""

STEPS = (
    choose(
        "consent",
        ("setuju", "tidak", "lengkap"),
        yes="setuju",
        no="tidak",
        params=notice,
        words=again,
        once_more=once_more,
        decide=consented,
    ),
    choose(SUBJECT, (ONESELF, RELATIVE)),
    *(step for field, spec in FIELDS.items() for step in (*asked_here(spec, field), *BESIDE.get(field, ()))),
    choose(
        "edit",
        (TO_WHOM, *(f"{EDIT}{field}" for field in FIELDS), RIGHT),
        yes=RIGHT,
        no=RIGHT,
        also={"cancel": RIGHT},
        offered=to_change,
        when=never,
        decide=edited,
    ),
    choose("summary", ("kirim", "ubah", "batal"), yes="kirim", no="ubah", params=summary, decide=summarised),
)

REGISTRATION = Flow(
    NAME,
    STEPS,
    after=after,
    cancelled=Say("registration.cancelled"),
    heard=heard,
    overhears=overhears,
    means=name_after_all,
)

FLOWS = (REGISTRATION,)

EFFECTS = (Effect(SUBMIT, submit, EVERYBODY), Effect("registration.decline", decline, EVERYBODY))
