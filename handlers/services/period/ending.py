"""A protection ends: with its period, because nobody answered or something has changed; or by a death or a move."""

from datetime import date, datetime
from typing import Any

from handlers.flow import Choice, Phrase
from handlers.rules.money.seat_costs import month_after
from handlers.rules.period.heirs import Claim, Heirs, heirs_of
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.ledger import release
from handlers.services.base.records import move_on
from handlers.services.base.work import Work
from handlers.services.period.periods import close, protected_span
from handlers.services.period.question import end_question
from storage.enums import EndReason, Status
from storage.repositories.period import last_ending, periods_of
from storage.tables import Registration


def end_protection(
    work: Work,
    record: Registration,
    reason: EndReason,
    last_day: date,
    *,
    day: date | None = None,
    hold_until: datetime | None = None,
) -> None:
    """End it with `last_day`; paid months that are not used are given back. `day`: when the person died or moved away.

    The membership number stays with the record, but another one may bear it from now on: whoever registers again has
    the same one.
    """
    end_question(work, record)
    close(work, record, reason, last_day)
    release(work, record.row_id, Action.END, claimable_until=hold_until, unused_from=month_after(last_day))
    record.kpj_index = None
    words = ended_words(work, record, last_day, day or last_day)
    variant = f"ended-{reason}"
    choices = _ways(record, reason, said=day is not None)
    move_on(work, record, Action.END, why=reason, variant=variant, hold_until=hold_until, choices=choices, **words)


def _ways(record: Registration, reason: EndReason, *, said: bool) -> tuple[Choice, ...]:
    """What can be done under the news: which papers heirs prepare; and that it is not so, where others said it."""
    papers = (Choice("/info surat-waris", Phrase("info.choice-surat-waris")),) if reason is EndReason.DIED else ()
    not_so = (Choice(f"/tidak_benar {record.number}", Phrase("ending.choice-not-so")),) if said else ()
    return (*papers, *not_so)


def ended_words(work: Work, record: Registration, last_day: date, day: date) -> dict[str, Any]:
    """What words about an ended protection may name: until when, whom to turn to, what heirs may claim."""
    heirs = heirs_of(work.office.programme, protected_span(work, record), day)
    bpjs = work.office.bpjs
    return {
        "until": last_day,
        "claim": claim_words(heirs),
        "bpjs": bpjs.short_name,
        "bpjs_phone": bpjs.contact.phone,
        "region": work.office.region_name,
    }


def claim_words(heirs: Heirs) -> Phrase:
    """What there is to claim, with its amounts."""
    key = "whole-school" if heirs.claim is Claim.WHOLE and heirs.school else str(heirs.claim)
    return Phrase(f"period.claim-{key}", {"rupiah": heirs.rupiah, "school": heirs.school, "accident": heirs.accident})


def why_ended(work: Work, record: Registration) -> tuple[str, dict[str, Any]] | None:
    """(the variant of the words, their parameters) for a record whose protection ended; None for any other."""
    if record.status is not Status.ENDED or record.id is None:
        return None
    every = periods_of(work.uow.session, record.id)
    if not every or every[-1].ended is None or every[-1].ended_on is None:
        return None
    last, said = every[-1], last_ending(work.uow.session, record.id)
    until = last.ended_on or last.ends
    day = said.day if said is not None and said.outcome == "confirmed" else until
    return f"ended-{last.ended}", ended_words(work, record, until, day)
