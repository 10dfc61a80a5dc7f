"""Renewals, ends and their undoing in any order: a member is never in two states, and every rupiah is accounted for."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.enums import Status
from tests.support.chat import Chat
from tests.support.funding import MONTH, apbd, declare, settle_ledger, whole
from tests.support.office import Office
from tests.support.periods import Member, asked, one_state, periods, renewed, watched
from tests.support.staff import typed

VILLAGE = "63.11.01.2005"
WAITS = {"minutes": {"minutes": 4}, "hours": {"hours": 5}, "days": {"days": 11}}
MOVES = (
    *("masih", "berubah", "dinas renews", "bpjs renews", "dinas undoes", "bpjs undoes"),
    *("village says", "dinas confirms", "dinas refuses", "dinas restores", "not so", "told", *WAITS),
)
few = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Story:
    """One member, an officer of each agency, one of the village."""

    def __init__(self, office: Office, found: Member, chats: dict[str, Chat]) -> None:
        self.office, self.found, self.chats = office, found, chats

    @classmethod
    async def begin(cls, office: Office) -> "Story":
        """The member was asked and has not answered; next year is paid for."""
        await declare(office, apbd(100 * MONTH), apbd(100 * MONTH, "apbd-2027", year=2027))
        await settle_ledger(office)
        found = await asked(office)
        chats = {role: await office.staff(role) for role in ("dinas", "bpjs")}
        return cls(office, found, chats | {"village": await office.staff("village", VILLAGE)})

    async def step(self, move: str) -> None:
        """One of the moves, whatever comes of it."""
        who, _, act = move.partition(" ")
        number = self.found.number
        if move in WAITS:
            self.office.clock.advance(**WAITS[move])
            await watched(self.office)
            await settle_ledger(self.office)
        elif move in ("masih", "berubah"):
            await self.found.chat.say(f"/{move} {number}")
            await self.found.chat.say("masih" if move == "masih" else "kerja di pabrik")
        elif move == "not so":
            await self.found.chat.say(f"/tidak_benar {number}")
        elif move == "told":
            await typed(self.chats["village"], f"/panggilan {number} sudah")
        elif act == "renews":
            await renewed(self.chats[who])
            await self.chats[who].say("batal")
        elif act == "undoes":
            await typed(self.chats[who], "/urungkan")
        elif act == "says":
            await typed(self.chats[who], f"/meninggal {number} hari ini")
            await self.chats[who].say("ya")
        else:
            word = {"confirms": "ya", "refuses": "tidak", "restores": "batal"}[act]
            await typed(self.chats[who], f"/meninggal {number} {word}")


@given(moves=st.lists(st.sampled_from(MOVES), min_size=4, max_size=12))
@few
async def test_a_member_is_never_in_two_states(office: Office, moves: list[str]) -> None:
    story = await Story.begin(office)
    for move in moves:
        await story.step(move)
        await one_state(office, story.found)
    await whole(office)


@pytest.mark.parametrize(
    ("moves", "status", "rows"),
    [
        (("masih", "dinas renews", "bpjs renews", "village says", "dinas confirms", "dinas undoes"), "member", 2),
        (
            ("masih", "dinas renews", "bpjs renews", "village says", "dinas confirms", "hours", "dinas restores"),
            "member",
            2,
        ),
        (("masih", "dinas renews", "bpjs renews", "village says", "dinas confirms", "bpjs undoes"), "ended", 2),
        (("masih", "dinas renews", "bpjs renews", "bpjs undoes", "dinas undoes", "berubah"), "member", 1),
        (("masih", "dinas renews", "berubah", "bpjs renews", "dinas undoes"), "member", 1),
        (("village says", "dinas confirms", "days", "masih", "dinas renews"), "ended", 1),
        (("village says", "not so", "dinas confirms"), "member", 1),
    ],
    ids=str,
)  # fmt: skip
async def test_some_orders_of_them(office: Office, moves: tuple[str, ...], status: str, rows: int) -> None:
    story = await Story.begin(office)
    for move in moves:
        await story.step(move)
        await one_state(office, story.found)
    await whole(office)
    assert await one_state(office, story.found) is Status(status)
    assert len(await periods(office, story.found.id)) == rows
