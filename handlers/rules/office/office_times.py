"""How long things take, wait and stay at an office, and how much one chat may do.

Whole numbers; a field's name says its unit (`_days` are calendar days, `ServiceTimes` counts working days).
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Counted:
    """Whole numbers of at least 1, beside switches: raises ValueError with the name of the first field that is none."""

    def __post_init__(self) -> None:
        for item in fields(self):
            number = getattr(self, item.name)
            if isinstance(number, int) and number is not False and number < 1:
                raise ValueError(f"{item.name} must be at least 1")


@dataclass(frozen=True, slots=True)
class ServiceTimes(Counted):
    """The longest time of each stage in working days; what takes longer surfaces in the digest."""

    verify: int = 3
    objection: int = 5
    forward: int = 3
    check: int = 3
    membership: int = 5
    question: int = 1


@dataclass(frozen=True, slots=True)
class Retention(Counted):
    """Days that each kind of data is kept after it came to rest (UU 27/2022 arts 42-44)."""

    member: int = 1825
    rejected: int = 365
    withdrawn: int = 30
    lapsed: int = 365
    question: int = 365
    report: int = 730
    message: int = 90
    session: int = 30
    look: int = 1825


@dataclass(frozen=True, slots=True)
class Times(Counted):
    """How long things wait. Drafts: a reminder, then erased. Papers: two reminders before the last day."""

    draft_reminder_hours: int = 24
    draft_erase_days: int = 7
    lease_minutes: int = 15
    papers_days: int = 14
    papers_reminder_days: tuple[int, int] = (7, 2)
    move_waiting_days: int = 7
    webchat_notice_minutes: int = 30
    staff_lock_minutes: int = 30
    staff_lock_hours: int = 12
    staff_lock_village_days: int = 7
    staff_link_minutes: int = 10
    undo_minutes: int = 10
    invitation_days: int = 7
    link_days: int = 365

    def __post_init__(self) -> None:
        Counted.__post_init__(self)
        first, second = self.papers_reminder_days
        if not 0 < second < first < self.papers_days:
            raise ValueError("papers_reminder_days must fall before papers_days, the earlier reminder first: [7, 2]")
        if self.draft_reminder_hours >= self.draft_erase_days * 24:
            raise ValueError("draft_reminder_hours must come before draft_erase_days")


@dataclass(frozen=True, slots=True)
class Limits(Counted):
    """What one chat or address may do. `RATE_LIMIT=off` switches the first three off."""

    messages_per_minute: int = 30
    sessions_per_hour: int = 60
    wrong_codes_per_day: int = 5
    people_per_chat: int = 20
    undecided_looks_per_day: int = 30
