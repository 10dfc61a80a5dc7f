"""The ladder as tables: what one rung came to, and which one is next."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.rules.ladder import WORDS, Address, Outcome, next_address, outcome
from storage.enums import OutboxStatus, Rung

PATIENCE = timedelta(minutes=30)
LONG, SHORT, JUST = timedelta(minutes=31), timedelta(minutes=29), PATIENCE
MONDAY = datetime(2026, 11, 23, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "fetched", "waited", "expected"),
    [
        (OutboxStatus.PENDING, False, LONG, Outcome.WAIT),
        (OutboxStatus.ATTEMPTING, False, LONG, Outcome.WAIT),
        (OutboxStatus.UNKNOWN, False, LONG, Outcome.WAIT),
        (OutboxStatus.SENT, False, LONG, Outcome.END),
        (OutboxStatus.SENT, True, SHORT, Outcome.WAIT),
        (OutboxStatus.SENT, True, JUST, Outcome.CLIMB),
        (OutboxStatus.SENT, True, LONG, Outcome.CLIMB),
        (OutboxStatus.DELIVERED, True, LONG, Outcome.END),
        (OutboxStatus.READ, False, LONG, Outcome.END),
        (OutboxStatus.PARKED, False, timedelta(), Outcome.CLIMB),
        (OutboxStatus.FAILED, False, timedelta(), Outcome.CLIMB),
        (OutboxStatus.EXPIRED, False, LONG, Outcome.END),
        (OutboxStatus.SUPERSEDED, False, LONG, Outcome.END),
        (OutboxStatus.WITHDRAWN, False, LONG, Outcome.END),
    ],
)
def test_what_a_rung_came_to(status: OutboxStatus, fetched: bool, waited: timedelta, expected: Outcome) -> None:
    assert outcome(status, fetched=fetched, waited=waited, patience=PATIENCE) is expected


def test_the_statuses_come_to_every_outcome() -> None:
    assert {outcome(status, fetched=True, waited=LONG, patience=PATIENCE) for status in OutboxStatus} == set(Outcome)


WEB = Address(Rung.PROVEN, "webchat", 1, MONDAY, looked_at=2)
OLD_WHATSAPP = Address(Rung.PROVEN, "whatsapp", 2, MONDAY - timedelta(days=3), looked_at=0)
WHATSAPP = Address(Rung.PROVEN, "whatsapp", 3, MONDAY, looked_at=0)
TELEGRAM = Address(Rung.PROVEN, "telegram", 4, MONDAY, looked_at=1)
TYPED = Address(Rung.TYPED, "whatsapp")
SMS = Address(Rung.SMS, "sms")
WRITTEN_FROM = Address(Rung.REPLY, "webchat", 5, MONDAY - timedelta(days=9))
NEVER_WROTE = Address(Rung.PROVEN, "webchat", 7, looked_at=2)


@pytest.mark.parametrize(
    ("addresses", "tried", "highest", "expected"),
    [
        ([], {1}, Rung.REPLY, None),
        ([WEB], {1}, Rung.REPLY, None),
        ([WEB, TELEGRAM, OLD_WHATSAPP, WHATSAPP], {1}, Rung.REPLY, WHATSAPP),
        ([WEB, TELEGRAM, OLD_WHATSAPP, WHATSAPP], {1, 3}, Rung.PROVEN, OLD_WHATSAPP),
        ([WEB, TELEGRAM, OLD_WHATSAPP, WHATSAPP], {1, 2, 3}, Rung.PROVEN, TELEGRAM),
        ([WEB, TYPED, SMS], {1}, Rung.REPLY, TYPED),
        ([WEB, TYPED, SMS, WHATSAPP], {1}, Rung.REPLY, WHATSAPP),
        ([WEB, TYPED, SMS], {1, 9}, Rung.TYPED, SMS),
        ([WEB, SMS], {1, 9, 10}, Rung.SMS, None),
        ([WEB, Address(Rung.TYPED, "whatsapp", 9)], {1, 9}, Rung.TYPED, None),
        ([WEB, TELEGRAM], {9}, Rung.REPLY, TELEGRAM),
        ([WEB, WRITTEN_FROM], {9}, Rung.REPLY, WRITTEN_FROM),
        ([WRITTEN_FROM, WEB], {5}, Rung.TYPED, WEB),
        ([WRITTEN_FROM], {9}, Rung.SMS, WRITTEN_FROM),
        ([SMS, TYPED], {9}, Rung.REPLY, TYPED),
        ([NEVER_WROTE, WEB], {9}, Rung.REPLY, WEB),
    ],
)
def test_which_rung_is_next(addresses: list[Address], tried: set[int], highest: Rung, expected: Address | None) -> None:
    assert next_address(addresses, tried, highest) is expected


def test_a_typed_phone_has_no_chat_and_nobody_wrote_from_it() -> None:
    assert (TYPED.chat_id, TYPED.last_inbound_at, TYPED.looked_at) == (None, None, 0)


def test_the_news_itself_is_told_to_proven_chats_alone() -> None:
    assert {Rung.REPLY, Rung.PROVEN} == WORDS
