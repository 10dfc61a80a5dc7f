"""What fills the notice about personal data (UU 27/2022 art 21): the short one in the chat and the page."""

from handlers.rules.office.information import Values, addresses
from handlers.rules.office.office import Office
from handlers.rules.office.retention import terms

SECTIONS = ("who", "why", "data", "basis", "keep", "share", "rights", "safe", "contact")
"""Sections of the page in their order: words `consent.ID`, head `consent.ID-head`."""


def short_notice(office: Office) -> Values:
    """Parameters of the consent question but `abroad`, where the channel takes the words, and `fields`.

    It sums the notice up for a small screen. What a person agrees to is the whole, which is one tap away: the version
    that is kept with the answer (`notice_version`) is that of the whole, and changes only where the whole does.
    """
    return {"dinas": office.dinas.short_name, "bpjs": office.bpjs.short_name, "keep": office.retention.member}


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
