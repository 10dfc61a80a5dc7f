"""When a chat of staff locks: every role on every channel."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.channels.registry import CHANNELS
from handlers.rules.locks import lock_after
from storage.enums import Role
from tests.support.office import balangan

HALF_HOUR, HALF_DAY, WEEK = timedelta(minutes=30), timedelta(hours=12), timedelta(days=7)
VILLAGE = (Role.VILLAGE, Role.AGENT)
TABLE = [
    (channel, role, HALF_HOUR if channel.name == "webchat" else WEEK if role in VILLAGE else HALF_DAY)
    for channel in CHANNELS
    for role in Role
]


@pytest.mark.parametrize(("channel", "role", "span"), TABLE, ids=lambda one: getattr(one, "name", str(one)))
def test_each_role_has_its_time_on_each_channel(channel: object, role: Role, span: timedelta) -> None:
    abilities = channel.abilities  # type: ignore[attr-defined]
    assert lock_after(balangan().times, abilities, role) == span


def test_an_office_says_other_times() -> None:
    times = replace(balangan().times, staff_lock_minutes=5, staff_lock_hours=1, staff_lock_village_days=2)
    spans = {lock_after(times, channel.abilities, role) for channel, role, _ in TABLE}
    assert spans == {timedelta(minutes=5), timedelta(hours=1), timedelta(days=2)}
