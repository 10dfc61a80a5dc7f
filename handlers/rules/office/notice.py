"""What fills the notice about personal data (UU 27/2022 art 21): the short one in the chat and the page."""

from handlers.rules.office.information import Values, addresses
from handlers.rules.office.office import Office
from handlers.rules.office.retention import terms

SECTIONS = ("who", "why", "data", "basis", "keep", "share", "rights", "safe", "contact")
"""Sections of the page in their order: words `consent.ID`, head `consent.ID-head`."""


def short_notice(office: Office, link: str) -> Values:
    """Parameters of `registration.consent` but `abroad`, what the channel does with words; `link` leads to the page."""
    return {
        "dinas": office.dinas.short_name,
        "bpjs": office.bpjs.short_name,
        "agreement": office.agreement.number,
        "keep": office.retention.member,
        "contact": f"{office.contacts.privacy.name}, {office.contacts.privacy.phone}",
        "link": link,
    }


def full_notice(office: Office) -> Values:
    """Parameters of every section of the page, of `consent.title` and of `consent.version`.

    How long each kind of data is kept comes in days, by the names that tables know (`terms`); an agreement without
    its number or its day counts as not yet made.
    """
    agreement = office.agreement
    return (
        addresses(office)
        | terms(office)
        | {
            "version": office.notice_version,
            "region": office.region_name,
            "programme": office.programme.name,
            "agreement": agreement.number if agreement.signed else "",
            "signed": agreement.signed.isoformat() if agreement.signed else "",
        }
    )
