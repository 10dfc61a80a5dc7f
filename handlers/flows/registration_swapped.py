"""NIK and KK in each other's place, and day and month: asked about once, never refused."""

from dataclasses import dataclass, replace
from datetime import date

from handlers.advance import HEARD
from handlers.fields import VOICE
from handlers.flow import Accept, Again, Answer, Data, Frame, Params, Result, Say, Setting, Unclear
from handlers.rules.hearing.swapped import is_swapped, names_numbers, says_swapped
from handlers.rules.reading.ages import calendar_date
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.digits import numbers_of_length
from handlers.rules.reading.nik import LENGTH, nik_birth_dates, nik_doubts, nik_fault
from handlers.rules.reading.verdict import offer
from handlers.steps import Choose

SWAP, RIGHT = "tukar", "benar"
SAID = "swap-said"
"""Among the answers: that somebody said that NIK and KK are swapped."""
DOUBTED = "date-doubted"
"""Among the answers: that the birth date was asked about, for the NIK has its day and month the other way round."""
_SWAPPED = "nik-kk-swapped"
_TOLD = ("birth-date", "phone", "district", "village", "occupation", "summary", "edit")
"""Questions behind NIK and KK."""


@dataclass(frozen=True, slots=True)
class Swapped(Choose):
    """Are they swapped? A yes in words swaps; "benar" leaves them."""

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """One of the buttons, or words that mean one."""
        said = is_swapped(answer.text) if answer.choice is None else None
        if said is not None:
            answer = replace(answer, choice=SWAP if said else RIGHT)
        return Choose.take(self, answer, frame, setting)


def looks_swapped(data: Data, setting: Setting) -> bool:
    """The `when` of the question: somebody says so, or the KK carries the birth date that the NIK does not."""
    if "nik" not in data or "kk" not in data or nik_fault(data["kk"]) is not None:
        return False
    born = data.get("birth-date")
    if SAID in data or born is None:
        return SAID in data
    return _SWAPPED in nik_doubts(data["nik"], date.fromisoformat(born), setting.today, kk=data["kk"])


def numbers(data: Data, _setting: Setting) -> Params:
    """The two numbers as they stand."""
    return {"nik": data.get("nik", ""), "kk": data.get("kk", "")}


SWAPPED = Swapped(VOICE, "swapped", (SWAP, RIGHT), when=looks_swapped, params=numbers)


def swapped(accept: Accept, data: Data) -> Accept:
    """What follows from the answer: the numbers change places."""
    data.pop(SAID, None)
    if accept.value == SWAP:
        data["nik"], data["kk"] = data["kk"], data["nik"]
    return accept


def swap_said(text: str, frame: Frame) -> Result | None:
    """At the KK ("kebalik, itu KK. NIK saya 6311...") its number is kept and it is asked whether to swap; also later.

    Without another number the one that stands as NIK is the KK, and the NIK is asked again. None where nobody says so.
    """
    data = frame.data
    if "nik" not in data or not says_swapped(text):
        return None
    if frame.step == "kk":
        return _at_kk(text, data)
    if frame.step not in _TOLD or not (names_numbers(text) or frame.step == "birth-date"):
        return None
    return _ask(data)


def _at_kk(text: str, data: Data) -> Result | None:
    others = [number for number in numbers_of_length(tidy(text), LENGTH) if number != data["nik"]]
    if not others:
        data[HEARD] = {**data.get(HEARD, {}), "kk": data["nik"]}
        return Again(forget=("nik",), before=(Say("registration.collected"),), onward=True)
    if len(others) > 1 or nik_fault(others[0]) is not None:
        return None
    data["kk"] = others[0]
    return _ask(data)


def _ask(data: Data) -> Result | None:
    data.pop("swapped", None)
    data[SAID] = True
    return Again(onward=True) if nik_fault(data.get("kk", "")) is None else None


def day_and_month(accept: Accept, data: Data, setting: Setting) -> Result | None:
    """Ask once where the NIK has day and month of the typed date the other way round; None where all is well."""
    born, nik = date.fromisoformat(accept.value), data.get("nik")
    other = calendar_date(born.year, born.day, born.month)
    if nik is None or other is None or data.get(DOUBTED):
        return None
    inside = nik_birth_dates(nik, setting.today)
    if born in inside or other not in inside:
        return None
    data[DOUBTED] = True
    return Unclear(offer("as-in-nik", other.isoformat(), accept.value))
