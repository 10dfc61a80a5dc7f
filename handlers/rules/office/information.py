"""The information pages: which topics there are, and what of an office fills each. Words: `info.ftl`."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from handlers.rules.office.office import Office

Values = dict[str, str | int]
"""Parameters of a message: text, whole rupiah, counts, ISO dates."""


def topic(topic_id: str, office: Office, today: date) -> tuple[str, Values] | None:
    """The message key of a topic with its parameters, None for an id that is no topic."""
    fill = _PAGES.get(topic_id)
    return (f"info.{topic_id}", fill(office, today)) if fill else None


def card(office: Office) -> tuple[str, Values]:
    """The short text that a new member keeps. It never holds the membership number."""
    return "info.kartu", {
        **_bpjs(office),
        **_emergency(office),
        "dinas_phone": office.dinas.contact.phone,
        "end": office.programme.end.isoformat(),
    }


def _bpjs(office: Office) -> Values:
    return {"bpjs": office.bpjs.short_name, "bpjs_phone": office.bpjs.contact.phone}


def _emergency(office: Office) -> Values:
    contact = office.contacts.emergency
    return {"emergency": contact.name, "emergency_phone": contact.phone}


def _what(_office: Office, _today: date) -> Values:
    return {}


def _cost(office: Office, today: date) -> Values:
    programme = office.programme
    return {
        "programme": programme.name,
        "contribution": programme.rupiah("contribution", today),
        "end": programme.end.isoformat(),
    }


def _benefits(office: Office, today: date) -> Values:
    rupiah = office.programme.rupiah
    return {
        **_death_money(office, today),
        "accident_death": rupiah("accident-death", today),
        "income": rupiah("income", today),
        "school": rupiah("school", today),
        "school_years": office.programme.school_years,
    }


def _death_money(office: Office, today: date) -> Values:
    """Never one without the other: at first there is only the funeral money (Permenaker 1/2025)."""
    return {
        "death": office.programme.rupiah("death", today),
        "funeral": office.programme.rupiah("funeral", today),
        "first_months": office.programme.first_months,
    }


def _accident(office: Office, _today: date) -> Values:
    return {**_bpjs(office), **_emergency(office)}


def _died(office: Office, today: date) -> Values:
    return {**_bpjs(office), **_death_money(office, today)}


def _service(office: Office, _today: date) -> Values:
    times = office.service
    return {
        "verify": times.verify,
        "forward": times.forward,
        "check": times.check,
        "membership": times.membership,
        "question": times.question,
    }


def _contacts(office: Office, _today: date) -> Values:
    privacy = office.contacts.privacy
    return {
        "dinas": office.dinas.name,
        "dinas_phone": office.dinas.contact.phone,
        "dinas_address": office.dinas.contact.address,
        **_bpjs(office),
        "bpjs": office.bpjs.name,
        "bpjs_address": office.bpjs.contact.address,
        **_emergency(office),
        "privacy": privacy.name,
        "privacy_phone": privacy.phone,
        "hours": office.calendar.hours,
    }


def _genuine(office: Office, _today: date) -> Values:
    return {"contact": office.help_line}


_PAGES: Mapping[str, Callable[[Office, date], Values]] = MappingProxyType(
    {
        "apa": _what,
        "biaya": _cost,
        "manfaat": _benefits,
        "celaka": _accident,
        "meninggal": _died,
        "layanan": _service,
        "kontak": _contacts,
        "asli": _genuine,
    }
)

TOPICS: tuple[str, ...] = tuple(_PAGES)
"""Choice ids of the menu, in its order; the label of a topic is `info.choice-ID`."""
