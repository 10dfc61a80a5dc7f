"""When a chat of staff locks because nobody used it: by what its channel can do, and by who works in it."""

from datetime import timedelta

from handlers.rules.access import VILLAGERS
from handlers.rules.channels import Abilities
from handlers.rules.office.office_times import Times
from storage.enums import Role


def lock_after(times: Times, able: Abilities, role: Role | None) -> timedelta:
    """How long a chat may be left alone (`[times]` of office.toml).

    A page stands open on a table, whoever works there: minutes. A phone is in a pocket: hours. In a village nobody
    sees a NIK, and there are many who use it seldom: days.
    """
    if able.session:
        return timedelta(minutes=times.staff_lock_minutes)
    if role in VILLAGERS:
        return timedelta(days=times.staff_lock_village_days)
    return timedelta(hours=times.staff_lock_hours)
