"""How long a record is kept after it came to rest (UU 27/2022 arts 42-44).

The days are the office's ([retention]); without its word those of `Retention` in `office_times`.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, timedelta

from handlers.rules.office.office import Office
from storage.enums import Status


def terms(office: Office) -> dict[str, int]:
    """Days by the names under which tables and notice know them: those of [retention], and "draft".

    `terms(office)["question"]` is 365 without another word of the office.
    """
    return asdict(office.retention) | {"draft": office.times.draft_erase_days}


def ends_of(office: Office, now: datetime, today: date) -> Mapping[Status, datetime]:
    """For each status at rest the moment before which a record must have come there to be erased now.

    Members are kept for their time after the programme has ended; before that none is named here.
    """
    keep = office.retention
    ends = {
        Status.REJECTED: now - timedelta(days=keep.rejected),
        Status.WITHDRAWN: now - timedelta(days=keep.withdrawn),
        Status.LAPSED: now - timedelta(days=keep.lapsed),
        Status.ENDED: now - timedelta(days=keep.member),
    }
    if today > office.programme.end + timedelta(days=keep.member):
        ends[Status.MEMBER] = now - timedelta(days=keep.member)
    return ends
