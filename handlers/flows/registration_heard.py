"""What a registration was told before it asked: several answers in one message, and those of a registration before.

They are kept as words for each question (`advance.HEARD`, `advance.EARLIER`), read by its own reader when its turn
comes, and offered. None is an answer before somebody said yes to it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from handlers.advance import AS, EARLIER, HEARD
from handlers.asking import OUTSIDE, find, find_district
from handlers.fields import FIELDS
from handlers.flow import Again, Answer, Data, Frame, Params, Result, Say, Setting, Step, Unclear
from handlers.flows.registration_swapped import swap_said
from handlers.flows.registration_whom import SUBJECT, said_whom, turn_to, whom_offered
from handlers.named_place import PLACE
from handlers.rules.hearing.collected import collected, is_about_more
from handlers.rules.hearing.correcting import corrected_to, to_correct
from handlers.rules.hearing.whom import whom
from handlers.rules.reading.clean import MAX_ANSWER
from handlers.rules.reading.names import is_also_name
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.places import find_places, read_place
from handlers.rules.reading.regions import Place
from handlers.rules.reading.verdict import Verdict, offer, refuse
from handlers.rules.reading.words import words_of
from handlers.rules.reports.report_words import ANSWER
from handlers.rules.understanding.wishes import said_alone, says
from handlers.steps import Ask, Pick
from storage.enums import Field

Said = Mapping[str, str]
"""Words by the name of the question that they answer."""
NUMBERS = ("nik", "kk")
AT_THE_END = ("summary", "edit")
"""Where another value of an answer that was given already corrects it."""
LONGEST_PLACE = 4
"""Words of the name of a village."""
_A_SENTENCE = 2
"""Words; of one alone nothing is taken but an answer."""
UNASKED = 3
"""So many fields without a NIK or KK are a wish to register, where nothing was asked."""

_STEPS: Mapping[str, Step] = {step.name: step for spec in FIELDS.values() for step in spec.steps}


def overhears(answer: Answer, frame: Frame, setting: Setting) -> Result | None:
    """An `overhears` of a flow: what a typed message says beside an answer to the open question."""
    if answer.choice is not None or not answer.text:
        return None
    text = answer.text
    _keep_unlisted(text, frame, setting)
    wrong = swap_said(text, frame) or _wrong(text, frame) or _for_another(text, frame) or _said_at_end(text, frame)
    return wrong or _several(text, frame, setting)


def name_after_all(answer: Answer, frame: Frame) -> str | None:
    """A `means` of a flow: where the name is asked, a word that calls somebody elsewhere may be one ("Mimin")."""
    return ANSWER if frame.step == "name" and frame.pending is None and is_also_name(answer.text) else None


def _wrong(text: str, frame: Frame) -> Result | None:
    """An answer is said to be wrong: its question comes again, and then the one that is open now.

    A number beside it is offered. Where the field was not asked yet, the open question takes the words.
    """
    field, value = corrected_to(text) or (to_correct(text), "")
    steps = tuple(step.name for step in FIELDS[Field(field)].steps) if field else ()
    if field is None or not any(step in frame.data or step == frame.step for step in steps):
        return None
    number = next((place for place, letter in enumerate(text) if letter.isdigit()), None)
    said = value or text[number:] if value or number is not None else ""
    if said:
        frame.data[HEARD] = {**frame.data.get(HEARD, {}), field: said}
        return Again(forget=steps, onward=True)
    frame.misses = 0
    return Again(forget=steps)


def _for_another(text: str, frame: Frame) -> Result | None:
    """It is for somebody else than was said, in the middle of the questions: "untuk saya sendiri".

    At the name "suami saya" will do, and is no name either where it says nothing new.
    """
    if SUBJECT not in frame.data or frame.step in (SUBJECT, *AT_THE_END) or not _says_whom(text, frame.step):
        return None
    label = said_alone(text, SUBJECT)
    said = label and label.partition(":")[2]
    if said is None or said == frame.data[SUBJECT]:
        return Unclear(refuse("not-a-name")) if said and frame.step == "name" else None
    turn_to(said, frame.data)
    return Again(onward=True)


def _says_whom(text: str, step: str) -> bool:
    """True for words among which one says that they tell for whom; a name is none ("Ayah", "Putra Mas")."""
    telling = words_of("for-whom") | (words_of("oneself") if step == "name" else frozenset())
    words = phrase(text).split()
    return len(words) >= _A_SENTENCE and not telling.isdisjoint(words)


def _said_at_end(text: str, frame: Frame) -> Result | None:
    """Once all is answered ("untuk ibu saya") that person is asked for consent, who has not been yet.

    Whoever leaves says no more than why.
    """
    said = whom(text) if frame.step in AT_THE_END else None
    if said is None or said == frame.data.get(SUBJECT) or says(text, "cancel"):
        return None
    turn_to(said, frame.data)
    return Again(onward=True)


def begins(text: str, setting: Setting) -> Said:
    """The answers in a message that comes where nothing was asked, if it can only be meant as a registration."""
    if len(text) > MAX_ANSWER or is_about_more(text):
        return {}
    said = _collected(text, setting)
    return {**said_whom(text), **said} if len(said) >= UNASKED or any(number in said for number in NUMBERS) else {}


def heard(step: str, data: Data, setting: Setting) -> Verdict | None:
    """A `heard` of a flow: the reading that earlier words offer for this question; None where there is none."""
    if step == SUBJECT:
        return whom_offered(data.get(HEARD, {}))
    for kept in (HEARD, EARLIER):
        verdict = _read(step, data.get(kept, {}), data, setting)
        if verdict is not None and verdict.kind != "refuse":
            return _offered(verdict, kept, _STEPS[step].params(data, setting))
        if kept == HEARD and step in ("district", "village") and _is_unlisted(data, setting):
            return _unlisted(data[kept]["village"])
    return None


def _keep_unlisted(text: str, frame: Frame, setting: Setting) -> None:
    """A place that the list does not have is offered as the name, should somebody say that theirs is not in it."""
    step, words = _STEPS.get(frame.step), phrase(text).split()
    if not isinstance(step, Pick) or frame.pending is not None or len(words) > LONGEST_PLACE or "?" in text:
        return
    named = words_of("not-name").isdisjoint(words) and read_place(text).kind == "ok"
    if named and step.find(text, frame.data, setting).kind == "refuse":
        frame.data[HEARD] = {**frame.data.get(HEARD, {}), PLACE: text}


def _collected(text: str, setting: Setting, asked: str | None = None) -> Said:
    area = setting.office.area
    villages, districts = _finder(area.villages), _finder(area.districts)
    return collected(text, today=setting.today, find_village=villages, find_district=districts, asked=asked)


def _finder(places: tuple[Place, ...]) -> Callable[[str], str]:
    return lambda words: find_places(words, places).kind


def _several(text: str, frame: Frame, setting: Setting) -> Result | None:
    """Several answers in one message are kept, and the open question offers its own. None where it is no such message.

    Where all but the open question's was told before, its own reader takes the message, if it can.
    """
    said = _collected(text, setting, frame.step)
    news = {step: words for step, words in said.items() if not _is_known(step, words, frame.data, setting)}
    if not news or (set(news) == {frame.step} and _reads(frame.step, text, frame.data, setting)):
        return None
    frame.data[HEARD] = {**frame.data.get(HEARD, {}), **news}
    forget = _opened_by(news) if frame.step in AT_THE_END else ()
    return Again(forget=forget, before=(Say("registration.collected"),), onward=True)


def _is_known(step: str, words: str, data: Data, setting: Setting) -> bool:
    """True where it is what was answered already."""
    verdict = _read(step, {step: words}, data, setting) if step in data else None
    return verdict is not None and data[step] in (verdict.value, *verdict.readings)


def _reads(step: str, text: str, data: Data, setting: Setting) -> bool:
    asked = _STEPS.get(step)
    return isinstance(asked, Ask) and asked.read(text, data, setting).kind == "ok"


def _opened_by(news: Said) -> tuple[str, ...]:
    """The questions of the fields that a message says otherwise: a district goes with its village."""
    asked = (spec.steps for spec in FIELDS.values() if any(step.name in news for step in spec.steps))
    return tuple(step.name for steps in asked for step in steps)


def _read(step: str, said: Said, data: Data, setting: Setting) -> Verdict | None:
    """What the words for a question come to; None where there are none."""
    asked = _STEPS.get(step)
    if step == "district":
        return _place(said, data, setting)
    if asked is None or step not in said:
        return None
    if isinstance(asked, Pick):
        return asked.find(said[step], data, setting)
    return asked.read(said[step], data, setting) if isinstance(asked, Ask) else None


def _place(said: Said, data: Data, setting: Setting) -> Verdict | None:
    """Where the district is asked a village answers too: it is offered under the village's name."""
    area = setting.office.area
    district = find_district(said["district"], data, setting) if "district" in said else None
    if "village" not in said:
        return district
    inside = area.villages_of(district.value) if district is not None and district.kind == "ok" else ()
    tries = (find(said["village"], places) for places in (inside, area.villages) if places)
    village = next((verdict for verdict in tries if verdict.kind != "refuse"), None)
    return _under(village, "village") if village is not None else district


def _under(verdict: Verdict, step: str) -> Verdict:
    offered = verdict if verdict.kind == "offer" else offer("heard", verdict.value)
    return replace(offered, params={**offered.params, AS: step})


def _is_unlisted(data: Data, setting: Setting) -> bool:
    """True where a village was told that the office has nowhere."""
    told = data.get(HEARD, {}).get("village")
    return told is not None and find(told, setting.office.area.villages).kind == "refuse"


def _unlisted(village: str) -> Verdict:
    """The offer to keep a village under its name, which the list does not have."""
    return replace(offer("unlisted", OUTSIDE), params={"place": village, AS: "village"})


def _offered(verdict: Verdict, kept: str, params: Params) -> Verdict:
    """What reads is offered, with the question's own variables.

    What is certain, and all of a registration before, is said to be read; and a phone, whose offer stands for the
    question and asks as it does whether news may be sent there.
    """
    own = verdict.kind == "offer" and kept == HEARD and "office" not in params
    readings = verdict.readings if verdict.kind == "offer" else (verdict.value,)
    return Verdict("offer", verdict.code if own else kept, readings=readings, params={**params, **verdict.params})
